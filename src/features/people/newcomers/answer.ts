/** A leader's yes or no to who chose the unit, and the way back for a day. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import type { House } from '../../../core/house/house.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom, type UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import { type Change, insert, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { inside, type Membership, memberships, people } from '../person.ts'
import { audienceOf, nameOf } from '../unitPeople.ts'
import { letterTo } from './letter.ts'
import { leftBefore, type Newcomer, newcomerId, newcomers } from './newcomer.ts'
import { changesBack, mayTakeBack } from './takeBack.ts'
import { itemsOf, showWaiting, type Tone, waitingItems } from './waiting.ts'
import { warningsIn } from './warnings.ts'

type Needs = Pick<House, 'clock' | 'newId' | 'tell' | 'letters'>

/** Who leads the project answers only where nobody leads the unit. */
const answerersOf = async (store: Store, unit: UnitId): Promise<readonly Role[]> =>
  (await audienceOf(store, unit, 'leader')).length > 0 ? ['leader'] : ['leader', 'project']

/** What a card is about: somebody in the asker's own unit only. */
type Which = Pick<Newcomer, 'id' | 'unit' | 'person'>

const rowOf = async (store: Store, { id, unit }: Which): Promise<Read<Newcomer> | null> => {
  const row = await store.get(newcomers, id)
  return row?.unit === unit ? row : null
}

/**
 * What is settled is read and written at once with whoever answers beside it; then who still waits is shown. Who asks to be let
 * in is no matter of a channel’s.
 */
const answering = (settle: (needs: Needs, ask: Ask, which: Which, now: Instant) => Promise<Tone>) =>
  inPrivate(async (needs: Needs, ask: Ask): Promise<Show> => {
    const { store, who } = ask
    const { unit } = who
    if (!unit) return noUnit()
    const answerers = await answerersOf(store, unit)
    if (!mayUse(answerers, who.roles)) return forOthers(answerers)
    const person = idFrom<'person'>(ask.input.person)
    const which = { id: newcomerId(unit, person), unit, person }
    const tone = await settle(needs, ask, which, needs.clock.now())
    const row = tone === 'sure' ? await rowOf(store, which) : null
    const name = (await nameOf(store, person)) || '–'
    if (row)
      return showWaiting(store, unit, await itemsOf(store, [row]), { tone, name, undo: null, sure: person })
    const undo = tone === 'in' || tone === 'declined' ? person : null
    return showWaiting(store, unit, await waitingItems(store, unit), { tone, name, undo })
  })

/** Of two who answer at once, the second is told of the first. */
const answer = (state: 'in' | 'declined') =>
  answering(({ newId, tell }, ask, which, now) =>
    again(ask.store, async (write, written): Promise<Tone> => {
      const { store } = ask
      const { id, person } = which
      // In this order: who is seen as answered is seen as let in too. Read at once, one could be from before and the other after.
      const row = await rowOf(store, which)
      const [member, known] = await Promise.all([store.get(memberships, id), store.get(people, person)])
      if (!row || !known) return member ? 'there' : 'gone'
      // Whoever presses twice is told what the first press told.
      const isTheirs = isAsWished(row, { state }) && mayTakeBack(row, ask.who, now)
      if (isTheirs && (member !== null) === (state === 'in')) return state
      if (member && row.state === 'waiting') await write([remove(newcomers, row)])
      if (member) return 'there'
      if (row.state !== 'waiting') return 'answered'
      const isSure = state === 'declined' || ask.input.sure === 'yes'
      if (!isSure && (await (await warningsIn(store, row.unit))(row)).length > 0) return 'sure'
      const chose = row.chose ?? row.at
      const answered = { ...row, state, at: now, chose, told: true, by: ask.who.person, letter: newId() }
      const { unit } = row
      const change: Change[] =
        state === 'in'
          ? [insert(memberships, { id, unit, person, roles: ['clinician'] }), update(people, inside(known))]
          : known.unit === unit
            ? [update(people, { ...known, unit: null })]
            : []
      const letter = await letterTo(store, answered, now)
      written(await tell(store, [letter], [update(newcomers, answered), ...change]))
      return state
    }),
  )

export const admit = answer('in')
export const decline = answer('declined')

const isPlain = ({ roles, fromTeam }: Membership): boolean => roles.join() === 'clinician' && !fromTeam

/** The answer's own giver, within a day; they wait as before then, and no leader is told of them anew. */
export const undoAnswer = answering(({ letters }, ask, which, now) =>
  again(ask.store, async (_, written): Promise<Tone> => {
    const { store, who, input } = ask
    const row = await rowOf(store, which)
    const isOfOut = input.of === 'out'
    if (!row) {
      // Whoever presses twice is told what the first press told.
      const member = await store.get(memberships, which.id)
      // The team or a list brings people back too, with what they are there.
      return member ? (isOfOut && isPlain(member) ? 'back' : 'there') : 'gone'
    }
    if (row.state === 'waiting') return 'undone'
    // A yes from before they were taken out is not taken back by letting them in.
    if ((row.state === 'out') !== isOfOut) return 'answered'
    const back = mayTakeBack(row, who, now) ? await changesBack(store, row, now) : null
    if (!back) {
      // Their own other press may have been in between: then it is looked at anew.
      const isAsRead = (await rowOf(store, which))?.version === row.version
      written(
        isAsRead
          ? { written: true }
          : { written: false, conflict: { collection: newcomers.name, id: row.id } },
      )
      return 'answered'
    }
    if (row.state === 'out') {
      written(await letters.withdraw(store, row.letter, [remove(newcomers, row), ...back]))
      return 'back'
    }
    const waiting = { ...row, ...leftBefore(row), state: 'waiting', at: now, by: null, letter: '' } as const
    written(await letters.withdraw(store, row.letter, [update(newcomers, waiting), ...back]))
    return 'undone'
  }),
)
