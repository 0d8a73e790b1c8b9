import { describe, expect, it } from 'vitest'
import { isVerb, verbs } from '../../src/core/verbs.ts'
import { collections, doors } from '../../src/features.ts'
import { filesIn, readText, type Source, sourcesIn } from '../support/sources.ts'

const src = sourcesIn('src')
const everywhere = [...src, ...sourcesIn('test'), ...sourcesIn('bench')]

/** Words of one kind, and the places that they may be used in. */
const places = [
  { word: /\bDate\.now\(\)|\bnew Date\(\)/, may: ['src/edges/clock/'] },
  { word: /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b|\brandomInt\b/, may: ['src/edges/chance/'] },
  {
    word: /\bprocess\.env\b/,
    may: ['src/main.ts', 'src/cli/dult.ts', 'src/cli/manifest.ts', 'src/cli/demo/playground.ts'],
  },
  { word: /\bconsole\./, may: ['src/main.ts', 'src/cli/'] },
] as const

const strays = (sources: readonly Source[]) =>
  places.flatMap(({ word, may }) =>
    sources
      .filter(({ file, text }) => word.test(text) && !may.some(place => file.startsWith(place)))
      .map(({ file }) => `${file} uses ${word}`),
  )

describe('time, chance, the environment and the console', () => {
  it('stay in their places', () => {
    expect(strays(src)).toEqual([])
  })

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env.PATH', 'console.log()'])(
    'are missed nowhere: %s',
    text => {
      expect(strays([{ file: 'src/core/x.ts', text }])).toHaveLength(1)
    },
  )
})

const exported = /^export (?:async )?(?:const|function|class|type|const enum) ([A-Za-z]\w*)/gm

const unused = (sources: readonly Source[], users: readonly Source[]) =>
  sources.flatMap(({ file, text }) =>
    Array.from(text.matchAll(exported), match => match[1] ?? '')
      .filter(name => !users.some(user => user.file !== file && new RegExp(`\\b${name}\\b`).test(user.text)))
      .map(name => `${file} exports ${name}, which nobody uses`),
  )

describe('exports', () => {
  it('are all used by somebody else', () => {
    expect(unused(src, everywhere)).toEqual([])
  })

  it('are reported when nobody uses them', () => {
    expect(unused([{ file: 'src/core/x.ts', text: 'export type Lonely = 1' }], src)).toHaveLength(1)
  })
})

const exportedFunction = /^export const (\w+) = (?:async )?(?:<[^(]*>)?\(([\s\S]*?)\)(?:: [^=]+)? =>/gm

/** Without what stands within braces and angle brackets, so that a comma parts two of them. */
const parametersOf = (list: string) => list.replace(/\{[^{}]*\}|<[^<>]*>/g, '').split(',')

const lateAsks = (sources: readonly Source[]) =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(exportedFunction)]
      .filter(([, , list = '']) => parametersOf(list).findIndex(one => /: Ask\s*$/.test(one)) > 1)
      .map(([, name]) => `${name} in ${file} takes the ask late`),
  )

describe('use cases', () => {
  it('take the ask first, or right after what they need', () => {
    expect(lateAsks(src)).toEqual([])
    const text =
      'export const act = async (\n  { clock }: Needs,\n  how: How,\n  ask: Ask,\n): Promise<Show> => {'
    expect(lateAsks([{ file: 'src/features/x/act.ts', text }])).toHaveLength(1)
  })
})

const mostLines = 200

describe('files', () => {
  it('open with a sentence that says what they are', () => {
    expect(src.filter(({ text }) => !text.startsWith('/**')).map(({ file }) => file)).toEqual([])
  })

  it('stay within a size that one can hold in the head', () => {
    expect(readText('docs/house-rules.md')).toContain(`A file in \`src\` has at most ${mostLines} lines.`)
    expect(
      src.filter(({ text }) => text.trimEnd().split('\n').length > mostLines).map(({ file }) => file),
    ).toEqual([])
  })

  it('leave nothing for later', () => {
    expect(
      src
        .filter(({ text }) => /\bTODO\b|\bFIXME\b|@ts-|biome-ignore|\bas any\b/.test(text))
        .map(({ file }) => file),
    ).toEqual([])
  })
})

describe('collections', () => {
  it('are all kept by a door, the house or an edge', () => {
    const declared = src.flatMap(({ text }) =>
      Array.from(text.matchAll(/: Collection<\w+> = \{\s*name: '(\w+)'/g), match => match[1] ?? ''),
    )
    expect(declared.length).toBeGreaterThan(8)
    expect(
      collections.map(({ name }) => name).sort(),
      'A collection stands in the door of its feature, and the door in src/features.ts:',
    ).toEqual(declared.sort())
  })
})

describe('verbs', () => {
  it('are told apart, and each is answered by a feature or the house', () => {
    expect(new Set(verbs).size).toBe(verbs.length)
    const answered = src.flatMap(({ text }) =>
      Array.from(text.matchAll(/(?:verb|formerly): '([\w.]+)'/g), match => match[1] ?? ''),
    )
    expect(
      verbs.filter(verb => !answered.includes(verb)),
      'Nobody answers these any more, and a card that was sent may bear them:',
    ).toEqual([])
    expect(
      answered.filter(verb => !isVerb(verb)),
      'Add these to src/core/verbs.ts, once they are there to stay:',
    ).toEqual([])
  })

  it('are sent by cards as they are called now', () => {
    const former = src.flatMap(({ text }) =>
      Array.from(text.matchAll(/formerly: '([\w.]+)'/g), match => match[1] ?? ''),
    )
    expect(former).toContain('checklist.tick')
    const cards = filesIn('cards', '.json').filter(file => !file.endsWith('samples.json'))
    const sent = cards.flatMap(file =>
      former.filter(verb => readText(file).includes(`"${verb}"`)).map(verb => `${file} sends ${verb}`),
    )
    expect(sent).toEqual([])
  })
})

describe('a folder of cards', () => {
  /** What no feature owns: parts and cards of all, and the pages in the browser. */
  const shared = ['common', 'parts', 'web']

  it('is called as its feature', () => {
    const folders = new Set(filesIn('cards', '.json').map(file => file.split('/')[1] ?? ''))
    const names: readonly string[] = [...doors.map(({ name }) => name), ...shared]
    expect([...folders].filter(folder => !names.includes(folder))).toEqual([])
  })

  it('is used by no other', () => {
    const strangers = src.flatMap(({ file, text }) =>
      Array.from(
        text.matchAll(/\bshow\('([\w-]+)\/|folders\('([\w-]+)'\)/g),
        ([, card, packs]) => card ?? packs ?? '',
      )
        .filter(folder => ![file.split('/')[2], ...shared].includes(folder))
        .map(folder => `${file} uses cards/${folder}`),
    )
    expect(strangers).toEqual([])
  })
})
