/** A persona at the playground in the browser: types, reads cards, presses buttons. */

import type { Browser, Locator, Page } from 'playwright-core'
import { picturesAreAskedFor } from './screens.ts'

/** Others may use the machine at the same time. */
const patienceMs = 30_000

/** Tall, so that a whole card fits on a picture. */
const viewport = { width: 1280, height: 1700 }

export const openPage = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: picturesAreAskedFor ? 2 : 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'nb-NO',
  })
  page.setDefaultTimeout(patienceMs)
  await page.goto(address)
  return page
}

const cardsOn = (page: Page): Locator => page.locator('.ac-adaptiveCard')

export const findCard = async (page: Page, words: string | RegExp): Promise<Locator> => {
  const card = cardsOn(page).filter({ hasText: words }).last()
  await card.waitFor()
  return card
}

/** Everything that can be read on it, a line each. */
export const wordsOf = async (card: Locator): Promise<string> => (await card.allInnerTexts()).join('\n')

export const button = (card: Locator, name: string): Locator =>
  card.getByRole('button', { name, exact: true })

/** Picks from a drop-down list, whose options the playground shows outside of the card. */
export const choose = async (card: Locator, label: string, option: string): Promise<void> => {
  await card.getByRole('combobox', { name: label }).click()
  await card.page().getByRole('option', { name: option, exact: true }).click()
}

/** For the first visit of a persona: it begins when the greeting is there, so that no answer is mistaken for it. */
export const chatOn = async (page: Page) => {
  const cards = cardsOn(page)
  await cards.first().waitFor()
  // A card's own boxes stand above the message box, which is at the foot of the chat.
  const box = page.getByRole('textbox').last()
  let before = 0
  return {
    page,
    says: async (text: string): Promise<void> => {
      before = await cards.count()
      await box.fill(text)
      await box.press('Enter')
    },
    /** The card that answers what was said last, once it holds these words. A press replaces it where it is. */
    answer: async (words: string | RegExp): Promise<Locator> => {
      const card = cards.nth(before).filter({ hasText: words })
      await card.waitFor()
      return card
    },
    countCards: (words: string): Promise<number> => cards.filter({ hasText: words }).count(),
  }
}

export type Chat = Awaited<ReturnType<typeof chatOn>>

export const openChat = async (browser: Browser, address: string): Promise<Chat> =>
  chatOn(await openPage(browser, address))
