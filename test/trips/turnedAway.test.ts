/** Whoever sends a form of a unit that they are not in any more has their words back, and is told what to do with them. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { remove, update } from '../../src/core/store.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const out = async (person: string) => {
  const member = await trust().store.get(memberships, `hud:${person}`)
  const row = await trust().store.get(people, person)
  if (!member || !row) throw new Error(`${person} is not in the unit.`)
  const changes = [remove(memberships, member), update(people, { ...row, unit: null })]
  expect((await trust().store.write(changes)).written).toBe(true)
}

const lyden = 'Lyden falt ut midt i samtalen'

describe('an incident in a form that lay open while its writer was taken out', () => {
  const sent = async () => {
    const form = await trust().person('kari').press('deviation.form', { unit: 'hud' })
    await out('kari')
    return form.press('Lagre avviket', { text: lyden, category: 'V2', severity: '3', room: '5B' })
  }

  it('comes back as it was typed, and is not stored yet', async () => {
    const back = await sent()
    expect(back.text).toContain('Skjemaet var fra en enhet som du ikke er i')
    expect(['text', 'category', 'severity', 'room'].map(back.valueOf)).toEqual([lyden, 'V2', '3', '5B'])
    expect(await trust().store.list(deviations, { limit: 9 })).toEqual([])
  })

  it('is stored where its writer is now, once they send it again', async () => {
    const receipt = await (await sent()).press('Lagre avviket')
    expect(receipt.text).toContain('Avvik 2026-0001 er lagret')
    expect(await trust().store.list(deviations, { limit: 9 })).toMatchObject([
      { text: lyden, category: 'V2', severity: '3', room: '5B', unit: null },
    ])
  })
})

it('an incident that is too long comes back with what else was chosen', async () => {
  const form = await trust().person('kari').press('deviation.form')
  const back = await form.press('Lagre avviket', {
    text: lyden.repeat(60),
    category: 'V2',
    severity: '3',
    room: '5B',
  })
  expect(['category', 'severity', 'room'].map(back.valueOf)).toEqual(['V2', '3', '5B'])
})

const message = 'Vi møtes på pauserommet klokka tolv'

it('a message that its writer may not send any more stands on the card that says so, to be copied', async () => {
  const form = await trust().person('lars').press('campaign.form', { unit: 'hud' })
  await out('lars')
  const told = await form.press('Se hvordan det blir', { text: message, audience: 'everyone', time: 'now' })
  expect(told.text).toContain('Det er andre som gjør dette')
  expect(told.text).toContain(message)
  expect(told.valueOf('text')).toContain(message)
})

it('nor does who leads the unit no more lose what they wrote', async () => {
  const form = await trust().person('lars').press('campaign.form', { unit: 'hud' })
  const lars = await trust().store.get(memberships, 'hud:lars')
  if (!lars) throw new Error('Lars is not in the unit.')
  await trust().store.write([update(memberships, { ...lars, roles: ['clinician'] })])
  const told = await form.press('Se hvordan det blir', { text: message, audience: 'everyone', time: 'now' })
  expect(told.text).not.toContain('en enhet som du ikke er i')
  expect(told.valueOf('text')).toContain(message)
})

it('what comes back is what was written and nothing that the form carried, and no more than a card has room for', async () => {
  await out('lars')
  const told = await trust()
    .person('lars')
    .press('campaign.preview', { unit: 'hud', shown: 'text:abc audience:def', text: lyden.repeat(900) })
  const back = String(told.valueOf('text'))
  expect(back.startsWith(lyden)).toBe(true)
  expect(back).not.toContain('text:abc')
  expect(JSON.stringify(told.content).length).toBeLessThan(25 * 1024)
})

it('a card that is pressed without a word in it brings no field to copy from', async () => {
  await out('lars')
  expect((await trust().person('lars').press('campaign.list', { unit: 'hud' })).inputs).toEqual([])
})

it('what was written in a form stands on no card that others in a channel see', async () => {
  await out('lars')
  const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === 'lars') ?? {}
  const channel = trust().stranger(aadObjectId, name, 'nb-NO', { id: '19:med@thread.tacv2', name: 'Med' })
  const value = { verb: 'campaign.preview', unit: 'hud', text: message, audience: 'everyone', time: 'now' }
  const from = trust().connector.sent.length
  await trust().post(channel.activity({ type: 'message', value }))
  const seen = JSON.stringify(
    trust()
      .connector.sent.slice(from)
      .map(({ activity }) => activity),
  )
  expect(seen).toContain('Kortet hører til en enhet')
  expect(seen).not.toContain(message)
})
