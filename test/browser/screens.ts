/** Writes the README's pictures while the trips run, when DULT_SCREENS=1 asks for it: what they show is what was tested. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { root } from '../support/sources.ts'

export const picturesAreAskedFor = process.env.DULT_SCREENS === '1'
/** For what stands above and below a card in the window. */
const margin = 400
const folder = path.join(root, 'docs', 'screens')

export const picture = async (card: Locator, name: string): Promise<void> => {
  if (!picturesAreAskedFor) return
  mkdirSync(folder, { recursive: true })
  const page = card.page()
  const usual = page.viewportSize()
  const drawn = await card.boundingBox()
  // What is longer than the window comes out with the window's own bars across it.
  if (usual && drawn) {
    const height = Math.max(usual.height, Math.ceil(drawn.height) + margin)
    await page.setViewportSize({ ...usual, height })
  }
  await card.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  if (usual) await page.setViewportSize(usual)
}
