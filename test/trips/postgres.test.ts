import { afterAll, beforeAll, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { epochMsOf, instantOf } from '../../src/core/time/instant.ts'
import { openSteadyClock } from '../../src/edges/clock/seen.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { collections } from '../../src/features.ts'
import { startPostgres } from '../support/postgres.ts'
import { startTrust } from '../support/trust.ts'

let server: Awaited<ReturnType<typeof startPostgres>>

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.stop())

it('the whole trip goes on PostgreSQL as it does on the file store', async () => {
  const store = await openPostgresStore({ url: server.url, collections, schema: server.newSchema() })
  const trust = await startTrust({ store })
  const kari = trust.person('kari')
  const receipts = await Promise.all(
    Array.from({ length: 12 }, (_, nth) =>
      kari.press('deviation.report', { text: `ekko nummer ${nth} her` }),
    ),
  )
  const numbers = receipts.map(({ text }) => /2026-\d{4}/.exec(text)?.[0]).sort()
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, nth) => `2026-${String(nth + 1).padStart(4, '0')}`))
  expect((await receipts[0]?.press('Bilde'))?.text).toContain('Gjelder: Bilde')
  await kari.says('meny')
  expect((await trust.person('pia').says('avvik liste')).text).toContain('12 åpne avvik')
  const form = await (await trust.person('lars').says('kampanje')).press('Ny melding')
  const preview = await form.press('Se hvordan det blir', {
    text: 'Takk for uka.',
    audience: 'clinician',
    time: 'now',
  })
  const ledger = await preview.press('Send')
  await trust.app.tick()
  expect((await ledger.press('Oppdater')).text).toContain('Levert: 1')
  expect(await trust.app.people.erase(id<'person'>('kari'))).toMatchObject({ people: 1, deviations: 12 })
  expect(trust.leaked()).toEqual([])
  await trust.close()
}, 60_000)

it('what one process stopped goes through by another once it is written again, once', async () => {
  const schema = server.newSchema()
  const open = () => openPostgresStore({ url: server.url, collections, schema })
  const one = await startTrust({ store: await open() })
  const other = await startTrust({ store: await open(), seeded: false })
  const text = 'ring pasienten på 412 34 567, sa Oda'
  const { content } = await one.person('kari').says(`avvik ${text}`)
  const [, held] = /"held":"([^"]+)"/.exec(JSON.stringify(content)) ?? []
  expect(held).toBeTruthy()
  const pressed = await other.person('kari').press('privacy.notPatient', { held, writer: 'kari' })
  expect(pressed.text).toContain('Skriv det en gang til')
  const again = [one, other, one].map(process => process.person('kari').press('deviation.report', { text }))
  const answers = (await Promise.all(again)).map(answer => answer.text)
  expect(answers.filter(answer => answer.includes('er lagret'))).toHaveLength(1)
  expect(answers.filter(answer => answer.includes('Stopp: det kan gjelde en pasient'))).toHaveLength(2)
  expect([...one.leaked(), ...other.leaked()]).toEqual([])
  await Promise.all([one.close(), other.close()])
}, 60_000)

it('the latest moment that one process has seen is what the next one starts from', async () => {
  const schema = server.newSchema()
  const open = () => openPostgresStore({ url: server.url, collections, schema })
  const [one, other] = [await open(), await open()]
  const at = instantOf(Date.parse('2026-11-20T09:00:00Z'))
  const machine = { nowMs: () => epochMsOf(at), passedMs: () => 0, sleptMs: () => 0 }
  const clocks = [await openSteadyClock(one, machine), await openSteadyClock(other, machine)]
  await Promise.all(clocks.map(clock => clock.remember(at)))
  const yearAhead = { ...machine, nowMs: () => Date.parse('2027-11-20T09:00:00Z') }
  const started = await Promise.all([machine, yearAhead].map(each => openSteadyClock(other, each)))
  expect(started.map(clock => clock.isDoubted())).toEqual([false, true])
  await Promise.all([one.close(), other.close()])
})
