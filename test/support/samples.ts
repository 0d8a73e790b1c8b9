/** The folder of cards that is shipped, and the data that each card was given to be tried with. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, type Node } from './cardJson.ts'
import { root } from './sources.ts'

export const cardsDir = join(root, 'cards')

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
