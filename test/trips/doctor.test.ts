import { beforeEach, describe, expect, it } from 'vitest'
import { demoUnits, personas } from '../../src/cli/demo/personas.ts'
import { checkups } from '../../src/cli/dult/checkups.ts'
import { readContent } from '../../src/content.ts'
import { chooseSettings, settings } from '../../src/core/settings.ts'
import { insert, type OpenStore, update } from '../../src/core/store.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { addresses } from '../../src/edges/teams/addresses.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { units } from '../../src/features/people/person.ts'
import { found } from '../../src/features/people/roster/roster.ts'
import { collections } from '../../src/features.ts'

const content = readContent()

let store: OpenStore

beforeEach(async () => {
  store = openMemoryStore(collections)
  const units = demoUnits.map(({ details, ...unit }) => ({ ...unit, details: { ...details, goLive: null } }))
  await store.write(found(units, personas, '2026-11-20T09:00:00.000Z' as Instant))
})

const findings = async (serviceHosts: readonly string[] = []): Promise<readonly string[]> => {
  const all = await Promise.all(
    checkups.map(({ find }) => find({ store, content, today: '2026-11-20' as Day, serviceHosts })),
  )
  return all.flat()
}

/** Every address and every desk that the content asks for. */
const everything = () => ({
  links: Object.fromEntries(
    content.directory.systems.flatMap(({ system, links }) =>
      links.flatMap(({ link, url }) =>
        url ? [] : [[`${system}.${link}`, `https://sider.fjordvik.no/${link}`] as const],
      ),
    ),
  ),
  directory: Object.fromEntries(
    content.directory.systems.flatMap(({ system, contact }) =>
      contact ? [[system, { phone: '24 20 00 99' } as Readonly<Record<string, string>>] as const] : [],
    ),
  ),
})

describe('the doctor', () => {
  it('has nothing to say when everything is set', async () => {
    expect(await chooseSettings(store, everything())).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('names each address and desk that is missing, and no public page', async () => {
    const all = await findings()
    expect(all).toContain('directory.it-provider has no phone and no mail')
    expect(all.join()).toContain(
      'links: record has no video-registration, resource-order, system-responsibility',
    )
    expect(all.join()).not.toMatch(/innomed|faaktark|links: tariffs/)
  })

  it('names the units whose emergency card lacks a number', async () => {
    await chooseSettings(store, everything())
    const hud = await store.get(units, 'hud')
    if (hud) await store.write([update(units, { ...hud, numbers: { clinic: '116 117' } })])
    expect(await findings()).toEqual(['Hudpoliklinikken, Fjordvik sykehus (hud) has no team, ward'])
  })

  it('is content with the front door of a system in the place of its pages', async () => {
    const { links, directory } = everything()
    const others = Object.entries(links).filter(([name]) => !name.startsWith('record.'))
    await chooseSettings(store, { links: Object.fromEntries(others), directory })
    expect(await findings()).toHaveLength(1)
    const record = { url: 'https://journal.fjordvik.no/' }
    await chooseSettings(store, { links: Object.fromEntries(others), directory: { ...directory, record } })
    expect(await findings()).toEqual([])
  })

  it('is content with a desk that has a mailbox only', async () => {
    const { links, directory } = everything()
    const mailbox = { mail: 'post@fjordvik.no' }
    await chooseSettings(store, { links, directory: { ...directory, 'it-provider': mailbox } })
    expect(await findings()).toEqual([])
  })

  it('names a placeholder by its setting and never by its value', async () => {
    const { links, directory } = everything()
    const contacts = { name: 'xxx', phone: '12345678' }
    await chooseSettings(store, {
      links: { ...links, 'ideas.search': 'https://example.org/ideer' },
      directory: { ...directory, contacts },
    })
    expect(await findings()).toEqual(
      ['directory.contacts.name', 'directory.contacts.phone', 'links.ideas.search'].map(
        name => `${name} looks like something that was to be filled in`,
      ),
    )
  })

  it('says why settings cannot be read', async () => {
    await store.write([insert(settings, { id: 'trust', chosen: { letters: { perday: 2 } } })])
    expect(await findings()).toContain('letters.perday is not a setting; is it misspelt?')
  })

  it('names the host that people are kept at and nothing is sent to, until the trust names it', async () => {
    await chooseSettings(store, everything())
    const at = (id: string, serviceUrl: string) =>
      insert(addresses, {
        id,
        person: id,
        kind: 'personal',
        conversation: `a:${id}`,
        serviceUrl,
        tenant: null,
        bot: null,
        user: null,
        team: null,
        channel: null,
        at: '2026-11-20T09:00:00.000Z' as Instant,
        state: 'open',
      })
    const elsewhere = 'https://teams.elsewhere.example/no/'
    await store.write([
      at('a', 'https://smba.trafficmanager.net/no/'),
      at('b', elsewhere),
      at('c', elsewhere),
    ])
    expect(await findings()).toEqual(['teams.elsewhere.example: 2 chats get no letters and no replies'])
    expect(await findings(['teams.elsewhere.example'])).toEqual([])
  })

  it('names the unit that nobody leads', async () => {
    await chooseSettings(store, everything())
    const leader = await store.get(unitFunctions, 'hud:leader')
    if (leader) await store.write([update(unitFunctions, { ...leader, holder: null })])
    expect(await findings()).toEqual(['Hudpoliklinikken, Fjordvik sykehus (hud) has no leader'])
  })
})
