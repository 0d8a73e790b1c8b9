/** One workshop as it stands: a place to write, then a place to rank, then what came of it. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { pageOf } from '../../../core/pages.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { mayWrite } from '../who.ts'
import { daysOfVoting } from './closing.ts'
import {
  ballotId,
  ballots,
  fewestSuggestions,
  findWorkshop,
  isRanked,
  longestSuggestion,
  mostSuggestions,
  pointsEach,
  questions,
  rank,
  suggestionsIn,
  votersIn,
  type Workshop,
} from './workshop.ts'

/** `seen` just shows, the others say what happened. */
type Tone =
  | 'seen'
  | 'suggested'
  | 'taken-back'
  | 'voted'
  | 'voted-before'
  | 'sorted'
  | 'reopened'
  | 'too-few'
  | 'read'
  | 'begun'
  | 'not-now'

export type Told = {
  readonly note?: Tone
  readonly problem?: 'empty' | 'too-long' | 'full' | 'too-many' | 'none-chosen' | 'left-out'
  readonly given?: string
  /** What takes a suggestion back. */
  readonly undo?: { readonly key: string }
  readonly chosen?: readonly string[]
}

const perPage = 15
const longestReturned = 1000

/** In the patients' workshop only the facilitator writes and types in slips. */
export const mayTakePart = (ask: Ask, { kind }: Workshop): boolean => kind === 'staff' || mayWrite(ask)

/** How many there are, and not to which question: who watched it from one to the next would know whose is whose. */
const gathering = async (needs: WorksheetNeeds, ask: Ask, workshop: Workshop, told: Told) => {
  const all = (await suggestionsIn(ask.store, workshop.id)).filter(({ out }) => !out)
  return {
    questions: questions.map(code => ({ code })),
    count: all.length,
    fewest: fewestSuggestions,
    question: questions[0],
    given: '',
    length: (told.given ?? '').length,
    longest: longestSuggestion,
    most: mostSuggestions,
    once: needs.newId(),
    undo: [],
  }
}

/** What would tell the others on a card that all of them see who writes what, or let them take it back. */
const ofWriter = (ask: Ask, { note = 'seen', given = '', undo }: Told) => ({
  question: ask.input.question ?? questions[0],
  note,
  told: note !== 'seen',
  given: given.slice(0, longestReturned),
  undo: undo ? [undo] : [],
})

const voting = async (ask: Ask, workshop: Workshop, { chosen = [] }: Told) => {
  const all = (await suggestionsIn(ask.store, workshop.id)).filter(({ out }) => !out)
  const voted = await ask.store.get(ballots, ballotId(workshop.id, ask.who.person))
  const groupsWith = (picks: readonly string[]) =>
    questions.flatMap(code => {
      const choices = all.filter(({ question }) => question === code)
      const picked = choices.filter(({ id }) => picks.includes(id)).map(({ id }) => id)
      return choices.length === 0
        ? []
        : [{ code, picked: picked.join(), choices: choices.map(({ id, text }) => ({ id, text })) }]
    })
  const takesPart = mayTakePart(ask, workshop)
  return {
    data: { each: pointsEach, days: daysOfVoting, mayVote: takesPart, groups: groupsWith([]) },
    mine: {
      mayVote: takesPart && (workshop.kind === 'patients' || voted === null),
      groups: groupsWith(chosen),
    },
  }
}

const closed = async (ask: Ask, workshop: Workshop, isTold: boolean) => {
  const ranked = await rank(ask.store, workshop.id)
  const inOrder = isTold ? ranked : ranked.toSorted((a, b) => a.id.localeCompare(b.id))
  const { shown, pager } = pageOf(inOrder, perPage, ask.input.page)
  return {
    ...pager,
    mayReopen: !isTold && mayWrite(ask),

    items: shown.map(({ id: _, ...row }) => row),
  }
}

export const showOne = async (
  needs: WorksheetNeeds,
  ask: Ask,
  workshop: Workshop,
  told: Told = {},
): Promise<Show> => {
  const voters = await votersIn(ask.store, workshop)
  const isTold = isRanked(workshop, voters)
  const { note = 'seen', problem = '' } = told
  const { id, kind, status } = workshop
  const common = {
    id,
    kind,
    note,
    told: note !== 'seen',
    problem,
    voters,
    isTold,
    isStaff: kind === 'staff',
    mayWrite: mayWrite(ask),
    mayTakePart: mayTakePart(ask, workshop),
  }
  if (status === 'gathering') {
    const data = { ...common, ...(await gathering(needs, ask, workshop, told)) }
    // The text that was taken back stands there for its writer only.
    const toAll = note === 'taken-back' ? { note: 'seen', told: false } : {}
    return { ...show('worksheets/gathering', { ...data, ...toAll }), alone: ofWriter(ask, told) }
  }
  if (status === 'voting') {
    const once = needs.newId()
    const { data, mine } = await voting(ask, workshop, told)
    // Who has voted, and what somebody was about to vote for, is no business of who sees the card with them.
    const toAll = note === 'voted-before' ? { note: 'voted' } : {}
    return {
      ...show('worksheets/voting', { ...common, once, ...data, ...toAll }),
      alone: { note, ...mine },
    }
  }
  return show('worksheets/result', { ...common, ...(await closed(ask, workshop, isTold)) })
}

export const showWorkshop = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const found = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  return found ? showOne(needs, ask, found) : noWorkshop()
}

export const noWorkshop = (): Show =>
  notice('no-workshop', '', [{ name: 'workshops', verb: 'sheet.show', data: { sheet: 'workshop' } }])
