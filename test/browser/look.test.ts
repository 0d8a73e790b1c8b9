/** Every card there is in every language, drawn by Microsoft's renderer as a phone and a desktop show it, in the light and the dark. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bench } from '../../src/cli/gallery/page.ts'
import { hostConfigOf, type Theme } from '../../src/cli/gallery/themes.ts'
import type { Language } from '../../src/core/language.ts'
import { openBrowser } from '../support/browser.ts'
import { realCards } from '../support/realCards.ts'
import { sampledCards, samplesOf } from '../support/samples.ts'
import { root } from '../support/sources.ts'
import { allowed, exceptions, type Measured } from './look.ts'

const cardsIn = (language: Language) =>
  sampledCards.flatMap(card =>
    samplesOf(card).map((data, at) => ({
      card,
      at,
      content: realCards.render({ card, data }, language).card,
    })),
  )

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 700, height: 1000 } })
  await page.setContent(bench())
  await page.addScriptTag({ content: axe })
})

afterAll(() => browser?.close())

/** What the page's scripts offer, see src/cli/gallery/draw.js. */
type InPage = {
  readonly gallery: {
    hang(contents: readonly unknown[], config: unknown, theme: string, width: number): Promise<Measured[]>
    keepDistinct(): number
  }
  readonly axe: {
    run(
      where: string,
      options: unknown,
    ): Promise<{ violations: { nodes: { html: string; failureSummary: string }[] }[]; passes: unknown[] }>
  }
}

const hang = async (theme: Theme, width: number, language: Language = 'nb') => {
  const cards = cardsIn(language)
  const contents = cards.map(({ content }) => content)
  const measured = await page.evaluate(
    ([given, config, as, wide]) => (globalThis as never as InPage).gallery.hang(given, config, as, wide),
    [contents, hostConfigOf(theme).config, theme, width] as const,
  )
  return cards.map(({ card, at }, nth) => ({ card, at, ...(measured[nth] as Measured) }))
}

const within = (measured: Awaited<ReturnType<typeof hang>>, but: typeof exceptions = exceptions) =>
  measured.flatMap(one => {
    const { height, buttons, toFirst, toPrimary } = { ...allowed, ...but[one.card] }
    const name = `${one.card} ${one.at + 1}`
    return [
      ...(one.height > height ? [`${name}: ${one.height} px high`] : []),
      ...(one.buttons.length > buttons ? [`${name}: ${one.buttons.length} open buttons`] : []),
      ...(one.toFirst > toFirst ? [`${name}: ${one.toFirst} px to the first press`] : []),
      ...(one.toPrimary > toPrimary ? [`${name}: ${one.toPrimary} px to the positive button`] : []),
      ...(one.primaries > 1 ? [`${name}: ${one.primaries} positive buttons`] : []),
      ...one.cut.map(words => `${name}: cut: ${words}`),
    ]
  })

let onPhone: Awaited<ReturnType<typeof hang>>

/** What is written on what has the colours of the theme, whatever the width: it is looked at where it hangs. */
const unreadable = async (): Promise<string[]> => {
  const kept = await page.evaluate(() => (globalThis as never as InPage).gallery.keepDistinct())
  expect(kept).toBeGreaterThan(3)
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as never as InPage).axe.run('main', { runOnly: ['color-contrast'] }),
  )
  expect(passes).toHaveLength(1)
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

describe('a card', () => {
  it('keeps to its budget on a phone, and can be read in the light', async () => {
    onPhone = await hang('light', 330)
    expect(within(onPhone)).toEqual([])
    expect(await unreadable()).toEqual([])
  })

  // Words differ in length; colours and widths do not, so these are measured once.
  it.each(['nn', 'en'] as const)('keeps to its budget on a phone in %s', async language => {
    const drawn = await hang('light', 330, language)
    onPhone.push(...drawn)
    expect(within(drawn)).toEqual([])
  })

  it('needs each exception that it has', () => {
    const strict = new Set(within(onPhone, {}).map(words => words.split(' ')[0]))
    expect(Object.keys(exceptions).filter(card => !strict.has(card))).toEqual([])
  })

  it('keeps to its budget on a desktop', async () => {
    expect(within(await hang('light', 640))).toEqual([])
  })

  it('can be read in the dark: contrast as WCAG 2.2 AA asks', async () => {
    await hang('dark', 330)
    expect(await unreadable()).toEqual([])
  })
})
