/** What our own cards hold, as texts of a form: every row that the samples show, flat. */

import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const textsIn = (json: Json, name = ''): [string, string][] => {
  if (json === null) return []
  if (typeof json !== 'object') return [[name, String(json)]]
  return Object.entries(json).flatMap(([part, inner]) => textsIn(inner as Json, `${name}.${part}`))
}

const cards = path.join(import.meta.dirname, '../../../cards')

export const samplesOf = (): { readonly name: string; readonly texts: Record<string, string> }[] =>
  globSync(path.join(cards, '*/samples.json')).flatMap(file =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Json[]>).flatMap(
      ([card, samples]) =>
        samples.map((sample, at) => ({
          name: `${path.basename(path.dirname(file))}/${card} ${at}`,
          texts: Object.fromEntries(textsIn(sample)),
        })),
    ),
  )
