/** The files that our pages load: styles, scripts, and Microsoft's library for Teams, all from here and none from elsewhere. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Express } from 'express'
import { own } from '../../core/own.ts'

const folder = path.join(import.meta.dirname, 'assets')

const types = { '.css': 'text/css', '.js': 'text/javascript' } as const

const elsewhere: Readonly<Record<string, string>> = {
  'teams.js': createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
}

/**
 * Answers where it is. The address holds a print of the content, so that a browser may keep the file for good and still
 * never has an old one.
 */
export const mountAsset = (app: Express, under: string, name: `${string}${keyof typeof types}`): string => {
  const body = readFileSync(own(elsewhere, name) ?? path.join(folder, name))
  const print = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const address = `/${under}/${print}/${name}`
  app.get(address, (_request, response) => {
    response
      .set({ 'cache-control': 'public, max-age=31536000, immutable' })
      .type(types[name.endsWith('.css') ? '.css' : '.js'])
      .send(body)
  })
  return address
}
