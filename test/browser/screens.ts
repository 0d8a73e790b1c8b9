/** Writes the README's pictures while the trips run, when DULT_SCREENS=1 asks for it: what they show is what was tested. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { root } from '../support/sources.ts'

export const picturesAreAskedFor = process.env.DULT_SCREENS === '1'
const folder = path.join(root, 'docs', 'screens')

export const picture = async (card: Locator, name: string): Promise<void> => {
  if (!picturesAreAskedFor) return
  mkdirSync(folder, { recursive: true })
  await card.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
}
