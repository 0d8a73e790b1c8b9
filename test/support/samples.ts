/** The folder of cards that is shipped, and the data that each card was given to be tried with. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSamples } from '../../src/cli/gallery/samples.ts'
import type { Node } from './cardJson.ts'
import { root } from './sources.ts'

export const cardsDir = join(root, 'cards')

export const readContent = (path: string): unknown => JSON.parse(readFileSync(join(cardsDir, path), 'utf8'))

const featureDirs = readdirSync(cardsDir, { withFileTypes: true }).filter(entry => entry.isDirectory())

export const filesNamed = (file: string): readonly string[] =>
  featureDirs
    .map(({ name }) => `${name}/${file}`)
    .filter(path => readdirSync(join(cardsDir, path, '..')).includes(file))

const samples = readSamples(cardsDir)

/** Empty for a card that nobody wrote a sample for. */
export const samplesOf = (card: string): readonly Node[] => samples.get(card) ?? []

export const sampledCards: readonly string[] = [...samples.keys()]
