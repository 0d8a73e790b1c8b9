/** `import activity FILE`: the weeks of units from a table. Prints figures and line numbers, never what stands in a cell. */

import { basename } from 'node:path'
import type { Place } from '../../config.ts'
import { readContent } from '../../content.ts'
import { newId } from '../../edges/chance/newId.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { type ActivityDifference, importActivity } from '../../features/activity/index.ts'
import { peopleIn } from '../../features/people/index.ts'
import { withStore } from './place.ts'

type Wish = {
  readonly columns: string | undefined
  readonly dryRun: boolean
  readonly skipBad: boolean
}

const problems = {
  unreadable: 'cannot be read',
  unmapped:
    'is a table that is new here: say once which column is what, --columns "unit=Avdeling,week=Uke,video=Antall video"',
  'single-patient': 'is about a single patient, or looks so; it was not read any further and is kept nowhere',
  'unknown-unit': 'names no unit of Dult, or one that counts something else',
  'column-twice': 'two columns that are used have the same name: rename or take away one of them',
  'ambiguous-unit': 'names more than one unit: use the id',
  'no-week': 'has no week or day that can be read',
  'to-come': 'is of a day that is still to come',
  'no-figure': 'has no figure',
  'wrong-figure': 'has a figure that is not whole, below none, or more than a week holds',
  twice: 'is of a unit and a week that stand in the file already',
  fewer:
    'begins a week of which more stand there already: bring all of that week in one file, or put the week right in the chat',
} as const

const figuresOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ')

const describe = ({ changes, same, problems: found }: ActivityDifference): string[] => [
  ...found.map(
    ({ line, problem, ids = [] }) =>
      `  line ${line} ${problems[problem]}${ids.length > 0 ? `, ${ids.join(' or ')}` : ''}`,
  ),
  ...changes.map(({ unit, week, before, after }) =>
    Object.keys(before).length === 0
      ? `  + ${unit}, ${week}: ${figuresOf(after)}`
      : `  ~ ${unit}, ${week}: ${figuresOf(before)} -> ${figuresOf(after)}`,
  ),
  `${changes.length} weeks change, ${same} stay, ${found.length} lines are refused`,
]

const conclude = ({ done, problems: found }: ActivityDifference, dryRun: boolean): string => {
  if (done) return 'Imported.'
  if (dryRun) return 'A dry run: nothing was changed.'
  return found.length > 0
    ? 'Nothing was imported. Mend the lines, or leave them out with --skip-bad.'
    : 'Nothing was imported.'
}

export const weeks = async (text: string, file: string, place: Place, wish: Wish): Promise<number> => {
  const { kinds, forms } = readContent().activity
  const difference = await withStore(place, store => {
    const needs = { ...peopleIn(store), store, kinds, forms, newId, now: systemClock.now() }
    return importActivity(needs, { ...wish, text, file: basename(file) })
  })
  console.log([...describe(difference), conclude(difference, wish.dryRun)].join('\n'))
  return difference.done || (wish.dryRun && difference.problems.length === 0) ? 0 : 1
}
