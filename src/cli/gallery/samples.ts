/** The data that every card was given to be tried and looked at with: `samples.json` beside the cards. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Sample = Readonly<Record<string, unknown>>

const isSample = (value: unknown): value is Sample => typeof value === 'object' && value !== null

const samplesIn = (dir: string, feature: string): (readonly [string, readonly Sample[]])[] => {
  const file = join(dir, feature, 'samples.json')
  if (!existsSync(file)) return []
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(isSample(content) ? content : {}).map(([card, data]) => [
    `${feature}/${card}`,
    Array.isArray(data) ? data.filter(isSample) : [],
  ])
}

/** By the card's name, in the order they were written. */
export const readSamples = (dir: string): ReadonlyMap<string, readonly Sample[]> =>
  new Map(
    readdirSync(dir, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .flatMap(({ name }) => samplesIn(dir, name)),
  )
