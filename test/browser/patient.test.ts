/** The patient's form in a real browser: on a phone and a desk, with and without its script, by keyboard, in every language. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { Fault } from '../../src/core/errors.ts'
import { update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { type Code, feedbackCodes } from '../../src/features/feedback/code.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { collections } from '../../src/features.ts'
import { openBrowser } from '../support/browser.ts'
import { root } from '../support/sources.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }
/** What 1280 px are at 400%. */
const enlarged = { width: 320, height: 256 }

let browser: Browser
let trust: Trust
/** While it is, nothing is looked up. */
let isAway = false

const change = async (more: Partial<Code>) => {
  const code = await trust.store.get(feedbackCodes, 'HUDPUNKT')
  if (code) await trust.store.write([update(feedbackCodes, { ...code, ...more })])
}

const tongues = [...readContent().feedback.tongues.values()]
const everything = {
  languages: tongues.map(({ language }) => language),
  words: true,
  extras: ['travel', 'aware'],
}

beforeAll(async () => {
  browser = await openBrowser()
  const store = openMemoryStore(collections)
  trust = await startTrust({
    store: {
      ...store,
      get: (...asked) =>
        isAway ? Promise.reject(new Fault('store.unreachable', { code: 'gone' })) : store.get(...asked),
    },
  })
})

afterAll(async () => {
  await browser?.close()
  await trust?.close()
})

const stored = () => trust.store.list(responses, { limit: 99 })

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

type Opened = { readonly page: Page; readonly trouble: string[]; readonly end: () => Promise<void> }

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: phone,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    ...options,
  })
  if (options.javaScriptEnabled !== false) await context.addInitScript(axe)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith(trust.address) && !request.url().startsWith('data:'))
      trouble.push(request.url())
  })
  await page.goto(`${trust.address}${path}`)
  return { page, trouble, end: () => context.close() }
}

const form = (lang = 'nb') => `/f/HUDPUNKT?lang=${lang}`
const shown = (page: Page) => page.locator('.screen:not([hidden])')
let side = 0
/** Now to the left, now to the right: two quick presses in one place are the press of a shaky hand. */
const answer = async (page: Page, says: string) => {
  const before = await shown(page).getAttribute('data-name')
  const choice = shown(page).locator('.choice', { has: page.getByText(says, { exact: true }) })
  const { width } = (await choice.boundingBox()) ?? { width: 0 }
  side = 1 - side
  await choice.click({ position: { x: side ? 20 : width - 20, y: 20 } })
  await page.locator(`.screen:not([hidden]):not([data-name="${before}"])`).waitFor()
}
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const middleOf = (box: Box | null) => ({
  x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
  y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
})
const next = (page: Page) => page.getByRole('button', { name: 'Neste' }).click()
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.innerText?.trim() ?? ""')

/** Taps with the fingers' own time, so that a slow machine makes no slow hand. */
const tapsOn = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  return async (x: number, y: number, at = Date.now()): Promise<number> => {
    const timestamp = at / 1000
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp })
    return at
  }
}

describe('with its script', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('asks one thing at a time on %s, and goes on by itself', async (_, viewport) => {
    await change({ words: false, extras: [], languages: [] })
    const { page, trouble, end } = await open(form(), { viewport })
    const before = (await stored()).length
    await page.getByText('Spørsmål 1 av 7').waitFor()
    expect(await shown(page).count()).toBe(1)
    await answer(page, 'Jeg er pårørende og svarer for pasienten')
    await answer(page, 'Svært lett')
    // What went wrong is asked only of whom something did.
    await answer(page, 'Dårlig')
    await page.getByText('Spørsmål 3b av 7').waitFor()
    await answer(page, 'Lyden')
    await page.getByRole('button', { name: 'Tilbake' }).click()
    await page.getByRole('button', { name: 'Tilbake' }).click()
    await answer(page, 'Svært bra')
    expect(await focused(page)).toBe('Fikk du snakket om det som var viktig for deg?')
    for (let more = 0; more < 4; more += 1) await next(page)
    const review = page.locator('.review')
    expect(await review.innerText()).toMatch(/Svært lett[\s\S]*Svært bra[\s\S]*Ikke besvart/)
    await review.getByRole('button', { name: 'Endre: Alt i alt, hvordan var timen?' }).click()
    await answer(page, 'God')
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor()
    const rows = await stored()
    expect(rows).toHaveLength(before + 1)
    expect(rows.map(({ answers }) => answers)).toContainEqual({
      who: 'relative',
      joining: 'very-easy',
      sound: 'very-good',
      overall: 'good',
    })
    expect(trouble).toEqual([])
    await end()
  })

  it('is answered by keyboard alone, to the thanks, and the help opens and closes by it', async () => {
    const { page, end } = await open(form(), { viewport: desk })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('Bokmål')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /116 117/ }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('113')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toContain('Jeg trenger hjelp nå')
    expect(await page.getByRole('link', { name: /116 117/ }).isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    // Arrows move among the answers and do not move on.
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await page.locator('input:checked').getAttribute('value')).toBe('together')
    await page.keyboard.press('Enter')
    await page.getByText('Spørsmål 2 av 7').waitFor()
    expect(await focused(page)).toBe('Hvor lett var det å komme inn i videotimen?')
    for (const key of ['Tab', 'Space', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    for (let more = 3; more <= 7; more += 1) {
      await page.getByText(`Spørsmål ${more} av 7`).waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    expect(await focused(page)).toBe('Se over svarene')
    await page.locator('.send').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor()
    await end()
  })

  it('that comes to nothing for now is sent again by one press, and counts', async () => {
    await change({ words: false, extras: [], languages: [] })
    const { page, trouble, end } = await open(form())
    await answer(page, 'Jeg er pasienten')
    await answer(page, 'Lett')
    while (!(await page.locator('.review').isVisible())) await next(page)
    const before = (await stored()).length
    trouble.length = 0
    isAway = true
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('heading', { name: 'Noe gikk galt hos oss' }).waitFor()
    await wrongIn(page, true).then(wrong => expect(wrong).toEqual([]))
    isAway = false
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor()
    expect([(await stored()).length, trouble]).toEqual([before + 1, []])
    await end()
  })

  it('goes back a question by the phone’s own way back, and not out of the form', async () => {
    const { page, end } = await open(form())
    await answer(page, 'Jeg er pasienten')
    await answer(page, 'Lett')
    await page.goBack()
    await page.getByText('Spørsmål 2 av 7').waitFor()
    expect(await page.locator('input:checked').count()).toBe(2)
    await page.goBack()
    await page.getByText('Hvem svarer?').waitFor()
    await end()
  })

  it('keeps the answers and the place where the language is changed, and sends them nowhere', async () => {
    await change(everything)
    const { page, end } = await open(form())
    await answer(page, 'Jeg er pårørende og svarer for pasienten')
    await answer(page, 'Svært lett')
    await answer(page, 'Dårlig')
    const asked: string[] = []
    page.on('request', one => asked.push(`${one.method()} ${one.url()} ${one.postData() ?? ''}`))
    const speak = async (name: string) => {
      await page.locator('.tongues summary').click()
      await page.getByRole('link', { name, exact: true }).click()
    }
    await speak('English')
    await page.getByText('Question 3b of').waitFor()
    expect(await page.locator('input:checked').count()).toBe(3)
    expect(await focused(page)).toBe('What did not work?')
    while (!(await page.locator('textarea').isVisible())) await page.locator('.next').click()
    await page.locator('textarea').fill('Lysere & større rom')
    await speak('العربية')
    await page.locator('html[lang="ar"] textarea').waitFor()
    expect(await page.locator('textarea').inputValue()).toBe('Lysere & større rom')
    expect(await page.locator('input:checked').count()).toBe(3)
    expect(await page.evaluate('name + location.hash + sessionStorage.length')).toBe('0')
    await page.locator('.next').click()
    await speak('Bokmål')
    await page.getByRole('heading', { name: 'Se over svarene' }).waitFor()
    expect(await page.locator('.review').innerText()).toMatch(
      /pårørende[\s\S]*Svært lett[\s\S]*Lysere & større/,
    )
    const pages = asked.filter(one => !one.includes('/f-files/') && !one.includes(' data:'))
    expect(pages).toEqual(['en', 'ar', 'nb'].map(lang => `GET ${trust.address}${form(lang)} `))
    expect(JSON.stringify(asked)).not.toMatch(/relative|very-easy|Lysere/)
    await end()
  })

  it('brings nothing along of who changed the language and is gone', async () => {
    const { page, end } = await open(form())
    await answer(page, 'Jeg er pårørende og svarer for pasienten')
    // Opened beside it, the page that was pressed stays.
    await page.locator('.tongues summary').click()
    await page.getByRole('link', { name: 'English' }).click({ modifiers: ['ControlOrMeta'] })
    await page.goto(`${trust.address}/f/NOTHERE2`)
    await page.goto(`${trust.address}${form('en')}`)
    await page.getByText('Question 1 of').waitFor()
    expect(await page.locator('input:checked').count()).toBe(0)
    await end()
  })

  it('offers no sending where nothing is answered, and says so', async () => {
    await change({ words: false, extras: [], languages: [] })
    const { page, end } = await open(form())
    await answer(page, 'Jeg er pasienten')
    await answer(page, 'Vet ikke eller ikke aktuelt')
    const review = page.locator('.review')
    while (!(await review.isVisible())) await next(page)
    expect(await review.innerText()).toContain('Du har ikke svart på noe ennå')
    expect(await review.innerText()).not.toContain('Stemmer det, kan du sende')
    expect(await page.getByRole('button', { name: 'Send svaret' }).isVisible()).toBe(false)
    await review.getByRole('button', { name: 'Endre: Alt i alt, hvordan var timen?' }).click()
    await answer(page, 'God')
    expect(await review.innerText()).toContain('Stemmer det, kan du sende')
    await page.getByRole('button', { name: 'Send svaret' }).waitFor()
    await end()
  })

  it.each([200, 256])(
    'has each new question at the top of a window of %i px, enlarged to 400%',
    async height => {
      await change(everything)
      const { page, end } = await open(form(), { viewport: { width: enlarged.width, height } })
      const seen: [string, boolean][] = []
      const look = async () => {
        const head = shown(page).locator('legend, .asks, h2').first()
        const { y } = (await head.boundingBox()) ?? { y: -1 }
        seen.push([await head.innerText(), y >= 0 && y < 40])
      }
      const first = await shown(page).locator('.choice').first().elementHandle()
      await first?.click()
      await page.locator('[data-name="joining"]:not([hidden])').waitFor()
      await look()
      while (!(await page.locator('.review').isVisible())) {
        await next(page)
        await look()
      }
      await page.goBack()
      await page.locator('textarea').waitFor()
      await look()
      expect(seen.length).toBeGreaterThan(8)
      expect(seen.filter(([, isThere]) => !isThere)).toEqual([])
      await end()
    },
  )

  it('is not answered by the second of two slow taps, and is by one elsewhere, later, or by a key', async () => {
    await change({ words: false, extras: [], languages: [] })
    const { page, end } = await open(form(), { hasTouch: true })
    const { x, y } = middleOf(await shown(page).locator('.choice').nth(1).boundingBox())
    const tap = await tapsOn(page)
    const first = await tap(x, y)
    await page.getByText('Spørsmål 2 av 7').waitFor()
    await tap(x, y, first + 500)
    await tap(x + 9, y - 9, first + 600)
    expect(await shown(page).locator('input:checked').count()).toBe(0)
    const elsewhere = middleOf(await shown(page).locator('.choice').first().boundingBox())
    expect(Math.abs(elsewhere.y - y)).toBeGreaterThan(50)
    const third = await tap(elsewhere.x, elsewhere.y)
    await page.getByText('Spørsmål 3 av 7').waitFor()
    expect(await page.locator('input:checked').count()).toBe(2)
    await tap(elsewhere.x, elsewhere.y, third + 500)
    expect(await shown(page).locator('input:checked').count()).toBe(0)
    await shown(page).locator('input').first().focus()
    await page.keyboard.press('Space')
    expect(await shown(page).locator('input:checked').count()).toBe(1)
    await end()
  })

  it('gives words back that may show who somebody is, with all else as it was', async () => {
    await change({ words: true })
    const { page, end } = await open(form())
    await answer(page, 'Jeg er pasienten')
    await answer(page, 'Lett')
    while (!(await page.locator('textarea').isVisible())) await next(page)
    await page.locator('textarea').fill('Ola Nordmann født 12.03.1961 hadde time')
    await next(page)
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('alert').getByText('Ta bort navn').waitFor()
    expect(await focused(page)).toContain('Svaret er ikke sendt ennå')
    await page.locator('textarea').fill('Lysere rom')
    await next(page)
    expect(await page.locator('.review').innerText()).toMatch(/Lett[\s\S]*Lysere rom/)
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor()
    expect(await trust.store.list(patientWords, { limit: 9 })).toMatchObject([{ text: 'Lysere rom' }])
    await change({ words: false })
    await end()
  })
})

describe('without its script', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('is one page on %s, and is sent and thanked', async (_, viewport) => {
    const { page, end } = await open(form('nn'), { viewport, javaScriptEnabled: false })
    const before = (await stored()).length
    expect(await page.locator('fieldset:visible').count()).toBe(8)
    await page.getByText('Eg treng hjelp no').click()
    expect(await page.getByRole('link', { name: /24 20 00 60/ }).getAttribute('href')).toBe('tel:24200060')
    await page.getByText('Eg treng hjelp no').click()
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('alert').getByText('Svar på minst eitt spørsmål').waitFor()
    await page.getByRole('group', { name: 'Alt i alt, korleis var timen?' }).getByText('Svært god').click()
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor()
    expect(await stored()).toHaveLength(before + 1)
    await end()
  })

  it('says beside the languages that answers do not come along, as they do with it', async () => {
    const said = 'Svarene følger ikke med når du bytter språk.'
    for (const javaScriptEnabled of [true, false]) {
      const { page, end } = await open(form(), { javaScriptEnabled })
      await page.locator('.tongues summary').click()
      expect(await page.getByText(said).isVisible()).toBe(!javaScriptEnabled)
      await end()
    }
  })

  it('is whole also where the script never comes', async () => {
    const { page, end } = await open('/about')
    await page.route('**/*.js', route => route.abort())
    await page.goto(`${trust.address}${form()}`)
    expect(await page.locator('fieldset:visible').count()).toBe(8)
    await end()
  })
})

type Found = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[]
}

/** What axe finds, targets that are too small included. Colours and style sheets are the same in every language, so they are looked at in one. */
const wrongIn = async (page: Page, withColours: boolean): Promise<string[]> => {
  const look = async (how: string) => ((await page.evaluate(`axe.run(${how})`)) as Found).violations
  const rules = `{ 'target-size': { enabled: true }, 'color-contrast': { enabled: ${withColours} } }`
  await page.waitForLoadState()
  const found = [...(await look(`{ rules: ${rules}, resultTypes: ['violations'], preload: ${withColours} }`))]
  if (withColours) {
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(
      ...(await look("{ runOnly: ['color-contrast'], resultTypes: ['violations'], preload: false }")),
    )
    await page.emulateMedia({ colorScheme: 'light' })
  }
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** How high the lowest thing to press is. */
const lowest = (page: Page): Promise<number> =>
  page.evaluate(`Math.min(...[...document.querySelectorAll('main a, header a, footer a, button, summary, .choice, textarea')]
    .filter(one => one.checkVisibility() && one.closest('.problem') === null)
    .map(one => one.getBoundingClientRect().height))`)

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth')

/** Of the language and the help at the top, which grow no taller by folding their words either. */
const rowsOf = (page: Page): Promise<number> =>
  page.evaluate(`new Set([...document.querySelectorAll('.tools summary')].flatMap(one => {
    const { top, bottom } = one.getBoundingClientRect()
    return bottom - top < 50 ? [Math.round(top)] : [Math.round(top), 'folded']
  })).size`)

/** Every state of the form, one after the other, in the language that is chosen. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first question': async () => {},
  'whom to call': page => page.locator('.help summary').click(),
  'the languages': page => page.locator('.tongues summary').click(),
  'a scale': async page => {
    await page.keyboard.press('Escape')
    for (let more = 0; more < 2; more += 1) await page.locator('.next').click()
  },
  'what hangs on it': async page => {
    await shown(page).locator('.choice').first().click()
    await page.locator('[data-name="trouble"]').waitFor()
  },
  'words of one’s own': async page => {
    while (!(await page.locator('textarea').isVisible())) await page.locator('.next').click()
  },
  'the review': page => page.locator('.next').click(),
  thanks: async page => {
    await page.locator('.send').click()
    await page.locator('.told').waitFor()
  },
  'a form all at once that says nothing': async page => {
    await page.route('**/*.js', route => route.abort())
    await page.locator('a.button').click()
    await page.locator('.send').click()
    await page.locator('.problem').waitFor()
  },
}

let reader: Opened | null = null
/** One window for all languages: what one left there, the next does not meet. */
const openAgain = async (path: string): Promise<Opened> => {
  if (!reader) {
    reader = await open(path)
    return reader
  }
  await reader.page.unrouteAll()
  await reader.page.setViewportSize(phone)
  await reader.page.emulateMedia({ colorScheme: 'light' })
  reader.trouble.length = 0
  await reader.page.goto(`${trust.address}${path}`)
  return reader
}

describe.each(tongues)('in $name', ({ language, dir, tag }) => {
  it('has its direction, nothing that axe finds in any state, room for a thumb, and fits at 400%', async () => {
    await change(everything)
    const { page, trouble } = await openAgain(form(language))
    expect(await page.locator('html').getAttribute('lang')).toBe(tag)
    const [mark, words] = await Promise.all(
      ['input', 'span'].map(part => page.locator(`.choice ${part}`).first().boundingBox()),
    )
    expect((mark?.x ?? 0) < (words?.x ?? 0)).toBe(dir === 'ltr')
    const wrong: string[] = []
    for (const [state, come] of Object.entries(states)) {
      await come(page)
      wrong.push(...(await wrongIn(page, language === 'nb')).map(what => `${state}: ${what}`))
      if ((await lowest(page)) < 44) wrong.push(`${state}: less than 44 px`)
      await page.setViewportSize(enlarged)
      if ((await widthOf(page)) > enlarged.width) wrong.push(`${state}: wider than the screen`)
      if ((await rowsOf(page)) !== 1) wrong.push(`${state}: language and help are two rows`)
      await page.setViewportSize(phone)
    }
    expect(wrong).toEqual([])
    expect(trouble).toEqual([])
  })
})

describe('the pages around it', () => {
  it.each(['/f/NOTHERE2', '/tilgjengelighet?f=HUDPUNKT', '/f/SARTEAM2'])(
    'have nothing that axe finds: %s',
    async path => {
      const { page, end } = await open(path)
      expect(await wrongIn(page, true)).toEqual([])
      await page.setViewportSize(enlarged)
      expect(await widthOf(page)).toBeLessThanOrEqual(enlarged.width)
      await end()
    },
  )

  it('break no word of an answer where letters are twice as large', async () => {
    await change({ words: false, extras: [], languages: [] })
    const { page, end } = await open(form(), { viewport: { width: 390, height: 700 }, bypassCSP: true })
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    await answer(page, 'Jeg er pasienten')
    while (!(await page.locator('.review').isVisible())) await next(page)
    const lines = await page.evaluate(`(() => {
      const text = document.querySelector('.review dd span').firstChild
      const word = document.createRange()
      word.setStart(text, text.data.indexOf('pasienten'))
      word.setEnd(text, text.length)
      return word.getClientRects().length
    })()`)
    expect([lines, await widthOf(page)]).toEqual([1, 390])
    await end()
  })

  it('show what is chosen also in the reader’s own colours, and on paper only what is asked', async () => {
    const { page, end } = await open(form())
    await page.emulateMedia({ forcedColors: 'active' })
    await shown(page).locator('input').first().check()
    const widths = await page.evaluate(
      `[...document.querySelectorAll('.screen:not([hidden]) .choice')].map(one => getComputedStyle(one).borderTopWidth)`,
    )
    expect(widths).toEqual(['3px', '1px', '1px'])
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    expect(await page.locator('.tools, .moves').first().isVisible()).toBe(false)
    await end()
  })
})
