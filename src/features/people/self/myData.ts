/** What is held about the person who asks, all of it, and the way to have it forgotten. In their own chat only. */

import { show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Erasure, Forgotten } from '../../../core/erasure.ts'
import type { House } from '../../../core/house/house.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { own } from '../../../core/own.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { unitName } from '../unitPeople.ts'
import { type ErasureNeeds, erasePerson } from './erase.ts'
import { allWhoAre } from './whoIs.ts'

type Line = Readonly<Record<string, unknown>>
type Held = {
  readonly name: string
  readonly how: Erasure['how']
  /** That it goes with the person tells others whose it was. */
  readonly isMissed: boolean
  readonly ids: ReadonlySet<string>
  /** What the person reads of them, without what is others'. */
  readonly rows: readonly Line[]
}

export const heldAbout = async (
  store: Store,
  known: readonly Forgotten[],
  erasures: readonly Erasure[],
): Promise<Held[]> => {
  const held = await Promise.all(
    erasures
      .filter(({ isUntold }) => !isUntold)
      .map(async ({ collection, how, find, own, isMissed }) => {
        const ids = new Set<string>()
        const lines: Line[] = []
        let missed = false
        for (const who of known) {
          for await (const rows of find(store, who)) {
            for (const row of rows) ids.add(row.id)
            missed ||= rows.some(row => isMissed?.(row) === true)
            lines.push(...rows.map(row => own(row, who)).filter(line => line !== null))
          }
        }
        return { name: collection.name, how, isMissed: missed, ids, rows: lines }
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
          isMissed: [first, ...more].some(({ isMissed }) => isMissed),
          ids: new Set([first, ...more].flatMap(({ ids }) => [...ids])),
          rows: [first, ...more].flatMap(({ rows }) => rows),
        }
      : [],
  )

const heldFor = async (needs: ErasureNeeds, { store, who: { person } }: Ask): Promise<readonly Held[]> =>
  heldAbout(store, await allWhoAre(store, needs, person), needs.erasures)

export const showMyData = inPrivate(async (needs: ErasureNeeds, ask) =>
  show('people/my-data', {
    kept: ask.input.kept === 'yes',
    name: ask.who.name,
    language: ask.who.language,
    unit: ask.who.unit ? await unitName(ask.store, ask.who.unit) : '',
    hasUnit: ask.who.unit !== null,
    roles: ask.who.roles.map(code => ({ code })),
    items: counted(await heldFor(needs, ask)),
  }),
)

/** What fits on one card; the counts tell that there is more. */
const mostLines = 8
const longestLine = 220
const mostText = 9_000

/** What a person would know again: the words they wrote or are called by. Codes and ids are in the file. */
const wordsOf = (row: Line, fields: readonly string[]): string => {
  const text = fields
    .map(field => own(row, field))
    .filter(value => typeof value === 'string' && value !== '')
    .join(' · ')
  return text.length > longestLine ? `${text.slice(0, longestLine)} …` : text
}

const dayIn = ({ at }: Line): Instant | null => (typeof at === 'string' ? (at as Instant) : null)

type DataNeeds = ErasureNeeds & Pick<House, 'clock' | 'layOut'>

export const showAllMyData = inPrivate(async (needs: DataNeeds, ask) => {
  const link = await needs.layOut(ask.who.person, 'mydata', '', needs.clock.now())
  let left = mostText
  const groups = (await heldFor(needs, ask)).map(({ name, ids, rows }) => {
    const fields = needs.kept.find(({ collection }) => collection.name === name)?.fields ?? []
    const said = rows.map(row => ({ at: dayIn(row), text: wordsOf(row, fields) }))
    const told = said.filter(({ text }) => text !== '')
    const lines = told.slice(-mostLines)
    const fitting = lines.filter(({ text }) => {
      left -= text.length
      return left > 0
    })
    return { name, count: ids.size, lines: fitting, more: told.length - fitting.length }
  })
  return show('people/all-my-data', { groups, link })
})

export const askToErase = inPrivate(async (needs: ErasureNeeds, ask) => {
  const held = await heldFor(needs, ask)
  return show('people/erase-me', {
    items: counted(held),
    isMissed: held.some(({ isMissed }) => isMissed),
  })
})

export const eraseMe = inPrivate(async (needs: DataNeeds, ask) => {
  const erased = await erasePerson(ask.store, needs, ask.who.person, needs.clock.now())
  // Whoever is not there any more is being forgotten by another press.
  const { counts = {}, isClean = false } = erased ?? {}
  const items = Object.entries(counts).map(([name, count]) => ({ name, count }))
  return show('people/erased', { items, disk: isClean ? 'clean' : 'soon', isSoon: !isClean })
})
