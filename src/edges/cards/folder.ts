/**
 * Reads the cards and texts of every feature from their folder, and the parts that cards share. Other content may lie beside them and is left alone:
 * subfolders, and JSON that has nothing of a card.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../core/errors.ts'
import type { Catalogue } from '../../core/texts.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import type { Parts } from './parts.ts'
import { type Released, readReleased } from './released.ts'

export type Template = { readonly name: string; readonly feature: string; readonly json: JsonObject }

type Folder = {
  readonly templates: readonly Template[]
  readonly catalogue: Catalogue
  readonly released: ReadonlyMap<string, Released>
}

const partsDir = 'parts'

const parse = (file: string, text: string): Json => {
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    throw new Fault('cards.invalid', { file, problem: error instanceof Error ? error.message : '' })
  }
}

const looksLikeCard = (json: Json): json is JsonObject =>
  isObject(json) && ['type', 'version', 'body', 'speak'].some(key => json[key] !== undefined)

const readTexts = (feature: string, json: Json): Catalogue => {
  if (!isObject(json))
    throw new Fault('cards.invalid', { file: `${feature}/texts.json`, problem: 'it is no object' })
  return Object.fromEntries(
    Object.entries(json).map(([name, entry]) => {
      const said = isObject(entry) ? Object.entries(entry) : []
      if (said.length === 0 || said.some(([, text]) => typeof text !== 'string'))
        throw new Fault('cards.invalid', { file: `${feature}/texts.json`, problem: `${name} is no text` })
      return [`${feature}:${name}`, Object.fromEntries(said)]
    }),
  )
}

const readFiles = (dir: string, folder: string): readonly { readonly stem: string; readonly json: Json }[] =>
  readdirSync(join(dir, folder), { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.json') && entry.name !== 'samples.json')
    .map(entry => ({ stem: entry.name.slice(0, -'.json'.length), file: `${folder}/${entry.name}` }))
    .map(({ stem, file }) => ({ stem, json: parse(file, readFileSync(join(dir, file), 'utf8')) }))

const readParts = (dir: string): Parts =>
  new Map(
    readFiles(dir, partsDir).map(({ stem, json }) => {
      if (isObject(json)) return [stem, json]
      throw new Fault('cards.invalid', { file: `${partsDir}/${stem}.json`, problem: 'it is no element' })
    }),
  )

const readFeature = (dir: string, feature: string): Folder => {
  const files = readFiles(dir, feature)
  const texts = files.find(({ stem }) => stem === 'texts')
  const released = files.find(({ stem }) => stem === 'released')
  return {
    templates: files.flatMap(({ stem, json }) =>
      stem !== 'texts' && stem !== 'released' && looksLikeCard(json)
        ? [{ name: `${feature}/${stem}`, feature, json }]
        : [],
    ),
    catalogue: texts ? readTexts(feature, texts.json) : {},
    released: released ? readReleased(feature, released.json) : new Map(),
  }
}

export const readFolder = (dir: string): Folder & { readonly parts: Parts } => {
  const folders = readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
  const features = folders.filter(name => name !== partsDir).map(name => readFeature(dir, name))
  return {
    parts: folders.includes(partsDir) ? readParts(dir) : new Map(),
    templates: features.flatMap(feature => feature.templates),
    catalogue: Object.assign({}, ...features.map(feature => feature.catalogue)),
    released: new Map(features.flatMap(feature => [...feature.released])),
  }
}
