/** What a person wants from the bot's own letters (`dult`): see why, pause, stop, start, together or not, quiet hours. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import type { Mine } from '../../core/mine.ts'
import { own } from '../../core/own.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { type Preferences, prefer, preferencesOf } from './policy/preferences.ts'
import { readLetterSettings } from './policy/settings.ts'

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** What is no time of day is none: the box takes nothing else. */
const typedIn = ({ input: { from = '', to = '' } }: Ask) => ({
  from: clockTime.test(from) ? from : '',
  to: clockTime.test(to) ? to : '',
})

type Wish = Partial<Omit<Preferences, 'id'>>

const wishes: Readonly<Record<string, (ask: Ask, now: Instant) => Wish | null>> = {
  stop: () => ({ stopped: true }),
  start: () => ({ stopped: false, pausedUntil: null }),
  'pause-week': (_ask, now) => ({ pausedUntil: plus(now, { days: 7 }) }),
  'pause-month': (_ask, now) => ({ pausedUntil: plus(now, { days: 30 }) }),
  digest: () => ({ digest: true }),
  single: () => ({ digest: false }),
  'no-quiet': () => ({ quiet: null }),
  quiet: ask => {
    const { from, to } = typedIn(ask)
    return from !== '' && to !== '' && from !== to ? { quiet: { from, to } } : null
  },
}

type Told = {
  readonly mine: readonly Mine[]
  readonly wrong?: Readonly<Record<'from' | 'to', string>> | null
}

const view = (wished: Preferences, now: Instant, { mine, wrong = null }: Told): Show => {
  const { from, to } = wished.quiet ?? { from: '', to: '' }
  const paused = wished.pausedUntil !== null && wished.pausedUntil > now
  return show('letters/mine', {
    stopped: wished.stopped,
    paused: paused && !wished.stopped,
    until: wished.pausedUntil ?? now,
    active: !wished.stopped && !paused,
    digest: wished.digest,
    hasQuiet: wished.quiet !== null,
    from,
    to,
    // As they were typed, where they are to be put right.
    given: wrong ?? { from, to },
    problem: wrong ? 'quiet' : '',
    mine,
  })
}

type Needs = Pick<House, 'clock' | 'mineOf'> & { readonly letters: { wake(): void } }

export const showMine = inPrivate(async ({ clock, mineOf }: Needs, { store, who }) =>
  view(await preferencesOf(store, who.person), clock.now(), { mine: await mineOf(who) }),
)

export const setMine = inPrivate(async ({ clock, letters, mineOf }: Needs, ask) => {
  const now = clock.now()
  const name = ask.input.wish ?? ''
  const mine = await mineOf(ask.who)
  const wish = own(wishes, name)?.(ask, now)
  if (!wish) {
    const wrong = name === 'quiet' ? typedIn(ask) : null
    return view(await preferencesOf(ask.store, ask.who.person), now, { mine, wrong })
  }
  const wished = await prefer(ask.store, ask.who.person, wish, now)
  letters.wake()
  return view(wished, now, { mine })
})

/** From a story that somebody sent, with the way back to it. */
export const showWhy = inPrivate(async (_: Needs, { who, store, input }): Promise<Show> => {
  const { budget, office } = await readLetterSettings(store)
  return show('letters/why', {
    roles: who.roles.map(role => ({ role })),
    perDay: budget.perDay,
    perWeek: budget.perWeek,
    from: office.from,
    to: office.to,
    story: input.story ?? '',
  })
})
