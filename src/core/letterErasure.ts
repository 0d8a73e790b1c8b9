/** Letters without the person they went to: what became of them stays countable, in every sum and every campaign. */

import { show } from './cards.ts'
import { anonymiseRows, type Erasure, type Forgotten } from './erasure.ts'
import type { PersonId } from './ids.ts'
import { type Letter, type LetterState, letters } from './letters.ts'
import { type Retention, stripAfter } from './retention.ts'
import type { Read, Store } from './store.ts'

/** Nobody is called this; a letter that belongs to it was somebody's. */
const nobody = '' as PersonId

/** What is on its way may have arrived; what still waits is not sent. */
const ended: Readonly<Partial<Record<LetterState, LetterState>>> = {
  sending: 'unknown',
  queued: 'suppressed',
}

const withoutReader = (letter: Read<Letter>, pseudonym: () => string): Read<Letter> => ({
  ...letter,
  id: `${letter.campaign}:${pseudonym()}`,
  person: nobody,
  show: show(letter.show.card),
  state: ended[letter.state] ?? letter.state,
  reason: ended[letter.state] ? 'left' : letter.reason,
  conversation: '',
  activity: '',
  takenBack: letter.takenBack === 'asked' ? 'done' : letter.takenBack,
})

const mostAbout = 5_000

/** A standing kind of letter can be about somebody: then they are part of its campaign's name. */
const findAbout = async (store: Store, { person }: Forgotten, limit: number) => {
  const counted = await store.tally(letters, { by: ['campaign'] })
  const campaign = counted.map(({ key }) => String(key[0])).filter(name => name.split(':').includes(person))
  return campaign.length === 0
    ? []
    : store.list(letters, { where: { campaign: campaign.slice(0, mostAbout) }, limit })
}

const withoutSubject = (letter: Read<Letter>, { person, pseudonym }: Forgotten): Read<Letter> => {
  const campaign = letter.campaign
    .split(':')
    .map(part => (part === person ? pseudonym() : part))
    .join(':')
  return {
    ...letter,
    id: `${campaign}:${letter.person}`,
    campaign,
    show: show(letter.show.card),
    state: ended[letter.state] ?? letter.state,
    reason: ended[letter.state] ? 'left' : letter.reason,
    takenBack: letter.takenBack === 'asked' ? 'done' : letter.takenBack,
  }
}

export const letterErasures: readonly Erasure[] = [
  anonymiseRows(letters, 'person', (letter, { pseudonym }) => withoutReader(letter, pseudonym)),
  anonymiseRows(letters, findAbout, withoutSubject),
]

/** Who got which letter is nobody's business after a while; how many did stays. */
export const letterRetention = (pseudonym: () => string): Retention =>
  stripAfter(letters, 'letterDays', { person: 'person', strip: letter => withoutReader(letter, pseudonym) })
