/** All content packs as they are written, for tests that walk through them without knowing their shapes. */

import { readdirSync } from 'node:fs'
import type { Source } from '../../../src/core/packs.ts'
import { readPacks } from '../../../src/edges/packs/readPacks.ts'
import { cardsDir } from '../../support/samples.ts'

const folders = readdirSync(cardsDir, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
)

export const packs: readonly Source[] = [...folders, '../nudges'].flatMap(folder => [
  ...readPacks(cardsDir, folder).values(),
])

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in a pack, however deep, the outermost first. */
export const entriesIn = (value: unknown): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(entriesIn)
  return isFields(value) ? [value, ...Object.values(value).flatMap(entriesIn)] : []
}

const isText = (value: unknown): value is string => typeof value === 'string'

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : [])

/** What an entry says that it carries; insights that a measure is drawn from count as told. */
export const coveredIn = (pack: Source): readonly string[] =>
  entriesIn(pack.data).flatMap(({ covers, draws }) => [...listed(covers), ...listed(draws)])

export type Said = { readonly nb: string; readonly nn: string; readonly en: string }

export const wordsIn = (value: unknown): readonly Said[] =>
  entriesIn(value).flatMap(({ nb, nn, en }) =>
    isText(nb) && isText(nn) && isText(en) ? [{ nb, nn, en }] : [],
  )
