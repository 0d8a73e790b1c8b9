/** What is the trust's own passes the guard; what only looks like it does not, and a store that is away stops nobody. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenAll } from '../../../src/core/guard/guard.ts'
import { nothingKnown } from '../../../src/core/guard/known.ts'
import { chooseSettings, settings } from '../../../src/core/settings.ts'
import type { Store } from '../../../src/core/store.ts'
import { epochMsOf, type Instant, instantOf } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { createOwn } from '../../../src/features/privacy/own.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { startTrust, type Trust } from '../../support/trust.ts'

const noon = '2026-11-20T12:00:00.000Z' as Instant

const openOwn = (names: readonly string[] = [], chosen: unknown = {}) => {
  const store = openMemoryStore([settings])
  const asked = { names: 0 }
  const own = createOwn({
    store,
    namesOfAll: async () => {
      asked.names += 1
      return names
    },
  })
  return { store, asked, own, ready: () => chooseSettings(store, chosen) }
}

it('names are read anew a minute later, also where the clock was set back since', async () => {
  const { own, asked } = openOwn()
  for (const seconds of [0, -200_000, -199_970, -199_940])
    await own(instantOf(epochMsOf(noon) + seconds * 1_000))
  expect(asked.names).toBe(2)
})

const passes = async (text: string, names: readonly string[], chosen: unknown = {}) => {
  const { own, ready } = openOwn(names, chosen)
  await ready()
  return screenAll({ text }, { known: await own(noon) }) === null
}

describe('a mailbox beside the patient', () => {
  const desks = {
    directory: {
      'it-provider': { mail: 'videohjelp@fjordheim.example' },
      'national-support': { mail: 'fjordheim.video@gmail.com', url: 'https://www.stotte.example/video' },
    },
    links: { 'courses.front': 'https://kurs.fjordheim-laering.example/start' },
  }

  it.each([
    ['videohjelp@fjordheim.example', true],
    ['kari.n@fjordheim.example', true],
    ['kari.n@hud.fjordheim.example', true],
    ['fjordheim.video@gmail.com', true],
    ['ola.n@gmail.com', false],
    ['ola.n@stotte.example', true],
    ['ola.n@kurs.fjordheim-laering.example', true],
    ['ola.n@ikkefjordheim.example', false],
    ['ola.n@example', true],
  ])('%s: %s', async (mail, isOurs) => {
    expect(await passes(`pasienten skrev til ${mail} i går`, [], desks)).toBe(isOurs)
  })
})

describe('a name with a birth date', () => {
  it.each([
    ['Kari Solheim', 'Kari Solheim', true],
    ['Solheim, Kari', 'Kari Solheim', true],
    ['Solheim, Kari (Hud, innleid)', 'Kari Solheim', true],
    ['Kari Solheim - sykepleier', 'Kari Solheim', true],
    ['Kari Anne Solheim', 'Kari Solheim', true],
    ['Kari', 'Kari Hansen', false],
    ['Kari Solheim', 'Ola Hansen', false],
  ])('is of %s, who works here, as %s: %s', async (shown, written, isOurs) => {
    expect(await passes(`${written} 12.03.1961, feil i listen`, [shown])).toBe(isOurs)
  })

  it('lets no identity number through', async () => {
    const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
    expect(await passes(`Kari Solheim ${number}`, ['Kari Solheim'])).toBe(false)
  })
})

describe('what is known', () => {
  it('is of this minute for the names, and of this moment for the settings', async () => {
    const { own, asked, store } = openOwn(['Kari Solheim'])
    expect((await own(noon)).isPhone('41234567')).toBe(false)
    await chooseSettings(store, { directory: { 'it-provider': { phone: '412 34 567' } } })
    expect((await own(noon)).isPhone('41234567')).toBe(true)
    expect(asked.names).toBe(1)
    await own(instantOf(epochMsOf(noon) + 60_000))
    expect(asked.names).toBe(2)
  })

  it('is what was known last while the store does not answer, and nothing before', async () => {
    const broken: Pick<Store, 'get'> = {
      get: async () => {
        throw new Error('away')
      },
    }
    const { store, ready } = openOwn([], { directory: { 'it-provider': { phone: '412 34 567' } } })
    await ready()
    let answering: Pick<Store, 'get'> = broken
    const own = createOwn({
      store: { ...store, get: (collection, id) => answering.get(collection, id) },
      namesOfAll: async () => [],
    })
    expect(await own(noon)).toBe(nothingKnown)
    answering = store
    await own(noon)
    answering = broken
    expect((await own(noon)).isPhone('+47 41 23 45 67')).toBe(true)
  })
})

describe('in a trust', () => {
  let trust: Trust
  beforeAll(async () => {
    trust = await startTrust()
  })
  afterAll(async () => {
    expect(trust.leaked()).toEqual([])
    await trust.close()
  })

  const says = async (text: string) => (await trust.person('kari').says(text)).text

  it('a desk’s phone passes beside the patient once it is set', async () => {
    const text = 'avvik ring pasienten på 412 34 567 om lyden'
    expect(await says(text)).toContain('Stopp')
    const form = await trust.person('ada').press('directory.edit', { system: 'it-provider' })
    await form.press('Lagre', { phone: '412 34 567' })
    expect(await says(text)).toContain('er lagret')
    expect(await says('avvik ring pasienten på 412 34 568 om lyden')).toContain('Stopp')
  })

  it('a colleague’s birth date passes, a stranger’s and a colleague’s number do not', async () => {
    expect(await says('avvik Lars Eikeland 12.03.1961, feil i listen')).toContain('er lagret')
    expect(await says('avvik Lars Nordskog 12.03.1961, feil i listen')).toContain('Stopp')
    const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
    expect(await says(`avvik Lars Eikeland ${number}`)).toContain('Stopp')
  })
})
