/** What is held about the person who asks, all of it, and the way to have it forgotten. In their own chat only. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Erasure, Forgotten } from '../../../core/erasure.ts'
import type { House } from '../../../core/house/house.ts'
import type { Store } from '../../../core/store.ts'
import { unitName } from '../unitPeople.ts'
import { type ErasureNeeds, erasePerson, whoIs } from './erase.ts'

type Line = Readonly<Record<string, unknown>>
type Held = {
  readonly name: string
  readonly how: Erasure['how']
  readonly ids: ReadonlySet<string>
  /** What the person reads of them, without what is others'. */
  readonly rows: readonly Line[]
}

export const heldAbout = async (
  store: Store,
  who: Forgotten,
  erasures: readonly Erasure[],
): Promise<Held[]> => {
  const held = await Promise.all(
    erasures.map(async ({ collection, how, find, own }) => {
      const ids = new Set<string>()
      const lines: Line[] = []
      for await (const rows of find(store, who)) {
        for (const row of rows) ids.add(row.id)
        lines.push(...rows.map(row => own(row, who)).filter(line => line !== null))
      }
      return { name: collection.name, how, ids, rows: lines }
    }),
  )
  return merged(held.filter(({ ids }) => ids.size > 0))
}

const counted = (held: readonly Held[]) => held.map(({ name, how, ids }) => ({ name, how, count: ids.size }))

/** A collection can be looked through in more than one way, and is told of once. */
const merged = (held: readonly Held[]): Held[] =>
  [...Map.groupBy(held, ({ name }) => name).values()].flatMap(([first, ...more]) =>
    first
      ? {
          ...first,
          ids: new Set([first, ...more].flatMap(({ ids }) => [...ids])),
          rows: [first, ...more].flatMap(({ rows }) => rows),
        }
      : [],
  )

const inPrivate = async (
  needs: ErasureNeeds,
  ask: Ask,
  answer: (held: readonly Held[]) => Promise<Show> | Show,
): Promise<Show> => {
  if (ask.place.kind !== 'personal') return notice('in-private')
  const who = await whoIs(ask.store, needs, ask.who.person)
  return answer(who ? await heldAbout(ask.store, who, needs.erasures) : [])
}

export const showMyData = (needs: ErasureNeeds, ask: Ask): Promise<Show> =>
  inPrivate(needs, ask, async held =>
    show('people/my-data', {
      kept: ask.input.kept === 'yes',
      name: ask.who.name,
      language: ask.who.language,
      unit: ask.who.unit ? await unitName(ask.store, ask.who.unit) : '',
      hasUnit: ask.who.unit !== null,
      roles: ask.who.roles.map(code => ({ code })),
      items: counted(held),
    }),
  )

/** What fits on one card; the counts tell that there is more. */
const mostLines = 8
const longestLine = 220
const mostText = 9_000

const lineOf = ({ version: _, ...row }: Line): string => {
  const line = Object.entries(row)
    .filter(([, value]) => value !== null && value !== '')
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
  return line.length > longestLine ? `${line.slice(0, longestLine)} …` : line
}

type DataNeeds = ErasureNeeds & Pick<House, 'clock' | 'layOut'>

export const showAllMyData = async (needs: DataNeeds, ask: Ask): Promise<Show> => {
  const link = await needs.layOut(ask.who.person, 'mydata', '', needs.clock.now())
  return inPrivate(needs, ask, held => {
    let left = mostText
    const groups = held.map(({ name, how, ids, rows }) => {
      const lines = rows.slice(-mostLines).map(row => ({ text: lineOf(row) }))
      const fitting = lines.filter(({ text }) => {
        left -= text.length
        return left > 0
      })
      return { name, how, count: ids.size, lines: fitting, more: rows.length - fitting.length }
    })
    return show('people/all-my-data', { groups, link })
  })
}

export const askToErase = (needs: ErasureNeeds, ask: Ask): Promise<Show> =>
  inPrivate(needs, ask, held => show('people/erase-me', { items: counted(held) }))

export const eraseMe = (needs: DataNeeds, ask: Ask): Promise<Show> =>
  inPrivate(needs, ask, async () => {
    const erased = await erasePerson(ask.store, needs, ask.who.person, needs.clock.now())
    const { counts = {}, isClean = true } = erased ?? {}
    const items = Object.entries(counts).map(([name, count]) => ({ name, count }))
    return show('people/erased', { items, disk: isClean ? 'clean' : 'soon', isSoon: !isClean })
  })
