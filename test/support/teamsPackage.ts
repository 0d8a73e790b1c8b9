/** The package for Teams, opened again by another hand than the one that zipped it. */

import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Identity } from '../../src/cli/manifest/identity.ts'
import { makePackage } from '../../src/cli/manifest/package.ts'

export const identity: Identity = {
  publicUrl: 'https://dult.example.no',
  appId: '11110000-0000-4000-8000-00000000000b',
}

const unzip = async (zip: Uint8Array): Promise<Readonly<Record<string, Buffer>>> => {
  const opened = await fromBufferPromise(Buffer.from(zip), { lazyEntries: true })
  const files: Record<string, Buffer> = {}
  for await (const entry of opened.eachEntry())
    files[entry.fileName] = await buffer(await opened.openReadStreamPromise(entry))
  return files
}

/** What of the manifest the tests ask for. */
export type Manifest = {
  readonly id: string
  readonly version: string
  readonly developer: Readonly<Record<string, string>>
  readonly icons: Readonly<Record<string, string>>
  readonly localizationInfo: {
    readonly defaultLanguageTag: string
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[]
  }
  readonly bots: readonly {
    readonly botId: string
    readonly commandLists: readonly {
      readonly scopes: readonly string[]
      readonly commands: readonly { readonly title: string; readonly description: string }[]
    }[]
  }[]
  readonly staticTabs: readonly { readonly contentUrl: string; readonly scopes: readonly string[] }[]
  readonly validDomains: readonly string[]
  readonly webApplicationInfo: { readonly id: string; readonly resource: string }
}

export const readPackage = async (of: Identity = identity) => {
  const zip = makePackage(of, '1.2.3')
  const files = await unzip(zip)
  const json = (file: string) => JSON.parse(`${files[file]}`) as unknown
  const manifest = json('manifest.json') as Manifest
  const translations = manifest.localizationInfo.additionalLanguages.map(({ languageTag, file }) => ({
    language: languageTag,
    words: json(file) as Readonly<Record<string, string>>,
  }))
  return { zip, files, manifest, translations }
}
