/** Erased, taken back, taken away or past its time: no byte of the words or the name is left, nor do others read them meanwhile. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../src/cli/dult/commands.ts'
import { readPlace } from '../../src/config.ts'
import { debts } from '../../src/core/house/gone/debts.ts'
import { forgotten, holdingBack, lettingIn } from '../../src/core/house/gone/forgotten.ts'
import { greetings } from '../../src/core/house/reception/greetings.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings, readSettings } from '../../src/core/settings.ts'
import { insert, update } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { type Address, addresses } from '../../src/edges/teams/addresses.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { exportDeviations } from '../../src/features/deviations/index.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { identities, membershipId, memberships, people } from '../../src/features/people/person.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import {
  ballotId,
  ballots,
  points,
  suggestions,
  workshops,
} from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import { openSecret } from '../../src/openStore.ts'
import type { Card } from '../support/card.ts'
import { crowd } from '../support/crowd.ts'
import { secret, startTrust, type Trust } from '../support/trust.ts'
import {
  beginRoadmap,
  inHud,
  passDays,
  sendToAll,
  vilde,
  writeAboutVilde,
  writings,
} from '../support/writings.ts'

let dir: string
let trust: Trust

const open = async () => {
  dir = mkdtempSync(join(tmpdir(), 'dult-gone-'))
  trust = await startTrust({ store: await openFileStore({ dir, collections }) })
}

const close = async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
  rmSync(dir, { recursive: true, force: true })
  rmSync(`${dir}.secret`, { force: true })
}

/** Everything in the folder, whatever it is called. */
const disk = (): string =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

const lars = () => trust.person('lars')

const words = (table: object) =>
  Object.keys(table).map((kind, nth) => [kind, `Zvart${'abcdefghijk'[nth]}fjell`] as const)

const holds = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase())

describe('a text that its writer takes away', () => {
  beforeAll(async () => {
    await open()
    await beginRoadmap(trust)
  })
  afterAll(() => close())

  it.each(words(writings))('is on no disk when it is said to be gone: %s', async (kind, word) => {
    trust.clock.pass(60_000)
    await writings[kind]?.(trust, word)
    expect(holds(disk(), word)).toBe(true)
    const mine = await (await lars().says('minedata')).press('Se tekstene mine')
    expect(holds(mine.text.split('\n').slice(0, 5).join(), word), mine.text).toBe(true)
    const after = await mine.press('Ta bort teksten nå')
    expect(after.text).toContain('Teksten er borte')
    expect(holds(after.text, word)).toBe(false)
    expect(holds(disk(), word)).toBe(false)
    expect(trust.log()).not.toContain(word)
  })
})

describe('what a patient wrote', () => {
  beforeEach(async () => {
    await open()
    const row = {
      id: 'w1',
      unit: id<'unit'>('hud'),
      text: 'Ordfører i Zvartfjell her',
      state: 'new',
    } as const
    const day = addDays(dayOf(trust.at()), -8)
    await trust.store.write([
      insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
      insert(patientWords, { ...row, day, readBy: '' }),
    ])
    await passDays(trust, 1)
  })
  afterEach(close)

  const hide = async () => (await lars().press('feedback.review')).press('Skjul')

  it('is on no disk once somebody says that a person can be known by it, and is counted still', async () => {
    const hidden = await hide()
    const asked = await (await hidden.press('Angre')).press('Noen kan kjennes igjen: slett')
    expect(asked.text).toContain('kan ikke hentes tilbake')
    expect(holds(disk(), 'Zvartfjell')).toBe(true)
    const gone = await asked.press('Ja, slett')
    expect(gone.text).toContain('Slettet.')
    expect(gone.buttons).not.toContain('Angre')
    expect(holds(disk(), 'Zvartfjell')).toBe(false)
    expect(await trust.store.list(patientWords, { limit: 9 })).toMatchObject([
      { id: 'w1', text: '', state: 'deleted', readBy: 'lars' },
    ])
    const late = await hidden.press('Angre')
    expect(late.text).toContain('Du har allerede tatt det bort')
    expect((await trust.person('pia').press('feedback.undoWords', { words: 'w1' })).text).toContain(
      'Lars Eikeland har allerede tatt det bort',
    )
  })

  it('is emptied where it was hidden, when the time to take that back is over', async () => {
    const hidden = await hide()
    await passDays(trust, 6)
    expect(holds(disk(), 'Zvartfjell')).toBe(true)
    await passDays(trust, 3)
    expect(holds(disk(), 'Zvartfjell')).toBe(false)
    const late = await hidden.press('Angre')
    expect(late.text).toContain('Det er for sent å angre. Teksten kan ikke hentes tilbake.')
    expect(await trust.store.list(patientWords, { limit: 9 })).toMatchObject([{ text: '', state: 'hidden' }])
  })
})

describe('what others hold of it', () => {
  beforeEach(open)
  afterEach(close)

  it('is a card that says so, in the chat of everyone who had the message', async () => {
    for (const reader of ['kari', 'samir', 'turid']) await trust.person(reader).says('hei')
    await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    const mine = await (await lars().says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    const [sent] = await trust.store.list(campaigns, { limit: 1 })
    const thanked = await trust.person('kari').press('campaign.thanks', { campaign: sent?.id })
    expect(thanked.text).toContain('trukket tilbake')
    await trust.app.tick()
    const changed = trust.connector.sent.filter(({ how }) => how === 'updated')
    expect(changed).toHaveLength(3)
    expect(JSON.stringify(changed)).not.toContain('Zvartfjell')
    const [campaign] = await trust.store.list(campaigns, { limit: 9 })
    expect(campaign).toMatchObject({ text: '', status: 'withdrawn', planned: 8 })
    expect((await lars().press('campaign.list', { unit: 'hud' })).text).not.toContain('Zvartfjell')
  })

  it('names nobody any more who was forgotten, in the chat of everyone who had the message', async () => {
    for (const reader of ['kari', 'samir', 'turid']) await trust.person(reader).says('hei')
    await sendToAll(trust, lars(), 'Husk øvingen på mandag')
    const lies = (how: string) =>
      trust.connector.sent.filter(one => one.how === how && JSON.stringify(one).includes('Husk øvingen'))
    expect(JSON.stringify(lies('sent'))).toContain('Hilsen fra Lars Eikeland')
    await (await lars().press('mydata.erase')).press('Ja, slett meg')
    await trust.app.tick()
    const changed = lies('updated')
    expect(changed).toHaveLength(3)
    expect(JSON.stringify(changed)).toContain('Hilsen fra en kollega')
    expect(JSON.stringify(changed)).not.toContain('Eikeland')
    expect(await trust.store.list(letters, { where: { takenBack: 'anew' }, limit: 9 })).toEqual([])
    const [{ id: campaign } = { id: '' }] = await trust.store.list(campaigns, { limit: 1 })
    const pia = trust.person('pia')
    expect((await pia.press('campaign.show', { campaign })).text).not.toContain('Fra ,')
    expect((await pia.says('kampanje')).text).not.toMatch(/^ · /m)
  })

  it('is nothing before it arrives, nor after it was taken back or they left', async () => {
    const kari = trust.person('kari')
    await kari.says('hei')
    const message = { unit: 'hud', text: 'Husk Zvartfjell', audience: 'everyone', time: 'monday' }
    const sent = await (await lars().press('campaign.preview', message)).press('Send')
    const [campaign] = await trust.store.list(campaigns, { limit: 1 })
    const theirs = async () => {
      const thanked = await kari.press('campaign.thanks', { campaign: campaign?.id })
      const laid = await kari.press('mydata.get')
      const [link] = /https?:[^"\\]+\/fil\/[^"\\]+/.exec(JSON.stringify(laid.content)) ?? []
      const file = await fetch(`${trust.address}${new URL(link ?? '').pathname}`, { method: 'POST' })
      expect(file.status).toBe(200)
      return `${thanked.text} ${await file.text()}`
    }
    const queued = await theirs()
    expect(queued).toContain('campaign')
    expect(queued).not.toContain('Zvartfjell')
    await (await sent.press('Trekk tilbake')).press('Ja, trekk tilbake')
    expect(await theirs()).not.toContain('Zvartfjell')
  })

  it.each(['deviation.withdraw', 'mydata.wipe'])(
    'is no card in a channel either, for anybody who is there: %s',
    async verb => {
      const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
      const kari = trust.stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
      await kari.says('avvik Zvartfjell svikter på rom Zvartfjell')
      const [row] = await trust.store.list(deviations, { limit: 1 })
      const data = { deviation: row?.id, collection: 'deviations', row: row?.id }
      const pressed = await trust.post({
        ...kari.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1' }),
        value: { action: { type: 'Action.Execute', verb, data } },
      })
      const changed = trust.connector.sent.filter(({ how }) => how === 'updated')
      expect(changed).toHaveLength(1)
      expect(JSON.stringify(changed) + (await pressed.text())).not.toContain('Zvartfjell')
      const own = await trust.person('kari').press('deviation.show', { number: row?.number })
      expect(own.text.includes('Zvartfjell')).toBe(verb === 'deviation.withdraw')
    },
  )

  it('is not theirs to take away, whatever a card says', async () => {
    await trust.person('kari').says('avvik Zvartfjell igjen')
    const [row] = await trust.store.list(deviations, { limit: 1 })
    for (const collection of ['deviations', 'people', 'letters', 'settings', '__proto__', 'constructor']) {
      const refused = await lars().press('mydata.wipe', { collection, row: row?.id })
      expect(refused.text).not.toContain('Teksten er borte')
    }
    expect(await trust.store.list(deviations, { limit: 1 })).toEqual([row])
  })
})

/** Everything that somebody who follows up can read of deviations. */
const readByOthers = async (word: string): Promise<readonly string[]> => {
  const who = {
    person: id<'person'>('pia'),
    name: 'Pia',
    language: 'nb',
    unit: id<'unit'>('hud'),
    stands: 'inside',
    roles: ['project'],
  } as const
  const [resource] = trust.app.features
    .flatMap(({ resources = [] }) => resources)
    .filter(({ path }) => path === 'deviations')
  const pia = trust.person('pia')
  const exported: unknown[] = []
  for await (const rows of exportDeviations(trust.store)) exported.push(...rows)
  const api = await Promise.all(
    [{}, { status: 'withdrawn' }, { status: 'open' }].map(query => resource?.get(who, {}, query)),
  )
  const cards = await Promise.all([
    pia.says('avvik liste'),
    pia.says('avvik 2026-0001'),
    pia.says('avvik nytt ekko'),
    trust.person('ada').press('deviation.show', { number: '2026-0001', unit: 'hud' }),
  ])
  const all: Readonly<Record<string, unknown>> = { exported, api, cards: cards.map(({ content }) => content) }
  return Object.entries(all).flatMap(([name, text]) => (holds(JSON.stringify(text), word) ? [name] : []))
}

describe('a deviation that was taken back', () => {
  beforeEach(open)
  afterEach(close)
  const takesBack = async () => {
    const receipt = await trust.person('kari').says('avvik Zvartfjell fra høyttaleren på rom Zvartfjell')
    expect(await readByOthers('Zvartfjell')).not.toEqual([])
    return receipt.press('Angre')
  }

  it('is read by nobody but its writer, anywhere', async () => {
    const card = await takesBack()
    expect(card.text).toContain('Bare du ser teksten nå')
    expect(card.text).toContain('Zvartfjell')
    expect(await readByOthers('Zvartfjell')).toEqual([])
  })

  it('comes back whole for a day, by its writer alone', async () => {
    const card = await takesBack()
    const [row] = await trust.store.list(deviations, { where: { status: 'withdrawn' }, limit: 1 })
    await trust.person('pia').press('deviation.restore', { deviation: row?.id })
    await trust.person('pia').press('deviation.reopen', { deviation: row?.id })
    expect(await readByOthers('Zvartfjell')).toEqual([])
    trust.clock.pass(23 * 3_600_000)
    const back = await card.press('Meld det likevel')
    expect(back.text).toContain('Zvartfjell')
    expect(await readByOthers('Zvartfjell')).not.toEqual([])
  })

  it('is on no disk after that day, and brought back by nobody', async () => {
    const card = await takesBack()
    trust.clock.pass(24 * 3_600_000)
    expect((await card.press('Meld det likevel')).text).toContain('Trukket tilbake')
    await trust.app.tick()
    expect(holds(disk(), 'Zvartfjell')).toBe(true)
    await passDays(trust, 1)
    expect(holds(disk(), 'Zvartfjell')).toBe(false)
    expect(await trust.store.list(deviations, { where: { status: 'withdrawn' }, limit: 1 })).toMatchObject([
      { number: '2026-0001', severity: '1', text: '', room: null, by: '' },
    ])
  })
})

/** Whoever has it says it is to go, and when it must be gone. */
const expiries: Readonly<
  Record<string, { write: string; end: (card: Card) => Promise<unknown>; after: number }>
> = {
  'a closed deviation': { write: 'a deviation', end: card => card.press('Lukk avviket'), after: 31 },
  'an experience that was removed': { write: 'an experience', end: card => card.press('Fjern'), after: 9 },
  'a message that was never sent': { write: 'a draft', end: async () => {}, after: 9 },
  'a message that was taken back': {
    write: 'a message to the unit',
    end: async card => (await card.press('Trekk tilbake')).press('Ja, trekk tilbake'),
    after: 9,
  },
  'a row that was removed': { write: 'a risk', end: card => card.press('Angre'), after: 9 },
  'a row that was removed, and that somebody was reminded of': {
    write: 'a row that somebody was reminded of',
    end: card => card.press('Angre'),
    after: 9,
  },
  'a decision that was removed': { write: 'a decision', end: card => card.press('Angre'), after: 9 },
}

describe('past its time', () => {
  beforeAll(async () => {
    await open()
    await beginRoadmap(trust)
  })
  afterAll(() => close())

  it.each(words(expiries))('is on no disk: %s', async (kind, word) => {
    const { write = '', end = async () => {}, after = 0 } = expiries[kind] ?? {}
    const card = await writings[write]?.(trust, word)
    if (card) await end(card)
    await passDays(trust, after - 3)
    expect(holds(disk(), word)).toBe(true)
    await passDays(trust, 3)
    expect(holds(disk(), word)).toBe(false)
  })

  it('is on no disk: a room that was taken off the list', async () => {
    const look = { checklist: 'room', newPlace: 'Zvartmfjell', once: 'a-look' }
    await trust.person('kari').press('consultation.clear', look)
    const named = await trust.store.list(places, { where: { unit: id<'unit'>('hud') }, limit: 99 })
    const place = named.find(({ name }) => name === 'Zvartmfjell')
    await trust.person('lars').press('room.remove', { place: place?.id })
    await passDays(trust, 6)
    expect(holds(disk(), 'Zvartmfjell')).toBe(true)
    await passDays(trust, 3)
    expect(holds(disk(), 'Zvartmfjell')).toBe(false)
  })
})

describe('what nobody could take away', () => {
  beforeEach(open)
  afterEach(close)

  const voters = ['kari', 'samir', 'turid', 'ingrid']

  /** With a point from each of so many. */
  const voting = async (said: readonly string[], count = voters.length) => {
    const about = { unit: 'hud', workshop: 'hud:staff:1' }
    await lars().press('workshop.open', { unit: 'hud', kind: 'staff' })
    // Fewer than three are not voted on.
    for (const text of [...said, 'Bedre lys', 'Kortere vei'])
      await lars().press('workshop.suggest', { ...about, question: 'today', text })
    await lars().press('workshop.move', { ...about, to: 'voting' })
    const all = await trust.store.list(suggestions, { limit: 9 })
    const chosen = all.find(({ text }) => text === said[0])?.id ?? ''
    for (const person of voters.slice(0, count))
      await trust.person(person).press('workshop.vote', { ...about, 'pick-today': chosen })
    return (to: string) => lars().press('workshop.move', { ...about, to })
  }

  const workshop = async (...said: readonly string[]) => (await voting(said))('closed')

  const voteOnDisk = /hud:staff:\d+:(?:kari|samir|turid|ingrid)|"suggestion":/
  const votes = async () => [
    ...(await trust.store.list(ballots, { limit: 9 })),
    ...(await trust.store.list(points, { where: { workshop: 'hud:staff:1' }, limit: 9 })),
  ]

  it('can be taken out of a result that is told, points and all, by its facilitator', async () => {
    const result = await workshop('Kortere vei for Zvartfjell', 'Et stille rom')
    expect(result.text).toContain('**4 poeng** · Kortere vei for Zvartfjell')
    const tidy = await result.press('Rydd i forslagene')
    const all = await trust.store.list(suggestions, { limit: 9 })
    const out = all.find(({ text }) => text.includes('Zvartfjell'))?.id ?? ''
    await trust.person('kari').press('workshop.sort', { unit: 'hud', workshop: 'hud:staff:1', out, was: '' })
    expect(disk()).toContain('Zvartfjell')
    const after = await tidy.press('Lagre', { out })
    expect(after.text).toContain('Et stille rom')
    expect(after.text).not.toContain('Zvartfjell')
    expect(disk()).not.toContain('Zvartfjell')
    expect(await trust.store.list(points, { limit: 9 })).toEqual([])
  })

  it('of who has voted, only the number is left when the result is told', async () => {
    const result = await workshop('Et stille rom')
    expect(result.text).toContain('4 har gitt poeng')
    expect(await trust.store.list(ballots, { limit: 9 })).toEqual([])
    expect(disk()).not.toMatch(/hud:staff:\d+:(?:kari|samir|turid|ingrid)/)
  })

  it.each([1, 2])('of %i who have voted, neither that nor what for, once nothing is told', async count => {
    const move = await voting(['Et stille rom'], count)
    expect(await votes()).toHaveLength(2 * count)
    const closed = await move('closed')
    expect(closed.text).toContain('Færre enn tre')
    expect(await votes()).toEqual([])
    expect(disk()).not.toMatch(voteOnDisk)
    const reopened = await move('voting')
    expect(reopened.text).toContain('Ingen har gitt poeng ennå')
  })

  it.each([2, 4])('of %i in a vote that nobody ends, who voted', async count => {
    await voting(['Et stille rom'], count)
    await passDays(trust, 30)
    expect(disk()).toMatch(voteOnDisk)
    await passDays(trust, 1)
    expect(disk()).not.toMatch(/hud:staff:\d+:(?:kari|samir|turid|ingrid)/)
    expect(await votes()).toHaveLength(count < 3 ? 0 : count)
    const over = await lars().press('workshop.show', { unit: 'hud', workshop: 'hud:staff:1' })
    expect(over.text).toContain(count < 3 ? 'Færre enn tre' : '4 har gitt poeng')
  })

  it('nor what two voted in one that was closed before', async () => {
    await voting(['Et stille rom'], 2)
    const [row] = await trust.store.list(workshops, { where: { status: 'voting' }, limit: 1 })
    if (row) await trust.store.write([update(workshops, { ...row, status: 'closed' })])
    await passDays(trust, 1)
    expect(disk()).not.toMatch(voteOnDisk)
  })

  it('nor is who has voted in one that was told before', async () => {
    const id = 'hud:staff:9'
    const unit = 'hud' as never
    await trust.store.write([
      insert(workshops, {
        id,
        unit,
        kind: 'staff',
        number: 9,
        status: 'closed',
        by: 'lars' as never,
        day: '2026-11-01' as never,
      }),
      ...['kari', 'samir', 'turid'].map(person =>
        insert(ballots, { id: ballotId(id, person), workshop: id, person: person as never }),
      ),
    ])
    await passDays(trust, 1)
    expect(disk()).not.toMatch(/hud:staff:\d+:(?:kari|samir|turid|ingrid)/)
    const told = await lars().press('workshop.show', { unit: 'hud', workshop: id })
    expect(told.text).toContain('3 har gitt poeng')
  })

  it('of a desk, what it was before goes when what is removed does', async () => {
    const save = (name: string) =>
      trust
        .person('ada')
        .press('directory.edit', { unit: 'hud', system: 'courses' })
        .then(form => form.press('Lagre', { name, hours: '08–15' }))
    await save('Kurs ved Zvartfjell')
    const saved = await save('Kurs')
    expect(saved.buttons).toContain('Angre')
    await passDays(trust, 6)
    expect(disk()).toContain('Zvartfjell')
    await passDays(trust, 3)
    expect(disk()).not.toContain('Zvartfjell')
    expect((await saved.press('Angre')).text).not.toContain('Zvartfjell')
    expect((await save('Kurset')).text).toContain('Kurset')
  })
})

/** As Lars writes it, and then writes it otherwise. */
const rewritten: Readonly<Record<string, (word: string) => Promise<unknown>>> = {
  'a comment in the roadmap': word => lars().press('roadmap.save', { ...inHud, note: word }),
  'a message that was not sent': async word => {
    const [draft] = await trust.store.list(campaigns, { limit: 1 })
    const said = { text: word || 'Ikke noe likevel', audience: 'everyone', time: 'now' }
    return lars().press('campaign.preview', { unit: 'hud', ...said, campaign: draft?.id ?? '' })
  },
  'why a unit began, where it is taken back': word =>
    lars().press(word ? 'roadmap.live' : 'roadmap.unlive', { ...inHud, why: word }),
  'a trial that is discarded': async word => {
    const wish = { 'wording-1': `Møt opp i ${word}`, audience: 'everyone' }
    if (word) return lars().press('trial.preview', { unit: 'hud', ...wish })
    const [draft] = await trust.store.list(trials, { where: { state: 'draft' }, limit: 1 })
    return lars().press('trial.drop', { unit: 'hud', trial: draft?.id ?? '' })
  },
  'a row that somebody was reminded of': async word => {
    const [row] = await trust.store.list(sheetRows, { limit: 1 })
    const rest = { name: 'Gruppa', interest: 'high', influence: 'high', date: trust.at().slice(0, 10) }
    const said = { ...rest, message: word || 'Vi tar det på møtet' }
    const fields = Object.fromEntries(
      Object.entries(said).map(([field, value]) => [`stakeholders-${field}`, value]),
    )
    const known = { row: row?.id ?? '', seen: `${row?.version ?? 0}` }
    const card = await lars().press('sheet.save', { unit: 'hud', sheet: 'stakeholders', ...known, ...fields })
    await trust.app.tick()
    return card
  },
}

describe('a text that is written otherwise', () => {
  beforeEach(async () => {
    await open()
    await beginRoadmap(trust)
  })
  afterEach(close)

  it.each(Object.entries(rewritten))('is on no disk the night after: %s', async (_, write) => {
    await write('Zvartfjell')
    await write('')
    expect(disk()).toContain('Zvartfjell')
    const owed = await trust.store.list(debts, { limit: 9 })
    expect(owed.map(({ from }) => from)).toEqual(['2026-11-21T03:00:00.000Z'])
    await passDays(trust, 1)
    await trust.app.tick()
    expect(disk()).not.toContain('Zvartfjell')
    expect(await trust.store.list(debts, { limit: 9 })).toEqual([])
  })

  it('owes no more where words came to it only', async () => {
    await lars().press('roadmap.save', { ...inHud, note: 'Et rom' })
    await lars().press('roadmap.save', { ...inHud, note: 'Et rom til' })
    expect(await trust.store.list(debts, { limit: 9 })).toEqual([])
  })
})

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'in the chat': () => trust.stranger(vilde.entra, vilde.now).press('mydata.confirm'),
  'at the prompt': async () => {
    await trust.close()
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    const env = { DATA_DIR: dir, DULT_METRICS_TOKEN: secret }
    const code = await runCommand(['erase', vilde.entra], env)
    said.mockRestore()
    expect(code).toBe(0)
    const store = await openFileStore({ dir, collections })
    const named = (await openSecret(store, readPlace(env), newId)) ?? ''
    trust = await startTrust({ store, seeded: false, named })
  },
}

describe('somebody who asks to be forgotten', () => {
  beforeEach(open)
  afterEach(close)

  it.each(Object.keys(ways))(
    'is on no disk, by no name that they ever had, in nothing that others wrote: %s',
    async way => {
      await writeAboutVilde(trust)
      for (const trace of ['Nordheim', 'Kvitebergsmo', vilde.entra]) expect(disk()).toContain(trace)
      const log = trust.log()
      await ways[way]?.()
      expect(vilde.traces.exec(disk())).toBeNull()
      expect(vilde.traces.exec(log + trust.log())).toBeNull()
      const told = await trust.store.list(deviations, { limit: 9 })
      expect(told.map(({ text }) => text).sort()).toEqual([
        'ekko i høyttaleren',
        'en kollega fra høyttaleren på rom en kollega',
        'en kollega fra høyttaleren på rom en kollega',
      ])
    },
  )

  it('does not come back by deleting what they wrote, and a row that did so before goes at the prompt', async () => {
    const leaving = trust.stranger(vilde.entra, vilde.now)
    await leaving.says('hei')
    const [row] = await trust.store.list(addresses, { where: { person: vilde.entra }, limit: 1 })
    await leaving.press('mydata.confirm')
    await trust.post(leaving.activity({ type: 'messageDelete', text: '' }))
    await trust.person('kari').says('hei')
    expect(disk()).not.toContain(vilde.entra)
    const { version: _, ...again } = row ?? { version: 0, id: '' }
    await trust.store.write([insert(addresses, again as Address)])
    expect(disk()).toContain(vilde.entra)
    await ways['at the prompt']?.()
    expect(disk()).not.toContain(vilde.entra)
  })

  it('leaves no chat of theirs behind where Teams did not say whose it is', async () => {
    const leaving = trust.stranger(vilde.entra, vilde.now)
    const nameless = { ...leaving.activity({}).from, aadObjectId: undefined }
    const { conversation } = leaving.activity({})
    const membersAdded = [{ id: '28:dult' }]
    const tell = () =>
      trust.post(leaving.activity({ type: 'conversationUpdate', membersAdded, from: nameless }))
    await tell()
    expect(disk()).not.toContain(conversation.id)
    await leaving.says('hei')
    await leaving.press('mydata.confirm')
    await tell()
    await trust.person('kari').says('hei')
    expect(disk()).not.toContain(conversation.id)
    expect(disk()).not.toContain(nameless.id)
  })

  it.each(Object.keys(ways))(
    'does not come back with the list of a team before they write: %s',
    async way => {
      await trust.inTeam('membersAdded', vilde.entra, vilde.now)
      await ways[way]?.()
      const team = '19:hud@thread.tacv2'
      const here = [vilde.entra, 'cccccccc-0000-4000-8000-000000000043'].map((entra, nth) => ({
        id: `29:${entra}`,
        name: [vilde.now, 'Liv Aasen'][nth] ?? '',
        aadObjectId: entra.toUpperCase(),
      }))
      trust.connector.setMembers(team, here)
      const { activity } = trust.stranger('teams', 'Teams', 'nb-NO', { id: team, name: 'Hud' })
      for (let days = 0; days < 45; days += 15) {
        await trust.inTeam('membersAdded', vilde.entra, vilde.now)
        // Another client may write it otherwise.
        await trust.inTeam('membersAdded', vilde.entra.toUpperCase(), vilde.now)
        // That nobody says who came has the list read at once.
        await trust.post(activity({ type: 'conversationUpdate', membersAdded: [{ ...here[0], name: '' }] }))
        await passDays(trust, 15)
        expect(disk()).toContain('Liv Aasen')
        expect(vilde.traces.exec(disk())).toBeNull()
      }
      expect(await trust.store.list(forgotten, { limit: 9 })).toHaveLength(1)
      await trust.stranger(vilde.entra, vilde.now).says('hei')
      expect(disk()).toContain(vilde.entra)
      expect(await trust.store.list(forgotten, { limit: 9 })).toEqual([])
    },
  )

  it('does not come back with a list that is gone through at that moment', async () => {
    await trust.close()
    const crowded = crowd(await openFileStore({ dir, collections }))
    trust = await startTrust({ store: crowded.store, seeded: false })
    await trust.inTeam('membersAdded', vilde.entra, vilde.now)
    const liv = { entra: 'cccccccc-0000-4000-8000-000000000043', name: 'Liv Aasen' }
    const members = [liv, { entra: vilde.entra, name: vilde.now }]
    trust.connector.setMembers(
      '19:hud@thread.tacv2',
      members.map(({ entra, name }) => ({ id: `29:${entra}`, name, aadObjectId: entra })),
    )
    await trust.inTeam('membersAdded', liv.entra, '')
    crowded.before(people, () => trust.stranger(vilde.entra, vilde.now).press('mydata.confirm'))
    await trust.app.tick()
    expect(await trust.store.get(identities, liv.entra)).not.toBeNull()
    expect(await trust.store.get(identities, vilde.entra)).toBeNull()
    expect(disk()).toContain(liv.name)
    expect(vilde.traces.exec(disk())).toBeNull()
  })

  it('does not come back where nobody can tell who they were, nor does anyone whom nobody knows', async () => {
    await trust.inTeam('membersAdded', vilde.entra, vilde.now)
    await trust.stranger(vilde.entra, vilde.now).press('mydata.confirm')
    await trust.store.write(await holdingBack(trust.store, 2))
    await trust.close()
    trust = await startTrust({
      store: await openFileStore({ dir, collections }),
      seeded: false,
      named: 'another',
    })
    const kari = 'd0170000-0000-4000-8000-000000000001'
    const team = '19:hud@thread.tacv2'
    const members = [
      [vilde.entra, vilde.now],
      ['cccccccc-0000-4000-8000-000000000043', 'Liv Aasen'],
      [kari, 'Kari Solheim'],
    ] as const
    trust.connector.setMembers(
      team,
      members.map(([entra, name]) => ({ id: `29:${entra}`, name, aadObjectId: entra })),
    )
    for (const [entra, name] of members) await trust.inTeam('membersAdded', entra, name)
    await passDays(trust, 40)
    expect(disk()).not.toContain('Liv Aasen')
    expect(vilde.traces.exec(disk())).toBeNull()
    expect(await trust.store.get(identities, kari)).not.toBeNull()
    await trust.stranger(members[1][0], members[1][1]).says('hei')
    expect(disk()).toContain('Liv Aasen')
    await trust.store.write(await lettingIn(trust.store))
    await trust.inTeam('membersAdded', vilde.entra, vilde.now)
    expect(disk()).toContain(vilde.now)
  })

  it('goes by the name that Teams told of them last, before they wrote under it', async () => {
    await trust.inTeam('membersAdded', vilde.entra, 'Vilde Zahlsen')
    await trust.inTeam('membersAdded', vilde.entra, 'Vilde Zander')
    for (const name of ['Vilde Zahlsen', 'Vilde Zander'])
      await trust.person('kari').says(`avvik kamera uskarpt, spør ${name} om kabelen`)
    for (const name of ['Zahlsen', 'Zander']) expect(disk()).toContain(name)
    await ways['at the prompt']?.()
    expect(disk()).not.toMatch(/Zahlsen|Zander/)
  })

  it('goes also where an earlier version knew them in capitals, before they wrote', async () => {
    const before = id<'person'>('before')
    const unit = id<'unit'>('hud')
    const at = trust.at()
    await trust.store.write([
      insert(identities, { id: vilde.entra.toUpperCase(), person: before }),
      insert(people, { id: before, name: vilde.before, language: 'nb', unit, at }),
      insert(memberships, { id: membershipId(unit, before), unit, person: before, roles: ['clinician'] }),
    ])
    const leaving = trust.stranger(vilde.entra, vilde.now)
    await leaving.says('hei')
    const mine = await leaving.says('minedata')
    expect(mine.text).toContain('Én enhet du hører til')
    await leaving.press('mydata.confirm')
    expect(vilde.traces.exec(disk())).toBeNull()
    expect(disk().toLowerCase()).not.toContain(vilde.entra)
    expect(await trust.store.get(memberships, membershipId(unit, before))).toBeNull()
  })

  it('is in no chat between two, whoever speaks there before or after', async () => {
    const kari = trust.stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim')
    const between = async () => {
      const conversation = vilde.chatOfTwo
      await trust.post(kari.activity({ type: 'installationUpdate', action: 'add', conversation }))
      await trust.post(kari.activity({ type: 'message', text: 'hei', conversation }))
      await passDays(trust, 1)
    }
    await between()
    const leaving = trust.stranger(vilde.entra, vilde.now)
    await leaving.says('hei')
    await leaving.press('mydata.confirm')
    expect(vilde.traces.exec(disk())).toBeNull()
    await between()
    await passDays(trust, 40)
    await between()
    expect(vilde.traces.exec(disk())).toBeNull()
    await leaving.says('hei')
    expect(await trust.store.get(addresses, `person:${vilde.entra}`)).toMatchObject({ state: 'open' })
  })

  it('is greeted in no chat that is said to be forgotten, nor in an older one', async () => {
    const leaving = trust.stranger(vilde.entra, vilde.now)
    const before = { id: 'a:vildes-older-chat', conversationType: 'personal' }
    const add = { type: 'installationUpdate', action: 'add' }
    await trust.post(leaving.activity({ ...add, conversation: before }))
    await trust.post(leaving.activity(add))
    const places = async () => (await trust.store.list(greetings, { limit: 9 })).map(row => row.id)
    expect(await places()).toEqual(expect.arrayContaining([before.id, `a:${vilde.entra}`]))
    await leaving.press('mydata.confirm')
    expect(await places()).toEqual([])
    expect(vilde.traces.exec(disk())).toBeNull()
  })

  it.each(['left the team', 'took somebody in', 'removed the bot', 'has it upgraded', 'has it installed'])(
    'comes back by nothing that Teams tells of them: %s',
    async what => {
      const leaving = trust.stranger(vilde.entra, vilde.now)
      await leaving.says('hei')
      await leaving.press('mydata.confirm')
      const hud = { id: '19:hud@thread.tacv2', name: 'Hud' }
      const there = trust.stranger(vilde.entra, vilde.now, 'nb-NO', hud)
      const [theirs, bot] = [there.activity({}).from, { id: '28:dult', name: 'Dult' }]
      const update = { type: 'conversationUpdate' }
      const told: Readonly<Record<string, readonly object[]>> = {
        'left the team': [there.activity({ ...update, membersRemoved: [theirs] })],
        'took somebody in': [
          there.activity({ ...update, membersAdded: [{ id: '29:liv', name: 'Liv', aadObjectId: 'liv' }] }),
        ],
        'removed the bot': [
          leaving.activity({ type: 'installationUpdate', action: 'remove' }),
          leaving.activity({ ...update, membersRemoved: [bot] }),
          there.activity({ type: 'installationUpdate', action: 'remove' }),
        ],
        'has it upgraded': [
          leaving.activity({ type: 'installationUpdate', action: 'add-upgrade' }),
          there.activity({ type: 'installationUpdate', action: 'add-upgrade' }),
        ],
        // Whoever runs Teams installs it for all of a group, and in teams.
        'has it installed': [
          leaving.activity({ type: 'installationUpdate', action: 'add' }),
          leaving.activity({ ...update, membersAdded: [bot] }),
          there.activity({ type: 'installationUpdate', action: 'add' }),
        ],
      }
      for (const activity of told[what] ?? []) await trust.post(activity)
      await trust.inTeam('membersAdded', vilde.entra, vilde.now)
      await passDays(trust, 1)
      expect(vilde.traces.exec(disk())).toBeNull()
      await leaving.says('hei')
      expect(disk()).toContain(vilde.entra)
    },
  )

  it('is in no list any more, and then no mark of them is left either', async () => {
    await trust.stranger(vilde.entra, vilde.now).says('hei')
    await ways['in the chat']?.()
    await passDays(trust, 29)
    expect(await trust.store.list(forgotten, { limit: 9 })).toHaveLength(1)
    await passDays(trust, 2)
    expect(await trust.store.list(forgotten, { limit: 9 })).toEqual([])
  })

  it.each([
    ['Berit Dalsrud (Hud)', 'Berit Dalsrud', /dalsrud/i],
    ['Knut Vassdal - HUS', 'Knut Vassdal', /vassdal/i],
    ['Dr. Wenche Fjeldstad HUS/Hud', 'Wenche Fjeldstad', /fjeldstad/i],
    ['Eva Ødegård | Lege', 'Eva Oedegaard', /degaard|degård/i],
    ['Mona Skarbø', 'mona.skarbo@hud.example', /skarb/i],
    ['Jürgen Müller', 'juergen.mueller@hud.example', /m[uü]e?ller/i],
    ['Per Arne Lunder', 'Lunder Per', /lunder/i],
    ['Ida Marie Solvang', 'Ida M. Solvang', /solvang/i],
    ['Dalheim, Siri Elin (Sår)', 'Siri Dalheim', /dalheim/i],
    ['山田太郎', '山田太郎さん', /山田/],
    ['Bjørn-Åge Testrud Sætherholm', 'BÅ Sætherholm', /therholm/i],
    ['Kari Anne Fossli-Mork', 'Kari Fossli', /fossli/i],
    ['Odd Tveitnes', 'odd.tveitnes', /tveitnes/i],
  ])('is on no disk by what others call them, where Teams shows %s: %s', async (shown, written, trace) => {
    const leaving = trust.stranger('cccccccc-0000-4000-8000-000000000042', shown)
    await leaving.says('hei')
    await trust.inTeam('membersAdded', 'cccccccc-0000-4000-8000-000000000042', shown)
    await trust.person('pia').says(`avvik ${written} ordnet lyden`)
    expect(trace.exec(disk())).not.toBeNull()
    await leaving.press('mydata.confirm')
    expect(trace.exec(disk())).toBeNull()
  })

  it('takes no word out of what others wrote, and learns of none, where they were in no unit ever', async () => {
    const named = 'Mikrofonen Virket'
    const stranger = trust.stranger('cccccccc-0000-4000-8000-000000000044', named)
    await trust.person('kari').says('avvik lyd rom 2: mikrofonen virket ikke i dag')
    await stranger.press('unit.choose', { unit: 'hud' })
    await stranger.says(`avvik bildet frøs, hilsen ${named}`)
    const told = await stranger.press('mydata.confirm')
    expect(told.text).toContain('Du er glemt')
    expect(told.text).not.toMatch(/navnet ditt/i)
    expect(disk()).toContain('mikrofonen virket ikke i dag')
    // Their own name in their own words goes, and so does all that says who they are.
    expect(disk()).not.toContain(named)
    expect(disk()).toContain('hilsen en kollega')
  })

  it('is told that others had written the name, and not how often', async () => {
    const leaving = trust.stranger('cccccccc-0000-4000-8000-000000000044', 'Wenche Fjeldstad')
    await trust.inTeam('membersAdded', 'cccccccc-0000-4000-8000-000000000044', 'Wenche Fjeldstad')
    for (const what of ['lyden', 'bildet'])
      await trust.person('kari').says(`avvik Wenche Fjeldstad ordnet ${what}`)
    const told = await leaving.press('mydata.confirm')
    expect(told.text).toContain('• Hele navnet ditt, der andre hadde skrevet det')
    expect(told.text).not.toMatch(/steder der/)
    expect(disk()).not.toContain('Fjeldstad')
  })

  it('is told before what stays: a first name alone, which is many people’s', async () => {
    const leaving = trust.stranger('cccccccc-0000-4000-8000-000000000044', 'Wenche Fjeldstad')
    await trust.inTeam('membersAdded', 'cccccccc-0000-4000-8000-000000000044', 'Wenche Fjeldstad')
    await trust.person('kari').says('avvik lyden falt ut på rom 3, Wenche hjalp meg')
    expect((await leaving.press('mydata.erase')).text).toContain('Skrev de bare fornavnet, blir det stående')
    const told = await leaving.press('mydata.confirm')
    expect(told.text).not.toMatch(/navnet ditt/i)
    expect(disk()).toContain('Wenche hjalp meg')
    expect(disk()).not.toContain('Fjeldstad')
  })

  it('is in no address either, however it is written there, and what is left still opens', async () => {
    await beginRoadmap(trust)
    const leaving = trust.stranger('cccccccc-0000-4000-8000-000000000042', 'Bjørn Sætherholm')
    await leaving.says('hei')
    await trust.inTeam('membersAdded', 'cccccccc-0000-4000-8000-000000000042', 'Bjørn Sætherholm')
    const link = 'https://sites.example/Delte%20dokumenter/Rutine%20Bj%C3%B8rn%20S%C3%A6therholm.docx'
    await lars().press('roadmap.save', { ...inHud, link })
    const form = await trust.person('ada').press('directory.edit', { unit: 'hud', system: 'courses' })
    await form.press('Lagre', { url: 'https://sites.example/s?q=Bj%C3%B8rn+S%C3%A6therholm' })
    expect(disk().match(/therholm/g)?.length).toBeGreaterThan(1)
    await leaving.press('mydata.confirm')
    expect(/therholm/i.exec(disk())).toBeNull()
    const { directory } = await readSettings(trust.store)
    expect(directory.courses?.url).toBe('https://sites.example/s?q=en%20kollega')
  })
})

describe('a crowd that is being written to', () => {
  /** Right before the second hundred of letters is written. */
  const inTheMiddle = async (act: () => Promise<unknown>) => {
    dir = mkdtempSync(join(tmpdir(), 'dult-gone-'))
    const { store, before: rightBefore } = crowd(await openFileStore({ dir, collections }))
    trust = await startTrust({ store })
    const unit = id<'unit'>('hud')
    const many = Array.from({ length: 250 }, (_, nth) => id<'person'>(`many-${nth}`))
    await store.write(
      many.map(person =>
        insert(memberships, { id: membershipId(unit, person), unit, person, roles: ['clinician'] }),
      ),
    )
    await chooseSettings(store, { letters: { secondLeaderAbove: 1_000 } })
    rightBefore(letters, async () => rightBefore(letters, act))
  }
  afterEach(close)

  it('gets no more of a message whose words are taken away meanwhile', async () => {
    let told = ''
    await inTheMiddle(async () => {
      const mine = await (await lars().says('minedata')).press('Se tekstene mine')
      told = (await mine.press('Ta bort teksten nå')).text
    })
    await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    expect(told).toContain('Teksten er borte')
    expect(disk()).not.toContain('Zvartfjell')
    const [sent] = await trust.store.list(campaigns, { limit: 1 })
    const thanked = await trust.person('kari').press('campaign.thanks', { campaign: sent?.id })
    expect(thanked.text).not.toContain('Zvartfjell')
  })

  it('does not get the name of a sender who is forgotten meanwhile', async () => {
    let told = ''
    await inTheMiddle(async () => {
      told = (await lars().press('mydata.confirm')).text
    })
    await sendToAll(trust, lars(), 'Husk kurset på mandag')
    expect(told).toContain('glemt')
    await passDays(trust, 1)
    const [sent] = await trust.store.list(campaigns, { limit: 1 })
    const sentLetters = await trust.store.list(letters, { where: { campaign: sent?.id ?? '' }, limit: 999 })
    expect(sentLetters.length).toBeGreaterThan(200)
    expect(JSON.stringify(sentLetters)).not.toContain('Lars')
    expect(disk()).not.toContain('Lars Lie')
  })
})
