/** What goes to many: seven questions first, then another leader's yes, and a way back for both. */

import { beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { type Collection, remove, update } from '../../src/core/store.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { identities, memberships } from '../../src/features/people/person.ts'
import type { Card } from '../support/card.ts'
import { seven } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const text = 'Kurset er på fredag.'

const letter = /Hilsen fra|A message from/

const leadsToo = async (person: string, unit = 'hud') => {
  const membership = await trust().store.get(memberships, `${unit}:${person}`)
  if (!membership) throw new Error('They belong there.')
  await trust().store.write([update(memberships, { ...membership, roles: [...membership.roles, 'leader'] })])
}

const arrived = (words: string | RegExp) =>
  trust().connector.sent.filter(
    ({ how, activity }) => how === 'sent' && JSON.stringify(activity).search(words) >= 0,
  )

const standing = async () => (await trust().store.list(campaigns, { limit: 9 })).map(({ status }) => status)

const compose = async (audience = 'everyone') => {
  const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
  return form.press('Se hvordan det blir', { text, audience, time: 'now' })
}

/** Where Teams is away, the letters that ask wait. */
const asked = async ({ isAway = false } = {}) => {
  const form = await (await compose()).press('Svar på sju spørsmål')
  if (isAway) trust().connector.fail({ status: 503 })
  return form.press('Be om et ja', seven)
}

/** Teams takes letters again, and what it did not take before has waited for long enough. */
const tryAgain = async () => {
  trust().connector.heal()
  for (let nth = 0; nth < 3; nth += 1) {
    trust().clock.pass(3_600_000)
    await trust().app.tick()
  }
}

beforeEach(async () => {
  for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await trust().person(who).says('meny')
  await chooseSettings(trust().store, { letters: { secondLeaderAbove: 5 } })
})

describe('a message to many', () => {
  it('is answered for in seven lines, and none of them may be left out', async () => {
    const preview = await compose()
    expect(preview.buttons).not.toContain('Send')
    expect(preview.text).toContain('Går til over 5: svar på sju spørsmål først')
    const form = await preview.press('Svar på sju spørsmål')
    expect(form.inputs).toHaveLength(7)
    const { 'answer-goals': _, ...six } = seven
    const again = await form.press('Be om et ja', six)
    expect(again.text).toContain('Hvert spørsmål trenger en linje.')
    expect(again.valueOf('answer-fairness')).toBe('Svar om fairness')
    const long = await again.press('Be om et ja', { ...seven, 'answer-goals': 'a'.repeat(201) })
    expect(long.text).toContain('høyst 200 tegn')
    expect((await long.press('Tilbake')).text).toContain('Slik blir meldingen')
    expect(await standing()).toEqual(['draft'])
  })

  it('asks the administrators by letter where nobody else leads', async () => {
    const form = await (await compose()).press('Svar på sju spørsmål')
    expect(form.text).toContain('så jeg spør administratorene')
    const waiting = await form.press('Be om et ja', seven)
    expect(waiting.text).toMatch(/Disse kan si ja: Ada/)
    await trust().app.tick()
    expect(arrived('spør jeg deg som administrator')).toHaveLength(1)
    const asked = await trust().store.list(letters, { where: { series: 'approval-asked' }, limit: 9 })
    expect(asked).toMatchObject([{ person: 'ada', unit: 'hud', state: 'delivered' }])
    const { campaign } = asked[0]?.show.data ?? {}
    const read = await trust().person('ada').press('campaign.approval', { campaign, unit: 'hud' })
    expect((await read.press('Ja, send den')).text).toContain('På vei, til 8')
  })

  it('says to whom to turn where nobody else leads, and no administrator is known', async () => {
    const [ada] = await trust().store.list(identities, { where: { person: id<'person'>('ada') }, limit: 1 })
    if (ada) await trust().store.write([remove(identities, ada)])
    const form = await (await compose()).press('Svar på sju spørsmål')
    expect(form.text).toContain('Gi noen lederrollen, så kan de si ja')
    const waiting = await form.press('Be om et ja', seven)
    expect(waiting.text).toContain('Ingen andre leder enheten i Dult,')
    expect(await trust().store.list(letters, { where: { series: 'approval-asked' }, limit: 9 })).toEqual([])
    const read = await trust().person('ada').press('campaign.list', { unit: 'hud' })
    expect((await (await read.press(text)).press('Ja, send den')).text).toContain('På vei')
  })

  it('goes once another leader has read it and said yes, and whoever wrote it is told', async () => {
    await leadsToo('ingrid')
    const waiting = await asked()
    expect(waiting.text).toMatch(/venter på et ja(.|\n)*Disse kan si ja: Ingrid/)
    await trust().app.tick()
    expect(arrived('Les og svar')).toHaveLength(1)
    expect(arrived(letter)).toEqual([])
    const list = await trust().person('ingrid').press('campaign.list')
    expect(list.text).toContain('Venter på et ja')
    const read = await list.press(text)
    expect(read.text).toMatch(/Kan denne meldingen sendes(.|\n)*Svar om options/)
    expect((await read.press('Ja, send den')).text).toContain('På vei, til 8')
    await trust().app.tick()
    expect(arrived(letter)).toHaveLength(8)
    expect(arrived('sa ja til meldingen din')).toHaveLength(1)
    expect((await read.press('Ja, send den')).text).toContain('8 av 8 har fått meldingen')
    await trust().app.tick()
    expect(arrived(letter)).toHaveLength(8)
  })

  it('is never waved through by whoever wrote it, nor by who leads nothing or another unit', async () => {
    await leadsToo('ingrid')
    const waiting = await asked()
    expect(waiting.buttons).not.toContain('Ja, send den')
    const [row] = await trust().store.list(campaigns, { limit: 1 })
    // As if they had the card of whoever may.
    const read = await (await trust().person('ingrid').press('campaign.list')).press(text)
    const { shown } = read.carriedBy('Ja, send den')
    const carried = { campaign: row?.id, unit: 'hud', shown, asked: 'yes', line: 'Nei.' }
    const own = await trust().person('lars').press('campaign.approve', carried)
    expect(own.text).toContain('Meldingen venter på et ja')
    expect((await trust().person('lars').press('campaign.return', carried)).text).toContain('venter på et ja')
    for (const who of ['kari', 'pia', 'berit'])
      expect((await trust().person(who).press('campaign.approve', carried)).text).not.toMatch(
        /På vei|Svar om/,
      )
    const looking = await trust().person('pia').press('campaign.approval', carried)
    expect(looking.text).toContain('En annen leder av enheten svarer.')
    await trust().person('lars').press('campaign.start', carried)
    expect(await standing()).toEqual(['asks'])
  })

  it('is sent back with a line, which its writer finds over the draft, and is asked for anew', async () => {
    await leadsToo('ingrid')
    await asked()
    const read = await (await trust().person('ingrid').press('campaign.list')).press(text)
    const form = await read.press('Send tilbake')
    expect((await form.press('Send tilbake')).text).toContain('Skriv en linje')
    const long = await form.press('Send tilbake', { line: 'a'.repeat(301) })
    expect(long.text).toContain('høyst 300 tegn')
    expect((await form.press('Ikke send tilbake')).buttons).toContain('Ja, send den')
    const [asks] = await trust().store.list(campaigns, { limit: 1 })
    if (asks) await trust().store.write([update(campaigns, { ...asks, text: `${text} Husk det.` })])
    const other = await form.press('Send tilbake', { line: 'Si hvorfor det kommer nå.' })
    expect(other.text).toContain('Den er endret i mellomtiden.')
    const [changed] = await trust().store.list(campaigns, { limit: 1 })
    if (changed) await trust().store.write([update(campaigns, { ...changed, text })])
    const back = await form.press('Send tilbake', { line: 'Si hvorfor det kommer nå.' })
    expect(back.text).toContain('linjen din følger med')
    expect((await form.press('Send tilbake', { line: 'Si hvorfor det kommer nå.' })).text).toBe(back.text)
    await trust().app.tick()
    expect(arrived('sendte meldingen din tilbake')).toHaveLength(1)
    const [row] = await trust().store.list(campaigns, { limit: 1 })
    const draft = await trust().person('lars').press('campaign.approval', { campaign: row?.id })
    expect(draft.text).toMatch(/Sendt tilbake av Ingrid(.|\n)*Si hvorfor det kommer nå\./)
    const anew = await (await draft.press('Endre')).press('Se hvordan det blir', { text: `${text} Kom.` })
    const again = await anew.press('Svar på sju spørsmål')
    expect(again.valueOf('answer-goals')).toBe('Svar om goals')
    expect((await again.press('Be om et ja')).text).toContain('Disse kan si ja')
    const old = await read.press('Ja, send den')
    expect(old.text).toContain('Den er endret i mellomtiden.')
    expect((await old.press('Ja, send den')).text).toContain('På vei')
  })

  it('is taken back by whoever asked, and cannot be answered then', async () => {
    await leadsToo('ingrid')
    const waiting = await asked()
    const read = await (await trust().person('ingrid').press('campaign.list')).press(text)
    expect((await waiting.press('Ta tilbake')).text).toContain('Slik blir meldingen')
    for (const title of ['Ja, send den', 'Send tilbake'])
      expect((await read.press(title)).text).toContain('Her er det ikke noe å svare på')
    expect(await standing()).toEqual(['draft'])
  })

  it('that is taken back is its writer’s alone again: no old list opens it or throws it away', async () => {
    const waiting = await asked()
    const list = await trust().person('pia').says('kampanje')
    const change = await (await waiting.press('Ta tilbake')).press('Endre')
    await change.press('Se hvordan det blir', { text: 'Noe halvferdig.', audience: 'everyone', time: 'now' })
    const [draft] = await trust().store.list(campaigns, { limit: 1 })
    expect((await list.press(text)).text).toContain('Fant ikke meldingen')
    for (const verb of ['campaign.start', 'campaign.retry', 'campaign.invite', 'campaign.withdraw'])
      expect((await trust().person('pia').press(verb, { campaign: draft?.id, sure: 'yes' })).text).toContain(
        'Fant ikke meldingen',
      )
    expect(await standing()).toEqual(['draft'])
    expect(await trust().store.get(campaigns, draft?.id ?? '')).toMatchObject({ text: 'Noe halvferdig.' })
  })

  it('goes to nobody once whoever wrote it is forgotten', async () => {
    await leadsToo('ingrid')
    await asked()
    const read = await (await trust().person('ingrid').press('campaign.list')).press(text)
    await trust().app.people.erase(id('lars'))
    expect((await read.press('Ja, send den')).text).toContain('Her er det ikke noe å svare på')
    await trust().app.tick()
    expect(arrived(letter)).toEqual([])
    expect(await standing()).toEqual(['draft'])
  })

  it.each([
    ['taken back', async (waiting: Card) => waiting.press('Ta tilbake')],
    ['approved', async (_: Card, read: Card) => read.press('Ja, send den')],
    [
      'sent back',
      async (_: Card, read: Card) =>
        (await read.press('Send tilbake')).press('Send tilbake', { line: 'Nei.' }),
    ],
  ])('asks by no letter that still waits once it is %s', async (_, act) => {
    await leadsToo('ingrid')
    await leadsToo('pia')
    const waiting = await asked({ isAway: true })
    await act(waiting, await (await trust().person('ingrid').press('campaign.list')).press(text))
    await tryAgain()
    expect(arrived('Les og svar')).toEqual([])
    const [row] = await trust().store.list(campaigns, { limit: 1 })
    const late = await trust().person('pia').press('campaign.approval', { campaign: row?.id, trial: '' })
    expect(late.text).toMatch(/Her er det ikke noe å svare på|har fått meldingen|På vei/)
  })

  it('asks anew by letters of its own, also where a name was taken out of its words', async () => {
    await leadsToo('ingrid')
    const draft = await (await asked({ isAway: true })).press('Ta tilbake')
    trust().clock.pass(60_000)
    await (await draft.press('Svar på sju spørsmål')).press('Be om et ja')
    const [row] = await trust().store.list(campaigns, { limit: 1 })
    if (row) await trust().store.write([update(campaigns, { ...row, text: 'Kurset er på mandag.' })])
    await tryAgain()
    expect(arrived('Les og svar')).toHaveLength(1)
  })

  it('is answered for as it is now: what was changed meanwhile is shown first', async () => {
    await leadsToo('ingrid')
    const preview = await compose()
    const form = await preview.press('Svar på sju spørsmål')
    await (await preview.press('Endre')).press('Se hvordan det blir', { text: 'Noe annet.' })
    expect((await form.press('Be om et ja', seven)).text).toContain('Noe er endret i mellomtiden.')
    expect(await standing()).toEqual(['draft'])
  })

  it('to few stays as quick as it was', async () => {
    expect((await (await compose('clinician')).press('Send')).text).toContain('På vei, til 5')
  })
})

describe('what nobody answers', () => {
  const passDays = async (count: number) => {
    for (let day = 0; day < count; day += 1) {
      trust().clock.pass(24 * 3_600_000)
      for (let nth = 0; nth < 2; nth += 1) await trust().app.tick()
    }
  }

  const askedForTrial = async () => {
    const form = await (await trust().person('lars').says('kampanje')).press('Ny prøve')
    const wording = 'Har du to minutter til et steg i veikartet?'
    const foretold = await form.press('Se hva den kan vise', {
      'wording-1': wording,
      audience: 'everyone',
      weekday: '3',
      weeks: '4',
      outcome: 'steps-ticked',
    })
    return (await foretold.press('Svar på sju spørsmål')).press('Be om et ja', seven)
  }

  it.each([
    ['message', asked, 'Ingen rakk å svare på meldingen din', 'Slik blir meldingen'],
    ['trial', askedForTrial, 'Ingen rakk å svare på prøven din', 'Dette kan prøven vise'],
  ] as const)(
    'is a draft of its writer again after a month, who is told: a %s',
    async (_, ask, says, draft) => {
      await leadsToo('ingrid')
      await ask()
      await trust().app.tick()
      const [letter] = await trust().store.list(letters, { where: { series: 'approval-asked' }, limit: 9 })
      const { campaign, trial } = letter?.show.data ?? {}
      await passDays(29)
      expect(arrived(says)).toEqual([])
      await passDays(4)
      expect(arrived(says)).toHaveLength(1)
      const back = await trust().person('lars').press('campaign.approval', { campaign, trial, unit: 'hud' })
      expect(back.text).toContain(draft)
      expect((await back.press('Svar på sju spørsmål')).valueOf('answer-goals')).toBe(seven['answer-goals'])
      // Whoever comes back from a holiday, and finds the letter, is told nothing untrue of who sent it.
      const late = await trust().person('ingrid').press('campaign.approval', { campaign, trial, unit: 'hud' })
      expect(late.text).toContain('har ventet for lenge')
    },
  )

  it.each([
    ['message', asked],
    ['trial', askedForTrial],
  ] as const)(
    'once it is sent back, lies for as long: who is away for two weeks finds it with what they answered: a %s',
    async (_, ask) => {
      await leadsToo('ingrid')
      await ask()
      await trust().app.tick()
      const [letter] = await trust().store.list(letters, { where: { series: 'approval-asked' }, limit: 9 })
      const { campaign, trial } = letter?.show.data ?? {}
      const about = { campaign, trial, unit: 'hud' }
      const read = await trust().person('ingrid').press('campaign.approval', about)
      await (await read.press('Send tilbake')).press('Send tilbake', { line: 'Si hvorfor.' })
      await passDays(14)
      const draft = await trust().person('lars').press('campaign.approval', about)
      expect(draft.text).toContain('Si hvorfor.')
      await passDays(20)
      for (const drafts of [campaigns, trials])
        expect(await trust().store.tally(drafts as Collection<never>, { by: [] })).toEqual([])
    },
  )
})
