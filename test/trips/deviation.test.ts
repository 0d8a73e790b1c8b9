import { describe, expect, it, onTestFinished } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { marks } from '../../src/core/house/reception/marks.ts'
import { id } from '../../src/core/ids.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import type { Month } from '../../src/core/time/instant.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { startTrust, trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const stored = () => trust().store.list(deviations, { limit: 1000 })

describe('a deviation in one line', () => {
  it('is stored, numbered, and answered with what was guessed', async () => {
    const receipt = await trust().person('kari').says('avvik lyd rom 3: mikrofonen virket ikke')
    expect(receipt.text).toContain('Avvik 2026-0001 er lagret')
    expect(receipt.text).toContain('lyd rom 3: mikrofonen virket ikke')
    expect(receipt.text).toContain('Gjelder: Lyd')
    expect(receipt.text).toContain('Rom: 3')
    expect(receipt.text).toContain('Alvorlighet: Middels')
    expect(await stored()).toMatchObject([
      {
        number: '2026-0001',
        text: 'lyd rom 3: mikrofonen virket ikke',
        category: 'V2',
        room: '3',
        unit: 'hud',
        by: 'kari',
      },
    ])
  })

  it.each([
    'avvik mine',
    'avvik status',
    'Avvik alle',
    'mine avvik',
    'avvikene mine',
    'rett avvik',
    'slett avvik',
  ])('is none where somebody asks to see them: «%s»', async line => {
    const kari = trust().person('kari')
    await kari.says('avvik lyd rom 3: mikrofonen virket ikke')
    expect((await kari.says(line)).text).toContain('Du har 1 åpent avvik')
    expect(await stored()).toHaveLength(1)
  })

  it('is looked for among one’s own by who leads and asks for those', async () => {
    await trust().person('kari').says('avvik lyd rom 3: mikrofonen virket ikke')
    await trust().person('lars').says('avvik bildet er svart på rom 2')
    const list = await trust().person('lars').says('avvik mine')
    expect(list.text).toContain('bildet er svart på rom 2')
    expect(list.text).not.toContain('mikrofonen virket ikke')
  })

  it('is found in the list by the project team, closed with a tap and opened again', async () => {
    await trust().person('kari').says('avvik bildet er svart på rom 2')
    const list = await trust().person('pia').says('avvik liste')
    expect(list.text).toContain('1 åpent avvik')
    expect(list.text).toContain('2026-0001')
    const opened = await list.press('bildet er svart på rom 2')
    const closed = await opened.press('Lukk avviket')
    expect(closed.text).toContain('Status: Lukket')
    expect((await trust().person('pia').says('avvik liste')).text).toContain('Ingen åpne avvik')
    const reopened = await closed.press('Åpne igjen')
    expect(reopened.text).toContain('Status: Åpent')
  })

  it('has each guess put right with one tap', async () => {
    const receipt = await trust().person('kari').says('avvik lyd rom 3: mikrofonen virket ikke')
    expect((await receipt.press('Bilde')).text).toContain('Gjelder: Bilde')
    expect((await receipt.press('Høy')).text).toContain('Alvorlighet: Høy')
    expect((await receipt.press('Lagre rom', { otherRoom: 'rom 5B' })).text).toContain('Rom: 5B')
    expect(await stored()).toMatchObject([{ category: 'V3', severity: '3', room: '5B' }])
  })

  it('is taken back and reported after all, and keeps its number', async () => {
    const kari = trust().person('kari')
    const withdrawn = await (await kari.says('avvik ekko hele tiden')).press('Angre')
    expect(withdrawn.text).toContain('Avvik 2026-0001 er trukket tilbake')
    expect(withdrawn.text).toContain('Status: Trukket tilbake')
    expect((await kari.says('avvik kabelen er borte')).text).toContain('2026-0002')
    expect((await withdrawn.press('Meld det likevel')).text).toContain('Avvik 2026-0001 er oppdatert')
  })

  it('is undone right after it was stored, and asked about before it is taken back later', async () => {
    const pia = trust().person('pia')
    const stored = await pia.says('avvik kabelen er borte')
    expect(stored.buttons).toContain('Angre')
    const reopened = await (await (await pia.says('avvik 1')).press('Lukk avviket')).press('Åpne igjen')
    expect(reopened.text).toContain('Avvik 2026-0001 er åpnet igjen')
    expect(reopened.buttons).not.toContain('Angre')
    const asked = await reopened.press('Trekk tilbake')
    expect(asked.text).toContain('Trekke avviket tilbake?')
    expect((await pia.says('avvik liste')).text).toContain('1 åpent avvik')
    expect((await asked.press('Nei, la det stå')).text).toContain('Status: Åpent')
    expect((await asked.press('Ja, trekk tilbake')).text).toContain('Avvik 2026-0001 er trukket tilbake')
    expect((await pia.says('avvik liste')).text).toContain('Ingen åpne avvik')
  })

  it('says that it is closed, once it is', async () => {
    const pia = trust().person('pia')
    await pia.says('avvik kabelen er borte')
    const closed = await (await pia.says('avvik 1')).press('Lukk avviket')
    expect(closed.text).toContain('Avvik 2026-0001 er lukket')
  })

  it.each(['!!!', 'rom', '🙈'])(
    'is not made of a slip of the thumb, «%s», which comes back in the form',
    async text => {
      const form = await trust().person('kari').says(`avvik ${text}`)
      expect(form.valueOf('text')).toBe(text)
      expect(await stored()).toEqual([])
    },
  )

  it('asks what it is about when the words do not tell', async () => {
    const receipt = await trust().person('kari').says('avvik det gikk ikke som planlagt')
    expect(receipt.text).toContain('Gjelder: Ikke valgt ennå')
    expect((await receipt.press('Samarbeid')).text).toContain('Gjelder: Samarbeid')
  })

  it('lets how grave it is be said also where it is not known what it is about', async () => {
    const receipt = await trust().person('kari').says('avvik det gikk ikke som planlagt')
    const graver = await receipt.press('Høy')
    expect(graver.text).toContain('Alvorlighet: Høy')
    expect(graver.text).toContain('Dette bør også meldes i avvikssystemet')
  })

  it.each(['en pasient døde', 'pasienten besvimte, og det var ingen der', 'måtte ringe ambulanse'])(
    'is grave, and points to the official system: %s',
    async line => {
      const receipt = await trust().person('kari').says(`avvik ${line}`)
      expect(receipt.text).toContain('▲ Høy')
      expect(receipt.text).toContain('Dette bør også meldes i avvikssystemet')
    },
  )

  it('points to the official system when it is grave', async () => {
    const receipt = await trust().person('kari').says('avvik rommet sto ulåst og uvedkommende så skjermen')
    expect(receipt.text).toContain('Dette bør også meldes i avvikssystemet')
  })

  it('is answered in the language of the one who writes', async () => {
    expect((await trust().person('siv').says('avvik lyden er borte')).text).toContain(
      'Avvik 2026-0001 er lagra',
    )
    expect((await trust().person('emily').says('deviation no sound in room 2')).text).toContain('is saved')
  })
})

describe('a suggestion', () => {
  it('is a kind, and how grave it is is neither told nor asked', async () => {
    const receipt = await trust().person('kari').says('avvik forslag: fast videorom på onsdager')
    expect(receipt.text).toContain('Gjelder: Forslag')
    expect(receipt.text).not.toContain('Alvorlighet')
    expect(receipt.text.match(/Forslag/g)).toHaveLength(2)
    const form = await trust().person('kari').says('avvik')
    expect(JSON.stringify(form.content).match(/"title":"Forslag"/g)).toHaveLength(1)
    const sound = await receipt.press('Opplæring')
    expect(sound.text).toContain('Alvorlighet: Lav')
    expect(await stored()).toMatchObject([{ category: 'V11', severity: '1' }])
  })

  it('comes of the letters and forms that took it for a severity', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    const [row] = await stored()
    await trust().person('kari').press('deviation.correct', { deviation: row?.id, severity: '0' })
    await trust().person('kari').press('deviation.report', { text: 'fast rom', severity: '0' })
    expect((await stored()).map(({ category, severity }) => [category, severity])).toEqual([
      ['V0', '0'],
      ['V0', '0'],
    ])
  })
})

describe('what was guessed', () => {
  it('and is put right to what it was stands so already, and nothing is written', async () => {
    const receipt = await trust().person('kari').says('avvik lyd rom 3: mikrofonen virket ikke')
    const [row] = await stored()
    const { category, severity, room } = row ?? {}
    const press = (data: object) =>
      trust()
        .person('kari')
        .press('deviation.correct', { deviation: row?.id, ...data })
    for (const card of [
      await press({ category }),
      await press({ severity }),
      await press({ otherRoom: `rom ${room}` }),
      await receipt.press('Lagre rom'),
    ]) {
      expect(card.text).toContain('Ingenting ble endret. Slik står det nå.')
      expect(card.text).not.toContain('oppdatert')
    }
    expect(await stored()).toEqual([row])
  })

  it('is asked of who reported it, once', async () => {
    const asked = 'Jeg gjettet litt'
    const receipt = await trust().person('kari').says('avvik ekko i høyttaleren')
    expect(receipt.text).toContain(asked)
    expect((await receipt.press('Bilde')).text).not.toContain(asked)
    for (const [person, kind] of [
      ['kari', 'Lyd'],
      ['pia', 'Utstyr'],
    ] as const) {
      const seen = await trust().person(person).says('avvik 1')
      expect(seen.text).not.toContain(asked)
      expect((await seen.press(kind)).text).toContain(`Gjelder: ${kind}`)
    }
  })

  it('has a room that is taken away by emptying its box, which says so', async () => {
    const receipt = await trust().person('kari').says('avvik lyd rom 3: mikrofonen virket ikke')
    expect(receipt.valueOf('otherRoom')).toBe('3')
    const gone = await receipt.press('Lagre rom', { otherRoom: '' })
    expect(gone.text).toContain('Rommet er tatt bort.')
    expect(gone.text).not.toContain('Rom: 3')
    const again = await gone.press('Lagre rom', { otherRoom: '' })
    expect(again.text).toContain('Romfeltet var tomt. Ingenting er endret.')
    expect(await stored()).toMatchObject([{ room: null, category: 'V2' }])
  })
})

describe('what is official and what is not', () => {
  const named = { name: 'Meldeboka', url: 'https://avvik.fjordvik.no/' }

  it('is said of every deviation, with the name of the system that it belongs in', async () => {
    const kari = trust().person('kari')
    expect((await kari.says('avvik ekko i høyttaleren')).text).toContain(
      'Sagt til Dult, ikke meldt i avvikssystemet deres.',
    )
    await chooseSettings(trust().store, { directory: { deviations: named } })
    expect((await kari.says('avvik svart bilde fra kameraet')).text).toContain(
      'Sagt til Dult, ikke meldt i Meldeboka.',
    )
    const grave = await kari.says('avvik rommet sto ulåst og uvedkommende så skjermen')
    expect(grave.text).toContain('Dette bør også meldes i Meldeboka.')
    expect(JSON.stringify(grave.content)).toContain(named.url)
  })

  it('tells of the wrong patient too, from medium on', async () => {
    const receipt = await trust().person('kari').says('avvik feil pasient kom inn')
    expect(receipt.text).toContain('Alvorlighet: Middels')
    expect(receipt.text).toContain('Dette bør også meldes')
    expect((await receipt.press('Lav')).text).toContain('ikke meldt i avvikssystemet')
  })
})

describe('the list', () => {
  const lines = ['ekko i dag', 'rommet sto ulåst, uvedkommende så skjermen', 'forslag: fast rom']

  const some = async () => {
    for (const [nth, line] of lines.entries()) {
      if (nth > 0) trust().clock.pass(2 * 86_400_000)
      await trust()
        .person(nth === 1 ? 'pia' : 'kari')
        .says(`avvik ${line}`)
    }
    return trust().person('pia').says('avvik liste')
  }

  it('says of each how grave it is and how old, and opens it', async () => {
    const list = await some()
    expect(list.text).toMatch(/ekko i dag\n2026-0001 · Lyd · 4 dager\n○ Lav\n/)
    expect(list.text).toMatch(/uvedkommende så skjermen\n2026-0002 · Personvern · 2 dager\n▲ Høy\n/)
    expect(list.text).toMatch(/fast rom\n2026-0003 · Forslag · i dag\n☆ Forslag\n/)
    expect((await list.press('ekko i dag')).text).toContain('Avvik 2026-0001')
  })

  it('shows all, one’s own or the grave ones, the newest or the oldest first', async () => {
    const list = await some()
    expect(list.buttons).toEqual(expect.arrayContaining(['✓ Alle 3', 'Mine 1', 'Alvorlige 1']))
    const mine = await list.press('Mine 1')
    expect(mine.text).not.toContain('ekko i dag')
    const grave = await mine.press('Alvorlige 1')
    expect(grave.text).toContain('uvedkommende')
    expect(grave.text).not.toContain('ekko i dag')
    const oldest = await list.press('Eldste først')
    expect(oldest.text.indexOf('ekko i dag')).toBeLessThan(oldest.text.indexOf('fast rom'))
    expect(oldest.buttons).toContain('Nyeste først')
  })

  it('has one’s own also where they were of another unit, as one’s tile counts them', async () => {
    const { aadObjectId = '', name = '' } = personas.find(known => known.id === 'lars') ?? {}
    const sar = { id: '19:sar@thread.tacv2', name: 'Sår' }
    await trust().stranger(aadObjectId, name, 'nb-NO', sar).says('avvik lyden falt ut på rom 3')
    const alone = await trust().person('lars').says('avvik liste')
    expect(alone.text).toContain('Du har 1 åpent avvik')
    expect(alone.buttons).toEqual(expect.arrayContaining(['Alle 0', '✓ Mine 1']))
    expect((await alone.press('lyden falt ut på rom 3')).text).toContain('Avvik 2026-0001')
    // Who leads there has it too, and nobody else here.
    expect((await trust().person('berit').says('avvik liste')).text).toContain('1 åpent avvik')
    expect((await trust().person('pia').says('avvik liste')).text).toContain('Ingen åpne avvik')
    await trust().person('kari').says('avvik bildet er svart på rom 2')
    const list = await trust().person('lars').says('avvik liste')
    expect(list.text).toContain('1 åpent avvik')
    expect(list.text).not.toContain('lyden falt ut')
    expect((await list.press('Mine 1')).text).toContain('lyden falt ut')
  })

  it('has five on a page, and keeps the order from one to the next', async () => {
    for (let nth = 1; nth <= 6; nth += 1) {
      trust().clock.pass(60_000)
      await trust().person('kari').says(`avvik ekko ${nth} her`)
    }
    const oldest = await (await trust().person('pia').says('avvik liste')).press('Eldste først')
    expect(oldest.text.match(/ekko \d/g)).toEqual([1, 2, 3, 4, 5].map(nth => `ekko ${nth}`))
    const next = await oldest.press('Neste side')
    expect(next.text.match(/ekko \d/g)).toEqual(['ekko 6'])
    expect((await next.press('Forrige side')).text).toContain('ekko 1')
  })

  it('says so where none is of the sort that is asked for', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    const list = await trust().person('pia').says('avvik liste')
    expect((await list.press('Alvorlige 0')).text).toContain('Ingen her.')
  })
})

describe('an answer', () => {
  it('comes at once, also when fifty people write', async () => {
    const kari = trust().person('kari')
    await kari.says('meny')
    const others = Array.from({ length: 50 }, (_, nth) =>
      trust().post(
        trust()
          .stranger(`ffffffff-0000-4000-8000-${String(nth).padStart(12, '0')}`, `Person ${nth}`)
          .activity({ type: 'message', text: 'avvik ekko her', textFormat: 'plain' }),
      ),
    )
    const [answer] = await Promise.all([kari.says('avvik lyden er borte'), ...others])
    expect(answer.text).toContain('er lagret')
  })
})

describe('the form', () => {
  it('comes when nothing follows the word, and stores what is filled in', async () => {
    const form = await trust().person('kari').says('avvik')
    expect(form.inputs).toEqual(['text', 'category', 'severity', 'room'])
    const receipt = await form.press('Lagre avviket', {
      text: 'tolken kom ikke',
      category: 'V10',
      severity: '2',
      room: '',
    })
    expect(receipt.text).toContain('Gjelder: Samarbeid')
  })

  it('stores once when it is sent twice', async () => {
    const form = await trust().person('kari').says('avvik')
    const filled = { text: 'ingen lyd', category: '', severity: '', room: '' }
    const [first, second] = await Promise.all([
      form.press('Lagre avviket', filled),
      form.press('Lagre avviket', filled),
    ])
    expect([first.text, second.text].join()).toContain('lagret fra før')
    expect(await stored()).toHaveLength(1)
  })

  it('gives back a text that is too long, and stores nothing', async () => {
    const long = 'lyden var borte '.repeat(40).trim()
    const form = await trust().person('kari').says(`avvik ${long}`)
    expect(form.text).toContain('639 tegn')
    expect(form.valueOf('text')).toBe(long)
    expect(await stored()).toEqual([])
  })
})

describe('who sees what', () => {
  it('has words that somebody can be known by taken away by who follows up, whoever wrote them, and keeps its codes', async () => {
    const [kari, lars] = [trust().person('kari'), trust().person('lars')]
    await kari.says('avvik den som har time hver onsdag fikk ikke lyd på rom 3')
    const seen = await lars.says('avvik 1')
    expect(seen.buttons.filter(title => title === 'Ta bort teksten nå')).toHaveLength(1)
    // Of another unit’s leader, or a colleague, a press does nothing, whichever unit it says.
    const [{ id: deviation = '' } = {}] = await stored()
    for (const [other, unit] of [
      ['berit', 'sar'],
      ['berit', 'hud'],
      ['jonas', 'hud'],
    ] as const)
      await trust().person(other).press('deviation.empty', { deviation, unit })
    expect(await stored()).toMatchObject([
      { text: 'den som har time hver onsdag fikk ikke lyd på rom 3', room: '3' },
    ])
    for (const told of [await seen.press('Ta bort teksten nå'), await seen.press('Ta bort teksten nå')]) {
      expect(told.text).toContain('Teksten er borte for alle.')
      expect([told.text.includes('onsdag'), told.buttons.includes('Ta bort teksten nå')]).toEqual([
        false,
        false,
      ])
    }
    expect(await stored()).toMatchObject([
      { text: '', room: null, category: 'V2', status: 'open', by: 'kari' },
    ])
    for (const person of [kari, lars]) expect((await person.says('avvik 1')).text).not.toContain('onsdag')
  })

  it('has one way to take words away, also for a leader who wrote them', async () => {
    const seen = await trust().person('lars').says('avvik ekko i høyttaleren')
    expect(seen.buttons.filter(title => title === 'Ta bort teksten nå')).toHaveLength(1)
    expect(seen.text).not.toContain('Kan noen kjennes igjen')
  })

  it('shows a clinician their own deviations only', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    await trust().person('jonas').says('avvik skjermen er svart')
    const own = await trust().person('kari').says('avvik liste')
    expect(own.text).toContain('Du har 1 åpent avvik')
    expect(own.text).toContain('ekko i høyttaleren')
    expect(own.text).not.toContain('skjermen er svart')
  })

  it('says that nothing was saved to who sends a form of a unit that they were taken out of meanwhile', async () => {
    const form = await trust().person('jonas').press('deviation.form', { unit: 'hud' })
    await trust().person('lars').press('people.takeOut', { unit: 'hud', person: 'jonas' })
    const told = await form.press('Lagre avviket', { text: 'mikrofonen på rom 3 virket ikke' })
    expect(told.text).toContain('er ikke lagret')
    expect(await stored()).toEqual([])
  })

  it('keeps a unit’s deviations from the leader of another unit', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    expect((await trust().person('berit').says('avvik liste')).text).toContain('Ingen åpne avvik')
    expect((await trust().person('berit').says('avvik 2026-0001')).text).toContain('Fant ikke avviket')
    const [row] = await stored()
    const refused = await trust().person('berit').press('deviation.close', { deviation: row?.id })
    expect(refused.text).toContain('Fant ikke avviket')
    expect(await stored()).toMatchObject([{ status: 'open' }])
  })

  it('finds one by its number, with or without the year', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    expect((await trust().person('kari').says('avvik 2026-0001')).text).toContain('ekko i høyttaleren')
    expect((await trust().person('pia').says('avvik 1')).text).toContain('ekko i høyttaleren')
  })

  it('lets a forwarded card do nothing for someone without the right', async () => {
    await trust().person('kari').says('avvik ekko i høyttaleren')
    const [row] = await stored()
    const refused = await trust().person('jonas').press('deviation.close', { deviation: row?.id })
    expect(refused.text).toContain('Det er andre som gjør dette')
    expect(await stored()).toMatchObject([{ status: 'open' }])
  })
})

describe('numbers', () => {
  it('have no gaps and no doubles when forty people report at once', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 40 }, (_, nth) =>
        trust()
          .stranger(`aaaaaaaa-0000-4000-8000-${String(nth).padStart(12, '0')}`, `Person ${nth}`)
          .says(`avvik ekko ${nth} her`),
      ),
    )
    expect(receipts).toHaveLength(40)
    const numbers = (await stored()).map(({ number }) => number).sort()
    expect(numbers).toEqual(
      Array.from({ length: 40 }, (_, nth) => `2026-${String(nth + 1).padStart(4, '0')}`),
    )
  })

  it('begin anew with the year in Oslo', async () => {
    trust().clock.set('2026-12-31T22:59:00Z')
    expect((await trust().person('kari').says('avvik ekko før midnatt')).text).toContain('2026-0001')
    trust().clock.set('2026-12-31T23:01:00Z')
    expect((await trust().person('kari').says('avvik ekko etter midnatt')).text).toContain('2027-0001')
  })
})

describe('an activity that Teams posts again', () => {
  it('is stored once and answered once', async () => {
    const again = trust()
      .person('kari')
      .activity({ type: 'message', text: 'avvik ekko igjen', textFormat: 'plain' })
    const statuses = await Promise.all([trust().post(again), trust().post(again), trust().post(again)])
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await stored()).toHaveLength(1)
    expect(trust().connector.sent).toHaveLength(1)
  })

  const said = (text: string) =>
    trust().person('kari').activity({ type: 'message', text, textFormat: 'plain' })
  const answers = () =>
    trust().connector.sent.map(({ activity }) => JSON.stringify(activity.attachments?.[0]?.content))
  /** The first process ends between what it wrote and its answer: the next one knows of the store alone. */
  const comingAfter = async () => {
    const after = await startTrust({ store: trust().store, seeded: false })
    onTestFinished(after.close)
    return after
  }

  it('is told its number by the process that comes after, and stored once', async () => {
    const again = said('avvik ekko igjen')
    await trust().post(again)
    await (await comingAfter()).post(again)
    expect(await stored()).toHaveLength(1)
    const [first = '', second = ''] = answers()
    expect(first).toContain('Avvik 2026-0001 er lagret')
    expect(second).toContain('Avvik 2026-0001 er lagret fra før')
  })

  it('is told so again by a form that was sent, and stored once', async () => {
    await trust().person('kari').press('deviation.report', { text: 'ekko igjen' })
    expect((await trust().person('kari').pressAgain()).text).toContain('Avvik 2026-0001 er lagret fra før')
    expect(await stored()).toHaveLength(1)
  })

  it('is not told that it is stored by a form whose report was taken back since', async () => {
    const form = await trust().person('kari').says('avvik')
    const receipt = await form.press('Lagre avviket', { text: 'ekko igjen' })
    await receipt.press('Angre')
    const again = await form.press('Lagre avviket', { text: 'ekko igjen' })
    expect(again.text).toContain('Avvik 2026-0001 er trukket tilbake')
    expect((await again.press('Meld det likevel')).text).toContain('Status: Åpent')
    expect(await stored()).toHaveLength(1)
  })

  it('is answered where it only asked', async () => {
    const again = said('meny')
    await trust().post(again)
    await (await comingAfter()).post(again)
    const [first, second] = answers()
    expect(second).toBe(first)
  })

  it('is told that it arrived where no receipt can be found, and does nothing more', async () => {
    const admin = trust().person('ada').activity({ type: 'message', text: 'stopp alt', textFormat: 'plain' })
    await trust().post(admin)
    await trust().person('ada').says('start alt')
    await (await comingAfter()).post(admin)
    expect(answers().at(-1)).toContain('Dette er tatt imot')
    expect(await trust().app.letters.isStopped()).toBe(false)
  })

  it('is told so in the language that its reader chose, whatever Teams speaks to them', async () => {
    await trust().person('ada').says('språk engelsk')
    const admin = trust().person('ada').activity({ type: 'message', text: 'stopp alt', textFormat: 'plain' })
    await trust().post(admin)
    await trust().person('ada').says('start alt')
    await (await comingAfter()).post(admin)
    expect(answers().at(-1)).toContain('This has been received')
  })

  it('has its number of a stopped line counted once, and is told again why it was stopped', async () => {
    const again = said('avvik pasient 13056237288 fikk ikke lyd')
    await trust().post(again)
    await (await comingAfter()).post(again)
    expect(answers().at(-1)).toContain('Stopp')
    expect(await trust().store.list(nearMisses, { limit: 5 })).toHaveLength(1)
  })

  it('leaves a mark that is forgotten when Teams no longer posts again', async () => {
    await trust().person('kari').says('avvik ekko igjen')
    trust().clock.pass(3 * 3_600_000)
    await trust().app.tick()
    expect(await trust().store.list(marks, { limit: 10 })).toHaveLength(1)
    trust().clock.pass(3_600_001)
    expect(await trust().app.tick()).toBe(1)
    expect(await trust().store.list(marks, { limit: 10 })).toEqual([])
  })
})

describe('the month of a unit', () => {
  it('is summed up in figures, without what was taken back', async () => {
    const kari = trust().person('kari')
    await kari.says('avvik ekko i høyttaleren')
    await kari.says('avvik svart bilde fra kameraet')
    await (await kari.says('avvik feil meldt')).press('Angre')
    await (await trust().person('pia').says('avvik 1')).press('Lukk avviket')
    const parts = await trust().app.summaries(id('hud'), '2026-11' as Month)
    expect(parts.find(({ name }) => name === 'deviations')?.figures).toEqual({
      reported: 2,
      open: 1,
      closed: 1,
      'category.V2': 1,
      'category.V3': 1,
      'severity.1': 2,
    })
    expect(parts.find(({ name }) => name === 'privacy')?.figures).toEqual({ nearMisses: 0 })
  })
})
