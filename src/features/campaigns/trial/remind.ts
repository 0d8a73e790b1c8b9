/** The reminders of a week: to those whose coin shows heads, in parts, and to the end, wherever a stop came in between. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again } from '../../../core/again.ts'
import type { Content } from '../../../core/contents.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import type { Said } from '../../../core/packs.ts'
import { type Read, update } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { at, dayOf, startOfDay, timeOf } from '../../../core/time/oslo.ts'
import { type Week, weekOf } from '../../../core/time/weeks.ts'
import { fractionOf, isHeads } from '../../../core/trials/coin.ts'
import { whole } from '../../../core/walk.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { stillLent } from './content.ts'
import { reminderOf } from './message.ts'
import { isUnwanted } from './peace.ts'
import { stop } from './stop.ts'
import { type Trial, trialPeople, trials } from './trial.ts'
import { sendDayOf, silentAfter, weekIdOf, weeksOf } from './weeks.ts'

/** Before anything friendly may leave, and when it is due. */
const begins = '07:00'
const leaves = '08:00'
/** Later it is no reminder of this week any more. */
const daysFresh = 4
const atOnce = 100

/** Whose coin it is, and who is reminded by it. */
type Reminded = { readonly whose: string; readonly person: PersonId; readonly unit: UnitId }

const headsIn = async (needs: CampaignNeeds, trial: Trial, week: Week): Promise<readonly Reminded[]> => {
  const { coin, unit, units, audience, by } = trial
  if (trial.coinOf === 'person') {
    const people = await whole(needs.store, trialPeople, { where: { trial: trial.id } })
    return people
      .filter(({ code }) => isHeads(coin, code, week))
      .map(({ code, person }) => ({ whose: code, person, unit }))
      .toSorted((a, b) => (a.person < b.person ? -1 : 1))
  }
  const each = units
    .filter(one => isHeads(coin, one, week))
    .map(async one =>
      (await receiversOf(needs, { unit: one, audience, by })).map(person => ({
        whose: one,
        person,
        unit: one,
      })),
    )
  return (await Promise.all(each)).flat()
}

/** Which of the wordings it is, the seed decides as well. */
const wordingFor = ({ coin }: Trial, said: readonly Said[], person: string, week: Week): Said => {
  return said[Math.floor(fractionOf(`${coin.seed}\nwords\n${person}\n${week}`) * said.length)] ?? ''
}

type Sent = {
  readonly now: Instant
  readonly names: ReadonlyMap<UnitId, string>
  readonly content: Content | null
  readonly said: readonly Said[]
}

const draftsOf = (
  trial: Trial,
  week: Week,
  reminded: readonly Reminded[],
  { now, names, content, said }: Sent,
): readonly Draft[] => {
  const day = sendDayOf(trial, week)
  const morning = at(day, leaves)
  const campaign = weekIdOf(trial, week)
  return reminded.map(({ whose, person, unit }) => ({
    series: 'campaign',
    campaign,
    kind: 'friendly',
    person,
    unit,
    show: reminderOf(trial, {
      campaign,
      text: wordingFor(trial, said, whose, week),
      content,
      unitName: names.get(unit) ?? '',
      until: silentAfter(trial),
    }),
    ...(content?.leadsTo !== undefined && { leadsTo: content.leadsTo }),
    due: now > morning ? now : morning,
    expires: startOfDay(addDays(day, daysFresh)),
  }))
}

/** The week whose reminders are to be written now; `null` where there is none. */
const dueWeek = (trial: Trial, now: Instant): Week | null => {
  const today = dayOf(now)
  const found = [weekOf(today), weekOf(addDays(today, -daysFresh))].find(week => {
    const day = sendDayOf(trial, week)
    const isMorning = today > day || (today === day && timeOf(now) >= begins)
    return weeksOf(trial).includes(week) && isMorning && today < addDays(day, daysFresh)
  })
  return found && (trial.planned === null || trial.planned < found) ? found : null
}

/** Of what too many do not want, no more is written. */
const rests = async ({ store, clock }: CampaignNeeds, trial: Trial): Promise<boolean> => {
  if (!(await isUnwanted(store, trial))) return false
  await stop({ clock }, store, trial.id, { stoppedBy: 'unwanted' })
  return true
}

/** Answers how many are reminded. Each part goes with the trial as it stands: once it is stopped, no more letters come. */
export const remind = async (needs: CampaignNeeds, trial: Read<Trial>, now: Instant): Promise<number> => {
  const week = dueWeek(trial, now)
  if (week === null || (await rests(needs, trial))) return 0
  const { store } = needs
  const reminded = await headsIn(needs, trial, week)
  const names = new Map(
    await Promise.all(trial.units.map(async unit => [unit, await needs.unitName(unit)] as const)),
  )
  for (let from = 0; from === 0 || from < reminded.length; from += atOnce) {
    const isLast = from + atOnce >= reminded.length
    const goesOn = await again(store, async (_, written) => {
      const known = await store.get(trials, trial.id)
      if (known?.state !== 'running') return false
      const content = known.content ? await stillLent(needs, known.content) : null
      if (known.content && !content) return false
      const said = content?.wordings ?? known.wordings
      // A trial goes on for months, and they may be called otherwise by now.
      const sent = { ...known, sender: (await needs.nameOf(known.by || null)) || known.sender }
      const drafts = draftsOf(sent, week, reminded.slice(from, from + atOnce), { now, names, content, said })
      const after = isLast ? { ...sent, planned: week } : sent
      const asRead = content?.asRead ? [content.asRead] : []
      written(await needs.tell(store, drafts, [update(trials, after), ...asRead]))
      return true
    })
    if (!goesOn) return from
    await giveWay()
  }
  return reminded.length
}
