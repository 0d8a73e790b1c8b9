/**
 * Reads what patients wrote, one at a time: the unit may see it, or not, or somebody can be known by it and it goes at once.
 * In the reader's own chat, as a card elsewhere may be shown to all who are there.
 */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { printOf } from '../sentPages.ts'
import { type PatientWords, patientWords } from '../words.ts'
import { readableTo, toldMonth } from './lots.ts'
import { countNew, nextNew } from './words.ts'

type Judged = Exclude<PatientWords['state'], 'new'>
/** What can be taken back. */
type Verdict = Exclude<Judged, 'deleted'>

type Told = {
  readonly tone: Judged | 'undone' | 'changed' | 'gone' | 'soon' | 'emptied' | `had-${Judged}` | ''
  /** The verdict that can be taken back, where it is the reader's own. */
  readonly own?: { readonly words: string; readonly was: Verdict }
  readonly whose?: 'own' | 'other' | 'nobody'
  readonly name?: string
  /** What it is about comes first where it waits to be read. */
  readonly next?: PatientWords
  /** Whether that is to be gone for good. */
  readonly asks?: boolean
}

type Settled = Told & { readonly row?: Read<PatientWords> }

export const seenOf = ({ text }: PatientWords): string => printOf(text, 'seen')

const showNext = async (
  needs: FeedbackNeeds,
  { store }: Ask,
  unit: UnitId,
  told: Told | null = null,
): Promise<Show> => {
  const [unitName, waiting, oldest] = await Promise.all([
    needs.unitName(unit),
    countNew(store, unit),
    nextNew(store, unit),
  ])
  const next = told?.next ?? oldest
  return show('feedback/review', {
    unit: unitName,
    waiting,
    tone: told?.tone ?? '',
    whose: told?.whose ?? '',
    name: told?.name ?? '',
    undo: told?.own ? [told.own] : [],
    asks: told?.asks === true,
    next: next
      ? [
          {
            words: next.id,
            text: next.text,
            month: toldMonth(next),
            seen: seenOf(next),
            of: next.state === 'shown' ? 'shown' : '',
          },
        ]
      : [],
  })
}

export const openReview = inPrivate(
  async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
    ask.who.unit ? showNext(needs, ask, ask.who.unit) : noUnit(),
)

/** Somebody was first: what they said stands, and of a text that is gone there is nothing to take back. */
const had = async (
  { nameOf }: FeedbackNeeds,
  { who }: Ask,
  { id, readBy, text }: PatientWords,
  was: Judged,
): Promise<Told> => {
  const own = was !== 'deleted' && text !== '' ? { own: { words: id, was } } : {}
  if (readBy === who.person) return { tone: `had-${was}`, whose: 'own', ...own }
  const name = readBy && (await nameOf(readBy))
  return { tone: `had-${was}`, whose: name ? 'other' : 'nobody', name }
}

type Settle = (needs: FeedbackNeeds, ask: Ask, words: Read<PatientWords>) => Settled | Promise<Settled>

const settle = (needs: FeedbackNeeds, ask: Ask, store: Store, by: Settle): Promise<Told> =>
  again(store, async write => {
    const words = await store.get(patientWords, ask.input.words ?? '')
    if (words?.unit !== ask.who.unit) return { tone: 'gone' }
    // What somebody has judged was readable by then.
    if (words.state === 'new' && words.day >= (await readableTo(store, words.unit))) return { tone: 'gone' }
    const { row, ...told } = await by(needs, ask, words)
    if (row) await write([update(patientWords, row)])
    return told
  })

const turn = (by: Settle) =>
  inPrivate(
    async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
      ask.who.unit ? showNext(needs, ask, ask.who.unit, await settle(needs, ask, ask.store, by)) : noUnit(),
  )

/** Of what nobody has judged yet, and only as the card showed it. */
const unjudged =
  (by: Settle): Settle =>
  (needs, ask, words) => {
    if (words.state !== 'new') return had(needs, ask, words, words.state)
    return ask.input.seen === seenOf(words) ? by(needs, ask, words) : { tone: 'changed', next: words }
  }

const judge = (state: Judged, rest: (needs: FeedbackNeeds) => Partial<PatientWords> = () => ({})): Settle => {
  const told = ({ id }: PatientWords): Told => ({
    tone: state,
    ...(state !== 'deleted' && { own: { words: id, was: state } }),
  })
  const first = unjudged((needs, { who }, words) => ({
    ...told(words),
    row: { ...words, ...rest(needs), state, readBy: who.person },
  }))
  return (needs, ask, words) => {
    if (!isAsWished(words, { state, readBy: ask.who.person })) return first(needs, ask, words)
    // Pressed again, as after a fault: what it is told of the disk is as it is by then.
    return state === 'deleted' ? { ...told(words), row: words } : told(words)
  }
}

export const showWords = turn(judge('shown'))
export const hideWords = turn(judge('hidden', ({ clock }) => ({ hidden: dayOf(clock.now()) })))

/** What the unit sees already is taken away by whoever keeps the form, whoever showed it: a colleague knew whose it is. */
const orShown =
  (first: Settle, shown: Settle): Settle =>
  (needs, ask, words) =>
    (ask.input.of === 'shown' && words.state === 'shown' ? shown : first)(needs, ask, words)

const asks: Settle = (_, __, words) => ({ tone: '', asks: true, next: words })
const askDelete = turn(orShown(unjudged(asks), asks))
const emptied = orShown(
  judge('deleted', () => ({ text: '' })),
  (_, { who }, words) => ({
    tone: 'deleted',
    row: { ...words, text: '', state: 'deleted', readBy: who.person },
  }),
)

/** Somebody can be known by it: there is no way back, and it is off the disk before it is said to be gone. */
export const deleteWords = inPrivate(async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  if (ask.input.sure !== 'yes') return askDelete(needs, ask)
  const { value, isClean } = await needs.forget(ask.store, store => settle(needs, ask, store, emptied))
  return showNext(needs, ask, unit, value.tone === 'deleted' && !isClean ? { tone: 'soon' } : value)
})

/** One's own verdict, as long as it is the one that the button is about, and the text is there. */
export const undoWords = turn((needs, ask, words) => {
  if (words.state === 'new') return { tone: 'undone', next: words }
  const { was = words.state } = ask.input
  const isOwn = isAsWished(words, { readBy: ask.who.person }) && words.state === was
  if (!isOwn) return had(needs, ask, words, words.state)
  if (words.text === '') return { tone: 'emptied' }
  const { hidden: _, ...row } = words
  return { tone: 'undone', next: words, row: { ...row, state: 'new', readBy: '' } }
})
