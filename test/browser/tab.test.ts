/** The tab in a real browser: chosen in the demo, read by keyboard, by eye, on a phone, in the light and in the dark. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Demo, endDemos, startDemo } from '../support/demo.ts'
import { root } from '../support/sources.ts'
import { type InTeams, openInTeams, openOutsideTeams, tabOf } from '../support/tabInTeams.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { openPage } from './chat.ts'
import { picture } from './screens.ts'

let browser: Browser
let demo: Demo

beforeAll(async () => {
  browser = await openBrowser()
  demo = await startDemo({ playground: false })
})

afterAll(async () => {
  endDemos()
  await browser?.close()
})

type Trouble = { readonly errors: string[]; readonly elsewhere: string[] }

const watch = (page: Page): Trouble => {
  const trouble: Trouble = { errors: [], elsewhere: [] }
  page.on('pageerror', error => trouble.errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') trouble.errors.push(message.text())
  })
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(demo.address).origin)
      trouble.elsewhere.push(request.url())
  })
  return trouble
}

const openTab = async (query = '') => {
  const page = await openPage(browser, 'about:blank')
  const trouble = watch(page)
  await page.goto(`${demo.address}/tab${query}`)
  return { page, trouble }
}

const hasFocus = (page: Page, css: string): Promise<boolean> =>
  page.evaluate(`document.activeElement?.matches(${JSON.stringify(css)}) ?? false`)

const unit = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

/** WCAG's contrast between what is written and what is behind it, of everything that has words of its own. */
const faintest = (page: Page): Promise<{ readonly ratio: number; readonly text: string }> =>
  page.evaluate(`(() => {
    const numbers = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number)
    const light = colour => {
      const [r, g, b] = numbers(colour).map(part => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = element => {
      const { backgroundColor } = getComputedStyle(element)
      return numbers(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor
    }
    const found = [...document.body.querySelectorAll('*')]
      .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
      .map(one => {
        const [dark, bright] = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => a - b)
        return { ratio: (bright + 0.05) / (dark + 0.05), text: one.textContent.trim().slice(0, 40) }
      })
    return found.sort((a, b) => a.ratio - b.ratio)[0]
  })()`)

/** How high the lowest thing to press is: a thumb needs room. */
const lowest = (page: Page | Frame): Promise<number> =>
  page.evaluate(`Math.min(...[...document.querySelectorAll('a, button, select, summary')]
    .filter(one => one.checkVisibility())
    .map(one => one.getBoundingClientRect().height))`)

describe('the tab', () => {
  it('has what the patients of months answered for the first who looks', async () => {
    const answers = await fetch(new URL('/api/v1/units/hud/answers', demo.address), {
      headers: { authorization: 'Demo lars' },
    })
    expect(((await answers.json()) as { rows: readonly object[] }).rows.length).toBeGreaterThan(20)
  })

  it('shows Lars his unit once he is chosen, by keyboard alone', async () => {
    const { page, trouble } = await openTab()
    await page.getByText('Velg hvem du vil se siden som, så kommer oversikten her.').waitFor()
    await page.keyboard.press('Tab')
    expect(await hasFocus(page, 'select')).toBe(true)
    await page.keyboard.type('Lars')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const hud = unit(page, 'Hudpoliklinikken, Fjordvik sykehus')
    await hud.getByRole('heading', { name: 'Veikart for videokonsultasjon' }).waitFor()
    expect(await hasFocus(page, 'main')).toBe(true)
    expect(new URL(page.url()).searchParams.get('as')).toBe('lars')
    await hud.getByText('Alle stegene').focus()
    await page.keyboard.press('Enter')
    const his = hud.locator('details.one', { hasText: 'Leder: Lars Eikeland' }).first()
    await his.locator('summary').focus()
    await page.keyboard.press('Enter')
    await his.getByText('Leder: Lars Eikeland').waitFor()
    expect(trouble).toEqual({ errors: [], elsewhere: [] })
    await page.close()
  })

  it('is in the reader’s own language, and stays when it is loaded again', async () => {
    const { page } = await openTab('?as=emily')
    await page.getByRole('heading', { level: 1, name: 'How it is going' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Roadmap' }).waitFor()
    await page.close()
  })

  it.each(['light', 'dark'] as const)('can be read in the %s', async colorScheme => {
    const { page } = await openTab('?as=lars')
    await page.emulateMedia({ colorScheme })
    await unit(page, 'Hudpoliklinikken, Fjordvik sykehus').waitFor()
    expect((await faintest(page)).ratio).toBeGreaterThanOrEqual(4.5)
    await picture(page.locator('body'), colorScheme === 'light' ? 'tab' : 'tab-dark')
    await page.close()
  })

  it('has one first heading, no level left out, a name for each thing to use, and room for a thumb', async () => {
    const { page } = await openTab('?as=ada')
    await unit(page, 'Sårteamet, Bjørkedal kommune').waitFor()
    const levels = await page
      .getByRole('heading')
      .evaluateAll(all => all.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, nth) => level <= (levels[nth - 1] ?? 0) + 1)).toBe(true)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(await lowest(page)).toBeGreaterThanOrEqual(24)
    expect(await page.locator('progress:not([aria-label])').count()).toBe(0)
    expect(await page.getByRole('main').count()).toBe(1)
    await page.close()
  })

  it('says so when the overview cannot be fetched, and tries again when asked', async () => {
    const { page } = await openTab('?as=lars')
    await unit(page, 'Hudpoliklinikken, Fjordvik sykehus').waitFor()
    await page.route('**/tab?as=lars', route => route.abort())
    await page.getByRole('link', { name: 'Hent på nytt' }).click()
    await page.getByRole('status').getByText('Oversikten lot seg ikke hente').waitFor()
    await page.unroute('**/tab?as=lars')
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('status').getByText('Oversikten lot seg ikke hente').waitFor({ state: 'hidden' })
    await page.close()
  })
})

describe('the tab in Teams', () => {
  it('is signed in by Teams, and wears its colours', async () => {
    const { tab, close } = await openInTeams(browser, 'from-teams')
    await tab.getByRole('heading', { level: 2, name: 'Hei, Kari' }).waitFor()
    expect(await tab.locator('html').getAttribute('data-theme')).toBe('dark')
    await close()
  })

  it.each([
    ['has no token to give', null],
    ['gives one that we do not take', 'from-elsewhere'],
  ])('says what to do when Teams %s', async (_what, token) => {
    const { tab, close } = await openInTeams(browser, token)
    await tab
      .getByRole('status')
      .getByText(/could not sign you in|fikk ikke logget deg inn/)
      .waitFor()
    await close()
  })

  it('says how to be known to who is new, and leads there', async () => {
    const { tab, opened, close } = await openInTeams(browser, 'of-somebody-new')
    await tab
      .getByRole('status')
      .getByText(/does not know you yet|kjenner deg ikke ennå/)
      .waitFor()
    await tab.getByRole('link', { name: /chat/ }).click()
    await expect.poll(opened).toEqual(['https://teams.microsoft.com/l/chat/0/0?users=28:dult'])
    await close()
  })

  it('leaves nothing of what was read to who is not known any more', async () => {
    const { tab, close } = await openInTeams(browser, 'from-teams')
    await tab.getByText('Hei, Kari').waitFor()
    await tab.evaluate(`{
      const asked = fetch
      window.fetch = (address, how) =>
        asked(address, { ...how, headers: { authorization: 'Bearer of-somebody-new' } })
    }`)
    await tab.evaluate('const now = performance.now(); performance.now = () => now + 120_000')
    await tab.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await tab
      .getByRole('status')
      .getByText(/does not know you yet|kjenner deg ikke ennå/)
      .waitFor()
    expect(await tab.getByText('Hei, Kari').count()).toBe(0)
    await close()
  })

  it('says where to go when it is opened elsewhere', async () => {
    const { page, close } = await openOutsideTeams(browser)
    await page.getByRole('status').getByText('Åpne Dult i Teams og velg fanen der').waitFor()
    expect(await page.getByRole('button', { name: 'Prøv igjen' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Åpne chatten med Dult' }).getAttribute('href')).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=28:dult',
    )
    await close()
  })
})

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

type Found = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[]
}

/** What axe finds wrong, with the first place of each. */
const wrongIn = async (tab: Frame): Promise<string[]> => {
  const { violations } = (await tab.evaluate('axe.run()')) as Found
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const widthOf = (tab: Frame): Promise<number> => tab.evaluate('document.documentElement.scrollWidth')
const focused = (tab: Frame): Promise<string> => tab.evaluate('document.activeElement?.innerText ?? ""')

describe('the tab at work in Teams', () => {
  let trust: Trust
  let lars: InTeams

  beforeAll(async () => {
    trust = await startTrust({ past: true })
    lars = await openInTeams(browser, 'lars', tabOf(trust))
    await lars.tab.getByRole('heading', { level: 2, name: 'Det viktigste nå' }).waitFor()
    await lars.tab.evaluate(axe)
  })

  afterAll(async () => {
    await lars?.close()
    await trust?.close()
  })

  it('tells those who hear the page that it is there, and asks nobody but Teams for anything', async () => {
    expect(await lars.tab.getByRole('status').innerText()).toContain('Oversikten er oppdatert.')
    expect(lars.elsewhere).toEqual([])
  })

  it.each(['default', 'dark', 'contrast', 'glass'])(
    'has nothing that axe finds in the theme %s',
    async theme => {
      await lars.wear(theme)
      await lars.tab.evaluate(
        'for (const one of [...document.querySelectorAll("details")].slice(0, 4)) one.open = true',
      )
      expect(await wrongIn(lars.tab)).toEqual([])
    },
  )

  it('reads again what was left for a while, and what was unfolded stays so', async () => {
    await lars.tab.evaluate('document.getElementById("more-tiles").open = true')
    await lars.tab.evaluate('document.querySelector("h1").dataset.old = "yes"')
    await lars.tab.evaluate('const now = performance.now(); performance.now = () => now + 120_000')
    await lars.tab.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await lars.tab.locator('h1:not([data-old])').waitFor()
    expect(await lars.tab.evaluate('document.getElementById("more-tiles").open')).toBe(true)
  })

  it('opens the chat with the words in it, by way of Teams', async () => {
    await lars.tab.getByRole('link', { name: /Åpne avvik/ }).click()
    await expect
      .poll(async () => (await lars.opened()).at(-1))
      .toBe('https://teams.microsoft.com/l/chat/0/0?users=28:dult&message=avvik%20liste')
  })

  it('is worked by keyboard: from a tile to what is late, from there to the step and into the chat', async () => {
    await lars.tab.evaluate('for (const one of document.querySelectorAll("details")) one.open = false')
    await lars.tab.locator('#tile-late').focus()
    await lars.page.keyboard.press('Enter')
    // Two are late, so they have a list; its first leads to the step.
    await lars.page.keyboard.press('Tab')
    await lars.page.keyboard.press('Enter')
    const title = await focused(lars.tab)
    expect(title).toMatch(/^\d+\. .*\s*⏰ Forbi fristen/)
    await lars.page.keyboard.press('Tab')
    await lars.page.keyboard.press('Tab')
    expect(await focused(lars.tab)).toBe(`Åpne chatten: «veikart ${Number.parseInt(title, 10)}»`)
    await lars.page.keyboard.press('Enter')
    // Teams opens it in its own time.
    await expect.poll(async () => (await lars.opened()).at(-1)).toMatch(/message=veikart%20\d+$/)
  })

  it.each([320, 1_280])('fits a window of %d px, unfolded or not', async width => {
    await lars.page.setViewportSize({ width, height: 800 })
    expect(await widthOf(lars.tab)).toBeLessThanOrEqual(width)
    await lars.tab.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    expect(await widthOf(lars.tab)).toBeLessThanOrEqual(width)
    expect(await lowest(lars.tab)).toBeGreaterThanOrEqual(24)
  })

  it('can be told apart where the reader’s own colours are forced', async () => {
    await lars.page.emulateMedia({ forcedColors: 'active' })
    const line = await lars.tab.evaluate(
      'getComputedStyle(document.querySelector(".tile .badge")).borderTopColor',
    )
    expect(line).not.toBe('rgba(0, 0, 0, 0)')
    await lars.page.emulateMedia({ forcedColors: 'none' })
  })

  it('goes to the part that a link named', async () => {
    const kari = await openInTeams(browser, { token: 'kari', named: 'roadmap' }, tabOf(trust))
    await kari.tab.locator('#roadmap').waitFor()
    expect(await kari.tab.evaluate('document.activeElement.id')).toBe('roadmap')
    await kari.close()
  })
})
