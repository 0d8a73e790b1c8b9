/** The four defaults of a unit, in one card for whoever leads it: done, asked for, or impossible because. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { whole } from '../../../core/walk.ts'
import { type Default, type DefaultAnswer, obstacles, unitDefaultId, unitDefaults } from '../defaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import type { Nudge } from '../nudge.ts'
import { defaults } from '../triggers.ts'

const looks = {
  done: { sign: '✓', tone: 'good' },
  asked: { sign: '◐', tone: 'accent' },
  impossible: { sign: '–', tone: 'emphasis' },
  open: { sign: '○', tone: 'emphasis' },
} as const

type Note =
  | { readonly says: 'undone' }
  | {
      readonly says: 'saved'
      readonly undo: { readonly code: Default; readonly answer: DefaultAnswer; readonly turn: string }
    }

const rowsOf = async ({ store }: Ask, unit: NonNullable<Ask['who']['unit']>) => {
  const rows = await whole(store, unitDefaults, { where: { unit } })
  return defaults.map(code => {
    const row = rows.find(one => one.default === code)
    const answer = row?.answer || 'open'
    return { code, answer, because: row?.because ?? '', ...looks[answer] }
  })
}

export const showDefaults = async (needs: NudgeNeeds, ask: Ask, note: Note | null = null): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const rows = await rowsOf(ask, unit)
  const answered = rows.filter(({ answer }) => answer !== 'open').length
  return show('nudges/defaults', {
    unitName: await needs.unitName(unit),
    reads: mayUse(readers, ask.who.roles),
    answered,
    of: rows.length,
    isAll: answered === rows.length,
    rows,
    note: note?.says ?? '',
    undo: note?.says === 'saved' ? [note.undo] : [],
  })
}

const serves = async ({ unitFacts }: NudgeNeeds, ask: Ask): Promise<(nudge: Nudge) => boolean> => {
  const service = (ask.who.unit && (await unitFacts(ask.who.unit))?.service) || 'video'
  return ({ for: { services } }) => services.includes(service)
}

export const readDefault = (text: string | undefined): Default | null =>
  defaults.find(one => one === text) ?? null

export const leaders = ['leader'] as const
/** Of the sums. */
export const readers = ['leader', 'project'] as const

/** One of the four, with the text to send to whoever can see to it. */
export const showDefault = async (needs: NudgeNeeds, ask: Ask, asks = false): Promise<Show> => {
  const { unit } = ask.who
  const one = readDefault(ask.input.default)
  if (!unit) return noUnit()
  const row = (await rowsOf(ask, unit)).find(({ code }) => code === one)
  if (!row) return showDefaults(needs, ask)
  const fits = await serves(needs, ask)
  const about = needs.nudges.find(
    nudge => nudge.trigger.on === 'defaults-open' && nudge.trigger.default === one && fits(nudge),
  )
  const answered = await ask.store.get(unitDefaults, unitDefaultId(unit, row.code))
  return show('nudges/default', {
    ...row,
    turn: answered?.turn ?? '',
    paste: about?.paste ?? '',
    showsText: about !== undefined && !asks,
    asks,
    answers: !asks && mayUse(leaders, ask.who.roles),
    obstacles: obstacles.map(code => ({ code })),
  })
}

/** A text to copy that answers no default. */
export const showText = async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const nudge = needs.nudges.find(one => one.nudge === ask.input.nudge)
  return show('nudges/text', { title: nudge?.title ?? '', paste: nudge?.paste ?? '' })
}
