/** The calendar of a unit: eight weeks of what goes to its people, whoever made it, and the weeks in which several meet. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { pageOf } from '../../../core/pages.ts'
import type { Strips } from '../../../core/pictures.ts'
import { addDays } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import { namesOf } from '../approval/wish.ts'
import type { CampaignNeeds } from '../needs.ts'
import { type Planned, plannedIn } from './planned.ts'

const weeksShown = 8
const perPage = 4

const numberOf = (week: Week | undefined): number => Number(week?.slice(6) ?? 0)
const sundayOf = (week: Week) => addDays(mondayOf(week), 6)

const tones = { asks: 'warning', planned: 'emphasis', running: 'accent' } as const
const stripTones = { asks: 'warning', planned: 'quiet', running: 'accent' } as const

/** Weeks in a row are one strip; what skips some has several, one under the other. */
const stripsOf = ({ weeks, stands }: Planned) => {
  const runs: Week[][] = []
  for (const week of weeks) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && addWeeks(last, 1) === week) run.push(week)
    else runs.push([week])
  }
  return runs.flatMap(run => {
    const [first, last] = [run[0], run.at(-1)]
    return first && last ? [{ from: mondayOf(first), to: sundayOf(last), tone: stripTones[stands] }] : []
  })
}

export const showCalendar = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (unit === null) return noUnit()
  const today = dayOf(needs.clock.now())
  const from = weekOf(today)
  const to = addWeeks(from, weeksShown - 1)
  const planned = await plannedIn(needs, unit, { from, to })
  const { shown, pager } = pageOf(
    planned.map((one, nth) => ({ ...one, mark: nth + 1 })),
    perPage,
    ask.input.page,
  )
  const weeks = weeksFromTo(from, to)
  const goingIn = (week: Week) => planned.filter(one => one.weeks.includes(week))
  const crowded = weeks.filter(week => goingIn(week).length > 1)
  const picture: Strips = {
    kind: 'strips',
    groups: shown.map(one => ({ mark: one.mark, strips: stripsOf(one) })),
    today,
    goal: null,
    span: { from: mondayOf(from), to: sundayOf(to) },
  }
  return show('campaigns/calendar', {
    unitName: await needs.unitName(unit),
    from: numberOf(from),
    to: numberOf(to),
    empty: planned.length === 0,
    crowded: crowded.length,
    crowdedWeeks: crowded.map(numberOf).join(', '),
    picture,
    items: shown.map(one => ({
      ...namesOf(one),
      mark: one.mark,
      title: one.title,
      isOnce: one.kind === 'message',
      sender: one.sender,
      to: numberOf(one.last),
      letters: one.aWeek,
      stands: one.stands,
      tone: tones[one.stands],
    })),
    ...pager,
    weeks: weeks.map(week => ({
      week: numberOf(week),
      letters: goingIn(week).reduce((sum, { aWeek }) => sum + aWeek, 0),
    })),
  })
}
