/** The gallery opens in a browser: its scripts share one page, where a name that two of them claim would leave it empty. */

import { expect, test } from 'vitest'
import { galleryPage } from '../../src/cli/gallery/page.ts'
import { openBrowser } from '../support/browser.ts'

const saying = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
})

test('the gallery hangs every card, and draws it anew in another language', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const drawn = [{ nb: saying('Hei der'), nn: saying('Hei du'), en: saying('Hello there') }]
    const body = galleryPage([{ card: 'common/hello', drawn }])
    await page.route('http://gallery.test/', route => route.fulfill({ body, contentType: 'text/html' }))
    const wrong: string[] = []
    page.on('pageerror', ({ message }) => wrong.push(message))
    await page.goto('http://gallery.test/')
    expect(wrong).toEqual([])
    await page.getByText('Hei der').waitFor()
    await page.selectOption('select[name=language]', 'en')
    await page.getByText('Hello there').waitFor()
  } finally {
    await browser.close()
  }
})
