/** A story goes with its author: without their yes it is nobody's to show. Who answered it is nobody's to know. */

import {
  anonymiseRows,
  type Erasure,
  type Forgotten,
  holdsNobody,
  removeRows,
  untold,
} from '../../core/erasure.ts'
import { withoutQuote } from '../../core/letterErasure.ts'
import { type Letter, letters, writeLetter } from '../../core/letters.ts'
import { type KeptText, ownText, type Quoted } from '../../core/ownTexts.ts'
import { type Retention, removeAfter } from '../../core/retention.ts'
import { type PlainChange, type Read, type Row, remove, type Store } from '../../core/store.ts'
import { plus } from '../../core/time/oslo.ts'
import { all, fitting } from '../../core/walk.ts'
import { reactionMarks, reactions } from './reaction.ts'
import { pointingTo } from './send/pointing.ts'
import { causeOf, draftDays, leaders, parts, type Story, stories, withdrawn } from './story.ts'
import { answerTo } from './write/answered.ts'

/** Its own letters, and reminders of a trial that have some of its words. */
const quotedIn = (story: Pick<Story, 'id'>): Quoted => ({
  where: { series: ['story', 'campaign'] },
  is: ({ campaign, leadsTo }) => campaign === causeOf(story) || leadsTo === story.id,
})

/** Every card that was sent of what they told, or that leads to it. */
async function* lettersOf(
  store: Store,
  { person }: Pick<Forgotten, 'person'>,
): AsyncGenerator<readonly Read<Letter>[]> {
  for await (const told of all(store, stories, { where: { by: person } }))
    for (const story of told) {
      yield* fitting(
        all(store, letters, { where: { campaign: causeOf(story) } }),
        ({ show }) => Object.keys(show.data).length > 0,
      )
      if (story.state === 'published') yield* pointingTo(store, story)
    }
}

export const storyErasures: readonly Erasure[] = [
  untold(anonymiseRows(letters, lettersOf, letter => withoutQuote(letter, letter.due))),
  // Which leader answered is not theirs to read.
  {
    ...removeRows(stories, 'by'),
    own: row => ({ ...(row as Read<Story>), wordBy: '' }),
    isMissed: row => (row as Read<Story>).state === 'published' && (row as Read<Story>).signed === 'quiet',
  },
  anonymiseRows(
    stories,
    'wordBy',
    row => ({ ...row, word: '', wordBy: '' as const }),
    ({ word }, { person }) => ({ word, wordBy: person }),
  ),
  holdsNobody(reactions),
  holdsNobody(reactionMarks),
]

/** What somebody told, and what they wrote to who did. */
async function* writtenBy(
  store: Store,
  person: Forgotten['person'],
): AsyncGenerator<readonly Read<Story>[], void, undefined> {
  yield* all(store, stories, { where: { by: person } })
  yield* fitting(all(store, stories, { where: { wordBy: person } }), ({ by }) => by !== person)
}

export const storyTexts: readonly KeptText[] = [
  ownText(stories, {
    fields: [...parts, 'consent', 'word'],
    seenTo: leaders,
    isOf: ({ by, wordBy }, person) => by === person || wordBy === person,
    find: writtenBy,
    says: ({ by, word, wordBy, consent, ...story }, person) => [
      ...(by === person ? [...parts.map(part => story[part]), consent] : []),
      ...(wordBy === person ? [word] : []),
    ],
    without: (row, person) =>
      row.by === person ? withdrawn(row, row.at) : { ...row, word: '', wordBy: '' as const },
    quoted: (row, person) => (row.by === person ? quotedIn(row) : null),
  }),
]

const inState = (state: Story['state']) => (store: Store, to: string, limit: number) =>
  store.list(stories, { where: { state }, to, limit })

/** Nobody answered it: that is told to who waits for it. */
const unread: (row: Read<Row>) => readonly PlainChange[] = row => {
  const story = row as Read<Story>
  return [remove(stories, story), writeLetter(answerTo(story, 'unread', plus(story.at, { days: draftDays })))]
}

/** Two years; what was seen so long ago says little of how it is. Letters of it are kept for longer, so that all are changed. */
const publishedDays = 730

export const storyRetention: readonly Retention[] = [
  { ...removeAfter(stories, draftDays), find: inState('draft') },
  { ...removeAfter(stories, draftDays), find: inState('proposed'), expire: unread },
  { ...removeAfter(stories, 'removedDays'), find: inState('withdrawn') },
  {
    collection: stories.name,
    days: publishedDays,
    find: inState('published'),
    expire: row => [remove(stories, row as Read<Story>)],
    quoted: row => quotedIn(row as Read<Story>),
  },
  removeAfter(reactions, publishedDays),
  removeAfter(reactionMarks, publishedDays),
]
