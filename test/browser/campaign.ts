/** A message from the leader to the unit, and Dult in the team's channel. */

import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/core/time/instant.ts'
import { nextOfficeHour } from '../../src/features/letters/policy/openHours.ts'
import { letterSettings } from '../../src/features/letters/policy/settings.ts'
import { button, findCard, wordsOf } from './chat.ts'
import { picture } from './screens.ts'
import { demo, kari, lars } from './world.ts'

/** Friendly letters leave in working hours only, whenever this test runs. */
const waitForAnOpenHour = async () => {
  const { now } = (await (await demo.get('/demo/clock')).json()) as { now: Instant }
  const to = nextOfficeHour(now, letterSettings)
  if (to > now) await demo.post('/demo/clock', { to })
}

describe('a message from the leader', () => {
  it('is looked at before it is sent, read by Kari, counted to the last letter, and taken back', async () => {
    const text = 'Takk for en fin uke. Rom 3 er klart for video hver dag før lunsj.'
    await waitForAnOpenHour()
    await lars.says('kampanje')
    await button(await lars.answer('Meldinger til enheten'), 'Ny melding').click()
    const form = await lars.answer('Ny melding til enheten')
    await form.getByRole('textbox').fill(text)
    await button(form, 'Se hvordan det blir').click()
    const preview = await lars.answer('Slik blir meldingen')
    expect(await wordsOf(preview)).toContain('har ikke åpnet Dult ennå')
    await picture(preview, 'preview')

    await button(preview, 'Send').click()
    const letter = await findCard(kari.page, text)
    expect(await wordsOf(letter)).toContain('Hilsen fra Lars Eikeland')
    await picture(letter, 'letter')
    await button(await lars.answer('På vei, til'), 'Oppdater').click()
    const ledger = await lars.answer(/Levert\s*[2-9]/)
    await picture(ledger, 'ledger')

    await button(ledger, 'Trekk tilbake').click()
    await button(await lars.answer('Trekke meldingen tilbake?'), 'Ja, trekk tilbake').click()
    await lars.answer('Meldingen er trukket tilbake')
    await findCard(kari.page, 'Denne meldingen er trukket tilbake')
    expect(await kari.countCards(text)).toBe(0)
  })

  it('is the reader’s to refuse, with two presses', async () => {
    await kari.says('dult')
    const mine = await kari.answer('Meldingene du får fra meg')
    await picture(mine, 'mine')
    await button(mine, 'Stopp').click()
    await button(await kari.answer('Du får ingen slike meldinger'), 'Start igjen').click()
    await kari.answer('Du får en vennlig melding nå og da')
  })
})

describe('the team channel', () => {
  it('answers the leader who mentions Dult in a post', async () => {
    await lars.page.getByRole('treeitem', { name: /General/ }).click()
    // Dult greets a channel that it comes to, and what is written while that arrives may be lost.
    await findCard(lars.page, 'Hei, jeg er Dult')
    const post = lars.page.getByRole('textbox').first()
    await post.pressSequentially('@')
    await lars.page.getByRole('menuitem', { name: /Dult/ }).click()
    // What is typed before the mention stands there is lost.
    await post.filter({ hasText: 'Dult' }).waitFor()
    await post.pressSequentially(' avvik liste')
    await lars.page.getByRole('button', { name: 'Post', exact: true }).click()
    const answer = await findCard(lars.page, 'åpne avvik')
    expect(await wordsOf(answer)).toMatch(/\d{4}-\d{4}/)
  })
})
