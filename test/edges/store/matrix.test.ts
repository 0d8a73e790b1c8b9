/** Whatever happens to a file of the store, nothing that was acknowledged goes in silence: the start goes on, or says what, where and what to do. */

import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/core/errors.ts'
import { insert } from '../../../src/core/store.ts'
import { type Because, inWords } from '../../../src/edges/store/file/damage.ts'
import { sealLine } from '../../../src/edges/store/file/lines.ts'
import { journalHeader } from '../../../src/edges/store/file/records.ts'
import { repairDirectory } from '../../../src/edges/store/file/repair.ts'
import { verifyDirectory } from '../../../src/edges/store/file/verify.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { fillDir, hurt, idsIn, last, middle, snapshot } from '../../support/storeDamage.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { noteAt, noteCollections, notes } from './notes.ts'

const newDir = storeDirs()

const filled = async () => {
  const dir = await newDir()
  await fillDir(dir)
  return dir
}

type Hurt = ReturnType<typeof hurt>

type Line = {
  readonly what: string
  readonly how: (one: Hurt, dir: string) => Promise<unknown>
  /** Where the start is refused, and why; nothing where it goes on with all rows. */
  readonly refused?: readonly [file: string, line: number, because: Because]
  /** What verify tells beside that. */
  readonly also?: readonly [file: string, line: number, because: Because]
  /** What a repair brings back, or why it brings nothing. */
  readonly repaired?: string
  /** What it brings back once that loss is accepted. */
  readonly accepted?: string
  /** All rows, unless a cut was one that nobody can see. */
  readonly kept?: string
}

const all = '1 2 3 4 5 6 7 8 9'

/** A line that is sealed anew by somebody who knows how, but for what it is chained to. */
const edited = (line: string, from: string, to: string): string => {
  const { crc: _, ...members } = JSON.parse(line.replaceAll(from, to))
  return sealLine(JSON.stringify(members).slice(1, -1)).trimEnd()
}

const edit = (one: Hurt, file: string, line: number, from: string, to: string) =>
  one.change(file, lines => lines.splice(line - 1, 1, edited(lines[line - 1] ?? '', from, to)))

const matrix: readonly Line[] = [
  { what: 'nothing', how: async () => {} },

  // A line.
  ...[middle, last].flatMap((file): Line[] => {
    const [first, second, third] = file === middle ? '456' : '789'
    const others = all.replace(file === middle ? '4 5 6' : '7 8 9', '*')
    const left = (...some: (string | undefined)[]) => others.replace('*', some.join(' ')).trim()
    return [
      {
        what: `a line is missing in ${file}`,
        how: one => one.drop(file, 3),
        refused: [file, 3, 'order'],
        repaired: left(first, third),
      },
      {
        what: `the first line is missing in ${file}`,
        how: one => one.drop(file, 2),
        refused: [file, 2, 'order'],
        repaired: left(second, third),
      },
      {
        what: `a line is there twice in ${file}`,
        how: one => one.double(file, 3),
        refused: [file, 4, 'order'],
        repaired: all,
      },
      {
        what: `two lines have changed places in ${file}`,
        how: one => one.swap(file, 2),
        refused: [file, 2, 'order'],
        repaired: all,
      },
      {
        what: `a line is sealed anew in ${file}`,
        how: one => edit(one, file, 3, 'sound', 'silence'),
        refused: [file, 4, 'order'],
        repaired: all,
      },
      {
        what: `a line is another byte in ${file}`,
        how: one => one.change(file, lines => lines.splice(2, 1, `${lines[2]?.replace('ward', 'hard')}`)),
        refused: [file, 3, 'changed'],
        repaired: left(first, third),
      },
      {
        what: `a line is nonsense with a checksum in ${file}`,
        how: one => one.change(file, lines => lines.splice(2, 0, sealLine('nonsense').trimEnd())),
        refused: [file, 3, 'kind'],
        repaired: all,
      },
      {
        what: `a line is two values with a checksum in ${file}`,
        how: one => one.change(file, lines => lines.splice(2, 0, sealLine('"a":1},{"b":2').trimEnd())),
        refused: [file, 3, 'kind'],
        repaired: all,
      },
      {
        what: `a row of a snapshot lies in ${file}`,
        how: one =>
          one.change(file, lines =>
            lines.splice(2, 0, sealLine('"put":"notes","row":{"id":"x","version":1}').trimEnd()),
          ),
        refused: [file, 3, 'order'],
        repaired: all,
      },
      {
        what: `a write of null in ${file}`,
        how: one => one.change(file, lines => lines.splice(2, 0, sealLine('"write":null').trimEnd())),
        refused: [file, 3, 'order'],
        repaired: all,
      },
      {
        what: `an empty line in ${file}`,
        how: one => one.change(file, lines => lines.splice(2, 0, '')),
        refused: [file, 3, 'changed'],
        repaired: all,
      },
      {
        what: `the header of ${file} is damaged`,
        how: one => one.change(file, lines => lines.splice(0, 1, `${lines[0]?.replace('dult', 'tuld')}`)),
        refused: [file, 1, 'changed'],
        repaired: all,
      },
      {
        what: `the header of ${file} is missing`,
        how: one => one.drop(file, 1),
        refused: [file, 1, 'kind'],
        repaired: all,
      },
      {
        what: `${file} is empty`,
        how: one => one.empty(file),
        refused: [file, 0, 'empty'],
        repaired: 'missing',
      },
      {
        what: `${file} is missing`,
        how: one => one.remove(file),
        refused: [file, 0, 'missing'],
        repaired: 'missing',
      },
      {
        what: `${file} is a folder`,
        how: async (one, dir) => {
          await one.remove(file)
          await mkdir(join(dir, file))
        },
        refused: [file, 1, 'unread'],
        repaired: 'unread',
      },
      {
        what: `${file} is that of another store`,
        how: async (_, dir) => copyFile(join(await filled(), file), join(dir, file)),
        refused: [file === middle ? snapshot : file, 1, 'other'],
        repaired: 'other',
      },
      {
        what: `a line with a newline stands at the end of ${file}`,
        how: one => one.append(file, 'garbage\n'),
        refused: [file, file === middle ? 6 : 5, 'changed'],
        repaired: all,
      },
    ]
  }),

  // The ends.
  {
    what: 'the seal of the middle journal is missing',
    how: one => one.cutBehind(middle, 4),
    refused: [middle, 5, 'cut'],
    repaired: 'missing',
    accepted: all,
  },
  {
    what: 'the middle journal is cut at the end of a line',
    how: one => one.cutBehind(middle, 3),
    refused: [middle, 4, 'cut'],
    repaired: 'missing',
    accepted: '1 2 3 4 5 7 8 9',
  },
  {
    what: 'the middle journal is cut behind its header',
    how: one => one.cutBehind(middle, 1),
    refused: [middle, 2, 'cut'],
    repaired: 'missing',
    accepted: '1 2 3 7 8 9',
  },
  {
    what: 'the middle journal is torn',
    how: one => one.append(middle, '{"crc":"12'),
    refused: [middle, 6, 'changed'],
    repaired: all,
  },
  {
    what: 'the middle journal is cut in a line',
    how: one => one.cutBehind(middle, 3).then(() => one.append(middle, '{"crc":"12')),
    refused: [middle, 4, 'changed'],
    also: [middle, 4, 'cut'],
    repaired: '1 2 3 4 5 7 8 9',
  },
  {
    what: 'a line stands behind the seal',
    how: one => one.double(middle, 5),
    refused: [middle, 6, 'order'],
    repaired: all,
  },
  {
    what: 'the last journal is cut at the end of a line',
    how: one => one.cutBehind(last, 3),
    refused: [last, 4, 'cut'],
    repaired: 'missing',
    accepted: '1 2 3 4 5 6 7 8',
  },
  {
    what: 'the last journal is cut behind its header',
    how: one => one.cutBehind(last, 1),
    refused: [last, 2, 'cut'],
    repaired: 'missing',
    accepted: '1 2 3 4 5 6',
  },
  {
    what: 'the last journal is cut in a line',
    how: one => one.change(last, lines => lines.splice(3)).then(() => one.append(last, '{"crc":"12')),
    refused: [last, 4, 'cut'],
    repaired: 'missing',
    accepted: '1 2 3 4 5 6 7 8',
  },
  { what: 'a write was never acknowledged', how: one => one.append(last, '{"crc":"12') },
  {
    what: 'the last newline is another byte',
    how: async (_, dir) => {
      const text = await readFile(join(dir, last), 'utf8')
      await writeFile(join(dir, last), `${text.slice(0, -1)}*`)
    },
    refused: [last, 4, 'changed'],
    repaired: all,
  },
  {
    what: 'the last journal is cut at the end of a line, and nothing says how far it had come',
    how: async one => {
      await one.cutBehind(last, 3)
      await one.remove('reached')
    },
    kept: '1 2 3 4 5 6 7 8',
  },

  // The snapshot.
  {
    what: 'a row of the snapshot is missing',
    how: one => one.drop(snapshot, 3),
    refused: [snapshot, 4, 'rows'],
    repaired: '1 3 4 5 6 7 8 9',
  },
  {
    what: 'a row of the snapshot is there twice',
    how: one => one.double(snapshot, 3),
    refused: [snapshot, 6, 'rows'],
    repaired: all,
  },
  {
    what: 'two rows of the snapshot have changed places',
    how: one => one.swap(snapshot, 2),
    refused: [snapshot, 5, 'rows'],
    repaired: all,
  },
  {
    what: 'a row of the snapshot is sealed anew',
    how: one => edit(one, snapshot, 3, 'sound', 'silence'),
    refused: [snapshot, 5, 'rows'],
    repaired: all,
  },
  {
    what: 'a row of the snapshot is of no shape',
    how: one => edit(one, snapshot, 3, '"version"', '"virgin"'),
    refused: [snapshot, 3, 'kind'],
    repaired: '1 3 4 5 6 7 8 9',
  },
  {
    what: 'a row of the snapshot is another byte',
    how: one => one.change(snapshot, lines => lines.splice(2, 1, `${lines[2]?.replace('ward', 'hard')}`)),
    refused: [snapshot, 3, 'changed'],
    repaired: '1 3 4 5 6 7 8 9',
  },
  {
    what: 'a line of a journal lies in the snapshot',
    how: one => one.change(snapshot, lines => lines.splice(2, 0, sealLine('"write":[]').trimEnd())),
    refused: [snapshot, 3, 'kind'],
    repaired: all,
  },
  {
    what: 'the header of the snapshot is damaged',
    how: one => one.change(snapshot, lines => lines.splice(0, 1, `${lines[0]?.replace('dult', 'tuld')}`)),
    refused: [snapshot, 1, 'changed'],
    repaired: all,
  },
  {
    what: 'the header of the snapshot is missing',
    how: one => one.drop(snapshot, 1),
    refused: [snapshot, 1, 'kind'],
    repaired: all,
  },
  {
    what: 'the snapshot has lost its end',
    how: one => one.cutBehind(snapshot, 4),
    refused: [snapshot, 5, 'end'],
    repaired: 'missing',
  },
  {
    what: 'the snapshot ends early',
    how: one => one.cutBehind(snapshot, 3),
    refused: [snapshot, 4, 'end'],
    repaired: 'missing',
  },
  {
    what: 'a line of the snapshot has grown over the next',
    how: one =>
      one.change(snapshot, lines => lines.splice(1, 3, `${lines[1]?.slice(0, 30)}${lines[3]?.slice(9)}`)),
    refused: [snapshot, 2, 'changed'],
    repaired: 'missing',
  },
  {
    what: 'a line stands behind the end of the snapshot',
    how: one => one.append(snapshot, sealLine('"put":"notes","row":{"id":"n0099","version":1}')),
    refused: [snapshot, 6, 'beyond'],
    repaired: all,
  },
  {
    what: 'garbage stands behind the end of the snapshot',
    how: one => one.append(snapshot, 'garbage'),
    refused: [snapshot, 6, 'beyond'],
    repaired: all,
  },
  {
    what: 'the snapshot is empty',
    how: one => one.empty(snapshot),
    refused: [snapshot, 0, 'empty'],
    repaired: 'missing',
  },
  {
    what: 'the snapshot is missing',
    how: one => one.remove(snapshot),
    refused: [snapshot, 0, 'missing'],
    repaired: 'missing',
  },
  {
    what: 'the snapshot is that of another store',
    how: async (_, dir) => copyFile(join(await filled(), snapshot), join(dir, snapshot)),
    refused: [snapshot, 1, 'other'],
    repaired: 'other',
  },
  { what: 'an older snapshot was left', how: one => one.copy(snapshot, 'snapshot-000001.jsonl') },
  {
    what: 'a snapshot bears the name of a newer one',
    how: one => one.copy(snapshot, 'snapshot-000003.jsonl'),
    refused: ['snapshot-000003.jsonl', 1, 'other'],
    repaired: 'other',
  },
  { what: 'a snapshot was never finished', how: one => one.copy(snapshot, 'snapshot-000003.jsonl.part') },

  // What lies beside.
  { what: 'the mark is missing', how: one => one.remove('reached') },
  {
    what: 'the mark is damaged',
    how: one => one.append('reached', '*'),
    refused: ['reached', 1, 'changed'],
    repaired: all,
  },
  {
    what: 'the mark is empty',
    how: one => one.empty('reached'),
    refused: ['reached', 1, 'changed'],
    repaired: all,
  },
  {
    what: 'the mark is that of another store',
    how: async (_, dir) => copyFile(join(await filled(), 'reached'), join(dir, 'reached')),
    refused: ['reached', 1, 'other'],
    repaired: 'other',
  },
  {
    what: 'only the mark is left',
    how: async one => {
      for (const file of [snapshot, middle, last]) await one.remove(file)
    },
    refused: [last, 0, 'missing'],
    repaired: 'missing',
  },
  {
    what: 'a journal follows that goes on from no seal',
    how: one => one.copy(last, 'journal-000004.jsonl'),
    refused: ['journal-000004.jsonl', 1, 'other'],
    repaired: 'other',
  },
  {
    what: 'a next journal was begun and never used',
    how: (_, dir) =>
      writeFile(join(dir, 'journal-000004.jsonl'), journalHeader({ number: 4, id: 'x', follows: 'y' })),
  },
  {
    what: 'a next journal was hardly begun',
    how: (_, dir) => writeFile(join(dir, 'journal-000004.jsonl'), '{"crc'),
  },
]

let template = ''
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'dult-matrix-'))
  await fillDir(template)
})
afterAll(() => rm(template, { recursive: true }))

const newCopy = async (): Promise<string> => {
  const dir = await newDir()
  for (const file of [snapshot, middle, last, 'reached'])
    await copyFile(join(template, file), join(dir, file))
  return dir
}

const faultOf = async (dir: string): Promise<Fault | null> => {
  try {
    const store = await openFileStore({ dir, collections: noteCollections })
    await store.close()
    return null
  } catch (error) {
    return error as Fault
  }
}

const found = async (dir: string) =>
  (await verifyDirectory(dir)).flatMap(({ file, damaged }) => damaged.map(one => ({ file, ...one })))

describe('a store that', () => {
  test.each(matrix.filter(({ refused }) => !refused))('goes on: $what', async ({ how, kept = all }) => {
    const dir = await newCopy()
    await how(hurt(dir), dir)
    expect(await found(dir)).toEqual([])
    expect(await idsIn(dir)).toBe(kept)
    expect(await found(dir)).toEqual([])
  })

  test.each(matrix.filter(({ refused }) => refused))('is refused: $what', async line => {
    const { how, refused: [file, at, because] = ['', 0, 'missing'], also, repaired = null, accepted } = line
    const dir = await newCopy()
    await how(hurt(dir), dir)
    const facts = { file, line: at, because: inWords({ line: 0, because }) }
    const fault = await faultOf(dir)
    expect(fault).toMatchObject({ code: 'store.damaged', facts })
    expect(fault?.message).toContain(`verify (file ${file}, line ${at}, because ${facts.because})`)
    expect(await found(dir)).toContainEqual({ file, line: at, because })
    if (also) expect(await found(dir)).toContainEqual({ file: also[0], line: also[1], because: also[2] })
    const why = ['missing', 'other', 'unread'].find(one => one === repaired) ?? null
    expect(await repairDirectory(dir)).toMatchObject({ refused: why })
    expect((await found(dir)).length > 0).toBe(why !== null)
    if (why === null) expect(await idsIn(dir)).toBe(repaired)
    else expect(await faultOf(dir)).toMatchObject({ facts })
    if (!accepted) return
    expect(await repairDirectory(dir, { acceptLoss: true })).toMatchObject({ refused: null })
    expect(await idsIn(dir)).toBe(accepted)
  })

  test('has lost a file for good goes on without it when that is said', async () => {
    const dir = await newCopy()
    await hurt(dir).remove(snapshot)
    expect(await repairDirectory(dir, { acceptLoss: true })).toMatchObject({ refused: null })
    expect(await idsIn(dir)).toBe('4 5 6 7 8 9')
  })

  test('has lost a part of the snapshot says what is left, and goes on with it when that is said', async () => {
    const dir = await newCopy()
    await hurt(dir).cutBehind(snapshot, 3)
    const left = new Map([['notes', 8]])
    expect(await repairDirectory(dir)).toMatchObject({ refused: 'missing', left })
    expect(await repairDirectory(dir, { acceptLoss: true })).toMatchObject({ refused: null, left })
    expect(await idsIn(dir)).toBe('1 2 4 5 6 7 8 9')
  })

  const lossOf = async (how: (one: Hurt) => Promise<unknown>) => {
    const dir = await newCopy()
    await how(hurt(dir))
    const told: string[] = []
    await repairDirectory(dir, { doubt: (_, __, loss) => told.push(loss) })
    return told
  }

  test('has lost something lets it be doubted, and what is only there twice over is none of it', async () => {
    expect(await lossOf(one => one.change(last, lines => lines.splice(2, 1, 'x')))).toEqual(['writes'])
    expect(await lossOf(one => one.change(snapshot, lines => lines.splice(2, 1, 'x')))).toEqual(['rows'])
    expect(await lossOf(one => one.append(snapshot, 'garbage'))).toEqual([])
    expect(await lossOf(one => one.append('reached', '*'))).toEqual([])
  })
})

describe('a store of an earlier version', () => {
  const put = (minute: number) => `"put":"notes","row":${JSON.stringify({ ...noteAt(minute), version: 1 })}`
  const headerOf = (kind: string, number: number) =>
    sealLine(`"dult":"${kind}","format":1,"number":${number}`)
  const journalOf = (number: number, ...minutes: number[]) =>
    headerOf('journal', number) + minutes.map(minute => sealLine(`"write":[{${put(minute)}}]`)).join('')

  const earlier = async () => {
    const dir = await newDir()
    const rows = [1, 2, 3].map(minute => sealLine(put(minute))).join('')
    await writeFile(
      join(dir, snapshot),
      `${headerOf('snapshot', 2)}${rows}${sealLine('"end":true,"rows":3')}`,
    )
    await writeFile(join(dir, middle), journalOf(2, 4, 5, 6))
    await writeFile(join(dir, last), journalOf(3, 7, 8, 9))
    return dir
  }

  test('is in order, opens, and goes on in a chain from where it was', async () => {
    const dir = await earlier()
    expect(await found(dir)).toEqual([])
    expect(await idsIn(dir)).toBe(all)
    expect(await found(dir)).toEqual([])
    expect(await storeFiles(dir)).toEqual([middle, last, 'journal-000004.jsonl', snapshot])
    const store = await openFileStore({ dir, collections: noteCollections })
    await store.write([insert(notes, noteAt(10))])
    await store.close()
    expect(await idsIn(dir)).toBe(`${all} 10`)
    const again = await openFileStore({ dir, collections: noteCollections })
    await again.purge()
    await again.close()
    expect(await storeFiles(dir)).toEqual(['journal-000005.jsonl', 'snapshot-000005.jsonl'])
    expect(await idsIn(dir)).toBe(`${all} 10`)
  })

  test.each([
    ['the seal that it got is missing', last, (one: Hurt) => one.cutBehind(last, 4)],
    ['a line is missing before the seal', last, (one: Hurt) => one.drop(last, 3)],
    [
      'the first journal of today is missing',
      'journal-000004.jsonl',
      (one: Hurt) => one.remove('journal-000004.jsonl'),
    ],
    [
      'the first journal of today is cut',
      'journal-000004.jsonl',
      (one: Hurt) => one.cutBehind('journal-000004.jsonl', 1),
    ],
  ])('in the middle of an upgrade is refused: %s', async (_, file, how) => {
    const dir = await earlier()
    const store = await openFileStore({ dir, collections: noteCollections })
    await store.write([insert(notes, noteAt(10))])
    await store.close()
    await how(hurt(dir))
    expect(await faultOf(dir)).toMatchObject({ code: 'store.damaged', facts: { file } })
    expect((await found(dir)).map(one => one.file)).toContain(file)
  })

  test('opens wherever the upgrade was cut short', async () => {
    const dir = await earlier()
    await idsIn(dir)
    const next = await readFile(join(dir, 'journal-000004.jsonl'))
    const sealed = await readFile(join(dir, last))
    const seal = sealed.lastIndexOf('\n', sealed.length - 2) + 1
    await rm(join(dir, 'reached'))
    for (let length = 0; length < next.length; length += 9) {
      await writeFile(join(dir, 'journal-000004.jsonl'), next.subarray(0, length))
      await writeFile(join(dir, last), sealed.subarray(0, seal))
      expect(await idsIn(dir)).toBe(all)
      await rm(join(dir, 'reached'))
    }
    for (let length = seal; length < sealed.length; length++) {
      await writeFile(join(dir, 'journal-000004.jsonl'), next)
      await writeFile(join(dir, last), sealed.subarray(0, length))
      expect(await idsIn(dir)).toBe(all)
      await rm(join(dir, 'reached'))
    }
  })
})

test('the chain begins anew with each journal, so nothing tells of what a compaction took away', async () => {
  const dir = await newCopy()
  const before = (await readFile(join(dir, last), 'utf8'))
    .split('\n')
    .flatMap(line => line.slice(8, 16) || [])
  const store = await openFileStore({ dir, collections: noteCollections })
  await store.write([insert(notes, noteAt(10))])
  await store.purge()
  await store.close()
  const texts = await Promise.all(
    ['reached', ...(await storeFiles(dir))].map(file => readFile(join(dir, file), 'utf8')),
  )
  expect(before.filter(crc => texts.join('').includes(crc))).toEqual([])
  expect(texts.join('')).not.toMatch(/"line":[3-9]/)
})
