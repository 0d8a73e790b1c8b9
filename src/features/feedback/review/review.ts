/** Reads what patients wrote, one at a time, and says whether the unit may see it. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { type Read, update } from '../../../core/store.ts'
import { monthOfDay } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { printOf } from '../sentPages.ts'
import { type PatientWords, patientWords } from '../words.ts'
import { countNew, nextNew, readableTo } from './words.ts'

type Verdict = 'shown' | 'hidden'

type Told = {
  readonly tone: Verdict | 'undone' | 'changed' | 'gone' | `had-${Verdict}`
  /** The verdict that can be taken back, where it is the reader's own. */
  readonly own?: { readonly words: string; readonly was: Verdict }
  readonly whose?: 'own' | 'other' | 'nobody'
  readonly name?: string
  /** What it is about comes first where it waits to be read. */
  readonly next?: PatientWords
}

type Settled = Told & { readonly row?: Read<PatientWords> }

const seenOf = ({ text }: PatientWords): string => printOf(text, 'seen')

const showNext = async (
  needs: FeedbackNeeds,
  { store }: Ask,
  unit: UnitId,
  told: Told | null = null,
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const [unitName, waiting, oldest] = await Promise.all([
    needs.unitName(unit),
    countNew(store, unit, today),
    nextNew(store, unit, today),
  ])
  const next = told?.next ?? oldest
  return show('feedback/review', {
    unit: unitName,
    waiting,
    tone: told?.tone ?? '',
    whose: told?.whose ?? '',
    name: told?.name ?? '',
    undo: told?.own ? [told.own] : [],
    next: next ? [{ words: next.id, text: next.text, month: monthOfDay(next.day), seen: seenOf(next) }] : [],
  })
}

export const openReview = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showNext(needs, ask, ask.who.unit) : noUnit()

/** Somebody was first: what they said stands. */
const had = async (
  { nameOf }: FeedbackNeeds,
  { who }: Ask,
  { id, readBy }: PatientWords,
  was: Verdict,
): Promise<Told> => {
  if (readBy === who.person) return { tone: `had-${was}`, whose: 'own', own: { words: id, was } }
  const name = readBy && (await nameOf(readBy))
  return { tone: `had-${was}`, whose: name ? 'other' : 'nobody', name }
}

const turn =
  (settle: (needs: FeedbackNeeds, ask: Ask, words: Read<PatientWords>) => Settled | Promise<Settled>) =>
  (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const { unit } = ask.who
      if (!unit) return noUnit()
      const words = await ask.store.get(patientWords, ask.input.words ?? '')
      const isReadable = words?.unit === unit && words.day < readableTo(dayOf(needs.clock.now()))
      if (!isReadable) return showNext(needs, ask, unit, { tone: 'gone' })
      const { row, ...told } = await settle(needs, ask, words)
      if (row) await write([update(patientWords, row)])
      return showNext(needs, ask, unit, told)
    })

/** Of what nobody has judged yet, and only as the card showed it. */
const judge = (state: Verdict) =>
  turn((needs, ask, words) => {
    const readBy = ask.who.person
    const told = { tone: state, own: { words: words.id, was: state } }
    if (isAsWished(words, { state, readBy })) return told
    if (words.state !== 'new') return had(needs, ask, words, words.state)
    if (ask.input.seen !== seenOf(words)) return { tone: 'changed', next: words }
    return { ...told, row: { ...words, state, readBy } }
  })

export const showWords = judge('shown')
export const hideWords = judge('hidden')

/** One's own verdict, as long as it is the one that the button is about. */
export const undoWords = turn((needs, ask, words) => {
  if (words.state === 'new') return { tone: 'undone', next: words }
  const { was = words.state } = ask.input
  const isOwn = isAsWished(words, { readBy: ask.who.person }) && words.state === was
  if (!isOwn) return had(needs, ask, words, words.state)
  return { tone: 'undone', next: words, row: { ...words, state: 'new', readBy: '' } }
})
