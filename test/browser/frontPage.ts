/** The front page of the demo, and the playgrounds that it leads to. */

import { describe, expect, it } from 'vitest'
import { tilesIn } from '../support/tab.ts'
import { openPage } from './chat.ts'
import { browser, demo, kari, played } from './world.ts'

describe('the front page of the demo', () => {
  it('says that it is a demo, in the language of the browser, and loads without an error', async () => {
    const page = await openPage(browser, 'about:blank')
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(`${demo.address}/`, { waitUntil: 'networkidle' })
    expect(await page.title()).toBe('Dult')
    expect(await page.getByRole('note').textContent()).toBe(
      'Dette er en demo. Alle personer og enheter er oppdiktet.',
    )
    await page.getByRole('heading', { level: 1, name: 'Dult er i gang' }).waitFor()
    expect(errors).toEqual([])
  })

  it('fits a phone', async () => {
    const page = await openPage(browser, `${demo.address}/`)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const part of await page.locator('p, h1, h2, li, code').all()) {
      const box = await part.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
  })

  it('has links that all lead somewhere', async () => {
    const page = await openPage(browser, `${demo.address}/`)
    const links = await page.getByRole('link').all()
    const targets = await Promise.all(links.map(link => link.getAttribute('href')))
    const answers = await Promise.all(targets.map(target => fetch(new URL(target ?? '', demo.address))))
    expect(answers.map(({ status }) => status)).toEqual(targets.map(() => 200))
    expect(targets).toEqual(expect.arrayContaining(['/demo/people', '/demo/state', '/demo/clock', '/readyz']))
  })
})

describe('the playgrounds of the demo', () => {
  it('are four, found from the front page', async () => {
    const page = await openPage(browser, `${demo.address}/`)
    expect(new Set(played.map(([, id]) => demo.chat(id))).size).toBe(4)
    for (const [name, id] of played) {
      expect(await page.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(demo.chat(id))
    }
    expect(kari.page.url()).toContain(demo.chat('kari'))
    await page.close()
  })

  it('are where the tiles of the tab lead', async () => {
    const page = await fetch(`${demo.address}/tab`, { headers: { authorization: 'Demo lars' } })
    const chats = tilesIn(await page.text()).flatMap(({ href }) => (href?.startsWith('http') ? href : []))
    expect(new Set(chats)).toEqual(new Set([demo.chat('lars')]))
  })
})
