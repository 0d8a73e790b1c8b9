/** A leader's yes or no to who chose the unit, and the way back for a day. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask, Asker } from '../../../core/conversation.ts'
import type { House } from '../../../core/house/house.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom, type UnitId } from '../../../core/ids.ts'
import { type Change, insert, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { inside, memberships, people } from '../person.ts'
import { audienceOf, nameOf } from '../unitPeople.ts'
import { letterTo } from './letter.ts'
import { type Newcomer, newcomerId, newcomers } from './newcomer.ts'
import { changesBack, mayTakeBack } from './takeBack.ts'
import { itemsOf, showWaiting, type Tone, waitingItems } from './waiting.ts'
import { warningsIn } from './warnings.ts'

type Needs = Pick<House, 'clock' | 'newId' | 'tell' | 'letters'>

/** Who leads the project answers only where nobody leads the unit. */
const mayAnswer = async (store: Store, unit: UnitId, { roles }: Asker): Promise<boolean> =>
  roles.includes('leader') ||
  roles.includes('admin') ||
  (await audienceOf(store, unit, 'leader')).length === 0

/** Looks at the row that the card names, in the asker's own unit only, and shows who still waits. */
const answering =
  (settle: (needs: Needs, ask: Ask, row: Read<Newcomer>, now: Instant) => Promise<Tone>) =>
  async (needs: Needs, ask: Ask): Promise<Show> => {
    const { store, who } = ask
    const { unit } = who
    if (!unit) return noUnit()
    if (!(await mayAnswer(store, unit, who))) return notice('not-yours')
    const person = idFrom<'person'>(ask.input.person)
    const now = needs.clock.now()
    const named = await store.get(newcomers, newcomerId(unit, person))
    const row = named?.unit === unit ? named : null
    const name = row ? await nameOf(store, person) : ''
    const tone = row ? await settle(needs, ask, row, now) : await withoutAsking(store, unit, person)
    const undo = tone === 'in' || tone === 'declined' ? person : null
    if (row && tone === 'sure')
      return showWaiting(store, unit, await itemsOf(store, [row]), { tone, name, undo, sure: person })
    return showWaiting(store, unit, await waitingItems(store, unit), { tone, name: name || '–', undo })
  }

const withoutAsking = async (
  store: Store,
  unit: UnitId,
  person: Newcomer['person'],
): Promise<Extract<Tone, 'there' | 'gone'>> =>
  (await store.get(memberships, newcomerId(unit, person))) ? 'there' : 'gone'

/** Of two who answer at once, the second is told of the first. */
const answer = (state: 'in' | 'declined') =>
  answering(({ newId, tell }, ask, { id: which, person }, now) =>
    again(ask.store, async (write, written): Promise<Tone> => {
      const { store } = ask
      // In this order: who is seen as answered is seen as let in too. Read at once, one could be from before and the other after.
      const row = await store.get(newcomers, which)
      const [member, known] = await Promise.all([store.get(memberships, which), store.get(people, person)])
      if (!row || !known) return member ? 'there' : 'gone'
      // Whoever presses twice is told what the first press told.
      const isTheirs = isAsWished(row, { state }) && mayTakeBack(row, ask.who, now)
      if (isTheirs && (member !== null) === (state === 'in')) return state
      if (member && row.state === 'waiting') await write([remove(newcomers, row)])
      if (member) return 'there'
      if (row.state !== 'waiting') return 'answered'
      const isSure = state === 'declined' || ask.input.sure === 'yes'
      if (!isSure && (await (await warningsIn(store, row.unit))(row)).length > 0) return 'sure'
      const answered = { ...row, state, at: now, told: true, by: ask.who.person, letter: newId() }
      const { unit } = row
      const change: Change[] =
        state === 'in'
          ? [
              insert(memberships, { id: which, unit, person, roles: ['clinician'] }),
              update(people, inside(known)),
            ]
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

/** The answer's own giver, within a day; they wait as before then, and no leader is told of them anew. */
export const undoAnswer = answering(({ letters }, ask, { id: which }, now) =>
  again(ask.store, async (_, written): Promise<Tone> => {
    const { store, who, input } = ask
    const row = await store.get(newcomers, which)
    if (!row) return 'gone'
    if (row.state === 'waiting') return 'undone'
    // A yes from before they were taken out is not taken back by letting them in.
    if ((row.state === 'out') !== (input.of === 'out')) return 'answered'
    const back = mayTakeBack(row, who, now) ? await changesBack(store, row, now) : null
    if (!back) return 'answered'
    if (row.state === 'out') {
      written(await letters.withdraw(store, row.letter, [remove(newcomers, row), ...back]))
      return 'back'
    }
    const waiting = { ...row, state: 'waiting', at: now, by: null, letter: '' } as const
    written(await letters.withdraw(store, row.letter, [update(newcomers, waiting), ...back]))
    return 'undone'
  }),
)
