/**
 * One demo and one browser for all chapters that need the playgrounds: to start them takes longer than most chapters.
 * Kari's and Lars' chats are loaded once, for the greeting comes once, and loading takes two seconds of a core.
 */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Demo, endDemos, startDemo } from '../support/demo.ts'
import { type Chat, chatOn, openChat, openPage } from './chat.ts'

export let browser: Browser
export let demo: Demo
export let kari: Chat
export let lars: Chat

/** Who has a playground, and their ids. */
export const played = [
  ['Kari Solheim', 'kari'],
  ['Samir Haddad', 'samir'],
  ['Lars Eikeland', 'lars'],
  ['Pia Lunde', 'pia'],
] as const

const fromTheFrontPage = async (name: string): Promise<Chat> => {
  const page = await openPage(browser, `${demo.address}/`)
  await page.getByRole('link', { name }).click()
  return chatOn(page)
}

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([openBrowser(), startDemo({ playground: true })])
  ;[kari, lars] = await Promise.all([fromTheFrontPage('Kari Solheim'), openChat(browser, demo.chat('lars'))])
})

afterAll(async () => {
  endDemos()
  await browser?.close()
})
