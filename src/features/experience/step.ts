/** What others tell of a step: their notes first, then the unit's own, and room to add one. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import { all, fitting, gathered } from '../../core/walk.ts'
import { entryOf, isOwn, perPage } from './entry.ts'
import type { ExperienceNeeds } from './needs.ts'
import { hasWords, longestText, type Note, notes, readVerdict, verdicts, writers } from './note.ts'
import { type Place, placeOf } from './places.ts'

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 1500

/** So many are read on a phone without scrolling; the others of the page open under them. */
const mostOpen = 3

export type Told = {
  /** What became of what was pressed. */
  readonly tone?: 'written' | 'again' | 'removed' | 'restored'
  readonly problem?: 'empty' | 'too-long' | 'verdict'
  /** A note that was just removed, to put back. */
  readonly removed?: Pick<Note, 'id' | 'turn'>
}

const inOrder = (ask: Ask, found: readonly Note[]): Note[] => [
  ...found.filter(note => !isOwn(ask, note)),
  ...found.filter(note => isOwn(ask, note)),
]

/** After writing, the reader wants to see what was written; else what was asked for. */
const pageFor = (ask: Ask, ordered: readonly Note[], { tone }: Told, pages: number): number => {
  const newest = tone === 'written' || tone === 'again' ? ordered.findIndex(note => isOwn(ask, note)) : -1
  return newest >= 0 ? Math.floor(newest / perPage) + 1 : readPage(ask.input.page, pages)
}

export const showPlace = async (
  needs: ExperienceNeeds,
  ask: Ask,
  place: Place,
  told: Told = {},
): Promise<Show> => {
  const { guide, step, codes } = place
  const where = { guide, step: codes, state: 'shown' } as const
  const found = await gathered(fitting(all(ask.store, notes, { where, order: 'newest' }), hasWords))
  const ordered = inOrder(ask, found)
  const pages = Math.ceil(ordered.length / perPage)
  const page = pageFor(ask, ordered, told, pages)
  const here = ordered.slice((page - 1) * perPage, page * perPage)
  const entries = await Promise.all(here.map(note => entryOf(needs.unitName, ask, note)))
  const isWriting = found.length === 0 || told.problem !== undefined
  const open = isWriting ? 0 : mostOpen
  const draft = told.problem ? (ask.input.text ?? '') : ''
  return show('experience/step', {
    guide,
    step,
    title: place.title,
    tone: told.tone ?? '',
    hasWritten: told.tone === 'written',
    isEmpty: found.length === 0,
    isFirst: found.length > 0 && found.every(note => isOwn(ask, note)),
    first: entries.slice(0, open),
    rest: entries.slice(open),
    more: Math.max(entries.length - open, 0),
    ...pagerOf(page, pages),
    removed: told.removed ? [{ note: told.removed.id, turn: told.removed.turn ?? '' }] : [],
    mayWrite: mayUse(writers, ask.who.roles) && ask.who.unit !== null,
    problem: told.problem ?? '',
    isWriting,
    text: draft.slice(0, longestReturned),
    length: draft.trim().length,
    longest: longestText,
    helped: readVerdict(ask.input.helped) ?? 'helped',
    verdicts: verdicts.map(code => ({ code })),
    once: ask.once,
  })
}

/** `null` where the guide has no such step, or none any more. */
export const placeIn = ({ guides }: ExperienceNeeds, { input }: Ask): Place | null =>
  placeOf(guides, input.guide ?? '', input.step ?? '')

export const openPlace = async (needs: ExperienceNeeds, ask: Ask): Promise<Show> => {
  const place = placeIn(needs, ask)
  return place ? showPlace(needs, ask, place) : notice('old-card')
}
