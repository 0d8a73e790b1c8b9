/** What people answered is written by features and read in handfuls: a tally that goes around them is found, by file. */

import { describe, expect, it } from 'vitest'
import { collections } from '../../src/features.ts'
import { type Source, sourcesIn } from '../support/sources.ts'

const src = sourcesIn('src')

/** Where handfuls are made and read, and where the house says that it keeps them. */
const ours = ['src/core/figures/', 'src/core/house/keeper.ts', 'src/house.ts']

type Kept = { readonly name: string; readonly as: string; readonly file: string; readonly flagged: boolean }

const declared = /export const (\w+): Collection<(\w+)> = \{([^}]*)\}/g

/** Collections of what people answered: those that say so, and those whose rows are countable. */
const keptIn = (sources: readonly Source[]): readonly Kept[] =>
  sources.flatMap(({ file, text }) =>
    Array.from(text.matchAll(declared), ([, as = '', row = '', body = '']) => ({
      as,
      file,
      name: /name: '(\w+)'/.exec(body)?.[1] ?? '',
      flagged: body.includes('inHandfuls: true'),
      countable: new RegExp(`type ${row} = [^\\n]*\\bCountable\\b`).test(text) || row === 'Countable',
    })).filter(({ flagged, countable }) => flagged || countable),
  )

/** What a feature may do with one: write it, have it read, and say how long it is kept. */
const allowed = (as: string): readonly RegExp[] => [
  /^import [^']*from '[^']*'$/gm,
  new RegExp(`\\b(?:insert|holdsNobody|removeAfter|read|readEach|crowds)\\(\\s*${as}\\b`, 'g'),
  /\b(?:collections|erasures): \[[^\]]*\]/g,
]

const around = (sources: readonly Source[], kept: readonly Kept[]): readonly string[] =>
  sources
    .filter(({ file }) => !ours.some(place => file.startsWith(place)))
    .flatMap(({ file, text }) =>
      kept.flatMap(({ as, name, file: home }) => {
        const isKnown = file === home || new RegExp(`import [^']*\\b${as}\\b`).test(text)
        const left = allowed(as).reduce((rest, pattern) => rest.replaceAll(pattern, ''), text)
        const isRead = isKnown && new RegExp(`\\b${as}\\b(?!:)`).test(left.replaceAll(`'${name}'`, ''))
        const isNamed = file !== home && new RegExp(`name: '${name}',?\\s*index`).test(text)
        return isRead || isNamed ? [`${file} reads ${name} past its handfuls`] : []
      }),
    )

const kept = keptIn(src)

describe('what people answered', () => {
  it('is kept where the store of features gives nothing out', () => {
    expect(kept.length).toBeGreaterThan(1)
    expect(kept.filter(({ flagged }) => !flagged).map(({ file }) => file)).toEqual([])
    expect(
      collections
        .flatMap(({ name, inHandfuls }) => (inHandfuls ? name : []))
        .filter(name => !kept.some(one => one.name === name)),
    ).toEqual([])
  })

  it('has nobody known to have written it, and a day and no finer time', () => {
    const flagged = collections.filter(({ inHandfuls }) => inHandfuls)
    expect(flagged.filter(({ anonymous }) => !anonymous).map(({ name }) => name)).toEqual([])
    expect(flagged.map(({ time }) => time).filter(time => time === 'at')).toEqual([])
  })

  it('is read by no file but those that make handfuls', () => {
    expect(around(src, kept)).toEqual([])
  })

  const replies = [{ as: 'replies', name: 'replies', file: 'src/features/x/reply.ts', flagged: true }]
  const imported = "import { replies } from './reply.ts'\n"
  const found = (text: string) => around([{ file: 'src/features/x/y.ts', text }], replies)

  it.each([
    `${imported}const rows = await store.list(replies, { limit: 9 })`,
    `${imported}for await (const some of all(store, replies)) count(some)`,
    `${imported}const mine = [replies]`,
    `${imported}await store.tally(\n  replies,\n  { by: ['unit'] },\n)`,
    "await store.list({ name: 'replies', index: ['unit'] }, { limit: 9 })",
  ])('is found where it is read: %s', text => {
    expect(found(text)).toHaveLength(1)
  })

  it('may be written, read in handfuls, and kept for a time', () => {
    expect(
      found(
        `${imported}const door = { collections: [codes, replies], erasures: [holdsNobody(replies)], retention: [removeAfter(replies, 400)] }
        await store.write([insert(replies, row)])
        const crowd = await handfuls.read(replies, [unit])`,
      ),
    ).toEqual([])
  })

  it('is found where countable rows are kept in the open', () => {
    const text =
      "type Reply = Countable & { readonly who: string }\nexport const replies: Collection<Reply> = { name: 'replies', index: ['unit'] }"
    expect(keptIn([{ file: 'src/features/x/reply.ts', text }])).toMatchObject([{ flagged: false }])
  })
})
