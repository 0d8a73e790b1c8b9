/** The main cards, drawn by Microsoft's own renderer with the colours of Teams, in the light and in the dark. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostConfigOf, type Theme, themes } from '../../src/cli/gallery/themes.ts'
import { openBrowser } from '../support/browser.ts'
import type { Card } from '../support/card.ts'
import { root } from '../support/sources.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { picture, picturesAreAskedFor } from './screens.ts'

const script = (file: string) => readFileSync(path.join(root, 'node_modules', file), 'utf8')
/** The renderer, and the Markdown that it leaves to others. */
const scripts = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/markdown-it.min.js'].map(script)

let browser: Browser
let trust: Trust
const pages = new Map<Theme, Page>()

const openPage = async (theme: Theme): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 480, height: 1600 },
    deviceScaleFactor: picturesAreAskedFor ? 2 : 1,
  })
  const { page: colours } = hostConfigOf(theme)
  await page.setContent(
    `<!doctype html><style>
      body{margin:0;padding:16px;background:${colours.back};color:${colours.text};font:14px "Noto Sans",sans-serif}
      #card{border:1px solid ${colours.line};border-radius:6px;background:${colours.card};max-width:446px}
      button,input,textarea,select{font:inherit;color:inherit;background:${colours.card};
        border:1px solid ${colours.line};border-radius:4px;padding:5px 11px;margin:2px 0}
      button{font-weight:600} button.style-positive{background:#5b5fc7;color:#fff;border-color:#5b5fc7}
      .ac-actionSet{flex-wrap:wrap} p{margin:0}
      textarea,select,input:not([type=checkbox],[type=radio]){width:100%;box-sizing:border-box}
    </style><div id="card"></div>`,
  )
  for (const content of scripts) await page.addScriptTag({ content })
  return page
}

beforeAll(async () => {
  ;[browser, trust] = await Promise.all([openBrowser(), startTrust({ past: true })])
  for (const theme of themes) pages.set(theme, await openPage(theme))
})

afterAll(async () => {
  await browser?.close()
  await trust?.close()
})

type Drawn = { readonly innerText: string; replaceChildren(...drawn: unknown[]): void }

/** What of the page and the renderer is used in there. */
type Drawing = {
  readonly document: { getElementById(id: string): Drawn | null }
  markdownit(): { render(text: string): string }
  readonly AdaptiveCards: {
    readonly AdaptiveCard: {
      new (): {
        hostConfig: unknown
        parse(json: unknown, context: unknown): void
        render(): unknown
      }
      onProcessMarkdown(text: string, result: { outputHtml: string; didProcess: boolean }): void
    }
    readonly HostConfig: new (json: unknown) => unknown
    readonly SerializationContext: new () => {
      readonly eventCount: number
      getEventAt(at: number): { readonly message: string }
    }
  }
}

/** Newer elements fall back as they should; the other one is about the renderer's own list of languages. */
const isExpected = (complaint: string) => /Fallback will be used|for property "lang"/.test(complaint)

/** Draws it, and answers the words that can be read on it and what the renderer complained about. */
const draw = async (theme: Theme, card: Card): Promise<{ words: string; complaints: string[] }> => {
  const page = pages.get(theme)
  if (!page) throw new Error('There is no page.')
  const { config } = hostConfigOf(theme)
  return page.evaluate(
    ([content, host]) => {
      const { AdaptiveCards, document, markdownit } = globalThis as never as Drawing
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = markdownit().render(text)
        result.didProcess = true
      }
      const drawn = new AdaptiveCards.AdaptiveCard()
      drawn.hostConfig = new AdaptiveCards.HostConfig(host)
      const context = new AdaptiveCards.SerializationContext()
      drawn.parse(content, context)
      const element = drawn.render()
      const place = document.getElementById('card')
      place?.replaceChildren(...(element ? [element] : []))
      const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
      return { words: place?.innerText ?? '', complaints }
    },
    [card.content, config] as const,
  )
}

const cards: readonly (readonly [string, string, (as: Trust['person']) => Promise<Card>, string])[] = [
  ['the roadmap', 'roadmap', as => as('lars').says('veikart'), 'Det neste'],
  ['a step', 'step', async as => (await as('lars').says('veikart')).press('Åpne neste steg'), 'Viktig'],
  ['the activity plan', 'activity', as => as('lars').says('veikart plan'), 'Aktivitetsplan'],
  ['the gate before go-live', 'ready', as => as('lars').says('veikart klar'), 'Stegene før oppstart'],
  ['where the unit stands', 'maturity', as => as('lars').says('veikart modenhet'), 'A'],
  ['the risks', 'risks', as => as('lars').says('veikart risiko'), 'Bildet i ord'],
  ['the stakeholders', 'stakeholders', as => as('lars').says('veikart interessenter'), 'Hold tett kontakt'],
  ['the units', 'units', as => as('lars').says('veikart enheter'), 'Hudpoliklinikken'],
  [
    'the guide to patient groups',
    'suitability',
    as => as('lars').says('sjekkliste egnethet'),
    'Pasientgruppe',
  ],
  ['a short checklist', 'checklist', as => as('kari').says('sjekkliste'), 'Alt klart'],
  [
    'what is stopped and may be overruled',
    'stopped',
    as => as('kari').says('avvik ring pasienten på 412 34 567'),
    'Det er ikke en pasient',
  ],
  ['the emergency procedure', 'emergency', as => as('kari').says('nød'), '113'],
]

describe.each(themes)('in the %s', theme => {
  it.each(cards)('%s is drawn whole, and can be read', async (_, name, open, words) => {
    const drawn = await draw(theme, await open(trust.person))
    expect(drawn.complaints.filter(complaint => !isExpected(complaint))).toEqual([])
    expect(drawn.words).toContain(words)
    expect(drawn.words).not.toContain('**')
    const page = pages.get(theme)
    if (page) await picture(page.locator('#card'), `${name}-${theme}`)
  })
})
