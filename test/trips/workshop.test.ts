import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import type { AnyCollection } from '../../src/core/store.ts'
import { insert } from '../../src/core/store.ts'
import {
  ballots,
  longestSuggestion,
  mostSuggestions,
  points,
  questions,
  suggestions,
} from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()
const staff = ['kari', 'jonas', 'ingrid', 'samir']

const overview = (person: string) => trust().person(person).press('sheet.show', { sheet: 'workshop' })
const openForStaff = async () => (await overview('pia')).press('Åpne for de ansatte')
const suggestAs = async (person: string, text: string, question = 'today') =>
  (await (await overview(person)).press('Skriv et forslag')).press('Legg til', { question, text })
const suggested = () => trust().store.list(suggestions, { limit: 100 })
const idOf = async (text: string) => (await suggested()).find(one => one.text === text)?.id ?? ''
const voteAs = async (person: string, ...ids: string[]) =>
  (await (await overview(person)).press('Gi poeng')).press('Gi poeng', { 'pick-today': ids.join() })

const fileOf = async (person: string) => {
  const card = await trust()
    .person(person)
    .press('sheet.export', { sheet: 'workshop', workshop: 'hud:staff:1' })
  const link = /fil\/[\w-]+/.exec(JSON.stringify(card.content))?.[0] ?? ''
  return (await fetch(`${trust().address}/${link}`, { method: 'POST' })).text()
}

/** Open, three suggestions, on to the points. */
const untilVoting = async (): Promise<Card> => {
  const workshop = await openForStaff()
  await suggestAs('kari', 'Et stille rom')
  await suggestAs('jonas', 'Bedre lys')
  await suggestAs('samir', 'Kortere vei')
  return workshop.press('Gå videre til poeng')
}

describe('a workshop', () => {
  it('gathers suggestions, takes points, and ends in a ranked list', async () => {
    const voting = await untilVoting()
    expect(voting.text).toContain('Ingen har gitt poeng ennå')
    const quiet = await idOf('Et stille rom')
    const light = await idOf('Bedre lys')
    await voteAs('kari', quiet, light)
    await voteAs('jonas', quiet)
    const third = await voteAs('ingrid', quiet)
    expect(third.text).toContain('Poengene er gitt')
    expect(third.text).not.toContain('Et stille rom')
    const result = await (await voting.press('Oppdater')).press('Avslutt og vis resultatet')
    expect(result.text).toContain('3 har gitt poeng')
    expect(result.text).toContain('**3 poeng** · Et stille rom')
    expect(result.text).toContain('**1 poeng** · Bedre lys')
    expect(result.buttons).not.toContain('Åpne igjen')
    const lines = (await fileOf('kari')).split('\r\n')
    expect(lines.slice(0, 2)).toEqual([
      'Spørsmål;Forslag;Poeng',
      'Hvordan er situasjonen hos oss i dag?;Et stille rom;3',
    ])
    expect((await overview('kari')).text).toContain('Tidligere')
  })

  it('shows how many suggestions there are, and none of them until everyone has written', async () => {
    await openForStaff()
    const after = await suggestAs('kari', 'Et stille rom')
    expect(after.text).toContain('Ett forslag er kommet')
    expect((await overview('jonas').then(card => card.press('Skriv et forslag'))).text).not.toContain(
      'stille rom',
    )
    expect(await fileOf('jonas')).not.toContain('stille rom')
  })

  it('tells no points while somebody may still give some, not in a file either', async () => {
    await untilVoting()
    const quiet = await idOf('Et stille rom')
    for (const person of staff) await voteAs(person, quiet)
    const file = await fileOf('kari')
    expect(file).toContain('Et stille rom')
    expect(file).not.toContain('Poeng')
  })

  it('tells no points of fewer than three, keeps none, and is voted on anew when it is opened again', async () => {
    const voting = await untilVoting()
    const quiet = await idOf('Et stille rom')
    await voteAs('kari', quiet)
    await voteAs('jonas', quiet)
    const closed = await voting.press('Avslutt og vis resultatet')
    expect(closed.text).toContain('Færre enn tre')
    expect(closed.text).toContain('Et stille rom')
    expect(closed.text).not.toMatch(/\d poeng/)
    const again = await closed.press('Åpne igjen')
    expect(again.text).toContain('Ingen har gitt poeng ennå')
    for (const person of ['kari', 'jonas', 'ingrid']) await voteAs(person, quiet)
    expect((await again.press('Avslutt og vis resultatet')).text).toContain('**3 poeng** · Et stille rom')
  })

  it('takes one ballot a person, also when it is pressed twice at once', async () => {
    await untilVoting()
    const quiet = await idOf('Et stille rom')
    const card = await (await overview('kari')).press('Gi poeng')
    const both = await Promise.all([
      card.press('Gi poeng', { 'pick-today': quiet }),
      card.press('Gi poeng', { 'pick-today': quiet }),
    ])
    expect(both.map(({ text }) => text).join()).toContain('Du har gitt poengene dine fra før')
    expect(await trust().store.list(ballots, { limit: 10 })).toHaveLength(1)
    expect(await trust().store.list(points, { limit: 10 })).toHaveLength(1)
  })

  it('gives back more than three choices, and counts nothing that is not among the suggestions', async () => {
    await openForStaff()
    for (const text of ['Rom nummer en', 'Rom nummer to', 'Rom nummer tre', 'Rom nummer fire'])
      await suggestAs('kari', text)
    await trust().person('pia').press('workshop.move', { workshop: 'hud:staff:1', to: 'voting' })
    const all = (await suggested()).map(({ id }) => id)
    const many = await voteAs('kari', ...all)
    expect(many.text).toContain('Du valgte for mange')
    expect(String(many.valueOf('pick-today')).split(',').sort()).toEqual([...all].sort())
    expect((await voteAs('kari', 'made-up-by-somebody')).text).toContain('Velg minst ett forslag')
    expect(await trust().store.list(points, { limit: 10 })).toEqual([])
  })

  it('gives back a ballot with a choice that was left out meanwhile, and spends none of its points', async () => {
    await untilVoting()
    const [quiet, light] = [await idOf('Et stille rom'), await idOf('Bedre lys')]
    const open = await (await overview('kari')).press('Gi poeng')
    const early = await (await overview('jonas')).press('Gi poeng')
    await early.press('Gi poeng', { 'pick-today': `${quiet},${light}` })
    await trust().person('pia').press('workshop.sort', { workshop: 'hud:staff:1', out: light, was: '' })
    const back = await open.press('Gi poeng', { 'pick-today': `${quiet},${light}` })
    expect(back.text).toContain('Noe av det du valgte, er tatt ut')
    expect(back.valueOf('pick-today')).toBe(quiet)
    expect(await trust().store.list(ballots, { limit: 10 })).toHaveLength(1)
    expect((await back.press('Gi poeng')).text).toContain('Poengene er gitt')
    // Who had given theirs before is told so.
    const twice = await early.press('Gi poeng', { 'pick-today': `${quiet},${light}` })
    expect(twice.text).toContain('Du har gitt poengene dine fra før')
  })

  it('does not go back to the suggestions once they are read, whether somebody has given points or not', async () => {
    await untilVoting()
    const back = () =>
      trust().person('pia').press('workshop.move', { workshop: 'hud:staff:1', to: 'gathering' })
    const read = await back()
    expect(read.text).toContain('Forslagene er vist, så her samles det ikke flere')
    await voteAs('kari', await idOf('Et stille rom'))
    const told = await back()
    expect(told.text).toContain('har gitt poeng')
    for (const { inputs } of [read, told]) expect(inputs).not.toContain('text')
  })

  it('lets a suggestion be taken back by whoever holds its card, and by nobody else', async () => {
    await openForStaff()
    const mine = await suggestAs('kari', 'Et stille rom')
    const suggestion = await idOf('Et stille rom')
    const [row] = await suggested()
    for (const key of ['guessed', row?.key, '']) {
      const forged = { workshop: 'hud:staff:1', suggestion, key }
      await trust()
        .person('jonas')
        .press('workshop.takeBack', key === row?.key ? { ...forged, suggestion: '' } : forged)
    }
    expect(await suggested()).toHaveLength(1)
    const back = await mine.press('Ta det bort')
    expect(back.text).toContain('Forslaget er tatt bort')
    expect(back.valueOf('text')).toBe('Et stille rom')
    expect(await suggested()).toEqual([])
  })

  it('is one suggestion when its form is sent twice, and none when it is too long', async () => {
    await openForStaff()
    const form = await (await overview('kari')).press('Skriv et forslag')
    const filled = { question: 'bottlenecks', text: 'Innkallingene kommer sent' }
    await Promise.all([form.press('Legg til', filled), form.press('Legg til', filled)])
    const long = `${'vi venter og venter på noe '.repeat(5)}stort`
    const back = await form.press('Legg til', { question: 'today', text: long })
    expect(back.text).toContain(`Forslaget er på ${long.length} tegn`)
    expect(back.valueOf('text')).toBe(long)
    expect(await suggested()).toMatchObject([{ question: 'bottlenecks', text: 'Innkallingene kommer sent' }])
  })

  it('keeps what each wrote, also when several write on one card that they all see', async () => {
    const workshop = await openForStaff()
    const once = /"once":"([^"]+)"/.exec(JSON.stringify(workshop.content))?.[1]
    const card = { workshop: 'hud:staff:1', once, question: 'today' }
    for (const [person, text] of Object.entries({ kari: 'Et stille rom', jonas: 'Bedre lys' })) {
      const told = await trust()
        .person(person)
        .press('workshop.suggest', { ...card, text })
      expect(told.text).toContain('Forslaget er med')
    }
    expect((await suggested()).map(({ text }) => text).sort()).toEqual(['Bedre lys', 'Et stille rom'])
  })

  it('tidied by two, is as both of them left it', async () => {
    const voting = await untilVoting()
    const [light, quiet] = [await idOf('Bedre lys'), await idOf('Et stille rom')]
    const mine = await voting.press('Rydd i forslagene')
    await (await voting.press('Rydd i forslagene')).press('Lagre', { out: light })
    await mine.press('Lagre', { out: quiet })
    const out = (await suggested()).filter(one => one.out)
    expect(out.map(({ text }) => text).sort()).toEqual(['Bedre lys', 'Et stille rom'])
  })

  it('is tidied by the facilitator, and what is left out is gone at the end', async () => {
    const voting = await untilVoting()
    const light = await idOf('Bedre lys')
    const tidied = await (await voting.press('Rydd i forslagene')).press('Lagre', { out: light })
    expect(tidied.text).toContain('Lagret')
    expect((await voteAs('kari', light)).text).toContain('Velg minst ett forslag')
    const put = await (await voting.press('Rydd i forslagene')).press('Lagre', { out: '' })
    expect(JSON.stringify(put.content)).toContain('Bedre lys')
    await (await voting.press('Rydd i forslagene')).press('Lagre', { out: light })
    const quiet = await idOf('Et stille rom')
    for (const person of staff) await voteAs(person, quiet)
    await voting.press('Avslutt og vis resultatet')
    expect((await suggested()).map(({ text }) => text).sort()).toEqual(['Et stille rom', 'Kortere vei'])
  })

  it('stays within its unit', async () => {
    await openForStaff()
    const berit = trust().person('berit')
    expect((await berit.press('workshop.show', { workshop: 'hud:staff:1' })).text).toContain(
      'Fant ikke arbeidsmøtet',
    )
    expect((await berit.press('sheet.show', { sheet: 'workshop' })).text).toContain('Ingen arbeidsmøter ennå')
  })

  it('is the same one for two who open it at once', async () => {
    const cards = await Promise.all([overview('pia'), overview('lars')])
    await Promise.all(cards.map(card => card.press('Åpne for de ansatte')))
    expect((await overview('kari')).buttons.filter(button => button === 'Skriv et forslag')).toHaveLength(1)
  })
})

describe('no row', () => {
  it('joins a person to a suggestion or a point, or says when', async () => {
    await untilVoting()
    const quiet = await idOf('Et stille rom')
    for (const person of staff) await voteAs(person, quiet)
    const [written, given, cast] = await Promise.all([
      suggested(),
      trust().store.list(points, { limit: 100 }),
      trust().store.list(ballots, { limit: 100 }),
    ])
    expect([given.length, cast.length]).toEqual([4, 4])
    for (const row of [...written, ...given]) {
      expect(JSON.stringify(row)).not.toMatch(/kari|jonas|ingrid|samir|\d{4}-\d\d-\d\d|T\d\d:|activity/)
    }
    for (const ballot of cast)
      expect(Object.keys(ballot).sort()).toEqual(['id', 'person', 'version', 'workshop'])
    // Nowhere in the whole store does an anonymous row's id stand beside anything else.
    const secrets = [...written, ...given].map(({ id }) => id)
    const elsewhere = await Promise.all(
      collections
        .filter(({ name }) => !['workshopSuggestions', 'workshopPoints'].includes(name))
        .map((collection: AnyCollection) => trust().store.list(collection as never, { limit: 10_000 })),
    )
    for (const secret of secrets) expect(JSON.stringify(elsewhere)).not.toContain(secret)
    for (const secret of secrets) expect(trust().log()).not.toContain(secret)
  })

  it('is lost when a voter is forgotten: the vote stays, the voter does not', async () => {
    const voting = await untilVoting()
    const quiet = await idOf('Et stille rom')
    for (const person of ['kari', 'jonas', 'ingrid']) await voteAs(person, quiet)
    await trust().person('kari').press('mydata.confirm')
    expect(JSON.stringify(await trust().store.list(ballots, { limit: 10 }))).not.toContain('kari')
    expect((await voting.press('Avslutt og vis resultatet')).text).toContain('**3 poeng** · Et stille rom')
  })
})

describe('the workshop for patients and relatives', () => {
  const openForPatients = async (notTheirs: string) =>
    (await overview('pia')).press('Åpne for pasienter og pårørende', { notTheirs })

  it('is held by somebody other than their clinician, who types everything in', async () => {
    expect((await openForPatients('false')).text).toContain('Kryss av først')
    const workshop = await openForPatients('true')
    expect(workshop.text).toContain('Arbeidsmøte for pasienter og pårørende')
    let added = await workshop.press('Legg til', { question: 'today', text: 'Lang vei å kjøre' })
    for (const text of ['Dårlig dekning', 'Uklar lenke'])
      added = await added.press('Legg til', { question: 'today', text })
    const kari = await (await overview('kari')).press('Skriv et forslag')
    expect(kari.inputs).toEqual([])
    const refused = await trust()
      .person('kari')
      .press('workshop.suggest', { workshop: 'hud:patients:1', text: 'Fra en ansatt' })
    expect(refused.text).toContain('andre som gjør dette')
    const voting = await added.press('Gå videre til poeng')
    const far = await idOf('Lang vei å kjøre')
    let slips = voting
    for (let slip = 0; slip < 3; slip += 1) slips = await slips.press('Gi poeng', { 'pick-today': far })
    expect((await slips.press('Avslutt og vis resultatet')).text).toContain('**3 poeng** · Lang vei å kjøre')
    expect(JSON.stringify(await trust().store.list(ballots, { limit: 10 }))).not.toContain('pia')
  })

  it('runs beside that of the staff', async () => {
    await openForStaff()
    await openForPatients('true')
    const { text } = await overview('kari')
    expect(text).toContain('For de ansatte ·')
    expect(text).toContain('For pasienter og pårørende ·')
  })
})

describe('a workshop on a card that all of them see', () => {
  const submits = async (person: string, verb: string, input: object) => {
    const from = trust().connector.sent.length
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const entra = personas.find(({ id }) => id === person)?.aadObjectId ?? ''
    const chat = trust().stranger(entra, 'Samir Haddad', 'nb-NO', team)
    await trust().post({
      ...chat.activity({ type: 'message', replyToId: 'card-1' }),
      value: { verb, workshop: 'hud:staff:1', ...input },
    })
    return JSON.stringify(trust().connector.sent.slice(from))
  }

  it('shows the others neither what takes a suggestion back nor a text that is nobody’s yet', async () => {
    await openForStaff()
    const shown = await submits('samir', 'workshop.suggest', { question: 'today', text: 'Et stille rom' })
    const [one] = await suggested()
    expect(one?.text).toBe('Et stille rom')
    expect(shown).toContain('Forslaget er med')
    for (const secret of [one?.key, one?.id, 'Et stille rom', 'takeBack', '"key"'])
      expect(shown).not.toContain(secret)
    const long = await submits('samir', 'workshop.suggest', {
      question: 'today',
      text: 'Zvartfjell '.repeat(20),
    })
    expect(long).toContain('Kort det ned')
    expect(long).not.toContain('Zvartfjell')
    const own = await suggestAs('samir', 'Bedre lys')
    const key = /"key":"([^"]+)"/.exec(JSON.stringify(own.content))?.[1]
    const back = await submits('samir', 'workshop.takeBack', { key })
    expect(await suggested()).toMatchObject([{ text: 'Et stille rom' }])
    expect(back).not.toMatch(/Bedre lys|tatt bort/)
  })
})

describe('a full workshop', () => {
  it('is full for all who write at once, and none comes in after the points have begun', async () => {
    const workshop = await openForStaff()
    await trust().store.write(
      Array.from({ length: mostSuggestions - 2 }, (_, nth) =>
        insert(suggestions, {
          id: `a-name-by-chance-${nth}`.padEnd(22, 'x'),
          workshop: 'hud:staff:1',
          question: 'today',
          text: `Forslag ${nth}`,
          out: false,
          key: 'another',
        }),
      ),
    )
    const open = await Promise.all(staff.map(async one => (await overview(one)).press('Skriv et forslag')))
    const said = await Promise.all(
      open.map((card, nth) => card.press('Legg til', { question: 'today', text: `Samtidig ${nth}` })),
    )
    expect(said.filter(({ text }) => text.includes('Forslaget er med'))).toHaveLength(2)
    expect(said.filter(({ text }) => text.includes('det er fullt'))).toHaveLength(2)
    expect(await suggested()).toHaveLength(mostSuggestions)
    const voting = await workshop.press('Gå videre til poeng')
    const late = await voteAs('kari', await idOf('Forslag 0'))
    expect(late.text).toContain('Poengene er gitt')
    await voting.press('Avslutt og vis resultatet')
    const after = await trust()
      .person('jonas')
      .press('workshop.vote', { workshop: 'hud:staff:1', 'pick-today': await idOf('Forslag 0') })
    expect(after.text).toContain('Poengene dine kom ikke med')
  })

  it('says so, and each of its cards is under 25 KB', async () => {
    await openForStaff()
    const text =
      'på plass i tide, året rundt og på tvers av øyene så alle får være med når det gjelder som mest nå'
    await trust().store.write(
      Array.from({ length: mostSuggestions }, (_, nth) =>
        insert(suggestions, {
          id: `a-name-by-chance-${nth}`.padEnd(22, 'x'),
          workshop: 'hud:staff:1',
          question: questions[nth % questions.length] ?? 'today',
          text: text.padEnd(longestSuggestion, 'å').slice(0, longestSuggestion),
          out: false,
          key: 'another',
        }),
      ),
    )
    expect((await suggestAs('kari', 'En til for mye')).text).toContain('det er fullt')
    const size = (card: Card) => Buffer.byteLength(JSON.stringify(card.content))
    const pia = trust().person('pia')
    const voting = await pia.press('workshop.move', { workshop: 'hud:staff:1', to: 'voting' })
    const tidy = await voting.press('Rydd i forslagene')
    const result = await voting.press('Avslutt og vis resultatet')
    expect(Math.max(size(voting), size(tidy), size(result))).toBeLessThan(25_000)
  })
})
