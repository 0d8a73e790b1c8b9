/** The tab's own files: style, script, and Microsoft's library for Teams, all from here and none from elsewhere. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Express } from 'express'

const folder = path.join(import.meta.dirname, 'assets')

const sources = {
  'tab.css': { file: path.join(folder, 'tab.css'), type: 'text/css' },
  'tab.js': { file: path.join(folder, 'tab.js'), type: 'text/javascript' },
  'teams.js': {
    file: createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
    type: 'text/javascript',
  },
} as const

type AssetName = keyof typeof sources
type Asset = { readonly path: string; readonly type: string; readonly body: Buffer }

/** The address holds a print of the content, so that a browser may keep the file for good and still never has an old one. */
const readAsset = (name: AssetName): Asset => {
  const { file, type } = sources[name]
  const body = readFileSync(file)
  const print = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/tab/${print}/${name}`, type, body }
}

/** Where each is. */
type Assets = Readonly<Record<AssetName, string>>

export const mountAssets = (app: Express): Assets => {
  const read = (name: AssetName): string => {
    const asset = readAsset(name)
    app.get(asset.path, (_request, response) => {
      response
        .set({
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .type(asset.type)
        .send(asset.body)
    })
    return asset.path
  }
  return { 'tab.css': read('tab.css'), 'tab.js': read('tab.js'), 'teams.js': read('teams.js') }
}
