/** The errands that Dult was tried by: in so few presses each, by the words that people try, and to the end. */

import { expect, it } from 'vitest'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

type Press = readonly [title: string | RegExp, filled?: Readonly<Record<string, string>>]

type Errand = {
  readonly who: string
  readonly says: string
  readonly presses: readonly Press[]
  readonly ends: RegExp
}

const message = { text: 'Takk for innsatsen', audience: 'everyone', time: 'now' }
const send: readonly Press[] = [['Ny melding'], ['Se hvordan det blir', message], ['Send']]

const errands: Readonly<Record<string, Errand>> = {
  'say hello': { who: 'kari', says: 'hei', presses: [], ends: /Klar for konsultasjon/ },
  'find all in place': {
    who: 'kari',
    says: 'sjekkliste',
    presses: [['Alt klart']],
    ends: /Svaret er telt med/,
  },
  'go from what fails to a deviation': {
    who: 'kari',
    says: 'sjekkliste',
    presses: [['Noe er ikke klart'], ['Lyd, bilde eller nett virker ikke'], ['Si fra til Dult']],
    ends: /Avvik 2026-0001 er lagret/,
  },
  'get help in an emergency': { who: 'kari', says: 'nød', presses: [], ends: /113/ },
  'open what is late': {
    who: 'lars',
    says: 'veikart',
    presses: [[/forbi fristen/], [/^1 /]],
    ends: /⏰ Forbi fristen/,
  },
  'say that something is not relevant': {
    who: 'lars',
    says: 'veikart 1',
    presses: [['Ikke aktuelt'], ['Ikke aktuelt hos oss', { why: 'Gjort for alle' }]],
    ends: /[Ii]kke aktuelt/,
  },
  'move go-live': {
    who: 'lars',
    says: 'veikart',
    presses: [['Flytt oppstart'], ['Flytt oppstart', { goLive: '2028-01-10' }]],
    ends: /fikk nye datoer/,
  },
  'send a message': { who: 'lars', says: 'kampanje', presses: send, ends: /Trekk tilbake|har fått/ },
  'take a message back': {
    who: 'lars',
    says: 'kampanje',
    presses: [[/Takk for innsatsen/], ['Trekk tilbake'], ['Ja, trekk tilbake']],
    ends: /trukket tilbake/,
  },
  'see the risks': { who: 'lars', says: 'veikart risiko', presses: [], ends: /Risiko/ },
  'see where the unit stands': {
    who: 'lars',
    says: 'veikart modenhet',
    presses: [],
    ends: /på elleve trinn/,
  },
  'give a role': {
    who: 'lars',
    says: 'hei',
    presses: [['Hvem har hvilken rolle'], ['Klinisk ansvarlig'], ['Kari Solheim']],
    ends: /Lagret\. .*Klinisk ansvarlig\nKari Solheim/s,
  },
  'hand the unit over': {
    who: 'lars',
    says: 'hei',
    presses: [['Hvem har hvilken rolle'], ['Leder'], ['Pia Lunde'], ['Lagre']],
    ends: /Leder er nå Pia Lunde. Du har ikke rollen lenger/,
  },
  'see the activity plan': { who: 'lars', says: 'veikart plan', presses: [], ends: /Aktivitetsplan/ },
}

const press = (card: Card, [wanted, filled]: Press): Promise<Card> => {
  const title = card.buttons.find(name => (wanted instanceof RegExp ? wanted.test(name) : name === wanted))
  return card.press(title ?? String(wanted), filled)
}

/** Typed once; then a clinician has three presses for an errand, and everybody else four. */
const most = ({ who }: Errand): number => (who === 'kari' ? 3 : 4)

it.each(Object.entries(errands))('%s', async (name, errand) => {
  await trust().person('lars').press('roadmap.begin', { unit: 'hud', guide: 'video', goLive: '2027-03-01' })
  for (const person of ['kari', 'jonas', 'lars']) await trust().person(person).says('meny')
  const person = trust().person(errand.who)
  if (name === 'take a message back') {
    let card = await person.says('kampanje')
    for (const one of send) card = await press(card, one)
  }
  let card = await person.says(errand.says)
  for (const one of errand.presses) card = await press(card, one)
  expect(`${card.text}\n${card.buttons.join('\n')}`).toMatch(errand.ends)
  expect(errand.presses.length).toBeLessThanOrEqual(most(errand))
})
