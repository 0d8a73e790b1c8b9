/** The cards that are shipped, opened once, with the data that each was given to be tried with. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCards } from '../../src/edges/cards/engine.ts'
import { isNode, type Node } from './cardJson.ts'

export const cardsDir = join(import.meta.dirname, '../../cards')

/** The origin that samples may link to. */
export const realCards = openCards({ dir: cardsDir, origins: ['https://dult.example.no'] })

export const readContent = (path: string): unknown => JSON.parse(readFileSync(join(cardsDir, path), 'utf8'))

const featureDirs = readdirSync(cardsDir, { withFileTypes: true }).filter(entry => entry.isDirectory())

export const filesNamed = (file: string): readonly string[] =>
  featureDirs
    .map(({ name }) => `${name}/${file}`)
    .filter(path => readdirSync(join(cardsDir, path, '..')).includes(file))

const samples = new Map(
  filesNamed('samples.json').flatMap(path => {
    const content = readContent(path)
    const feature = path.split('/')[0]
    return Object.entries(isNode(content) ? content : {}).map(([card, data]) => [`${feature}/${card}`, data])
  }),
)

/** Empty for a card that nobody wrote a sample for. */
export const samplesOf = (card: string): readonly Node[] => {
  const data = samples.get(card)
  return Array.isArray(data) ? data.filter(isNode) : []
}

export const sampledCards: readonly string[] = [...samples.keys()]
