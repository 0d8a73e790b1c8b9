/** A measure that a unit takes up stands in its decision log, once, and a tap by mistake is taken back. */

import { again, unlessOvertaken } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { decide, decisions } from '../../core/decisions.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { UnitId } from '../../core/ids.ts'
import { remove, type Store } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { Assessment, Measure } from './assessment.ts'
import type { MaturityNeeds } from './needs.ts'

const adoptedId = (unit: UnitId, measure: string): string => `maturity:${unit}:${measure}`

/** Which of these the unit has taken up. */
export const adoptedIn = async (
  store: Pick<Store, 'get'>,
  unit: UnitId,
  measures: readonly Measure[],
): Promise<ReadonlySet<string>> => {
  const found = await Promise.all(
    measures.map(async ({ measure }) => ({
      measure,
      decision: await store.get(decisions, adoptedId(unit, measure)),
    })),
  )
  return new Set(found.filter(({ decision }) => decision).map(({ measure }) => measure))
}

const find = ({ steps }: Assessment, code: string | undefined) =>
  steps
    .flatMap(step => step.measures.map(measure => ({ step, measure })))
    .find(({ measure }) => measure.measure === code)

/** The card that the button stood on, with what became of it. */
type Then = (
  ask: Ask,
  unit: UnitId,
  told: { note: 'adopted' | 'dropped' | 'kept'; adopted: string },
) => Promise<Show>

export const adopt = async (needs: MaturityNeeds, ask: Ask, then: Then): Promise<Show> => {
  const { unit, person, language } = ask.who
  const found = find(needs.assessment, ask.input.measure)
  if (!unit || !found) return unit ? notice('old-card') : noUnit()
  const { step, measure } = found
  const now = needs.clock.now()
  // Adopted by two at once, it is adopted once.
  await unlessOvertaken(ask.store, [
    decide({
      id: adoptedId(unit, measure.measure),
      unit,
      kind: 'own',
      about: '',
      text: measure.says[language],
      why: `${step.letter} · ${step.title[language]}`,
      function: measure.responsible,
      by: person,
      day: dayOf(now),
      at: now,
    }),
  ])
  return then(ask, unit, { note: 'adopted', adopted: measure.measure })
}

/** What somebody has made their own words of by now stays; the log has its own way to remove it. */
export const drop = async (needs: MaturityNeeds, ask: Ask, then: Then): Promise<Show> => {
  const { unit } = ask.who
  const found = find(needs.assessment, ask.input.measure)
  if (!unit || !found) return unit ? notice('old-card') : noUnit()
  const { measure, says } = found.measure
  const isDropped = await again(ask.store, async write => {
    const known = await ask.store.get(decisions, adoptedId(unit, measure))
    const isOurs = !known || Object.values(says).includes(known.text)
    if (known && isOurs) await write([remove(decisions, known)])
    return isOurs
  })
  return then(ask, unit, { note: isDropped ? 'dropped' : 'kept', adopted: '' })
}
