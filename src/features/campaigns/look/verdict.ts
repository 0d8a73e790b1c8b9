/** A trial that is opened: what came of it in a picture and in words, none as plainly as a difference, beside what was said before. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { Language } from '../../../core/language.ts'
import type { Interval } from '../../../core/pictures.ts'
import type { CampaignNeeds } from '../needs.ts'
import { senders } from '../senders.ts'
import { wordsIn } from '../trial/content.ts'
import { weeksIn } from '../trial/open.ts'
import { saidOf, standingOf } from '../trial/standing.ts'
import type { Trial } from '../trial/trial.ts'
import { type Break, breaksIn } from '../trial/verify.ts'
import { pairOf } from './pair.ts'
import { pointsOf, toWholePoints } from './points.ts'

const tones = {
  better: 'good',
  worse: 'warning',
  none: 'accent',
  'too-few': 'emphasis',
  skewed: 'attention',
  gaps: 'attention',
  empty: 'emphasis',
  broken: 'attention',
} as const

type Kind = keyof typeof tones

export const kindOf = (trial: Pick<Trial, 'verdict' | 'gathered'>): Kind => {
  const { verdict, gathered } = trial
  const said = saidOf(trial)
  // A week that stands alone was counted, and has none to be held against.
  if (verdict === null || said === null || (verdict.kind === 'too-few' && verdict.tosses === 0 && !gathered))
    return 'empty'
  if (verdict.kind === 'skewed') return verdict.ofKnown ? 'gaps' : 'skewed'
  if (said !== 'difference') return said
  return verdict.kind === 'difference' && verdict.difference < 0 ? 'worse' : 'better'
}

export const verdictTone = (kind: Kind) => tones[kind]

const pictureTone = { better: 'good', worse: 'warning', none: 'accent' } as const

/** Told with an interval, where one can be believed. */
const foundIn = ({ verdict }: Trial, kind: Kind) => {
  const isTold = kind === 'better' || kind === 'worse' || kind === 'none'
  if (!isTold || (verdict?.kind !== 'difference' && verdict?.kind !== 'none')) return null
  const { low, high, difference, byChance } = verdict
  // Less often by so much has no minus as well.
  const [least, most] = kind === 'worse' ? [-high, -low] : [low, high]
  const drawn = { low: toWholePoints(low), high: toWholePoints(high), found: toWholePoints(difference) }
  const picture: Interval = { kind: 'interval', ...drawn, tone: pictureTone[kind] }
  return {
    picture,
    low: pointsOf(least),
    high: pointsOf(most),
    byChance,
    isRare: byChance < 0.01,
  }
}

const skewIn = ({ verdict }: Trial) =>
  verdict?.kind === 'skewed'
    ? { heads: verdict.heads, tosses: verdict.tosses, expected: Math.round(verdict.expected) }
    : { heads: 0, tosses: 0, expected: 0 }

/** Each part that is not what was locked, with its week. */
const changedIn = (
  { say }: Pick<CampaignNeeds, 'say'>,
  language: Language,
  breaks: readonly Break[],
): string =>
  breaks
    .map(({ part, week }) => {
      const named = say(language, `campaigns:part.${part}`)
      return week
        ? `${named} (${say(language, 'campaigns:verdict.week', { week: Number(week.slice(6)) })})`
        : named
    })
    .join(', ')

/** What an opened trial came to, wherever it is read. */
export const tellVerdict = async (
  needs: Pick<CampaignNeeds, 'store' | 'say'>,
  language: Language,
  trial: Trial,
) => {
  const weeksSeen = await weeksIn(needs.store, trial)
  const breaks = await breaksIn(trial, weeksSeen)
  // What was changed afterwards names no winner.
  const kind = breaks.length > 0 ? 'broken' : kindOf(trial)
  const found = foundIn(trial, kind)
  return {
    kind,
    tone: tones[kind],
    outcome: trial.outcome,
    isIntact: breaks.length === 0,
    parts: changedIn(needs, language, breaks),
    hasPicture: found !== null,
    ...(found ?? { picture: null, low: 0, high: 0, byChance: 0, isRare: false }),
    ...skewIn(trial),
    isCut: trial.stoppedOn !== null,
    isUnwanted: trial.stoppedBy === 'unwanted',
    isGone: trial.stoppedBy === 'content',
    ...pairOf(found ? weeksSeen : [], found?.picture ?? { low: 0, high: 0, found: 0 }),
  }
}

export const showVerdict = async (needs: CampaignNeeds, ask: Ask, trial: Trial): Promise<Show> => {
  const [{ delivered, written, weeks }, verdict, words] = await Promise.all([
    standingOf(needs, trial),
    tellVerdict(needs, ask.who.language, trial),
    wordsIn(needs, trial, ask.who.language),
  ])
  const { told } = trial
  return show('campaigns/verdict', {
    ...verdict,
    id: trial.id,
    coinOf: trial.coinOf,
    unwanted: trial.unwanted ?? 0,
    counted: written,
    weeks,
    couldSeeLarge: told !== null && !told.canTell && told.smallest !== null,
    couldSee: told?.canTell ? pointsOf(told.smallest ?? 0) : 0,
    lettersTold: told?.letters ?? 0,
    delivered,
    wordings: words.map(text => ({ text })),
    hasWords: words.length > 0,
    leads: mayUse(senders, ask.who.roles),
  })
}
