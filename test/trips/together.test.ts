/**
 * Every two presses that touch the same rows, made at the same moment. What is stored is what one of the two orders
 * stores, and nobody is told what only the other holds.
 */

import { describe, expect, it } from 'vitest'
import type { OpenStore } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'
import { emptiedDatabase } from '../support/emptiedDatabase.ts'
import { scenes } from '../support/scenes.ts'
import { storeDirs } from '../support/storeDirs.ts'
import { aloneIn, pairsOf, wrongIn } from '../support/together.ts'

const cases = Object.entries(scenes).map(([name, scene]) => ({ name, scene }))

const newDir = storeDirs()
const emptied = emptiedDatabase()
const inMemory = async () => openMemoryStore(collections)

const engines: Readonly<Record<string, () => Promise<OpenStore>>> = {
  file: async () => openFileStore({ dir: await newDir(), collections }),
  PostgreSQL: emptied,
}

/** Real files and a real server take their time: of each scene every sixth pair here, and all of them in the bench. */
const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, nth) => nth % 6 === 0)

describe.each(cases)('two at once on $name', ({ scene }) => {
  it('each press does something on its own, and pressed once more it is so already', async () => {
    expect(await aloneIn(scene, inMemory)).toEqual({ idle: scene.idle ?? [], wrong: [] })
  })

  it('store what one after the other stores, and are told no more than that', async () => {
    const pairs = pairsOf(scene)
    const onAll = some(pairs)
    const wrong: string[] = []
    for (const pair of pairs)
      wrong.push(...(await wrongIn(scene, pair, inMemory, onAll.includes(pair) ? engines : {})))
    expect(wrong).toEqual([])
  })
})
