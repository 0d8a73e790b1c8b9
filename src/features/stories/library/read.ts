/** The card that a published story is read on: short, the rest with «Read more», one tap to answer, and what to do next. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isDoubled, isStuck, type Ledger } from '../../../core/house/letters.ts'
import { gathered } from '../../../core/walk.ts'
import type { StoryNeeds } from '../needs.ts'
import { pointingTo } from '../send/pointing.ts'
import { isAuthor, mayLead, type Story } from '../story.ts'
import { toldOf } from '../told.ts'
import { reactedTo } from './reacted.ts'

export type Read = {
  readonly note?: 'published' | 'reacted' | 'again' | 'sent' | 'sent-none' | 'sent-fitting' | 'asks-not'
  readonly count?: number
  /** Whether the red question stands there. */
  readonly asks?: boolean
}

/** Teams says the address of a chat, and where it does not, the author is found by name. */
const askable = async (needs: StoryNeeds, ask: Ask, { signed, by }: Story) =>
  signed === 'ask' && by !== ask.who.person
    ? [{ name: await needs.nameOf(by), chat: await needs.chatWith(by) }].filter(({ name }) => name !== '')
    : []

/** Reminders of a trial and nudges: how many of those there are is told to nobody. */
const isPointedTo = async ({ store }: StoryNeeds, story: Story): Promise<boolean> =>
  (await gathered(pointingTo(store, story))).length > 0

/** What becomes of the letters that it was sent in: what is on its way is changed as soon as it is known to have come. */
const takenAlong = ({ byState, reasons }: Pick<Ledger, 'byState' | 'reasons'>) => {
  const countOf = (is: typeof isStuck): number =>
    reasons.filter(is).reduce((sum, { count }) => sum + count, 0)
  const stays = countOf(isStuck)
  return {
    changed: byState.delivered + byState.sending - stays,
    stays,
    unknown: byState.unknown,
    copies: countOf(isDoubled),
    waiting: byState.queued,
  }
}

const nowhere = { changed: 0, stays: 0, unknown: 0, copies: 0, waiting: 0 }

/** What its author thinks of it counts for nothing; among others, a card without answers would tell who that is. */
export const isOwnAlone = (ask: Ask, story: Story): boolean =>
  ask.place.kind === 'personal' && isAuthor(ask, story)

export const showRead = async (
  needs: StoryNeeds,
  ask: Ask,
  story: Story,
  { note, count = 0, asks = false }: Read = {},
): Promise<Show> => {
  const [told, author, reacted, ledger] = await Promise.all([
    toldOf(needs, story),
    askable(needs, ask, story),
    reactedTo(needs, story),
    asks ? needs.letters.ledgerOf(`story:${story.id}`) : null,
  ])
  // Where several see the card, it would tell them who is behind it, or who has answered before, or which unit a colleague without a
  // name is of.
  const isAlone = ask.place.kind === 'personal'
  const leads = mayLead(ask, story) && (isAlone || story.signed !== 'quiet')
  return show('stories/read', {
    id: story.id,
    ...told,
    at: story.at,
    note: note === 'again' && !isAlone ? 'reacted' : (note ?? ''),
    count,
    reacted,
    mayReact: note !== 'reacted' && note !== 'again' && !asks && !isOwnAlone(ask, story),
    author,
    asks,
    isCounted: asks && !story.answers && !(await isPointedTo(needs, story)),
    ...(ledger ? takenAlong(ledger) : nowhere),
    maySend: leads && !asks,
    mayWithdraw: (leads || isOwnAlone(ask, story)) && !asks,
  })
}
