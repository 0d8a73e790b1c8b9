/** Others change the same all the while: nobody is told anything but that, nothing of theirs is saved, one press tries again. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { type AnyCollection, insert } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { weeklyTimes } from '../../src/features/checklists/times/times.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { deskChanges } from '../../src/features/directory/deskChange.ts'
import { trainings } from '../../src/features/directory/training.ts'
import { notes } from '../../src/features/experience/note.ts'
import { switches } from '../../src/features/letters/killSwitch.ts'
import { preferences } from '../../src/features/letters/policy/preferences.ts'
import { maturity } from '../../src/features/maturity/maturity.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { passes } from '../../src/features/privacy/pass.ts'
import { arrangements, plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { ballots, suggestions, workshops } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { crowd } from '../support/crowd.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let crowded: ReturnType<typeof crowd>
let trust: Trust

beforeEach(async () => {
  crowded = crowd(openMemoryStore(collections))
  trust = await startTrust({ store: crowded.store })
})

afterEach(async () => {
  crowded.crowd(null)
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

const press = (person: string, verb: string, data: object = {}) => trust.person(person).press(verb, data)
const says = (person: string, text: string) => trust.person(person).says(text)
const guide = 'video'
const begin = () => press('lars', 'roadmap.begin', { guide, goLive: '2027-03-01' })
const step = () => press('lars', 'roadmap.step', { guide, step: 'stakeholders' })
const wednesday = {
  checklist: 'clinician',
  weekday: '3',
  from: '13:00',
  to: '15:00',
  minutes: '15',
  role: 'clinician',
}
const levels = Object.fromEntries([...'ABCDEFGHIJK'].map(letter => [letter, '2']))

const openWorkshop = async () => {
  await press('pia', 'workshop.open', { kind: 'staff' })
  const workshop = 'hud:staff:1'
  for (const text of ['stillere rom', 'bedre lys', 'kortere vei'])
    await press('kari', 'workshop.suggest', { workshop, question: 'today', text })
  return { workshop }
}

/** What somebody does, on which rows others are faster, and what they read when they get through. */
const deeds: Readonly<
  Record<string, { on: AnyCollection; deed: () => Promise<() => Promise<Card>>; reads: string }>
> = {
  'moves go-live': {
    on: plans,
    deed: async () => {
      await begin()
      return () => press('lars', 'roadmap.move', { guide, goLive: '2027-04-05', why: 'utstyret kommer sent' })
    },
    reads: 'Oppstart mandag 5. april',
  },
  'lays a guide aside': {
    on: plans,
    deed: async () => {
      await begin()
      return () => press('lars', 'roadmap.layAside', { guide })
    },
    reads: 'Veikartet er lagt til side',
  },
  'begins a guide': { on: plans, deed: async () => begin, reads: 'Veikart for videokonsultasjon' },
  'says that the unit is live': {
    on: plans,
    deed: async () => {
      await begin()
      return () => press('lars', 'roadmap.live', { guide, why: 'vi begynner likevel' })
    },
    reads: 'i drift',
  },
  'ticks an item': {
    on: ticks,
    deed: async () => {
      await begin()
      const card = await step()
      return () => card.press('Lagre', { items: 'analysis' })
    },
    reads: 'Krysset av',
  },
  'arranges a step': {
    on: arrangements,
    deed: async () => {
      await begin()
      return () => press('lars', 'roadmap.arrange', { guide, step: 'stakeholders', responsible: 'champion' })
    },
    reads: 'Ingrid',
  },
  'closes a deviation': {
    on: deviations,
    deed: async () => {
      await says('kari', 'avvik lyden falt ut')
      const [known] = await trust.store.list(deviations, { limit: 1 })
      return () => press('pia', 'deviation.close', { deviation: known?.id })
    },
    reads: 'Lukket',
  },
  'answers a checklist': {
    on: checklistDays,
    deed: async () => {
      const card = await says('kari', 'sjekkliste')
      return () => card.press('Alt klart')
    },
    reads: 'Svaret er telt med',
  },
  'takes an answer back': {
    on: checklistDays,
    deed: async () => {
      const clear = await (await says('kari', 'sjekkliste')).press('Alt klart')
      return () => clear.press('Angre')
    },
    reads: 'Svaret er tatt',
  },
  'takes a time away': {
    on: weeklyTimes,
    deed: async () => {
      const added = await press('turid', 'consultation.addTime', wednesday)
      return () => added.press('Onsdag kl. 13:00')
    },
    reads: 'Tiden er tatt bort',
  },
  'takes a room away': {
    on: places,
    deed: async () => {
      await (await (await says('kari', 'sjekkliste rom')).press('Videre', { newPlace: '204' })).press(
        'Alt klart',
      )
      return () => press('turid', 'room.remove', { place: 'hud:room:204' })
    },
    reads: '204 er tatt av listen',
  },
  'saves what the unit says of itself': {
    on: maturity,
    deed: async () => () => press('lars', 'maturity.save', levels),
    reads: 'Svarene er lagret',
  },
  'removes a note': {
    on: notes,
    deed: async () => {
      await begin()
      const form = { guide, step: 'stakeholders', text: 'ta med merkantil tidlig', helped: 'helped' }
      await press('lars', 'experience.write', form)
      const [note] = await trust.store.list(notes, { limit: 1 })
      return () => press('lars', 'experience.remove', { note: note?.id })
    },
    reads: 'Erfaringen er fjernet',
  },
  'saves a system': {
    on: deskChanges,
    deed: async () => () => press('ada', 'directory.save', { system: 'procedures', name: 'Metodeboka' }),
    reads: 'Lagret',
  },
  'tells of a course': {
    on: trainings,
    deed: async () => () => press('kari', 'directory.trained', { system: 'courses' }),
    reads: 'Du har sagt at du har tatt kurset',
  },
  'adds a row to a sheet': {
    on: sheetRows,
    deed: async () => () =>
      press('pia', 'sheet.save', {
        sheet: 'risks',
        'risks-event': 'lyden faller ut',
        'risks-likelihood': '1',
        'risks-consequence': '1',
      }),
    reads: 'lyden faller ut',
  },
  'says of a stopped row that no patient is in it': {
    on: sheetRows,
    deed: async () => {
      const stopped = await press('pia', 'sheet.save', {
        sheet: 'risks',
        'risks-event': 'pasienten nås ikke på 412 34 567',
        'risks-likelihood': '1',
        'risks-consequence': '1',
      })
      return () => stopped.press('Det er ikke en pasient')
    },
    reads: 'pasienten nås ikke på 412 34 567',
  },
  'says so of what is gone': {
    on: passes,
    deed: async () => () => press('kari', 'privacy.notPatient', { held: 'gone', writer: 'kari' }),
    reads: 'Skriv det en gang til',
  },
  'gives points': {
    on: ballots,
    deed: async () => {
      const about = await openWorkshop()
      await press('pia', 'workshop.move', { ...about, to: 'voting' })
      const [first] = await trust.store.list(suggestions, { limit: 1 })
      return () => press('kari', 'workshop.vote', { ...about, 'pick-today': first?.id })
    },
    reads: 'Poengene er gitt',
  },
  'moves a workshop on': {
    on: workshops,
    deed: async () => {
      const about = await openWorkshop()
      return () => press('pia', 'workshop.move', { ...about, to: 'voting' })
    },
    reads: 'Ingen har gitt poeng ennå',
  },
  'gives a function to somebody': {
    on: unitFunctions,
    deed: async () => {
      const form = await press('lars', 'people.function', { function: 'champion' })
      return () => form.press('Lagre', { holder: 'kari' })
    },
    reads: 'Ildsjel er nå Kari Solheim',
  },
  'chooses a language': {
    on: people,
    deed: async () => () => says('kari', 'språk nynorsk'),
    reads: 'nynorsk',
  },
  'chooses a unit': {
    on: newcomers,
    deed: async () => () => press('kari', 'unit.choose', { unit: 'sar' }),
    reads: 'Jeg har notert at du jobber i Sårteamet',
  },
  'asks for silence': {
    on: preferences,
    deed: async () => async () => (await says('kari', 'dult')).press('Stopp'),
    reads: 'Du får ingen slike meldinger',
  },
  'stops everything': {
    on: switches,
    deed: async () => () => says('ada', 'stopp alt'),
    reads: 'Alt er stoppet',
  },
}

describe.each(Object.entries(deeds))('somebody who %s', (_, { on, deed, reads }) => {
  it('is told that others changed it at once, and gets through with one press when they are done', async () => {
    const go = await deed()
    const rows = () => trust.store.list({ name: on.name, index: [] }, { limit: 100 })
    const before = await rows()
    crowded.crowd(on)
    const busy = await go()
    expect(busy.text).toBe('Flere endret samtidig\nIngenting av ditt er lagret. Prøv igjen.')
    expect(await rows()).toEqual(before)
    expect((await busy.press('Prøv igjen')).text).toContain('Flere endret samtidig')
    crowded.crowd(null)
    expect((await busy.press('Prøv igjen')).text).toContain(reads)
    expect(await rows()).not.toEqual(before)
  })
})

it('nobody is told that nothing is saved where a part of it is', async () => {
  const unit = id<'unit'>('hud')
  await trust.store.write(
    Array.from({ length: 100 }, (_, nth) =>
      insert(memberships, {
        id: `hud:${nth}`,
        unit,
        person: id<'person'>(`nurse-${nth}`),
        roles: ['clinician' as const],
      }),
    ),
  )
  // Somebody has to be there to read it.
  await says('kari', 'hei')
  const preview = await press('lars', 'campaign.preview', {
    text: 'Husk kurset',
    audience: 'everyone',
    time: 'tomorrow',
  })
  // A crowd is written to in parts, and this is the second one.
  crowded.before(letters, async () => crowded.before(letters, async () => crowded.crowd(letters)))
  const told = await preview.press('Send')
  // No card, but Teams’ own line that something went wrong.
  expect(told.text).toMatch(/^There was no card\..*"store\.contended"/)
  expect(await trust.store.list(campaigns, { limit: 5 })).toMatchObject([{ status: 'planning' }])
})
