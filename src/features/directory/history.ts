/** The demo trust's systems, by invented names, and most of its clinicians through the courses. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import { firstSettings } from '../../core/settings.ts'
import { type Change, insert } from '../../core/store.ts'
import type { System } from './system.ts'
import { trainingId, trainings } from './training.ts'

const shareTrained = 0.7

export const historyOf = (
  systems: readonly System[],
  chosen: unknown,
  { units, days, dice }: DemoTrust,
): Change[] => {
  const courses = systems.filter(({ training }) => training).map(({ system }) => system)
  const told = units.flatMap(({ id: unit, people }) =>
    people
      .filter(({ roles }) => roles.includes('clinician'))
      .flatMap(({ person }) =>
        courses.flatMap(system => {
          const day = days[Math.floor(dice() * days.length)]
          return day && dice() < shareTrained
            ? [insert(trainings, { id: trainingId(unit, person, system), unit, person, system, day })]
            : []
        }),
      ),
  )
  return [firstSettings(chosen), ...told]
}
