import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Asker } from '../../src/core/conversation.ts'
import { toCsv } from '../../src/core/csv.ts'
import { deliveryReasons } from '../../src/core/deliveryReasons.ts'
import { id } from '../../src/core/ids.ts'
import { letters, writeLetter } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert, update } from '../../src/core/store.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { addresses, personAddressId } from '../../src/edges/teams/addresses.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { messageOf } from '../../src/features/campaigns/message.ts'
import { lastReason } from '../../src/features/letters/policy/reasons.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const clinicians = ['kari', 'jonas', 'emily'] as const

/** Everyone has opened Dult once, so that letters have somewhere to go. */
const everyoneArrives = async () => {
  for (const id of [...clinicians, 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await trust().person(id).says('meny')
}

const text = 'Takk for en fin uke med video.'

const lars: Asker = {
  person: id<'person'>('lars'),
  name: 'Lars',
  language: 'nb',
  unit: id<'unit'>('hud'),
  stands: 'inside',
  roles: ['leader'],
}

const compose = async (audience = 'clinician', time = 'now') => {
  const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
  return form.press('Se hvordan det blir', { text, audience, time })
}

const takeBack = async (ledger: Card) => (await ledger.press('Trekk tilbake')).press('Ja, trekk tilbake')

const arrived = () =>
  trust().connector.sent.filter(
    ({ how, activity }) => how === 'sent' && JSON.stringify(activity).includes(text),
  )

describe('a message from a leader to the unit', () => {
  it('is seen as its readers will see it before anything is sent, and may be changed or dropped', async () => {
    await everyoneArrives()
    const preview = await compose()
    expect(preview.text).toContain('Til: Behandlerne (5 personer)')
    expect(preview.text).toContain('Kan få den da: 5')
    expect(preview.text).toContain('Ingen får mer enn én slik melding om dagen og 3 i uken')
    await chooseSettings(trust().store, { letters: { perDay: 2, perWeek: 4 } })
    expect((await compose()).text).toContain('Ingen får mer enn 2 slike meldinger om dagen og 4 i uken')
    expect(arrived()).toEqual([])
    const form = await preview.press('Endre')
    expect(form.valueOf('text')).toBe(text)
    const changed = await form.press('Se hvordan det blir', {
      text: 'Noe annet.',
      audience: 'superuser',
      time: 'now',
    })
    expect(changed.text).toContain('Superbrukerne (1 person)')
    expect((await changed.press('Forkast')).text).toContain('Utkastet er forkastet')
    await trust().app.tick()
    expect(arrived()).toEqual([])
  })

  it('that is dropped was never sent: nobody who leads reads of it, and it hides nothing that was', async () => {
    await everyoneArrives()
    await (await compose()).press('Send')
    await trust().app.tick()
    trust().clock.pass(60_000)
    const listed = async () => (await trust().person('pia').says('kampanje')).text
    const before = await listed()
    const preview = await compose()
    expect((await preview.press('Forkast')).text).toContain('Ingenting ble sendt')
    expect(await listed()).toBe(before)
    expect((await preview.press('Forkast')).text).toContain('Ingenting ble sendt')
    expect((await preview.press('Send')).text).toContain('trukket tilbake')
    await trust().app.tick()
    expect(await trust().store.list(letters, { limit: 99 })).toHaveLength(5)
    expect(await listed()).toBe(before)
  })

  it('is sent as the card showed it: what was changed since is shown anew', async () => {
    await everyoneArrives()
    const old = await compose()
    const words = { text: 'Noe annet.', audience: 'everyone', time: 'now' }
    await (await old.press('Endre')).press('Se hvordan det blir', words)
    const anew = await old.press('Send')
    expect(anew.text).toMatch(/Endret i mellomtiden(.|\n)*Noe annet(.|\n)*Til: Alle i enheten/)
    expect(await trust().store.list(campaigns, { limit: 9 })).toMatchObject([{ status: 'draft' }])
    expect((await anew.press('Send')).text).toContain('På vei')
  })

  it('is one draft, however often it is looked at', async () => {
    const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
    const looks = (words: object) =>
      form.press('Se hvordan det blir', { text, audience: 'everyone', time: 'now', ...words })
    await Promise.all([looks({}), looks({})])
    await looks({})
    const drafts = () => trust().store.list(campaigns, { limit: 9 })
    expect(await drafts()).toHaveLength(1)
    await (await looks({ text: 'Noe annet.' })).press('Forkast')
    expect((await looks({ text: 'Noe annet.' })).text).toContain('Slik blir meldingen')
    expect((await drafts()).filter(({ status }) => status === 'draft')).toHaveLength(2)
  })

  it('reaches each of them once, and the ledger adds up', async () => {
    await everyoneArrives()
    const preview = await compose()
    const [ledger] = await Promise.all([preview.press('Send'), preview.press('Send')])
    expect(ledger.text).toContain('På vei, til 5')
    await trust().app.tick()
    const after = await ledger.press('Oppdater')
    expect(after.text).toContain('5 av 5 har fått meldingen')
    expect(after.text).toContain('Levert: 5')
    expect(new Set(arrived().map(({ conversation }) => conversation)).size).toBe(5)
    expect(arrived()).toHaveLength(5)
    expect((await trust().person('lars').says('kampanje')).text).toContain('5 av 5 levert')
  })

  it('that is taken back is told as such also to who has it though no answer of Teams said so', async () => {
    await everyoneArrives()
    const kari = personas.find(one => one.id === 'kari')?.aadObjectId ?? ''
    trust().connector.fail({ reset: true, method: 'POST', conversation: `a:${kari}` })
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    trust().connector.heal()
    const [campaign] = await trust().store.list(campaigns, { limit: 1 })
    const mine = { campaign: campaign?.id ?? '' }
    const letter = () => trust().store.get(letters, `${mine.campaign}:kari`)
    expect(await letter()).toMatchObject({ state: 'unknown' })
    await takeBack(ledger)
    for (const verb of ['campaign.thanks', 'campaign.received', 'campaign.why'])
      expect((await trust().person('kari').press(verb, mine)).text).toContain('trukket tilbake')
    expect(await letter()).toMatchObject({ answer: '' })
  })

  it('that is planned is told as going to those who have a letter of it, whoever joins or leaves before it does', async () => {
    await everyoneArrives()
    const ledger = await (await compose('clinician', 'monday')).press('Send')
    expect(ledger.text).toMatch(/Planlagt mandag 23. november 08:30, til 5\n(.|\n)*Venter: 5/)
    for (const nth of [1, 2, 3]) {
      const newcomer = [`eeeeeeee-0000-4000-8000-00000000010${nth}`, `Ny Nilsen ${nth}`] as const
      await trust().inTeam('membersAdded', ...newcomer)
      if (nth < 3)
        await trust()
          .stranger(...newcomer)
          .says('meny')
    }
    const joined = await ledger.press('Oppdater')
    expect(joined.text).toMatch(/Planlagt mandag 23. november 08:30, til 5\n(.|\n)*Venter: 5/)
    expect(joined.text).not.toContain('Har ikke Dult')
    const jonas = personas.find(({ id }) => id === 'jonas')
    await trust().inTeam('membersRemoved', jonas?.aadObjectId ?? '', jonas?.name ?? '')
    const left = await ledger.press('Oppdater')
    expect(left.text).toMatch(/Planlagt mandag 23. november 08:30, til 4\n(.|\n)*Venter: 4\nIkke sendt: 1/)
    // Who comes back has no letter any more.
    await trust().inTeam('membersAdded', jonas?.aadObjectId ?? '', jonas?.name ?? '')
    expect((await ledger.press('Oppdater')).text).toBe(left.text)
    trust().clock.set('2026-11-23T07:31:00Z')
    await trust().app.tick()
    expect((await ledger.press('Oppdater')).text).toContain('4 av 5 har fått meldingen')
  })

  it('that is planned is told as waiting for none of whom Teams keeps it from', async () => {
    await everyoneArrives()
    const jonas = personas.find(({ id }) => id === 'jonas')?.aadObjectId ?? ''
    const address = await trust().store.get(addresses, personAddressId(jonas))
    if (!address) throw new Error('Jonas has an address.')
    await trust().store.write([update(addresses, { ...address, state: 'suspended', reason: 'blocked' })])
    const ledger = await (await compose('clinician', 'monday')).press('Send')
    expect(ledger.text).toMatch(/til 4\n(.|\n)*Venter: 4\nKom ikke fram: 1/)
    expect(ledger.text).toContain('1 Kom ikke fram – kan ikke nås i Teams')
  })

  it('tells its reader who wrote it and to whom, and leads back to it', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    const [letter] = await trust().store.list(letters, { where: { person: 'kari' }, limit: 9 })
    const why = await trust().person('kari').press('campaign.why', { campaign: letter?.campaign })
    expect(why.text).toMatch(/Lars Eikeland skrev den selv(.|\n)*Hvem: Behandlerne/)
    expect(why.text).not.toContain('mynt')
    expect((await why.press('Tilbake')).text).toContain(text)
    await takeBack(ledger)
    expect((await why.press('Tilbake')).text).not.toContain(text)
  })

  it('says where nobody has Dult that no other time helps, how to invite them, and leads back to the draft', async () => {
    const preview = await compose()
    expect(preview.text).toContain('Ingen i denne gruppen kan få meldingen ennå.')
    expect(preview.text).not.toContain('et annet tidspunkt')
    const invitation = await preview.press('5 har ikke Dult ennå: inviter')
    expect(invitation.valueOf('invitation')).toContain('søk etter Dult')
    expect((await invitation.press('Tilbake til meldingen')).text).toBe(preview.text)
  })

  it('leaves out whoever cannot be reached and says why, and tries them again when asked', async () => {
    await trust().person('kari').says('meny')
    const preview = await compose()
    expect(preview.text).toContain('Får den ikke: 4 – har ikke åpnet Dult ennå')
    const ledger = await preview.press('Send')
    await trust().app.tick()
    const missed = await ledger.press('Oppdater')
    expect(missed.text).toContain('Har ikke Dult ennå: 4')
    await everyoneArrives()
    await missed.press('Send på nytt til dem som ikke fikk den')
    await trust().app.tick()
    expect((await ledger.press('Oppdater')).text).toContain('Levert: 5')
    expect(arrived()).toHaveLength(5)
  })

  it('counts as waiting those whom it can reach, also where it asks before it is taken back', async () => {
    await trust().person('kari').says('meny')
    const ledger = await (await compose('clinician', 'monday')).press('Send')
    expect(ledger.text).toContain('Venter: 1')
    expect((await ledger.press('Trekk tilbake')).text).toContain('Én venter, og får den ikke.')
  })

  it('is begun with what was written after the command, and sent by nobody yet', async () => {
    const form = await trust().person('lars').says('kampanje husk møtet på mandag')
    expect(form.valueOf('text')).toBe('husk møtet på mandag')
    const preview = await form.press('Se hvordan det blir', { audience: 'clinician', time: 'now' })
    expect(preview.text).toContain('husk møtet på mandag')
    expect(arrived()).toEqual([])
  })

  it('is followed, tried again and taken back whatever its letters failed for', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    const all = await trust().store.list(letters, { where: { series: 'campaign' }, limit: 9 })
    const [letter] = all
    if (!letter) throw new Error('There is a letter.')
    const failed = deliveryReasons.flatMap(reason => [reason, lastReason(reason)])
    await trust().store.write(
      failed.map(reason =>
        insert(letters, { ...letter, id: `failed:${reason}`, state: 'failed', reason, due: trust().at() }),
      ),
    )
    const followed = await ledger.press('Oppdater')
    expect(followed.text).toContain('2 Kom ikke fram – nettet var borte')
    expect((await followed.press('Send på nytt til dem som ikke fikk den')).text).toContain('Levert')
    expect((await takeBack(followed)).text).toContain('trukket tilbake')
  })

  it('tells nobody that somebody blocked Dult, as that is a wish', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    const [letter] = await trust().store.list(letters, { where: { series: 'campaign' }, limit: 9 })
    if (!letter) throw new Error('There is a letter.')
    const why = ['blocked', 'blocked', 'disabled', 'gone', 'not-found', 'forbidden']
    await trust().store.write(
      why.map((reason, nth) => insert(letters, { ...letter, id: `failed:${nth}`, state: 'failed', reason })),
    )
    await trust().app.tick()
    const followed = await ledger.press('Oppdater')
    expect(followed.text).toContain('6 Kom ikke fram – kan ikke nås i Teams')
    expect(followed.text).not.toContain('blokkert')
  })

  it('says of those who may have got it that nobody knows, when it is taken back', async () => {
    await everyoneArrives()
    const followed = await (await compose()).press('Send')
    await trust().app.tick()
    const left = await trust().store.list(letters, { limit: 9 })
    const unknown = { state: 'unknown', reason: 'interrupted' } as const
    await trust().store.write(left.map(letter => update(letters, { ...letter, ...unknown })))
    const takenBack = await takeBack(followed)
    expect(takenBack.text).toContain(
      'Ingen hadde fått den, så vidt jeg vet. For 5 er det usikkert, og der blir den',
    )
  })

  it('says of those to whom it may have come twice that one stays, when it is taken back', async () => {
    await everyoneArrives()
    const followed = await (await compose()).press('Send')
    trust().connector.fail({ status: 504, times: 2, method: 'POST' })
    await trust().app.tick()
    trust().clock.set(plus(trust().clock.now(), { minutes: 30 }))
    await trust().app.tick()
    expect((await followed.press('Trekk tilbake')).text).toContain('Hos 2 kan det ligge én til')
    const takenBack = await takeBack(followed)
    expect(takenBack.text).toContain('Hos 2 kan det ligge én til, som blir stående.')
    expect(takenBack.text).toContain('2 Levert – kan ha kommet to ganger')
  })

  it('is told to a program with all its sums, and as a table with a line for each', async () => {
    await everyoneArrives()
    await (await compose()).press('Send')
    await trust().app.tick()
    const [letter] = await trust().store.list(letters, { limit: 1 })
    const resources = trust().app.features.flatMap(feature => feature.resources ?? [])
    const ledger = resources.find(({ path }) => path === 'campaigns/:id/ledger')
    const found = await ledger?.get(lars, { id: letter?.campaign ?? '' }, {})
    expect(found?.json).toMatchObject({ planned: 5, delivered: 5, unknown: 0, rows: [] })
    const lines = toCsv(found?.rows ?? []).split('\r\n')
    expect(lines).toEqual(expect.arrayContaining(['planned;;;5', 'delivered;;;5']))
  })

  it('never goes to those who stopped, and the leader cannot tell who they are', async () => {
    await everyoneArrives()
    const mine = await trust().person('kari').says('dult')
    expect((await mine.press('Stopp')).text).toContain('Du får ingen slike meldinger')
    const jonas = await (await trust().person('jonas').says('dult')).press('Pause en uke')
    expect(jonas.text).toContain('Du har pause til')
    const preview = await compose()
    expect(preview.text).toContain('Kan få den da: 5')
    expect(preview.text).toContain('Noen kan ønske ro')
    const ledger = await preview.press('Send')
    await trust().app.tick()
    const after = await ledger.press('Oppdater')
    expect(after.text).toContain('Levert: 3')
    expect(after.text).toContain('2 Ikke sendt – ønsker ro, har fått nok denne uken, eller har sluttet')
    expect(after.text).not.toMatch(/Kari|Jonas/)
  })

  it('is chosen away in one’s own chat only: nobody else reads or changes what somebody wants', async () => {
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const kari = trust().stranger('d0170000-0000-4000-8000-000000000001', 'Kari Solheim', 'nb-NO', team)
    const told = await kari.says('dult')
    expect(told.text).toContain('Det tar vi på tomannshånd')
    expect(told.buttons).toEqual(['Se menyen'])
    expect((await kari.press('letter.set', { wish: 'stop' })).text).toContain('tomannshånd')
    expect((await trust().person('kari').says('dult')).text).toContain('Du får en vennlig melding')
  })

  it('waits for Monday morning when it is written on a Friday night', async () => {
    await everyoneArrives()
    trust().clock.set('2026-11-20T20:00:00Z')
    const preview = await compose()
    expect(preview.text).toContain('Kan få den senere: 5, fra 23. november 2026 08:00')
    const ledger = await preview.press('Send')
    expect(ledger.text).toContain('Planlagt mandag 23. november 08:00, til 5')
    await trust().app.tick()
    expect(arrived()).toEqual([])
    trust().clock.set('2026-11-23T07:00:00Z')
    await trust().app.tick()
    expect((await ledger.press('Oppdater')).text).toContain('Levert: 5')
  })

  it('is not sent to the one who sends it, and says whom nobody has to wait for and how to invite them', async () => {
    for (const who of ['lars', 'kari', 'jonas']) await trust().person(who).says('meny')
    const ledger = await (await compose('everyone', 'monday')).press('Send')
    expect(ledger.text).toContain('Planlagt mandag 23. november 08:30, til 2')
    expect(ledger.text).not.toMatch(/: 0|Kom ikke fram/)
    const invitation = await ledger.press('6 har ikke Dult ennå: inviter')
    expect(invitation.valueOf('invitation')).toContain('søk etter Dult')
    expect((await invitation.press('Tilbake til meldingen')).text).toContain('Planlagt mandag')
  })

  it('that is planned says in the list when it leaves, and not how many have got it', async () => {
    await everyoneArrives()
    await (await compose('clinician', 'monday')).press('Send')
    const list = (await trust().person('lars').says('kampanje')).text
    expect(list).toMatch(/Lars Eikeland · mandag 23. november 08:30\n(.|\n)*○ Planlagt/)
    expect(list).not.toContain('av 5')
    trust().clock.set('2026-11-23T07:31:00Z')
    await trust().app.tick()
    expect((await trust().person('lars').says('kampanje')).text).toContain('5 av 5 levert')
  })

  it('that is taken back before it left was withheld only from those who have Dult', async () => {
    for (const who of ['lars', 'kari', 'jonas']) await trust().person(who).says('meny')
    const ledger = await (await compose('everyone', 'monday')).press('Send')
    const { text } = await takeBack(ledger)
    expect(text).toContain('Har ikke Dult ennå: 6')
    expect(text).toContain('Ikke sendt: 2')
    expect(text).toContain('2 Ikke sendt – trukket tilbake')
  })

  it('asks before it is taken back and says what will happen, and can be left as it is', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    const asked = await ledger.press('Trekk tilbake')
    expect(asked.text).toContain('5 har fått den. Kortene sier da at den er trukket tilbake.')
    expect((await asked.press('Nei, la den stå')).text).toContain('5 av 5 har fått meldingen')
    const takenBack = await asked.press('Ja, trekk tilbake')
    expect(takenBack.text).toContain('Du kan sende en ny.')
    expect((await compose()).text).toContain('Kan få den da: 5')
  })

  it('is taken back: what waits is not sent, and what arrived says that it was taken back', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    const takenBack = await takeBack(ledger)
    expect(takenBack.text).toContain('Meldingen er trukket tilbake')
    const list = await takenBack.press('Alle meldinger')
    expect(list.text).toContain('Trukket tilbake')
    for (const card of [takenBack, list]) expect(card.text).not.toContain(text)
    await trust().app.tick()
    const changed = trust().connector.sent.filter(({ how }) => how === 'updated')
    expect(changed).toHaveLength(5)
    expect(JSON.stringify(changed)).not.toContain(text)
  })

  it.each([
    [5, 'Kortene sier', '5 hadde allerede fått den, og der blir den stående.'],
    [2, 'Hos 2 kan kortet ikke endres', '3 hadde allerede fått den, og kortene endres. Hos 2 til kan kortet'],
  ])('taken back, stays where Teams told of %s no place, and says so', async (times, said, told) => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    trust().connector.fail({ status: 200, body: '{}', times, method: 'POST' })
    await trust().app.tick()
    const asked = await ledger.press('Trekk tilbake')
    expect(asked.text.includes(said)).toBe(times < 5)
    const takenBack = await asked.press('Ja, trekk tilbake')
    expect(takenBack.text).toContain(told)
    await trust().app.tick()
    expect(trust().connector.sent.filter(({ how }) => how === 'updated')).toHaveLength(5 - times)
    expect((await takenBack.press('Oppdater')).text).toContain(told)
  })

  it.each([
    [403, 'BotNotInConversationRoster'],
    [400, 'BadSyntax'],
    [413, 'MessageSizeTooBig'],
  ])(
    'taken back, is told as staying where Teams answers %s %s to the change of its cards',
    async (status, code) => {
      await everyoneArrives()
      const ledger = await (await compose()).press('Send')
      await trust().app.tick()
      trust().connector.fail({ status, code, method: 'PUT' })
      const takenBack = await takeBack(ledger)
      await trust().app.tick()
      expect((await takenBack.press('Oppdater')).text).toContain(
        '5 hadde allerede fått den, og der blir den stående.',
      )
    },
  )

  it('taken back while Teams is away, is told as changed, as its cards are tried again', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    trust().connector.fail({ status: 503, method: 'PUT' })
    const takenBack = await takeBack(ledger)
    await trust().app.tick()
    expect((await takenBack.press('Oppdater')).text).toContain(
      '5 hadde allerede fått den, og kortene endres.',
    )
  })

  it('is taken back to the end, also where a stop came in between', async () => {
    await everyoneArrives()
    const stopBetween = async () => {
      trust().clock.pass(60_000)
      const ledger = await (await compose('clinician', 'monday')).press('Send')
      const [campaign] = await trust().store.list(campaigns, { order: 'newest', limit: 1 })
      if (campaign) await trust().store.write([update(campaigns, { ...campaign, status: 'withdrawn' })])
      return { ledger, waiting: { campaign: campaign?.id ?? '', state: 'queued' } as const }
    }
    const pressed = await stopBetween()
    await trust()
      .person('lars')
      .press('campaign.withdraw', { campaign: pressed.waiting.campaign, sure: 'yes' })
    expect(await trust().store.list(letters, { where: pressed.waiting, limit: 9 })).toEqual([])
    const left = await stopBetween()
    await trust().app.tick()
    expect(await trust().store.list(letters, { where: left.waiting, limit: 9 })).toEqual([])
    expect((await left.ledger.press('Oppdater')).text).toContain('trukket tilbake')
  })

  it('has no name that other letters are known by: what takes it back takes none of theirs', async () => {
    await everyoneArrives()
    const given = { kind: 'service', unit: id<'unit'>('hud'), due: trust().at() } as const
    const causes = ['dult-hjemme-2026-11-20', 'activity-poli-2026-W47']
    await trust().store.write(
      causes.map(campaign =>
        writeLetter({
          ...{ ...given, campaign, person: id<'person'>('kari'), series: 'unit-nudge' },
          ...{
            show: messageOf({ id: id<'campaign'>(campaign), sender: 'Berit', text: 'Hei' }, 'Hjemme'),
            expires: plus(trust().at(), { days: 3 }),
          },
        }),
      ),
    )
    for (const once of causes) {
      await trust()
        .person('lars')
        .press('campaign.preview', { once, text, audience: 'clinician', time: 'now' })
      expect(await trust().store.get(campaigns, once)).toBeNull()
      await trust().person('lars').press('campaign.withdraw', { campaign: once, sure: 'yes' })
      const [theirs] = await trust().store.list(letters, { where: { campaign: once }, limit: 9 })
      expect(theirs).toMatchObject({ state: 'queued' })
    }
  })

  it('is not taken back once its letters are counted only, as no card can be changed then', async () => {
    await everyoneArrives()
    await (await compose()).press('Send')
    await trust().app.tick()
    const [sent] = await trust().store.list(campaigns, { order: 'newest', limit: 1 })
    for (const night of ['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08']) {
      trust().clock.set(`${night}T03:05:00Z`)
      await trust().app.tick()
    }
    expect(await trust().store.list(letters, { where: { campaign: sent?.id ?? '' }, limit: 9 })).toEqual([])
    const shown = await trust().person('lars').press('campaign.show', { campaign: sent?.id })
    expect(shown.text).toContain('5 av 5 har fått meldingen')
    expect(shown.buttons).not.toContain('Trekk tilbake')
    const stale = { campaign: sent?.id, sure: 'yes' }
    expect((await trust().person('lars').press('campaign.withdraw', stale)).text).not.toContain(
      'kortene endres',
    )
    expect(await trust().store.get(campaigns, sent?.id ?? '')).toMatchObject({ status: 'running' })
  })

  it('is thanked for without a name', async () => {
    await everyoneArrives()
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    const [letter] = await trust().store.list(letters, { where: { person: 'kari' }, limit: 1 })
    const thanked = await trust().person('kari').press('campaign.thanks', { campaign: letter?.campaign })
    expect(thanked.text).toContain('Takken din er telt med. Avsenderen ser hvor mange som takket, ikke hvem.')
    await trust().person('kari').press('campaign.thanks', { campaign: letter?.campaign })
    expect((await ledger.press('Oppdater')).text).toContain('Én har takket')
    expect(await (await fetch(`${trust().address}/metrics`)).text()).toContain(
      'dult_letters_by_series{series="campaign",state="delivered",answer="thanks"} 1',
    )
  })

  it('comes at most once a day to one person, whoever sends it', async () => {
    await everyoneArrives()
    await (await compose()).press('Send')
    await trust().app.tick()
    const second = await compose()
    const ledger = await second.press('Send')
    await trust().app.tick()
    expect((await ledger.press('Oppdater')).text).not.toContain('Levert')
    // In Lars' own chat the list of what was sent says it too.
    const { conversation: lars } = arrived().at(-1) ?? {}
    expect(arrived().filter(({ conversation }) => conversation !== lars)).toHaveLength(5)
  })

  it('is refused to those who may not send it', async () => {
    expect((await trust().person('kari').says('kampanje')).text).toContain('Det er andre som gjør dette')
    await everyoneArrives()
    await compose()
    const [draft] = await trust().store.list({ name: 'campaigns', index: [] }, { limit: 1 })
    expect((await trust().person('pia').press('campaign.start', { campaign: draft?.id })).text).not.toContain(
      'På vei',
    )
    expect((await trust().person('berit').press('campaign.show', { campaign: draft?.id })).text).toContain(
      'Fant ikke meldingen',
    )
    await trust().app.tick()
    expect(arrived()).toEqual([])
  })
})

describe('the kill switch', () => {
  it('lets nothing leave until it is thrown back, and shows', async () => {
    await everyoneArrives()
    expect((await trust().person('lars').says('stopp alt')).text).toContain('Dette gjør en administrator')
    const stopped = await trust().person('ada').says('stopp alt')
    expect(stopped.text).toContain('Alt er stoppet')
    expect(stopped.text).toContain('Det som allerede var på vei, kan komme fram')
    expect(await (await fetch(`${trust().address}/readyz`)).json()).toMatchObject({ sending: 'stopped' })
    expect(await (await fetch(`${trust().address}/metrics`)).text()).toContain('dult_sending_stopped 1')
    const ledger = await (await compose()).press('Send')
    await trust().app.tick()
    expect(arrived()).toEqual([])
    expect((await ledger.press('Oppdater')).text).toContain('Venter: 5')
    await stopped.press('Start alt')
    await trust().app.tick()
    expect((await ledger.press('Oppdater')).text).toContain('Levert: 5')
    const metrics = await (await fetch(`${trust().address}/metrics`)).text()
    expect(metrics).toMatch(/dult_letters\{state="delivered"\} 5/)
    expect(metrics).toContain('dult_requests_to_teams_total{kind="letter",outcome="201"} 5')
    expect(metrics).toMatch(/dult_requests_to_teams_total\{kind="reply",outcome="201"\} \d/)
  })
})
