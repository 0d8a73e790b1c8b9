/** Two press at the same moment, on the same rows: what each is told is what is stored. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { decisions } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { trainings } from '../../src/features/directory/training.ts'
import { maturity } from '../../src/features/maturity/maturity.ts'
import { duties } from '../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships, people, units } from '../../src/features/people/person.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import { crowd } from '../support/crowd.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let crowded: ReturnType<typeof crowd>
let trust: Trust

beforeEach(async () => {
  crowded = crowd(openMemoryStore(collections))
  trust = await startTrust({ store: crowded.store })
})

afterEach(async () => {
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

const hud = id<'unit'>('hud')

const leavesTheTeam = (person: string) => {
  const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === person) ?? {}
  return trust.inTeam('membersRemoved', aadObjectId, name)
}

const press = (person: string, verb: string, data: object = {}) => trust.person(person).press(verb, data)

it('a language and a unit are both kept', async () => {
  crowded.before(people, () => press('kari', 'unit.choose', { unit: 'sar' }))
  const told = await press('kari', 'people.language', { language: 'nn' })
  expect(told.text).toContain('Då skriv eg nynorsk')
  expect(await trust.store.get(people, 'kari')).toMatchObject({ language: 'nn', unit: 'sar' })
})

it('a unit and a language are both kept', async () => {
  crowded.before(people, () => press('kari', 'people.language', { language: 'en' }))
  const told = await press('kari', 'unit.choose', { unit: 'sar' })
  expect(told.text).toContain('Jeg har notert at du jobber i Sårteamet')
  expect(await trust.store.get(people, 'kari')).toMatchObject({ language: 'en', unit: 'sar' })
})

it('what a leader says of the unit is kept while another saves it, and nobody is told that it is set up already', async () => {
  const card = await trust.person('lars').says('enhet')
  crowded.before(units, async () => {
    const known = await trust.store.get(units, 'hud')
    if (known) await crowded.store.write([update(units, { ...known, service: 'wound' })])
  })
  const told = await card.press('Lagre', { unitName: 'Hud og hår' })
  expect(told.text).toContain('Hud og hår er endret')
  expect(await trust.store.get(units, 'hud')).toMatchObject({ name: 'Hud og hår', service: 'wound' })
})

it('a unit that is chosen while a leader of it takes the person in is chosen', async () => {
  const membership = {
    id: 'sar:kari',
    unit: id<'unit'>('sar'),
    person: id<'person'>('kari'),
    roles: ['champion'],
  } as const
  crowded.before(newcomers, () => crowded.store.write([insert(memberships, membership)]))
  await press('kari', 'unit.choose', { unit: 'sar' })
  expect(await trust.store.get(people, 'kari')).toMatchObject({ unit: 'sar' })
  expect(await trust.store.get(memberships, membership.id)).toMatchObject({ roles: ['champion'] })
})

const rolesOf = async (person: string) => (await trust.store.get(memberships, `hud:${person}`))?.roles ?? []

it('two functions that share a right, one taken from somebody while the other is given to them, leave them the right', async () => {
  crowded.before(unitFunctions, () =>
    press('ada', 'people.assign', { unit: 'hud', function: 'clinical', holder: 'pia', seen: '0' }),
  )
  const told = await press('lars', 'people.assign', { function: 'project', holder: 'samir', seen: '1' })
  expect(told.text).toContain('Prosjektleder er nå Samir Haddad. Pia Lunde har ikke rollen lenger.')
  expect(await rolesOf('pia')).toContain('project')
})

it('two functions that share a right, both taken from somebody at once, leave them none of it', async () => {
  await press('ada', 'people.assign', { unit: 'hud', function: 'clinical', holder: 'pia', seen: '0' })
  crowded.before(unitFunctions, () =>
    press('ada', 'people.assign', { unit: 'hud', function: 'clinical', holder: 'ingrid', seen: '1' }),
  )
  await press('lars', 'people.assign', { function: 'project', holder: 'samir', seen: '1' })
  expect(await rolesOf('pia')).not.toContain('project')
})

it('nobody is given a function that brings no right while they leave, and no hours of duty stay behind', async () => {
  crowded.before(unitFunctions, () => leavesTheTeam('kari'))
  const told = await press('lars', 'people.assign', { function: 'system', holder: 'kari', seen: '1' })
  expect(told.text).not.toContain('Lagret')
  expect(await trust.store.get(unitFunctions, 'hud:system')).toMatchObject({ holder: 'samir' })
  crowded.before(duties, () => leavesTheTeam('samir'))
  await press('lars', 'unit.cover', { person: 'samir', weekdays: '1', from: '09:00', to: '12:00' })
  expect(await trust.store.get(duties, 'hud:samir')).toBeNull()
})

it('a course that is told of, and told of no more from another card, is told of as it stands', async () => {
  await press('kari', 'directory.trained', { system: 'courses' })
  crowded.before(trainings, () => press('kari', 'directory.trained', { system: 'courses', done: 'no' }))
  await press('kari', 'directory.trained', { system: 'courses', done: 'no' })
  expect(await trust.store.list(trainings, { limit: 5 })).toEqual([])
  crowded.before(trainings, () => press('kari', 'directory.trained', { system: 'courses' }))
  const told = await press('kari', 'directory.trained', { system: 'courses' })
  expect(told.text).toContain('Du har sagt at du har tatt kurset')
  expect(await trust.store.list(trainings, { limit: 5 })).toHaveLength(1)
})

it('two reports on one form that a channel sees are two reports, and each has its own receipt', async () => {
  const once = 'the-form-that-both-see'
  const told = await press('kari', 'deviation.report', { text: 'lyden falt ut', once })
  const others = await press('jonas', 'deviation.report', { text: 'kameraet virker ikke', once })
  expect(told.text).toContain('lyden falt ut')
  expect(others.text).toContain('kameraet virker ikke')
  const same = await press('jonas', 'deviation.report', { text: 'lyden falt ut', once })
  expect(same.text).not.toContain('Fant ikke avviket')
  const stored = await trust.store.list(deviations, { limit: 10 })
  expect(stored.map(({ number, by }) => [number, by]).sort()).toEqual([
    ['2026-0001', 'kari'],
    ['2026-0002', 'jonas'],
    ['2026-0003', 'jonas'],
  ])
})

it('a second text on the form of the same person is a second report, and not the first one again', async () => {
  const once = 'the-form-in-her-chat-a'
  await press('kari', 'deviation.report', { text: 'lyden falt ut', once })
  const second = await press('kari', 'deviation.report', { text: 'bildet frøs', once })
  expect(second.text).toContain('bildet frøs')
  expect(second.text).not.toContain('lagret fra før')
  expect((await press('kari', 'deviation.report', { text: 'lyden falt ut', once })).text).toContain(
    'lagret fra før',
  )
  expect(await trust.store.list(deviations, { limit: 10 })).toHaveLength(2)
})

const compose = async () => {
  await trust.person('kari').says('hei')
  const form = await (await trust.person('lars').says('kampanje')).press('Ny melding')
  return form.press('Se hvordan det blir', { text: 'Husk kurset', audience: 'everyone', time: 'now' })
}

it('a message that is sent while it is discarded is taken back, and nobody says that it never left', async () => {
  const preview = await compose()
  crowded.before(campaigns, () => preview.press('Send'))
  const told = await preview.press('Forkast')
  expect(told.text).not.toContain('Ingenting ble sendt')
  expect(told.text).toContain('trukket tilbake')
  expect((await trust.store.list(letters, { limit: 50 })).filter(({ state }) => state === 'queued')).toEqual(
    [],
  )
})

it('a message that is discarded while it is sent goes to nobody', async () => {
  const preview = await compose()
  crowded.before(campaigns, () => preview.press('Forkast'))
  expect((await preview.press('Send')).text).toContain('trukket tilbake')
  expect(await trust.store.list(letters, { limit: 50 })).toEqual([])
})

it('a message to few is sent with all its letters at once: whoever discards it right before is told that nothing was sent', async () => {
  const preview = await compose()
  const discarded: string[] = []
  crowded.before(letters, async () => discarded.push((await preview.press('Forkast')).text))
  expect((await preview.press('Send')).text).toContain('trukket tilbake')
  expect(discarded.join()).toContain('Ingenting ble sendt')
  expect(await trust.store.list(letters, { limit: 50 })).toEqual([])
})

it('a message to more than one write holds reaches everyone who stays, also while one of the first leaves', async () => {
  const many = Array.from({ length: 120 }, (_, nth) => `z${String(nth).padStart(3, '0')}`)
  await crowded.store.write(
    many.map(person =>
      insert(memberships, {
        id: `hud:${person}`,
        unit: hud,
        person: id<'person'>(person),
        roles: ['clinician'],
      }),
    ),
  )
  const preview = await compose()
  crowded.before(campaigns, () => leavesTheTeam('emily'))
  await preview.press('Send')
  const written = (await trust.store.list(letters, { limit: 500 })).map(({ person }) => `${person}`)
  expect(await trust.store.get(memberships, 'hud:emily')).toBeNull()
  expect(many.filter(person => !written.includes(person))).toEqual([])
})

it('a message that is taken back while those who missed it are tried again goes to nobody', async () => {
  await (await compose()).press('Send')
  // Nobody but Kari has an address yet.
  await trust.app.tick()
  const [{ id: campaign = '' } = {}] = await trust.store.list(campaigns, { limit: 1 })
  crowded.before(letters, () => press('lars', 'campaign.withdraw', { campaign, sure: 'yes' }))
  expect((await press('lars', 'campaign.retry', { campaign })).text).toContain('trukket tilbake')
  expect(await trust.store.list(letters, { where: { state: ['queued', 'sending'] }, limit: 50 })).toEqual([])
})

it('a suggestion that is left out while its writer takes it back is taken back', async () => {
  const open = await press('pia', 'sheet.show', { sheet: 'workshop' })
  await open.press('Åpne for de ansatte')
  const workshop = 'hud:staff:1'
  const form = await (await press('kari', 'sheet.show', { sheet: 'workshop' })).press('Skriv et forslag')
  const written = await form.press('Legg til', { question: 'today', text: 'Et stille rom' })
  const [{ id: out = '' } = {}] = await trust.store.list(suggestions, { limit: 1 })
  crowded.before(suggestions, () => press('pia', 'workshop.sort', { workshop, out, was: '' }))
  expect((await written.press('Ta det bort')).text).toContain('tatt bort')
  expect(await trust.store.list(suggestions, { limit: 1 })).toEqual([])
})

it('levels whose row is written anew while they are taken back are taken back', async () => {
  const levels = Object.fromEntries('ABCDEFGHIJK'.split('').map(letter => [letter, '1']))
  const saved = await press('lars', 'maturity.save', levels)
  crowded.before(maturity, async () => {
    const [row] = await trust.store.list(maturity, { limit: 1 })
    if (row) await trust.store.write([update(maturity, row)])
  })
  expect((await saved.press('Angre lagringen')).text).toContain('tatt tilbake')
  expect(await trust.store.list(maturity, { limit: 1 })).toEqual([])
})

it('words that are changed while the earlier ones are sent are a draft of their own', async () => {
  const preview = await compose()
  const form = await preview.press('Endre')
  crowded.before(campaigns, () => preview.press('Send'))
  const changed = await form.press('Se hvordan det blir', { text: 'Kurset er flyttet' })
  expect(changed.text).toContain('Kurset er flyttet')
  const kept = await trust.store.list(campaigns, { limit: 5 })
  expect(kept.map(({ text, status }) => `${status}: ${text}`).sort()).toEqual([
    'draft: Kurset er flyttet',
    'running: Husk kurset',
  ])
})

it('a thank-you at the moment in which the message is taken back is told so, counts for nothing and stops nothing', async () => {
  await trust.person('kari').says('meny')
  await (await compose()).press('Send')
  await trust.app.tick()
  const [first] = await trust.store.list(letters, { where: { person: 'kari' }, limit: 1 })
  if (!first) throw new Error('There is no letter.')
  expect(first.state).toBe('delivered')
  crowded.before(letters, async () => {
    const now = await trust.store.get(letters, first.id)
    if (now) await trust.store.write([update(letters, { ...now, takenBack: 'asked' })])
  })
  const told = await press('kari', 'campaign.thanks', { campaign: first.campaign })
  expect(told.text).toContain('trukket tilbake')
  const kept = await trust.store.get(letters, first.id)
  expect(kept).toMatchObject({ answer: '' })
  // The sender may have got to it by now.
  expect(kept?.takenBack).toMatch(/^(asked|done)$/)
})

it('a measure that two take back at once is taken back, and both are told so', async () => {
  await press('lars', 'maturity.adopt', { measure: 'talk-practice' })
  const drop = (who: string) => press(who, 'maturity.drop', { measure: 'talk-practice' })
  const told: string[] = []
  crowded.before(decisions, async () => told.push((await drop('pia')).text))
  told.push((await drop('lars')).text)
  expect(told).toEqual(told.map(() => expect.stringContaining('tatt ut av beslutningsloggen igjen')))
  expect(told).toHaveLength(2)
})
