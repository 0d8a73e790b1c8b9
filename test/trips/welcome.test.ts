import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { memberships, people, units } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const newcomer = () => trust().stranger('bbbbbbbb-0000-4000-8000-000000000001', 'Liv Aasen', 'nn-NO')
const team = { id: '19:new@thread.tacv2', name: 'Lungepoliklinikken' }
const inTeam = (nth: number, name: string) =>
  trust().stranger(`bbbbbbbb-0000-4000-8000-00000000010${nth}`, name, 'nb-NO', team)
const member = (nth: number) => {
  const aadObjectId = `bbbbbbbb-0000-4000-8000-00000000010${nth}`
  return { id: `29:${aadObjectId}`, name: '', aadObjectId }
}

describe('a person met for the first time', () => {
  it('is welcomed once, with the menu of their role, in the language of their Teams', async () => {
    const cards = await newcomer().installs()
    expect(cards).toHaveLength(1)
    expect(cards[0]?.text).toContain('Hei, Liv. Eg heiter Dult')
    expect(cards[0]?.buttons).toContain('Sei frå om noko som gjekk gale')
    expect(cards[0]?.text).not.toContain('Oppsettet til eininga')
    expect(await newcomer().installs()).toEqual([])
  })

  it('is greeted without a gap where Teams does not tell their name', async () => {
    const nameless = trust().stranger('bbbbbbbb-0000-4000-8000-000000000002', '', 'nb-NO')
    const [welcome] = await nameless.installs()
    expect(welcome?.text).toMatch(/^Hei, jeg heter Dult$/m)
    expect((await nameless.says('meny')).text).toMatch(/^Hva vil du gjøre\?$/m)
  })

  it('chooses their unit, and what they report is filed there', async () => {
    const [welcome] = await newcomer().installs()
    const choice = await welcome?.press('Vel eining')
    expect(choice?.text).toContain('Kvar arbeider du?')
    const chosen = await choice?.press('Vel', { unit: 'hud' })
    expect(chosen?.text).toContain('Eg har notert at du arbeider i Hudpoliklinikken, Fjordvik sykehus')
    await newcomer().says('avvik lyden er borte')
    expect((await trust().person('pia').says('avvik liste')).text).toContain('lyden er borte')
  })

  it('is one person, however many first messages come at once', async () => {
    const before = (await trust().store.list(people, { limit: 100 })).length
    await Promise.all(Array.from({ length: 10 }, () => newcomer().says('meny')))
    expect(await trust().store.list(people, { limit: 100 })).toHaveLength(before + 1)
  })
})

describe('a team that installs the bot', () => {
  it('gets the set-up card once, and whoever fills it in leads the unit', async () => {
    const lead = inTeam(1, 'Hanne Vik')
    const cards = await lead.installs()
    expect(cards).toHaveLength(1)
    expect(cards[0]?.valueOf('unitName')).toBe('Lungepoliklinikken')
    const done = await cards[0]?.press('Lagre', { unitName: 'Lungepoliklinikken', service: 'video' })
    expect(done?.text).toContain('Lungepoliklinikken er klar')
    const [unit] = (await trust().store.list(units, { limit: 100 })).filter(
      ({ name }) => name === 'Lungepoliklinikken',
    )
    expect(
      await trust().store.list(memberships, { where: { unit: unit?.id ?? null }, limit: 10 }),
    ).toMatchObject([{ roles: ['leader'] }])
    expect((await lead.says('<at>Dult</at> enhet')).valueOf('unitName')).toBe('Lungepoliklinikken')
  })

  it('is set up by its own people, and by no guest who speaks in its channels', async () => {
    const [card] = await inTeam(1, 'Hanne Vik').installs()
    trust().connector.setMembers(team.id, [member(1), { ...member(2), userRole: 'guest' }])
    const filled = { unitName: 'Lungepoliklinikken', service: 'video' }
    for (const outsider of [inTeam(2, 'Per Dahl'), inTeam(3, 'Eva Lie')])
      expect((await outsider.press('unit.setup', filled)).text).toContain('Du er gjest i dette teamet')
    expect((await card?.press('Lagre', filled))?.text).toContain('er klar')
  })

  it('is one unit when two fill in the card at once', async () => {
    const [card] = await inTeam(1, 'Hanne Vik').installs()
    const filled = { unitName: 'Lungepoliklinikken', service: 'video' }
    const answers = await Promise.all([
      inTeam(1, 'Hanne Vik').press('unit.setup', filled),
      inTeam(2, 'Per Dahl').press('unit.setup', filled),
    ])
    expect(card?.inputs).toEqual(['unitName', 'service'])
    expect(answers.map(({ text }) => text).join()).toContain('er satt opp')
    const founded = (await trust().store.list(units, { limit: 100 })).filter(
      ({ name }) => name === 'Lungepoliklinikken',
    )
    expect(founded).toHaveLength(1)
  })

  it('asks again for a name when none is given', async () => {
    const again = await inTeam(1, 'Hanne Vik').press('unit.setup', { unitName: ' ', service: 'video' })
    expect(again.text).toContain('Skriv navnet på enheten')
  })

  it('lets only its leaders change it afterwards', async () => {
    await inTeam(1, 'Hanne Vik').press('unit.setup', { unitName: 'Lunge', service: 'video' })
    const refused = await inTeam(2, 'Per Dahl').press('unit.setup', { unitName: 'Mitt', service: 'video' })
    expect(refused.text).toContain('Lunge er satt opp')
    expect(
      (await inTeam(1, 'Hanne Vik').press('unit.setup', { unitName: 'Lunge øst', service: 'home' })).text,
    ).toContain('Lunge øst er endret')
  })

  it('is the only place where a unit can be founded', async () => {
    const refused = await newcomer().press('unit.setup', { unitName: 'Min enhet', service: 'video' })
    expect(refused.text).toContain('Ei eining blir sett opp i sitt eige team')
  })
})

describe('language', () => {
  it('changes in one word, and the answer is in the new one', async () => {
    const kari = trust().person('kari')
    expect((await kari.says('språk nn')).text).toContain('Då skriv eg nynorsk')
    expect((await kari.says('meny')).text).toContain('Kva vil du gjere, Kari?')
    expect((await kari.says('LANGUAGE english')).text).toContain('I will write English')
  })

  it('is asked for with three buttons', async () => {
    const card = await trust().person('kari').says('sprak')
    expect(card.buttons).toEqual(['Bokmål', 'Nynorsk', 'English'])
    expect((await card.press('Nynorsk')).text).toContain('Då skriv eg nynorsk')
  })

  it('that Dult does not speak gets a kind answer', async () => {
    expect((await trust().person('kari').says('språk klingon')).text).toContain(
      'Det språket kan jeg ikke ennå',
    )
  })
})

describe('the menu', () => {
  it.each(['meny', 'Hei', ' MENY ', '/meny', '?', 'hello', 'menu'])('comes at «%s»', async text => {
    expect((await trust().person('kari').says(text)).text).toContain('Hva vil du gjøre, Kari?')
  })

  it('shows leaders what leaders can do', async () => {
    expect((await trust().person('lars').says('meny')).text).toContain('Oppsettet av enheten')
    expect((await trust().person('kari').says('meny')).text).not.toContain('Oppsettet av enheten')
  })

  it('opens what its buttons say', async () => {
    const menu = await trust().person('kari').says('meny')
    expect((await menu.press('Si fra om noe som gikk galt')).inputs).toContain('text')
  })

  it('offers the nearest command with what was typed, ready to send', async () => {
    const card = await trust().person('kari').says('avik lyd rom 3 er borte')
    expect(card.text).toContain('Det skjønte jeg ikke helt')
    expect((await card.press('Mente du «avvik lyd rom 3 er borte»?')).text).toContain(
      'Avvik 2026-0001 er lagret',
    )
  })

  it('offers it by the word of the reader’s language', async () => {
    const emily = trust().person('emily')
    const card = await emily.says('incidnt the sound was gone in room 3')
    expect((await card.press('Did you mean “incident the sound was gone in room 3”?')).text).toMatch(
      /Incident \d{4}-\d{4} is saved/,
    )
    expect((await emily.says('checklst')).buttons).toContain('Did you mean “checklist”?')
  })

  it('leads a clinician by «melding» to their own messages, not to what only leaders send', async () => {
    const card = await trust().person('kari').says('melding')
    const offer = card.buttons.find(title => title.startsWith('Mente du')) ?? ''
    expect((await card.press(offer)).text).toContain('Meldingene du får fra meg')
  })

  it('takes no question to itself for one about the patients', async () => {
    expect((await trust().person('kari').says('hva sier du?')).text).toContain('Det skjønte jeg ikke helt')
  })

  it('comes without an offer when nothing is near', async () => {
    const card = await trust().person('kari').says('hvordan er været i dag')
    expect(card.text).toContain('Det skjønte jeg ikke helt')
    expect(card.buttons.some(title => title.startsWith('Mente du'))).toBe(false)
  })

  it.each([
    ['jeg vil se på veikartet nå', 'Mente du «veikart»?', 'Veikart'],
    ['lyden virker ikke på rom 3', 'Lagre det som avvik', 'er lagret'],
    ['lyden forsvant på rom 3', 'Mente du «avvik lyden forsvant på rom 3»?', 'er lagret'],
    ['hvordan registrerer jeg', 'Mente du «registrer»?', 'Hvor mange i uke 47?'],
  ])('leads from a natural line, «%s», to the nearest with one tap', async (text, title, words) => {
    const card = await trust().person('lars').says(text)
    expect((await card.press(title)).text).toContain(words)
  })

  it.each([
    ['klar for konsultasjon', 'Før dere begynner'],
    ['hei, klar for konsultasjon', 'Før dere begynner'],
    ['Ready for a consultation', 'Før dere begynner'],
    ['video kl 10', 'Før dere begynner'],
    ['jeg skal ha video nå', 'Før dere begynner'],
    ['jeg skal ha en videokonsultasjon om 5 min', 'Før dere begynner'],
    ['ny konsultasjon om 5 minutter', 'Før dere begynner'],
    ['snart konsultasjon', 'Før dere begynner'],
    ['eg skal ha videosamtale no', 'Før dere begynner'],
    ['video call in 5 minutes', 'Før dere begynner'],
    ['hvordan starter jeg en videosamtale', 'Før dere begynner'],
    ['korleis startar eg videosamtalen', 'Før dere begynner'],
    ['risiko', 'Risiko'],
    ['Risikoen vår?', 'Risiko'],
    ['risks', 'Risiko'],
    ['gevinster', 'Gevinster'],
    ['gevinstane', 'Gevinster'],
    ['modenhet', 'Dere har ikke fylt ut'],
    ['maturity', 'Dere har ikke fylt ut'],
    ['plan', 'Velg et veikart'],
    ['planen vår', 'Velg et veikart'],
    ['neste steg', 'Veikart'],
    ['hva er neste steg?', 'Veikart'],
    ['kva er neste steg', 'Veikart'],
    ['what is the next step', 'Veikart'],
    ['Veikartet: hva er neste?', 'Veikart'],
    ['tall', 'Hvor mange i uke 47?'],
    ['tal', 'Hvor mange i uke 47?'],
    ['statistikk', 'Hvor mange i uke 47?'],
    ['statistics', 'Hvor mange i uke 47?'],
    ['Registrer ukens tall', 'Hvor mange i uke 47?'],
    ['qr', 'Pasientskjema'],
    ['QR-kode', 'Pasientskjema'],
    ['lenke til pasientene', 'Pasientskjema'],
    ['lenkja', 'Pasientskjema'],
    ['the link to the form', 'Pasientskjema'],
    ['Hva pasientene svarer', 'svar'],
    ['spørreskjema', 'Pasientskjema'],
    ['ok', 'Bare hyggelig'],
    ['jeg skrev feil', 'Angre står på kortet'],
    ['slett det', 'Angre står på kortet'],
    ['eg skreiv feil', 'Angre står på kortet'],
    ['god morgen', 'Hva vil du gjøre, Lars?'],
    ['hva kan du?', 'Hva vil du gjøre, Lars?'],
    ['meld avvik', 'Si fra til Dult'],
    ['si fra', 'Si fra til Dult'],
    ['skru av varsler', 'Meldingene du får fra meg'],
    ['ikke send mer', 'Meldingene du får fra meg'],
    ['jeg er på ferie', 'Meldingene du får fra meg'],
    ['english', 'Hvilket språk vil du ha?'],
    ['bytt språk', 'Hvilket språk vil du ha?'],
    ['ny ansatt', 'Roller i'],
    ['bytt leder', 'Roller i'],
    ['slett meg', 'Dette har jeg om deg'],
    ['hvem ser det jeg skriver', 'Dette har jeg om deg'],
    ['hvem er superbruker?', 'Hjelp nå'],
    ['brukerstøtte', 'Hjelp nå'],
    ['mikrofon', 'Hjelp nå'],
    ['send melding til alle', 'Meldinger til enheten'],
    ['jeg vil skrive en historie', 'Historier'],
    ['hvor langt er vi', 'Veikart'],
    ['hva gjenstår?', 'Veikart'],
  ])('opens what «%s» names, however little it says', async (line, words) => {
    const card = await trust().person('lars').says(line)
    expect(card.text).not.toContain('Det skjønte jeg ikke helt')
    expect(card.text).toContain(words)
  })

  it.each([
    ['jeg gruer meg til konsultasjonen i morgen', 'Mente du «sjekkliste»?'],
    ['lenken var feil, vi kom ikke inn', 'Mente du «avvik lenken var feil, vi kom ikke inn»?'],
    ['videoen hakket hele tiden', 'Mente du «avvik videoen hakket hele tiden»?'],
    ['the link was wrong today', 'Mente du «avvik the link was wrong today»?'],
    ['biletet vart heilt svart', 'Mente du «avvik biletet vart heilt svart»?'],
  ])('guesses an incident only from a line that tells of a fault: «%s»', async (line, title) => {
    const card = await trust().person('kari').says(line)
    expect(card.buttons.filter(button => button.startsWith('Mente du'))).toEqual([title])
  })

  it.each(['vi hadde en fin dag på poliklinikken', 'eg heiter Kari og jobbar her'])(
    'guesses nothing from a line that names nothing and tells of no fault: «%s»',
    async line => {
      const card = await trust().person('kari').says(line)
      expect(card.buttons.filter(button => button.startsWith('Mente du'))).toEqual([])
    },
  )

  it('opens the emergency procedure for its words, whatever else the line names', async () => {
    for (const line of ['akutt i videokonsultasjon', 'nød under video kl 10', 'Nød: dette gjør du nå'])
      expect((await trust().person('kari').says(line)).text, line).toContain('113')
  })

  it.each([
    'en pasient venter',
    'jeg trenger hjelp med lyden nå',
    'jeg får ikke kamera til å virke',
    'hei, lyden virker ikke',
    'eg får ikkje kameraet til å verke',
    'i cannot hear the patient',
    'the camera doesn’t work',
  ])('leads from «%s» to help at once, and saves it only where it is asked to', async text => {
    const kari = trust().person('kari')
    const help = await kari.says(text)
    expect(help.buttons[0]).toBe('Nød: dette gjør du nå')
    expect(help.text).toContain('Hjelp nå')
    expect(await trust().store.list(deviations, { limit: 9 })).toEqual([])
    const told = text.replace('hei, ', '')
    const saved = await help.press('Lagre det som avvik')
    await help.press('Lagre det som avvik')
    expect(saved.text).toContain('Avvik 2026-0001 er lagret')
    expect((await trust().store.list(deviations, { limit: 9 })).map(row => row.text)).toEqual([told])
  })

  it('saves nothing of who only asks for help, and keeps what is told to be kept', async () => {
    const kari = trust().person('kari')
    expect((await kari.says('hjelp')).buttons).not.toContain('Lagre det som avvik')
    expect((await kari.says('avvik kameraet virker ikke')).text).toContain('Avvik 2026-0001 er lagret')
    expect((await kari.says('han kommer ikke til seg selv, ring 113')).text).toContain('Ring 113')
  })

  it('shows what is next to who asks what to do', async () => {
    expect((await trust().person('kari').says('hva gjør jeg nå')).text).toContain('Veikart')
  })

  it.each([
    ['takk', 'Bare hyggelig'],
    ['hi', 'Hva vil du gjøre'],
    ['angre', 'Angre står på kortet'],
    ['hjelp', 'Hjelp nå'],
    ['hvem er på vakt', 'Samir Haddad: på vakt nå'],
    ['på vakt', 'Samir Haddad: på vakt nå, til 15:30'],
    ['hvem har vakt?', 'Samir Haddad: på vakt nå'],
    ['jeg er på vakt', 'Samir Haddad: på vakt nå'],
    ['meldinger', 'Meldingene du får fra meg'],
    ['stopp', 'Meldingene du får fra meg'],
  ])('understands «%s», as people try it', async (text, words) => {
    expect((await trust().person('kari').says(text)).text.toLowerCase()).toContain(words.toLowerCase())
  })

  it('shows first what each most likely came for, the emergency always, and the rest folded', async () => {
    const open = async (as: string) => {
      const { buttons } = await trust().person(as).says('meny')
      return buttons.slice(0, buttons.findIndex(title => title.startsWith('Nød')) + 1)
    }
    expect(await open('kari')).toEqual([
      'Klar for konsultasjon',
      'Hvem kan hjelpe meg nå?',
      'Si fra om noe som gikk galt',
      'Nød: dette gjør du nå',
    ])
    expect(await open('lars')).toEqual([
      // Unanswered it keeps staff from being nudged.
      'Fire standardvalg',
      'Veikartet: hva er neste?',
      'Åpne avvik',
      'Send en melding til enheten',
      'Hvem har hvilken rolle',
      'Nød: dette gjør du nå',
    ])
    expect(await open('pia')).toEqual([
      'Veikartet: hva er neste?',
      'Risiko, gevinster og andre verktøy',
      'Åpne avvik',
      'Hva pasientene svarer',
      'Nød: dette gjør du nå',
    ])
  })

  it('shows a secretary the numbers of the week before all else', async () => {
    const { buttons } = await trust().person('turid').says('meny')
    expect(buttons.slice(0, 4)).toEqual([
      'Registrer ukens tall',
      'Klar for konsultasjon',
      'Hvem kan hjelpe meg nå?',
      'Si fra om noe som gikk galt',
    ])
  })

  it('shows an administrator first what an administrator came for', async () => {
    const { buttons } = await trust().person('ada').says('meny')
    expect(buttons.slice(0, 5)).toEqual([
      'Hva som er levert, og hva som ikke er det',
      'Stopp alle meldinger med én gang',
      'Oppsettet av enheten',
      'Hvem har hvilken rolle',
      'Nød: dette gjør du nå',
    ])
  })

  it('shows a superuser what waits for them, and nobody else', async () => {
    const first = async (as: string) => (await trust().person(as).says('meny')).buttons[0]
    const [usual, others] = [await first('samir'), await first('kari')]
    expect(usual).not.toBe('Hva pasientene svarer')
    const said = {
      day: addDays(dayOf(trust().at()), -3),
      text: 'Takk for hjelpen',
      state: 'new',
      readBy: '',
    } as const
    await trust().store.write([
      insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
      insert(patientWords, { id: 'said', unit: id<'unit'>('hud'), ...said }),
    ])
    const menu = await trust().person('samir').says('meny')
    expect(menu.buttons.slice(0, 2)).toEqual(['Hva pasientene svarer', usual])
    expect(menu.text).toContain('1 venter på deg · eller skriv: svar')
    expect(await first('kari')).toBe(others)
  })

  it('does not offer a command that the person may not use', async () => {
    const card = await trust().person('kari').says('enhett')
    expect(card.buttons.some(title => title.startsWith('Mente du'))).toBe(false)
  })

  it.each(['rom', 'rooms', 'utstyr', 'ROM'])('opens rooms and equipment for «%s»', async word => {
    expect((await trust().person('samir').says(word)).text).toContain('Rom')
  })

  it.each([
    ['rapport oktober', 'Rapporten har jeg ikke ennå'],
    ['opplaering', 'Opplæring har jeg ikke ennå'],
    ['pretest', 'Testsamtaler kan jeg ikke bestille ennå'],
    ['kalender', 'Kalenderen har jeg ikke ennå'],
  ])('says of «%s» that it is not here yet, and what is', async (word, title) => {
    const card = await trust().person('samir').says(word)
    expect(card.text).toContain(title)
    expect(card.text).toMatch(/skriv «|Så lenge/)
  })

  it('takes a line that opens as one of them for what it tells', async () => {
    const card = await trust().person('samir').says('report the sound was gone')
    expect(card.buttons).toContain('Mente du «avvik report the sound was gone»?')
  })

  it('refuses kindly what others do', async () => {
    expect((await trust().person('kari').says('enhet')).text).toContain('Det er andre som gjør dette')
  })
})

describe('a card from before', () => {
  it.each(['deviation.old', '', '__proto__', 'constructor'])(
    'with the verb «%s» is answered kindly',
    async verb => {
      expect((await trust().person('kari').press(verb)).text).toContain('Dette kortet er gammelt')
    },
  )
})
