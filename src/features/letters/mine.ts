/** What a person wants from the bot's own letters (`dult`): see why, pause, stop, start, together or not, quiet hours. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { type Preferences, prefer, preferencesOf } from './preferences.ts'
import { readLetterSettings } from './settings.ts'

type Wish = Partial<Omit<Preferences, 'id'>>

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

const wishes: Readonly<Record<string, (ask: Ask, now: Instant) => Wish | null>> = {
  stop: () => ({ stopped: true }),
  start: () => ({ stopped: false, pausedUntil: null }),
  'pause-week': (_ask, now) => ({ pausedUntil: plus(now, { days: 7 }) }),
  'pause-month': (_ask, now) => ({ pausedUntil: plus(now, { days: 30 }) }),
  digest: () => ({ digest: true }),
  single: () => ({ digest: false }),
  'no-quiet': () => ({ quiet: null }),
  quiet: ({ input: { from = '', to = '' } }) =>
    clockTime.test(from) && clockTime.test(to) && from !== to ? { quiet: { from, to } } : null,
}

const view = (wished: Preferences, now: Instant, problem: '' | 'quiet'): Show => {
  const paused = wished.pausedUntil !== null && wished.pausedUntil > now
  return show('mine/mine', {
    stopped: wished.stopped,
    paused: paused && !wished.stopped,
    until: wished.pausedUntil ?? now,
    active: !wished.stopped && !paused,
    digest: wished.digest,
    hasQuiet: wished.quiet !== null,
    from: wished.quiet?.from ?? '',
    to: wished.quiet?.to ?? '',
    problem,
  })
}

export const showMine = async (ask: Ask, now: Instant): Promise<Show> =>
  view(await preferencesOf(ask.store, ask.who.person), now, '')

export const setMine = async (ask: Ask, now: Instant): Promise<Show> => {
  const name = ask.input.wish ?? ''
  const wish = Object.hasOwn(wishes, name) ? wishes[name]?.(ask, now) : null
  if (!wish) return view(await preferencesOf(ask.store, ask.who.person), now, name === 'quiet' ? 'quiet' : '')
  return view(await prefer(ask.store, ask.who.person, wish, now), now, '')
}

export const showWhy = async ({ who, store }: Ask): Promise<Show> => {
  const { budget, office } = await readLetterSettings(store)
  return show('mine/why', {
    roles: who.roles.map(role => ({ role })),
    perDay: budget.perDay,
    perWeek: budget.perWeek,
    from: office.from,
    to: office.to,
  })
}
