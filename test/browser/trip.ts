/** A day with Dult: the first visit, deviations, the guard, a line that it does not know, another language. */

import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { identityNumber } from '../support/identityNumbers.ts'
import { button, type Chat, choose, findCard, openChat, wordsOf } from './chat.ts'
import { picture } from './screens.ts'
import { browser, demo, kari } from './world.ts'

const chatAs = (id: string): Promise<Chat> => openChat(browser, demo.chat(id))

const numberOn = async (receipt: Locator): Promise<string> =>
  /\d{4}-\d{4}/.exec(await wordsOf(receipt))?.[0] ?? 'a number'

describe('the first visit', () => {
  it('is greeted with a menu, once', async () => {
    const welcome = await findCard(kari.page, 'Hei, Kari. Jeg heter Dult')
    await picture(welcome, 'welcome')
    await kari.says('meny')
    await kari.answer('Hva vil du gjøre, Kari?')
    expect(await kari.countCards('Jeg heter Dult')).toBe(1)
  })
})

describe('a deviation', () => {
  it('is reported in one line by Kari, corrected with a press, and closed by Pia', async () => {
    const before = await demo.rowsOf('deviations')
    await kari.says('avvik lyd rom 3: mikrofonen virket ikke')
    const receipt = await kari.answer(/Avvik \d{4}-\d{4} er lagret/)
    const number = await numberOn(receipt)
    expect(await wordsOf(receipt)).toContain('lyd rom 3: mikrofonen virket ikke')
    await picture(receipt, 'receipt')

    await button(receipt, 'Bilde').click()
    const corrected = await kari.answer(`Avvik ${number} er oppdatert`)
    // The buttons stand under the same words as the facts, so a fact is known by the one that follows it.
    expect(await wordsOf(corrected)).toMatch(/Gjelder\s+Bilde\s+Alvorlighet/)
    expect(await kari.countCards(number)).toBe(1)
    expect(await demo.rowsOf('deviations')).toBe(before + 1)

    const pia = await chatAs('pia')
    await pia.says('avvik liste')
    const list = await pia.answer(number)
    expect(await wordsOf(list)).toMatch(/\d+ åpne avvik/)
    await picture(list, 'list')

    await button(list, 'lyd rom 3: mikrofonen virket ikke').first().click()
    await button(await pia.answer(`Avvik ${number}`), 'Lukk avviket').click()
    const closed = await pia.answer(`Avvik ${number} er lukket`)
    expect(await wordsOf(closed)).toMatch(/Status\s+Lukket/)
    await pia.says('avvik liste')
    const after = await pia.answer(/\d+ åpne avvik/)
    expect(await wordsOf(after)).not.toContain(number)
  })

  it('is reported with the form when nothing follows the word', async () => {
    await kari.says('avvik')
    const form = await kari.answer('Si fra til Dult')
    await picture(form, 'form')
    await form.getByLabel('Hva skjedde?').fill('tolken kom ikke inn i møtet')
    await choose(form, 'Gjelder', 'Samarbeid')
    await form.getByLabel('Rom, hvis det betyr noe').fill('4')
    await button(form, 'Lagre avviket').click()
    const receipt = await kari.answer(/Avvik \d{4}-\d{4} er lagret/)
    const text = await wordsOf(receipt)
    expect(text).toContain('tolken kom ikke inn i møtet')
    expect(text).toMatch(/Gjelder: Samarbeid · Alvorlighet/)
    expect(text).toContain('Rom: 4')
  })

  it('that is not described is asked for again, and nothing is stored', async () => {
    const before = await demo.rowsOf('deviations')
    await kari.says('avvik')
    const form = await kari.answer('Si fra til Dult')
    await button(form, 'Lagre avviket').click()
    await form.getByText('Skriv noen ord om hva som skjedde.').waitFor()
    expect(await demo.rowsOf('deviations')).toBe(before)
  })
})

describe('a message with an identity number', () => {
  it('is stopped and not stored', async () => {
    const invented = identityNumber('Tenor', 'until 2031', { day: 14, month: 3, year: 71, serial: 123 })
    const before = await demo.rowsOf('deviations')
    await kari.says(`avvik ${invented} kom ikke inn`)
    const stopped = await kari.answer('Stopp: det kan gjelde en pasient')
    await picture(stopped, 'stop')
    const text = await wordsOf(stopped)
    expect(text).toContain('Jeg har ikke lagret noe av det du skrev.')
    expect(text).not.toContain(invented)
    expect(await demo.rowsOf('deviations')).toBe(before)
  })
})

describe('a line that Dult does not know', () => {
  it('is answered with the nearest command, and one press runs it', async () => {
    await kari.says('avik lyden på rom 2 er borte')
    const unknown = await kari.answer('Det skjønte jeg ikke helt')
    await button(unknown, 'Mente du «avvik lyden på rom 2 er borte»?').click()
    const receipt = await kari.answer(/Avvik \d{4}-\d{4} er lagret/)
    expect(await wordsOf(receipt)).toContain('lyden på rom 2 er borte')
  })
})

describe('the language', () => {
  it('changes with one line, and so does what comes next', async () => {
    const samir = await chatAs('samir')
    await samir.says('språk en')
    await samir.answer('I will write English')
    await samir.says('deviation sound room 3: the microphone did not work')
    const receipt = await samir.answer(/Incident \d{4}-\d{4} is saved/)
    expect(await wordsOf(receipt)).toMatch(/About: Sound/)
  })
})
