/** `import calendar FILE --unit ID`: a unit's single times from a calendar file. Prints counts, never what stands in it. */

import type { Place } from '../../config.ts'
import { readContent } from '../../content.ts'
import { idFrom } from '../../core/ids.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { type CalendarDifference, importCalendar, usualOf } from '../../features/checklists/index.ts'
import { peopleIn } from '../../features/people/index.ts'
import { withStore } from './place.ts'

type Wish = { readonly unit: string; readonly checklist: string | undefined; readonly dryRun: boolean }

const problems = {
  unreadable: 'The file is no calendar that can be read.',
  'too-many': 'There are too many times in the file; import a shorter period.',
  meanwhile: 'The times were changed at the same moment; please try again.',
} as const

const describe = (difference: CalendarDifference, checklist: string): string[] => [
  `  times for the checklist ${checklist}, half a year ahead: ${difference.come} come, ${difference.go} go, ${difference.stay} stay`,
  ...(difference.wholeDays > 0 ? [`  ${difference.wholeDays} events of whole days are left out`] : []),
  ...(difference.unknownZones > 0
    ? [`  ${difference.unknownZones} events of an unknown time zone are left out`]
    : []),
  ...(difference.asleep > 0
    ? [`  ${difference.asleep} times outside the hours in which letters leave are left out`]
    : []),
  difference.done ? 'Imported.' : 'A dry run: nothing was changed.',
]

export const calendar = async (
  text: string,
  place: Place,
  { unit, checklist, dryRun }: Wish,
): Promise<number> => {
  const lists = readContent().checklists.checklists
  const outcome = await withStore(place, async store => {
    const facts = await peopleIn(store).unitFacts(idFrom<'unit'>(unit))
    if (!facts) return 'There is no unit of that id.'
    const list = checklist ?? usualOf(lists, facts.service)
    if (!lists.some(one => one.checklist === list))
      return `There is no checklist of that code; there are ${lists.map(one => one.checklist).join(', ')}.`
    const wanted = { unit: facts.unit, checklist: list, now: systemClock.now(), dryRun }
    const difference = await importCalendar(store, wanted, text)
    return difference.problem ? problems[difference.problem] : { difference, list }
  })
  if (typeof outcome === 'string') {
    console.error(`${outcome}\nNothing was imported.`)
    return 1
  }
  console.log(describe(outcome.difference, outcome.list).join('\n'))
  return 0
}
