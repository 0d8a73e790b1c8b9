/** A trial from its first word to its verdict, as whoever leads writes, follows and reads it. */

import { beforeEach, describe, expect, it } from 'vitest'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert, type Read, update } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { fractionOf, isHeads } from '../../src/core/trials/coin.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { kindOf } from '../../src/features/campaigns/look/verdict.ts'
import { verdictIn } from '../../src/features/campaigns/trial/open.ts'
import { sealPlan, sealWeek } from '../../src/features/campaigns/trial/sealed.ts'
import { type Trial, type TrialWeek, trials, trialWeeks } from '../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../src/features/campaigns/trial/verify.ts'
import { weeksOf } from '../../src/features/campaigns/trial/weeks.ts'
import { checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { memberships } from '../../src/features/people/person.ts'
import { draftTrial, remindersIn, seven, untilMorning } from '../support/trials.ts'
import { startTrust, trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const words = 'Har du to minutter til et steg i veikartet?'

const form = async (who = 'lars') => (await trust().person(who).says('kampanje')).press('Ny prøve')

const written = async (given: object = {}, who = 'lars') =>
  (await form(who)).press('Se hva den kan vise', {
    'wording-1': words,
    audience: 'everyone',
    weekday: '3',
    weeks: '4',
    outcome: 'steps-ticked',
    ...given,
  })

const begun = async (who = 'lars') => {
  const foretold = await written({}, who)
  const form = await foretold.press('Svar på sju spørsmål')
  // Who said that it needs no committee stands among the answers.
  expect(form.text).toContain('Spør personvernombudet om prøven må til forskningsetisk komité (REK)')
  return form.press('Start prøven', seven)
}

const only = async (): Promise<Trial> => {
  const [trial] = await trust().store.list(trials, { limit: 2 })
  if (!trial) throw new Error('There is one.')
  return trial
}

const until = (last: string) => untilMorning(trust(), last)

beforeEach(async () => {
  for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await trust().person(who).says('meny')
})

describe('a trial is written', () => {
  it('in one form, and says before anybody says yes that it will most likely be too few', async () => {
    const first = await form()
    const empty = await first.press('Se hva den kan vise')
    expect(empty.text).toContain('Skriv hva påminnelsen skal si.')
    const long = await first.press('Se hva den kan vise', {
      'wording-1': words,
      'wording-2': 'a'.repeat(281),
    })
    expect(long.text).toContain('Én ordlyd er for lang: høyst 280 tegn.')
    const foretold = await written()
    expect(foretold.text).toContain('Prøven vil mest sannsynlig si «for få til å si».')
    expect(foretold.text).toMatch(/trengs [\d\s]+ uker, eller [\d\s]+ personer/)
    expect(foretold.text).toContain('Hvem: Alle i enheten: 8 personer, 8 kan få brev')
    expect(foretold.text).toContain('Brev: om lag 16, siste 16. desember 2026')
    expect(foretold.text).toContain('Svaret: åpnes 23. desember 2026')
    expect(await remindersIn(trust().store)).toEqual([])
  })

  it.each([
    ['Du burde ta et steg.', '«burde» kan få noen til å føle seg små'],
    ['Bli best i klassen på video.', '«best i» rangerer folk'],
    ['Du må svare på denne.', 'kan kjennes som press. Skriv det som et tilbud.'],
    ['Ta et steg i dag!', 'kan leses som et rop. Bruk punktum'],
    ['Velg video til neste kontroll.', 'Ta med «der det er faglig forsvarlig».'],
  ])('in words that press nobody, or it says what to change: %s', async (text, says) => {
    const refused = await written({ 'wording-2': text })
    expect(refused.text).toContain(says)
    expect(refused.valueOf('wording-1')).toBe(words)
    expect(await trust().store.list(trials, { limit: 1 })).toEqual([])
  })

  it('of video with the reserve in any of the languages', async () => {
    for (const reserve of [
      'Vel video til neste kontroll, der det er fagleg forsvarleg.',
      'Choose video next time, where it is clinically appropriate.',
    ])
      expect((await written({ 'wording-1': reserve })).text).toContain(reserve)
  })

  it('is told what helps most, and has it in its form with one press', async () => {
    const foretold = await written()
    expect(foretold.text).toMatch(
      /Hjelper mest: 26 uker\nSjansen for å se ti poeng blir \d+\s%, mot \d+\s% nå/,
    )
    const form = await foretold.press('Hjelper mest: 26 uker')
    expect(['weeks', 'wording-1', 'audience'].map(name => form.valueOf(name))).toEqual([
      '26',
      words,
      'everyone',
    ])
    const changed = await form.press('Se hva den kan vise')
    expect(changed.text).toContain('Onsdag i 26 uker')
    expect(changed.text).not.toContain('Hjelper mest: 26 uker')
    expect((await foretold.press('Endre')).valueOf('weeks')).toBe('26')
    const units = await written({ outcome: 'video-share', weeks: '16' })
    const coin = await units.press('Hjelper mest: en mynt for hver person')
    expect(coin.valueOf('outcome')).toBe('steps-ticked')
    const few = await written({ audience: 'superuser', outcome: 'steps-ticked', weeks: '26' })
    expect((await few.press('Hjelper mest: alle i enheten')).valueOf('audience')).toBe('everyone')
  })

  it('of what happens every week already says so, and asks for no weeks and no units more', async () => {
    const days = Array.from({ length: 14 }, (_, nth) => addDays('2026-08-12' as Day, 7 * nth))
    await trust().store.write(
      days.map(day =>
        insert(checklistDays, {
          id: `hud:${day}:call`,
          unit: 'hud' as never,
          day,
          month: day.slice(0, 7) as never,
          checklist: 'call',
          runs: 1,
          allClear: 1,
          problems: {},
        }),
      ),
    )
    const full = await written({ outcome: 'checklist-completed' })
    expect(full.text).toMatch(/Dette skjer allerede i 100\s% av ukene\./)
    expect(full.text).not.toMatch(/for få til å si|trengs|Sjansen for/)
    const few = await written({ outcome: 'video-share' })
    expect(few.text).toMatch(/fem prøver trengs [\d\s]+ enheter/)
    await chooseSettings(trust().store, { letters: { secondLeaderAbove: 5 } })
    const waits = await (await full.press('Svar på sju spørsmål')).press('Be om et ja', seven)
    expect(waits.text).toMatch(/Dette skjer allerede i 100\s% av ukene\./)
    // Whoever is to say yes is not told whom to ask for one.
    expect(waits.text).toContain('Disse kan si ja: Ada Vik')
    const [asks] = await trust().store.list(trials, { where: { state: 'asks' }, limit: 1 })
    const read = await trust().person('ada').press('campaign.approval', { trial: asks?.id, unit: 'hud' })
    expect(read.text).not.toContain('Disse kan si ja: Ada Vik')
    expect((await read.press('Ja, start den')).text).toContain('Prøven går')
  })

  it('is changed, and is one draft however often it is looked at', async () => {
    const foretold = await written()
    await written()
    const again = await foretold.press('Endre')
    expect(again.valueOf('wording-1')).toBe(words)
    const changed = await again.press('Se hva den kan vise', { weeks: '26', 'wording-2': 'Et steg er nok.' })
    expect(changed.text).toContain('Onsdag i 26 uker')
    expect(changed.text).toContain('Et steg er nok.')
    expect((await changed.press('Forkast')).text).toContain('Utkastet er forkastet')
    expect((await changed.press('Forkast')).text).toContain('Utkastet er forkastet')
    expect((await changed.press('Endre')).text).toContain('Fant ikke prøven')
  })

  it('of a unit’s figures has a coin for each unit that its writer writes to', async () => {
    const foretold = await written({ outcome: 'video-share' })
    expect(foretold.text).toContain('én enhet, 8 personer kan få brev')
    expect(foretold.text).toContain('kastes en mynt for hver enhet')
    const project = await trust().store.get(memberships, 'sar:noah')
    if (project)
      await trust().store.write([
        insert(memberships, {
          id: 'sar:lars',
          unit: project.unit,
          person: 'lars' as never,
          roles: ['project'],
        }),
      ])
    const both = await (await foretold.press('Endre')).press('Se hva den kan vise', { weeks: '8' })
    expect(both.text).toContain('2 enheter')
  })

  it('says what else goes to the same people at the same time', async () => {
    await (
      await (
        await trust().person('pia').press('campaign.form')
      ).press('Se hvordan det blir', {
        text: 'Kurset er på fredag.',
        audience: 'everyone',
        time: 'monday',
      })
    ).press('Send')
    expect((await written()).text).toContain('Samme tid: «Kurset er på fredag.» fra Pia')
    await begun('pia')
    expect((await written()).text).toContain('Samme tid går 2 andre')
    const message = await (await trust().person('lars').press('campaign.form')).press('Se hvordan det blir', {
      text: 'Takk.',
      time: 'monday',
    })
    expect(message.text).toContain('Samme tid')
  })

  it('counts at the same time what is still to come between first and last day alone', async () => {
    await begun('pia')
    trust().clock.set('2026-11-26T09:00:00Z')
    expect((await written()).text).toMatch(
      /Samme tid: «Har du to minutter[^»]*» fra Pia[^,]*, om lag 12 brev/,
    )
  })

  it('says that another counts the same of the same people, and when that one is over', async () => {
    await begun('pia')
    const alike = /Det samme telles alt hos de samme\. Vent til 23\. desember 2026/
    expect((await written()).text).toMatch(alike)
    expect((await written({ outcome: 'checklist-completed' })).text).not.toMatch(alike)
    const [there] = await trust().store.list(trials, { where: { state: 'running' }, limit: 1 })
    if (there) await trust().store.write([update(trials, { ...there, audience: 'secretary' })])
    expect((await written({ audience: 'clinician' })).text).not.toMatch(alike)
    expect((await written({ audience: 'secretary' })).text).toMatch(alike)
    trust().clock.set('2026-12-18T09:00:00Z')
    expect((await written({ weekday: '1' })).text).toMatch(alike)
    expect((await written({ weekday: '3' })).text).not.toMatch(alike)
  })
})

describe('a trial runs', () => {
  it.each(['lars', 'pia'])(
    'from the form of %s to its verdict',
    async who => {
      const running = await begun(who)
      expect(running.text).toMatch(
        /Prøven går(.|\n)*Før første uke(.|\n)*Starter onsdag 25\. november(.|\n)*forseglet til 23\. desember 2026/,
      )
      expect(running.text).toContain('Neste brev: onsdag 25. november')
      await until('2026-12-04')
      const reminded = await remindersIn(trust().store)
      expect(reminded.length).toBeGreaterThan(0)
      expect(reminded.length).toBeLessThan(16)
      const followed = await running.press('Oppdater')
      expect(followed.text).toContain('Uke 2 av 4')
      expect(followed.text).toContain(`Brev levert: ${reminded.length}`)
      expect(followed.text).not.toMatch(/Forskjell|prosentpoeng/)
      const list = await followed.press('Alle meldinger')
      expect(list.text).toContain('Uke 2 av 4')
      await until('2026-12-23')
      const opened = await (await trust().person(who).press('campaign.list')).press(`🪙 ${words}`)
      expect(opened.text).toContain('For få til å si')
      expect(opened.text).toMatch(
        /Sagt før start: for få til å si, om lag 16 brev(.|\n)*Slik ble det: \d+ brev levert/,
      )
      expect(opened.text).toContain('Plan, mynt og utfall er som de ble forseglet.')
    },
    30_000,
  )

  it('is stopped once it is said what will happen, and opened on its day as cut short', async () => {
    const running = await begun()
    await until('2026-12-04')
    const asked = await running.press('Stopp prøven')
    expect(asked.text).toContain('Ingen får flere påminnelser.')
    expect((await asked.press('Nei, la den gå')).text).toContain('Prøven går')
    const sent = (await remindersIn(trust().store)).length
    const stopped = await asked.press('Ja, stopp')
    expect(stopped.text).toMatch(/Prøven er stoppet(.|\n)*Neste brev: ingen flere/)
    expect((await asked.press('Ja, stopp')).text).toContain('Prøven er stoppet')
    await until('2026-12-23')
    expect(await remindersIn(trust().store)).toHaveLength(sent)
    expect((await stopped.press('Oppdater')).text).toContain('Stoppet før tiden, etter 2 av 4 uker.')
  }, 30_000)

  it('stopped before its first week has none to count, and in its first week too few to say', async () => {
    const unsent = await begun('pia')
    await (await unsent.press('Stopp prøven')).press('Ja, stopp')
    const running = await begun()
    await until('2026-11-26')
    await (await running.press('Stopp prøven')).press('Ja, stopp')
    await until('2026-12-23')
    const opened = await running.press('Oppdater')
    expect(opened.text).toContain('Stoppet før tiden, etter 1 av 4 uker.')
    expect(opened.text).toContain('For få til å si')
    expect(opened.text).not.toMatch(/Ingen uker|før noen uke/)
    expect((await unsent.press('Oppdater')).text).toMatch(
      /Ingen uker å telle(.|\n)*før noen uke kunne telles/,
    )
  }, 30_000)

  it('with many waits for another leader, who is told what it can show', async () => {
    await chooseSettings(trust().store, { letters: { secondLeaderAbove: 5 } })
    const ingrid = await trust().store.get(memberships, 'hud:ingrid')
    if (ingrid)
      await trust().store.write([update(memberships, { ...ingrid, roles: [...ingrid.roles, 'leader'] })])
    const foretold = await written()
    const waiting = await (await foretold.press('Svar på sju spørsmål')).press('Be om et ja', seven)
    expect(waiting.text).toContain('Prøven venter på et ja')
    expect((await trust().person('lars').press('campaign.list')).text).toContain('Venter på et ja')
    const calendar = await trust().person('lars').press('campaign.calendar')
    expect(calendar.text).toContain('Venter på ja')
    const { id } = await only()
    for (const who of ['lars', 'pia', 'kari', 'berit'])
      await trust().person(who).press('campaign.approve', { trial: id, unit: 'hud' })
    expect((await only()).state).toBe('asks')
    const read = await trust().person('ingrid').press('campaign.approval', { trial: id })
    expect(read.text).toMatch(/Kan denne prøven starte(.|\n)*for få til å si(.|\n)*Brev: om lag 16/)
    const back = await (await read.press('Send tilbake')).press('Send tilbake', {
      line: 'Vent til over jul.',
    })
    expect(back.text).toContain('Tilbake hos avsenderen')
    const draft = await trust().person('lars').press('campaign.approval', { trial: id })
    expect(draft.text).toMatch(/Sendt tilbake av Ingrid(.|\n)*Vent til over jul\./)
    await (await draft.press('Svar på sju spørsmål')).press('Be om et ja')
    const again = await trust().person('ingrid').press('campaign.approval', { trial: id })
    expect((await again.press('Ja, start den')).text).toContain('Prøven går')
    expect(await only()).toMatchObject({ state: 'running', approvedBy: 'ingrid' })
    await trust().app.tick()
    expect(JSON.stringify(trust().connector.sent)).toContain('sa ja til prøven din')
  })

  it('is for who leads its unit alone', async () => {
    await begun()
    const { id } = await only()
    for (const who of ['kari', 'berit'])
      for (const verb of [
        'trial.show',
        'trial.stop',
        'trial.change',
        'campaign.questions',
        'campaign.approval',
      ])
        expect(
          (await trust().person(who).press(verb, { trial: id, sure: 'yes' })).text,
          `${who} ${verb}`,
        ).not.toContain(words)
    expect((await only()).state).toBe('running')
    const draft = await written({ 'wording-1': 'Noe annet.' })
    expect(draft.text).toContain('Noe annet.')
    const [newest] = await trust().store.list(trials, { where: { state: 'draft' }, limit: 1 })
    for (const verb of ['trial.show', 'trial.change', 'trial.drop', 'campaign.questions'])
      expect((await trust().person('pia').press(verb, { trial: newest?.id })).text).toMatch(/Fant ikke/)
  })
})

const told = {
  coins: 60,
  reached: 58,
  letters: 116,
  base: 0.2,
  chances: [],
  smallest: 0.09,
  better: { weeks: 9, coins: 90 },
  tooFew: 0.1,
  canTell: true,
  silentAfter: '2026-12-16' as Day,
  opens: '2026-12-23' as Day,
  target: null,
}

/** `null` where nothing was registered. */
type Seen = (isHeads: boolean, luck: number) => boolean | null

/** Opened as the engine opens it, on weeks that were seen and sealed one after the other. */
const openedWith = async (people: number, did: Seen, given: Partial<Trial> = {}) => {
  const plan = { ...opening, ...given }
  const codes = Array.from({ length: people }, (_, nth) => `k${nth}`)
  const rows: TrialWeek[] = []
  const sealed: Trial = { ...plan, seals: sealPlan(plan) }
  for (const week of weeksOf(plan)) {
    const tosses = codes.map(code => {
      const heads = isHeads(plan.coin, code, week)
      const seen = did(heads, fractionOf(`${code} ${week}`))
      return { code, isHeads: heads, outcome: seen === null ? null : Number(seen) }
    })
    const row = { id: `tried:${week}`, trial: plan.id, week, tosses }
    const before = rows.at(-1)?.seals ?? sealed.seals
    if (before) rows.push({ ...row, seals: sealWeek(row, before) })
  }
  const gathered = weeksOf(plan).at(-1) ?? null
  const verdict = await verdictIn(sealed, rows)
  await trust().store.write([
    insert(trials, { ...sealed, planned: gathered, gathered, verdict }),
    ...rows.map(row => insert(trialWeeks, row)),
  ])
  return trust().person('lars').press('trial.show', { trial: 'tried', unit: 'hud' })
}

const opening = draftTrial({
  weeks: 4,
  coin: { seed: 'a seed', chance: 0.5 },
  opens: '2026-12-23' as Day,
  state: 'opened',
  told,
})

describe('a verdict', () => {
  it.each<[string, number, Seen, RegExp]>([
    [
      'a difference',
      60,
      (heads, luck) => luck < (heads ? 0.7 : 0.2),
      /Påminnelsen hjalp(.|\n)*prosentpoeng oftere(.|\n)*flaks alene/,
    ],
    [
      'less with the reminder',
      60,
      (heads, luck) => luck < (heads ? 0.1 : 0.6),
      /mindre med påminnelse(.|\n)*prosentpoeng sjeldnere/,
    ],
    ['none', 400, (_, luck) => luck < 0.1, /Ingen forskjell(.|\n)*Det er også et svar/],
    ['one that rules nothing out', 15, (_, luck) => luck < 0.5, /For få til å si/],
    ['few', 3, () => true, /For få til å si(.|\n)*for liten til å si noe/],
    ['nobody', 0, () => true, /For få til å si/],
  ])('is told plainly: %s', async (_, people, did, says) => {
    const card = await openedWith(people, did)
    expect(card.text).toMatch(says)
    expect(card.text).toContain('Sagt før start: kunne se 9 poeng eller mer, om lag 116 brev')
    expect(card.text).toContain('Plan, mynt og utfall er som de ble forseglet.')
  })

  it('says from what to what of a hundred weeks, in whole points, and never that chance has no share', async () => {
    const card = await openedWith(60, (heads, luck) => luck < (heads ? 0.7 : 0.2), {
      told: { ...told, canTell: false, smallest: 0.14 },
    })
    expect(card.text).toMatch(/Med påminnelse: (6|7)\d av 100 uker\. Uten: (1|2)\d av 100\./)
    expect(card.text).toMatch(/ble gjort \d\d til \d\d prosentpoeng oftere\./)
    expect(card.text).toMatch(/flaks alene i under 1\s% av slike prøver/)
    expect(card.text).toContain('Sagt før start: kunne bare se store forskjeller, om lag 116 brev')
  })

  it('of less often says by how much without a minus', async () => {
    const card = await openedWith(60, (heads, luck) => luck < (heads ? 0.1 : 0.6))
    expect(card.text).toMatch(/ble gjort [1-9]\d til [1-9]\d prosentpoeng sjeldnere\./)
  })

  it('names no winner where the coin fell as coins do not', () => {
    expect(kindOf({ verdict: { kind: 'skewed', heads: 61, tosses: 80, expected: 40 }, gathered: null })).toBe(
      'skewed',
    )
  })

  it('says that the figures came in unevenly where they hang on the coin, and names no winner', async () => {
    const card = await openedWith(12, (heads, luck) => (heads || luck < 0.3 ? luck < 0.5 : null))
    expect(card.text).toMatch(/Tallene kom skjevt inn(.|\n)*Påminnelsen kan ha flyttet hva som registreres/)
    expect(card.text).not.toMatch(/Påminnelsen hjalp|prosentpoeng/)
  })

  it('says that it is of a week, and not of what lasts, wherever it tells a difference or none', async () => {
    const card = await openedWith(60, (heads, luck) => luck < (heads ? 0.7 : 0.2))
    expect(card.text).toContain('hva påminnelsen gjør i sin egen uke')
  })

  it('says which part is not as it was sealed, and then nothing else', async () => {
    await openedWith(60, (heads, luck) => luck < (heads ? 0.7 : 0.2))
    const trial = await trust().store.get(trials, 'tried')
    const week = await trust().store.get(trialWeeks, 'tried:2026-W48')
    const [first, ...others] = week?.tosses ?? []
    if (trial && week && first)
      await trust().store.write([
        update(trials, { ...trial, outcome: 'video-share' }),
        update(trialWeeks, { ...week, tosses: [{ ...first, outcome: 1 - (first.outcome ?? 0) }, ...others] }),
      ])
    const card = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(card.text).toContain('Endret etter at det ble forseglet: det som telles, utfall (uke 48)')
    expect(card.text).toContain('Seglet er brutt')
    expect(card.text).not.toMatch(/Påminnelsen hjalp|prosentpoeng/)
  })
})

describe('a program', () => {
  it('reads how far a trial has come, and what came of it no sooner than its day', async () => {
    await begun()
    const { id } = await only()
    const read = (unit: string) =>
      trust()
        .app.features.flatMap(({ resources = [] }) => resources)
        .find(({ path }) => path === 'trials/:id')
        ?.get({ unit } as never, { id }, {})
    expect(await read('sar')).toBeNull()
    expect((await read('hud'))?.json).toMatchObject({
      state: 'running',
      weeks: 4,
      verdict: null,
      says: null,
      changed: [],
    })
    await until('2026-12-23')
    expect((await read('hud'))?.json).toMatchObject({ state: 'opened', says: 'too-few', changed: [] })
  }, 30_000)
})

describe('the calendar', () => {
  it('is written for too', async () => {
    for (const words of ['kampanje kalender', 'campaign calendar'])
      expect((await trust().person('lars').says(words)).summary).toBe('Kalender')
  })

  it('says a trial’s own last week where it goes on for longer than the calendar', async () => {
    const foretold = await written({ weeks: '12' })
    await (await foretold.press('Svar på sju spørsmål')).press('Start prøven', seven)
    const calendar = await trust().person('lars').press('campaign.calendar')
    expect(calendar.text).toMatch(/uke 47 til 1(.|\n)*til uke 6 · om lag 4 brev i uken/)
  })

  it('opens a trial that another unit began, which is theirs to stop', async () => {
    const hud = await trust().store.get(memberships, 'hud:lars')
    if (hud)
      await trust().store.write([insert(memberships, { ...hud, id: 'sar:lars', unit: 'sar' as never })])
    const foretold = await written({ outcome: 'video-share' })
    const { id, ...draft } = await only()
    await trust().store.write([update(trials, { ...draft, id, state: 'asks' } as Read<Trial>)])
    const waits = await trust().person('berit').press('trial.show', { trial: id })
    expect(waits.text).toContain('Fant ikke prøven')
    const asks = await trust().store.get(trials, id)
    if (asks) await trust().store.write([update(trials, { ...asks, state: 'draft' })])
    await (await foretold.press('Svar på sju spørsmål')).press('Start prøven', seven)
    const calendar = await trust().person('berit').press('campaign.calendar')
    expect(calendar.text).toContain('Har du to minutter')
    const seen = await trust().person('berit').press('campaign.approval', { trial: id })
    expect(seen.text).toMatch(/Prøv(?:en|a) går/)
    expect(seen.buttons).toHaveLength(2)
    await trust().person('berit').press('trial.stop', { trial: id, sure: 'yes' })
    expect((await only()).state).toBe('running')
  })

  it('has pages where more is planned than one shows', async () => {
    for (const text of ['Én', 'To', 'Tre', 'Fire', 'Fem']) {
      const form = await trust().person('pia').press('campaign.form')
      await (await form.press('Se hvordan det blir', { text, time: 'monday' })).press('Send')
    }
    const first = await trust().person('pia').press('campaign.calendar')
    expect(first.text).not.toContain('5 · ')
    expect((await first.press('Neste side')).text).toContain('5 · ')
  })

  it('has eight weeks of what goes to the unit, and says where several meet', async () => {
    const calendar = () => trust().person('pia').press('campaign.calendar')
    expect((await calendar()).text).toContain('Ingenting er planlagt de neste åtte ukene.')
    await begun()
    const message = await (await trust().person('pia').press('campaign.form')).press('Se hvordan det blir', {
      text: 'Kurset er på fredag.',
      time: 'monday',
    })
    await message.press('Send')
    const both = await calendar()
    expect(both.text).toMatch(/1 · Kurset er på fredag\.(.|\n)*Pia [^·]*· uke 48 · 8 brev(.|\n)*○ Planlagt/)
    expect(both.text).toMatch(/2 · Har du to minutter(.|\n)*til uke 51 · om lag 4 brev i uken/)
    expect(both.text).toContain('To eller flere samme uke: uke 48. Kan noe flyttes?')
    expect(both.text).toContain('Uke 48: om lag 12 brev')
    expect((await both.press(`2 · ${words}`)).text).toContain('Prøven går')
    trust().clock.set('2026-11-26T09:00:00Z')
    const later = await calendar()
    expect(later.text).toContain('◐ Går')
    // Its letters of this week have left.
    expect(later.text).toContain('Uke 48: om lag 8 brev')
    expect(later.text).toContain('Uke 49: om lag 4 brev')
    expect(await trust().store.list(campaigns, { limit: 9 })).toHaveLength(1)
  })
})

describe('the demo', () => {
  it('has a trial that was opened and one that runs, both as they were sealed, and goes on from there', async () => {
    const demo = await startTrust({ at: '2026-11-20T09:00:00Z', past: true })
    await demo.app.tick()
    expect(await verifyTrials(demo.store)).toEqual({ locked: 2, changed: [] })
    const list = await demo.person('lars').press('campaign.list')
    const opened = await list.press('🪙 Har du to minutter til et steg i veikartet denne uken?')
    expect(opened.text).toMatch(/Påminnelsen hjalp(.|\n)*prosentpoeng oftere(.|\n)*brev levert/)
    const [kept] = await demo.store.list(trials, { where: { state: 'opened' }, limit: 2 })
    const [running] = await demo.store.list(trials, { where: { state: 'running' }, limit: 2 })
    const followed = await demo.person('lars').press('trial.show', { trial: running?.id })
    expect(followed.text).toContain('Uke 3 av 8')
    // On the reminder a stop is no single press.
    expect(followed.text).toContain('Ja. Den kan stoppes fra kortet, og ingen ser hvem.')
    const told = opened.text.match(
      /Med påminnelse: (\d\d) av 100 uker\. Uten: (\d+) av 100\.(?: Når hver måles mot seg selv, er forskjellen \+(\d+)\.)?/,
    )
    // Two figures that come to another difference than the picture's say which is the answer.
    const found = Math.round((kept?.verdict?.kind === 'difference' ? kept.verdict.difference : 0) * 100)
    expect(Number(told?.[3] ?? Number(told?.[1]) - Number(told?.[2]))).toBe(found)
    expect(opened.text).toContain('Sagt før start: kunne bare se store forskjeller')
    expect(followed.text).toMatch(/Brev levert: [1-9]\d/)
    await demo.close()
  })
})
