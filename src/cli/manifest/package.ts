/** The files of the package, zipped: the same environment and version give the same bytes, whoever makes it and when. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { createApp } from '../../app.ts'
import { openShelf } from '../../content.ts'
import type { Language } from '../../core/language.ts'
import { type Catalogue, createTexts } from '../../core/texts.ts'
import { dice } from '../../edges/chance/dice.ts'
import { newId } from '../../edges/chance/newId.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { createLog } from '../../edges/log/log.ts'
import { openMemoryStore } from '../../edges/store/memory.ts'
import { collections } from '../../features.ts'
import { demoConfig } from '../demoConfig.ts'
import type { Identity } from './identity.ts'
import { manifestOf, translationOf } from './manifest.ts'
import { wordsIn } from './words.ts'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'manifest')
const read = (file: string) => readFileSync(path.join(folder, file))

/** A house that nobody lives in: what it would answer to, and in which words. */
const emptyHouse = ({ publicUrl }: Identity) =>
  createApp(demoConfig(0, ''), {
    store: openMemoryStore(collections),
    clock: systemClock,
    log: createLog('error'),
    newId,
    dice,
    secret: newId(),
    shelf: openShelf(publicUrl),
  })

const json = (content: object): Uint8Array => strToU8(`${JSON.stringify(content, null, 2)}\n`)

export const makePackage = (identity: Identity, version: string): Uint8Array => {
  const { commands, texts } = emptyHouse(identity)
  const own = createTexts(JSON.parse(read('texts.json').toString()) as Catalogue)
  const wordsOf = (language: Language) => wordsIn(language, commands, texts, own)
  const files = {
    'manifest.json': json(manifestOf(identity, version, wordsOf('nb'))),
    'nn.json': json(translationOf(wordsOf('nn'))),
    'en.json': json(translationOf(wordsOf('en'))),
    'color.png': read('color.png'),
    'outline.png': read('outline.png'),
  }
  // A zip notes a time of each file, and the time of making it would be another one each time.
  return zipSync(files, { level: 9, mtime: '2000-01-01T00:00:00' })
}
