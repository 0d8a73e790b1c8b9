/** What somebody wrote, as they find it again and take it away. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letterId, letters } from '../../src/core/letters.ts'
import { insert } from '../../src/core/store.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { ticks } from '../../src/features/roadmap/plan/plan.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import type { Failure } from '../support/failing.ts'
import { trustForEach } from '../support/trust.ts'
import { beginRoadmap, passDays, sendToAll } from '../support/writings.ts'

const trust = trustForEach()

const write = async (count: number) => {
  for (let nth = 1; nth <= count; nth += 1) {
    trust().clock.pass(60_000)
    await trust().person('kari').says(`avvik ekko nummer ${nth} i høyttaleren`)
  }
}

const mine = async () => (await trust().person('kari').says('minedata')).press('Se tekstene mine')

describe('what one has written', () => {
  it('is nothing at first, and said to be', async () => {
    expect((await mine()).text).toContain('Jeg har ingen tekster med navnet ditt på.')
  })

  it('lies newest first, five on a page, and says beforehand that it cannot be brought back', async () => {
    await write(7)
    const first = await mine()
    expect(first.text).toContain('kan ikke hentes tilbake')
    expect(first.text.match(/nummer \d/g)).toEqual([7, 6, 5, 4, 3].map(nth => `nummer ${nth}`))
    const second = await first.press('Neste side')
    expect(second.text.match(/nummer \d/g)).toEqual(['nummer 2', 'nummer 1'])
    const after = await second.press('Ta bort teksten nå')
    expect(after.text).toContain('Teksten er borte.')
    expect(after.text.match(/nummer \d/g)).toEqual(['nummer 1'])
    expect(await trust().store.list(deviations, { limit: 9 })).toHaveLength(7)
  })

  it('is taken away in one’s own chat only, where all of it was shown', async () => {
    await write(1)
    const [row] = await trust().store.list(deviations, { limit: 1 })
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const inChannel = trust().stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
    const asked = await inChannel.press('mydata.wipe', { collection: 'deviations', row: row?.id, page: '1' })
    expect(asked.text).toContain('Det tar vi på tomannshånd')
    expect((await mine()).text).toContain('nummer 1')
  })

  it('is not taken away by others, who are sent to those who see to what was written there', async () => {
    await write(1)
    const [row] = await trust().store.list(deviations, { limit: 1 })
    const press = (collection: string, of = 'nobody') =>
      trust().person('turid').press('mydata.wipe', { collection, row: of })
    expect((await press('deviations', row?.id)).text).toContain('Lederen eller prosjektteamet i enheten din')
    const toLeader = (await press('approvals')).text
    expect(toLeader).toContain('Lederen i enheten din kan hjelpe deg.')
    expect(toLeader).not.toContain('prosjektteamet')
    expect((await mine()).text).toContain('nummer 1')
  })

  it('is taken away from its receipt too, where a fold hides the button; the number and the codes stay', async () => {
    const receipt = await trust().person('kari').says('avvik ekko i høyttaleren på rom Bjørka')
    expect(receipt.text).toContain('blir borte for alle og kan ikke hentes tilbake')
    const gone = await receipt.press('Ta bort teksten nå')
    expect(gone.text).toContain('Teksten er borte')
    expect(await trust().store.list(deviations, { limit: 9 })).toMatchObject([
      { number: '2026-0001', category: 'V2', severity: '1', text: '', room: null, status: 'open' },
    ])
    const list = await trust().person('lars').says('avvik liste')
    expect(list.text).toMatch(/Teksten er tatt bort\.\n2026-0001/)
    const seen = await trust().person('kari').says('avvik 2026-0001')
    expect(seen.buttons).not.toContain('Ta bort teksten nå')
  })

  it('is taken out of every letter that quotes it, in a unit of any size', async () => {
    await trust().person('kari').says('hei')
    await sendToAll(trust(), trust().person('lars'), 'Husk øvingen på mandag')
    const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id ?? ''
    const [sent] = await trust().store.list(letters, { where: { campaign }, limit: 1 })
    if (!sent) throw new Error('Nothing was sent.')
    const { version: _, ...letter } = sent
    const copies = Array.from({ length: 600 }, (_, nth) => id<'person'>(`p${nth}`))
    await trust().store.write(
      copies.map(person => insert(letters, { ...letter, id: letterId(campaign, person), person })),
    )
    const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    const left = await trust().store.list(letters, { where: { campaign }, limit: 1_000 })
    expect(left.length).toBeGreaterThan(600)
    expect(left.filter(({ show }) => JSON.stringify(show).includes('øvingen'))).toEqual([])
  })

  it('is said to stay in the chats, beforehand and behind it, where its cards are too old to be changed', async () => {
    for (const reader of ['kari', 'samir']) await trust().person(reader).says('hei')
    await sendToAll(trust(), trust().person('lars'), 'Husk øvingen på mandag')
    const mine = async () => (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    expect((await mine()).text).toContain('Den blir borte for alle')
    await passDays(trust(), 100)
    const old = await mine()
    expect(old.text).toContain('for mer enn 90 dager siden, kan jeg ikke endre: De blir liggende i chatten')
    expect(old.text).not.toContain('Den blir borte for alle')
    const from = trust().connector.sent.length
    const told = await old.press('Ta bort teksten nå')
    expect(told.text).toContain('Teksten er borte hos meg. Kort som ble sendt for mer enn 90 dager siden')
    await trust().app.tick()
    expect(trust().connector.sent.slice(from)).toEqual([])
    const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id
    const ledger = await trust().person('lars').press('campaign.show', { campaign })
    expect(ledger.text).toContain('2 hadde allerede fått den, og der blir den stående.')
  })

  it.each<[string, Failure]>([
    ['no answer came', { reset: true }],
    ['Teams took it twice', { status: 502, times: 1 }],
    ['Teams did not say where it lies', { status: 201, body: '{}' }],
  ])('is said to stay in some chats, beforehand and behind it, where %s', async (_, failure) => {
    for (const reader of ['kari', 'samir']) await trust().person(reader).says('hei')
    const samir = personas.find(({ id }) => id === 'samir')
    trust().connector.fail({ ...failure, conversation: `a:${samir?.aadObjectId}` })
    await sendToAll(trust(), trust().person('lars'), 'Husk øvingen på mandag')
    trust().clock.pass(60_000)
    await trust().app.tick()
    const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    expect(mine.text).not.toContain('Den blir borte for alle')
    expect(mine.text).toContain('Noen kort kan ligge der jeg ikke får endret dem')
    const told = await mine.press('Ta bort teksten nå')
    expect(told.text).toContain('Noen kan ligge der jeg ikke får endret dem, og de blir stående.')
  })

  it('is said to be changed in the chats, also long after, where its cards could be', async () => {
    for (const reader of ['kari', 'samir']) await trust().person(reader).says('hei')
    await sendToAll(trust(), trust().person('lars'), 'Husk øvingen på mandag')
    const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    expect((await mine.press('Ta bort teksten nå')).text).toContain('Teksten er borte.')
    const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id
    for (const days of [1, 100]) {
      await passDays(trust(), days)
      const ledger = await trust().person('lars').press('campaign.show', { campaign })
      expect(ledger.text).toContain('2 hadde allerede fått den, og kortene endres.')
    }
  })

  it('is offered to no colleague, and is none of their own to who follows it up', async () => {
    const receipt = await trust().person('kari').says('avvik ekko i høyttaleren')
    expect(receipt.buttons).toContain('Ta bort teksten nå')
    const seen = await trust().person('turid').says('avvik 2026-0001')
    expect(seen.text).not.toContain('ekko')
    expect(seen.buttons).not.toContain('Ta bort teksten nå')
    const theirs = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    expect(theirs.text).not.toContain('ekko')
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const kari = trust().stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
    expect((await kari.press('mydata.words')).text).toContain('tomannshånd')
  })
})

const item = { unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis' }

describe('what several have worked on', () => {
  const theirs = async (person: string) =>
    (await (await trust().person(person).says('minedata')).press('Se tekstene mine')).text

  it('stays of whoever wrote it, whoever ticks afterwards, and each reads their own side', async () => {
    await beginRoadmap(trust())
    await trust()
      .person('lars')
      .press('roadmap.save', { ...item, note: 'Står i mappa' })
    await trust().person('pia').press('roadmap.untick', item)
    await trust().person('pia').press('roadmap.tick', item)
    expect(await theirs('lars')).toContain('Står i mappa')
    expect(await theirs('pia')).not.toContain('Står i mappa')
    const all = await (await trust().person('pia').says('minedata')).press('Vis alt')
    expect(all.text).toContain('Ett punkt du har krysset av')
    expect(all.text).not.toContain('Står i mappa')
    expect(all.text).not.toContain('lars')
    await trust()
      .person('pia')
      .press('roadmap.save', { ...item, note: 'Ligger i skapet' })
    expect(await theirs('pia')).toContain('Ligger i skapet')
    expect(await theirs('lars')).not.toContain('Ligger i skapet')
    await trust().app.people.erase(id<'person'>('lars'))
    await trust().app.people.erase(id<'person'>('pia'))
    expect(JSON.stringify(await trust().store.list(ticks, { limit: 99 }))).not.toMatch(/lars|pia/)
  })

  it('is of whoever wrote it last, and of nobody else, who it was that began the row', async () => {
    const risk = { unit: 'hud', sheet: 'risks', 'risks-likelihood': '2', 'risks-consequence': '3' }
    await trust()
      .person('lars')
      .press('sheet.save', { ...risk, 'risks-event': 'Lyden svikter', 'risks-measure': 'Ring IKT' })
    const [row] = await trust().store.list(sheetRows, { limit: 9 })
    const change = { row: row?.id, seen: String(row?.version), 'risks-measure': 'Ring IKT' }
    await trust()
      .person('pia')
      .press('sheet.save', { ...risk, ...change, 'risks-event': 'Kari glemte lyden' })
    expect(await theirs('lars')).toContain('Ring IKT')
    expect(await theirs('lars')).not.toContain('Kari glemte lyden')
    expect(await theirs('samir')).not.toContain('Kari glemte lyden')
    const mine = await (await trust().person('pia').says('minedata')).press('Se tekstene mine')
    expect(mine.text).not.toContain('Ring IKT')
    await mine.press('Ta bort teksten nå')
    expect(await trust().store.list(sheetRows, { limit: 9 })).toMatchObject([
      {
        fields: { event: '–', measure: 'Ring IKT', likelihood: '2', consequence: '3' },
        by: 'lars',
        writers: { event: 'pia' },
      },
    ])
    expect(await theirs('lars')).toContain('Ring IKT')
    for (const person of ['lars', 'pia']) await trust().app.people.erase(id<'person'>(person))
    expect(JSON.stringify(await trust().store.list(sheetRows, { limit: 9 }))).not.toMatch(/lars|pia/)
  })
})
