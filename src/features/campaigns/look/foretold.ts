/** What a trial can show, before anybody says yes to it: in a picture first, and plainly where it will most likely tell nothing. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Tracks } from '../../../core/pictures.ts'
import { dayOf, startOfDay } from '../../../core/time/oslo.ts'
import { fewest } from '../../../core/trials/verdict.ts'
import { approvals } from '../approval/approval.ts'
import { alikeUntil } from '../calendar/alike.ts'
import { crowding } from '../calendar/crowding.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { isStillSent, wordsIn } from '../trial/content.ts'
import { foretell } from '../trial/forecast.ts'
import { type Foretold, isFull } from '../trial/foretold.ts'
import { inReach } from '../trial/sender.ts'
import { bestStep, chanceOfTen } from '../trial/step.ts'
import type { Trial } from '../trial/trial.ts'
import { firstAfter, sendDayOf } from '../trial/weeks.ts'
import { givenOf, showTrialForm } from './form.ts'
import { pointsOf } from './points.ts'

/** Of five trials like it, four would see it; or at least half of them. */
const toneOf = (chance: number) => (chance >= 0.8 ? 'good' : chance >= 0.5 ? 'warning' : 'quiet')

const pictureOf = ({ chances }: Foretold): Tracks => ({
  kind: 'tracks',
  tracks: chances.map(({ points, chance }) => ({
    mark: points,
    far: chance,
    aimed: false,
    tone: toneOf(chance),
  })),
})

/** What would be enough; of so few, no number of weeks is. */
const betterThan = ({ coins, better }: Foretold) => ({
  betterWeeks: coins < fewest.people ? 0 : Math.max(better.weeks, Math.ceil(fewest.tosses / coins)),
  betterCoins: Math.max(better.coins, fewest.people),
})

/** Who gets none, and why, as for any other letter: nobody's wish to be left in peace is told. */
const leftOutOf = async (needs: CampaignNeeds, { units, audience, by }: Trial, { silentAfter }: Foretold) => {
  const people = await Promise.all(units.map(unit => receiversOf(needs, { unit, audience, by })))
  const due = needs.clock.now()
  const expires = startOfDay(silentAfter)
  return (await needs.letters.forecast([...new Set(people.flat())], { kind: 'friendly', due, expires }))
    .leftOut
}

/** Of a trial that is too small, what helps most: a press opens the form with it. */
const stepOf = async (needs: CampaignNeeds, draft: Trial, told: Foretold, cannotTell: boolean) => {
  const step = cannotTell ? await bestStep(needs, draft, told) : null
  const { weeks, audience, outcome } = step?.draft ?? draft
  return {
    step: step?.kind ?? '',
    stepCounts: step?.kind === 'coin' || step?.kind === 'outcome',
    stepWeeks: weeks,
    stepAudience: audience,
    stepOutcome: outcome,
    stepChance: step?.chance ?? 0,
    nowChance: chanceOfTen(told),
  }
}

/** Were it begun now. */
const firstOf = ({ clock }: Pick<CampaignNeeds, 'clock'>, draft: Trial) =>
  sendDayOf(draft, firstAfter(dayOf(clock.now()), draft.first))

export const showForetold = async (needs: CampaignNeeds, ask: Ask, written: Trial): Promise<Show> => {
  const draft = await inReach(needs, written)
  if (!(await isStillSent(needs, draft)))
    return showTrialForm(needs, ask, givenOf(draft), { problem: 'gone', said: '' })
  const told = await foretell(needs, draft)
  if (told === null) return notice('no-outcome')
  const first = firstOf(needs, draft)
  const cannotTell = !isFull(told) && !(told.canTell && told.smallest !== null)
  const [leftOut, crowd, answered, alike, step] = await Promise.all([
    leftOutOf(needs, draft, told),
    crowding(needs, draft.unit, {
      from: startOfDay(first),
      to: startOfDay(told.silentAfter),
    }),
    needs.store.get(approvals, draft.id),
    alikeUntil(needs, draft, first),
    stepOf(needs, draft, told, cannotTell),
  ])
  const isBack = answered?.says === 'back'
  return show('campaigns/foretold', {
    id: draft.id,
    isFull: isFull(told),
    canTell: !isFull(told) && told.canTell && told.smallest !== null,
    cannotTell,
    ...step,
    smallest: pointsOf(told.smallest ?? 0),
    ...betterThan(told),
    coinOf: draft.coinOf,
    isPerson: draft.coinOf === 'person',
    chances: told.chances,
    picture: pictureOf(told),
    audience: draft.audience,
    coins: told.coins,
    reached: told.reached,
    leftOut: leftOut.map(({ reason, count }) => ({ reason, count })),
    weekday: String(draft.weekday),
    weeks: draft.weeks,
    letters: told.letters,
    silentAfter: told.silentAfter,
    outcome: draft.outcome,
    isKnown: told.base !== null,
    base: told.base ?? 0,
    hasTarget: told.target !== null,
    target: told.target ?? 0,
    opens: told.opens,
    back: isBack ? answered.line : '',
    backBy: isBack ? await needs.nameOf(answered.by) : '',
    wordings: (await wordsIn(needs, draft, ask.who.language)).map(text => ({ text })),
    ...crowd,
    alike,
  })
}
