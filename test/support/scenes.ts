/** What people press on the same rows: the scenes of two at once. */

import { personas } from '../../src/cli/demo/personas.ts'
import { readContent } from '../../src/content.ts'
import { id } from '../../src/core/ids.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { type Collection, insert, type Row, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { importActivity } from '../../src/features/activity/index.ts'
import { monthPosts } from '../../src/features/activity/monthly/posts.ts'
import { questions } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { notes } from '../../src/features/experience/note.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { printOf } from '../../src/features/feedback/sentPages.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { peopleIn } from '../../src/features/people/index.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships } from '../../src/features/people/person.ts'
import { stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import type { Ids, Press, Scene } from './together.ts'
import type { Trust } from './trust.ts'

const as =
  (who: string, verb: string, data: object | ((ids: Ids) => object) = {}) =>
  async (trust: Trust, ids: Readonly<Record<string, string>>): Promise<Press> =>
  () =>
    trust.person(who).press(verb, typeof data === 'function' ? data(ids) : data)

/** On a card that was open before anybody pressed. */
const on =
  (who: string, verb: string, data: object, title: string, filled: Readonly<Record<string, string>> = {}) =>
  async (trust: Trust): Promise<Press> => {
    const card = await trust.person(who).press(verb, data)
    return () => card.press(title, filled)
  }

/** Teams tells that somebody left; what it looks like then is read by a leader. */
const leaves =
  (who: string) =>
  async (trust: Trust): Promise<Press> =>
  async () => {
    const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === who) ?? {}
    await trust.inTeam('membersRemoved', aadObjectId, name)
    return trust.person('lars').press('people.functions')
  }

const only = async <R extends Row>(trust: Trust, collection: Collection<R>): Promise<string> =>
  (await trust.store.list(collection, { limit: 1 }))[0]?.id ?? ''

const october = { unit: 'hud', month: '2026-10' }
const video = { unit: 'hud', guide: 'video' }
const inStep = { ...video, step: 'stakeholders' }
const inItem = { ...inStep, item: 'analysis' }
const risk = { 'risks-event': 'Døra står åpen', 'risks-likelihood': '2', 'risks-consequence': '3' }
const story = { title: 'Skiltet', specialty: 'dermatology', happened: 'Døren gikk opp midt i timen.' }
const nothingKnown = Object.fromEntries(
  ['place', 'condition', 'date', 'job', 'age', 'colleague'].map(of => [`check-${of}`, 'no']),
)
const time = {
  checklist: 'clinician',
  weekday: '1',
  from: '10:00',
  to: '15:00',
  role: 'clinician',
  minutes: '15',
}
const oneCard = {
  unit: 'hud',
  checklist: 'clinician',
  role: 'clinician',
  once: 'AbCdEfGhIjKlMnOpQrStUv',
}
/** Names a form as its card does. */
const onForm = { once: 'WxYzAbCdEfGhIjKlMnOpQr' }
const room = { unit: 'hud', default: 'room' }
const found = { checklist: 'room', place: '3' }
const levels = { ...Object.fromEntries('ABCDEFGHIJK'.split('').map(letter => [letter, '1'])) }
const answers = Object.fromEntries(questions.map(code => [`answer-${code}`, `Om ${code}`]))
const message = { unit: 'hud', text: 'Husk kurset', audience: 'everyone', time: 'tomorrow' }

const week = { unit: 'hud', week: '2026-W47', opened: '', counts: 'video' }
const { kinds, forms } = readContent().activity

const workshop = 'hud:staff:1'

const openWorkshop = async (trust: Trust): Promise<void> => {
  await trust.person('pia').press('workshop.open', { unit: 'hud', kind: 'staff' })
  for (const text of ['Et stille rom', 'Kortere vei', 'Flere kurs'])
    await trust.person('kari').press('workshop.suggest', { workshop, question: 'today', text })
}

/** They lie in the order of their chance names. */
const quietIn = async ({ store }: Trust): Promise<string> =>
  (await store.list(suggestions, { limit: 9 })).find(({ text }) => text === 'Et stille rom')?.id ?? ''

export const scenes: Readonly<Record<string, Scene>> = {
  'a person': {
    before: async () => ({}),
    idle: ['not trained'],
    looks: [as('kari', 'letter.mine')],
    presses: {
      nynorsk: as('kari', 'people.language', { language: 'nn' }),
      english: as('kari', 'people.language', { language: 'en' }),
      'another unit': as('kari', 'unit.choose', { unit: 'sar' }),
      stop: as('kari', 'letter.set', { wish: 'stop' }),
      'once a week': as('kari', 'letter.set', { wish: 'digest' }),
      trained: as('kari', 'directory.trained', { system: 'courses' }),
      'not trained': as('kari', 'directory.trained', { system: 'courses', done: 'no' }),
    },
  },
  'a unit': {
    before: async () => ({}),
    looks: [
      as('lars', 'people.functions'),
      as('ada', 'people.functions', { unit: 'hud' }),
      as('ada', 'unit.duties', { unit: 'hud' }),
    ],
    presses: {
      renamed: as('lars', 'unit.setup', { unitName: 'Huden', service: 'home' }),
      'renamed otherwise': as('ada', 'unit.setup', { unit: 'hud', unitName: 'Hud og hår', service: 'video' }),
      leader: on('lars', 'people.function', { function: 'leader' }, 'Lagre', { holder: 'pia' }),
      // Of the same right as the next one: somebody loses one of them while they are given the other.
      project: on('ada', 'people.function', { unit: 'hud', function: 'project' }, 'Lagre', {
        holder: 'samir',
        deputy: 'ingrid',
      }),
      clinical: on('lars', 'people.function', { function: 'clinical' }, 'Lagre', { holder: 'pia' }),
      champion: on('lars', 'people.function', { function: 'champion' }, 'Lagre', { holder: 'kari' }),
      'on duty': as('lars', 'unit.cover', { person: 'samir', weekdays: '1,2', from: '09:00', to: '12:00' }),
      'on duty otherwise': as('ada', 'unit.cover', {
        unit: 'hud',
        person: 'samir',
        weekdays: '3',
        from: '13:00',
        to: '15:00',
      }),
    },
  },
  // Where two forms were open at once, each keeps to what its writer touched.
  'numbers of a unit': {
    before: async () => ({}),
    // What it takes back is saved when it is opened.
    idle: ['taken back'],
    looks: [as('lars', 'unit.numbers'), as('ada', 'unit.numbers', { unit: 'hud' })],
    presses: {
      team: on('lars', 'unit.numbers', {}, 'Lagre', { callTeam: '1111' }),
      'team otherwise': on('ada', 'unit.numbers', { unit: 'hud' }, 'Lagre', { callTeam: '2222' }),
      ward: on('ada', 'unit.numbers', { unit: 'hud' }, 'Lagre', { callWard: '24 20 99 99' }),
      'taken back': async trust => {
        const form = await trust.person('lars').press('unit.numbers')
        const saved = await form.press('Lagre', { callClinic: '3333' })
        return () => saved.press('Angre')
      },
    },
  },
  'a role': {
    before: async () => ({}),
    looks: [as('lars', 'people.functions'), as('ada', 'people.functions', { unit: 'hud' })],
    presses: {
      give: as('lars', 'people.assign', { function: 'clinical', holder: 'samir', seen: '0' }),
      'give twice': as('lars', 'people.assign', { function: 'clinical', holder: 'samir', seen: '0' }),
      // Brings the same right as the other one.
      'give another': as('ada', 'people.assign', {
        unit: 'hud',
        function: 'facilitator',
        holder: 'samir',
        seen: '0',
      }),
      leave: leaves('samir'),
    },
  },
  'the lead': {
    before: async () => ({}),
    looks: [as('ada', 'people.functions', { unit: 'hud' })],
    presses: {
      give: as('lars', 'people.assign', { function: 'leader', holder: 'pia', seen: '1' }),
      'give twice': as('lars', 'people.assign', { function: 'leader', holder: 'pia', seen: '1' }),
      'give another': as('ada', 'people.assign', {
        unit: 'hud',
        function: 'leader',
        holder: 'samir',
        seen: '1',
      }),
    },
  },
  'a newcomer': {
    before: async trust => {
      await trust
        .stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
        .press('unit.choose', { unit: 'hud' })
      const [known] = await trust.store.list(newcomers, { limit: 1 })
      return { person: known?.person ?? '' }
    },
    idle: ['not now'],
    looks: [as('lars', 'people.functions')],
    presses: {
      yes: as('lars', 'newcomer.admit', ({ person }) => ({ unit: 'hud', person })),
      no: as('ada', 'newcomer.decline', ({ person }) => ({ unit: 'hud', person })),
      'not now': as('lars', 'newcomer.undo', ({ person }) => ({ unit: 'hud', person })),
      elsewhere: async trust => () =>
        trust
          .stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
          .press('unit.choose', { unit: 'sar' }),
    },
  },
  'a deviation': {
    before: async trust => {
      await trust.person('kari').says('avvik lyden falt ut på rom 3')
      return { deviation: await only(trust, deviations) }
    },
    idle: ['reopen', 'restore'],
    already: [
      'Avvik 2026-0001',
      'Avvik 2026-0002 er lagret fra før',
      'Ingenting ble endret. Slik står det nå.',
    ],
    looks: [as('kari', 'deviation.show', ({ deviation }) => ({ deviation })), as('pia', 'deviation.list')],
    presses: {
      room: as('kari', 'deviation.correct', ({ deviation }) => ({ deviation, otherRoom: 'rom 4' })),
      severity: as('kari', 'deviation.correct', ({ deviation }) => ({ deviation, severity: '3' })),
      withdraw: as('kari', 'deviation.withdraw', ({ deviation }) => ({ deviation })),
      close: as('pia', 'deviation.close', ({ deviation }) => ({ deviation })),
      reopen: as('samir', 'deviation.reopen', ({ deviation }) => ({ deviation })),
      restore: as('kari', 'deviation.restore', ({ deviation }) => ({ deviation })),
      another: as('jonas', 'deviation.report', { ...onForm, text: 'kameraet virker ikke' }),
    },
  },
  'a message': {
    before: async trust => {
      for (const who of ['lars', 'pia', 'ada']) await trust.person(who).says('meny')
      await trust.person('lars').press('campaign.preview', message)
      return { campaign: await only(trust, campaigns) }
    },
    idle: ['send too'],
    looks: [as('lars', 'campaign.show', ({ campaign }) => ({ unit: 'hud', campaign }))],
    presses: {
      send: as('lars', 'campaign.start', ({ campaign }) => ({ unit: 'hud', campaign })),
      'send too': as('pia', 'campaign.start', ({ campaign }) => ({ unit: 'hud', campaign })),
      back: as('lars', 'campaign.withdraw', ({ campaign }) => ({ unit: 'hud', campaign, sure: 'yes' })),
      change: as('lars', 'campaign.preview', ({ campaign }) => ({
        ...message,
        campaign,
        text: 'Husk kurset på fredag',
      })),
      'stop all': as('ada', 'letter.stopAll'),
    },
  },
  'a message to many': {
    before: async trust => {
      for (const who of ['lars', 'ingrid', 'ada']) await trust.person(who).says('meny')
      await chooseSettings(trust.store, { letters: { secondLeaderAbove: 3 } })
      const ingrid = await trust.store.get(memberships, 'hud:ingrid')
      if (ingrid) await trust.store.write([update(memberships, { ...ingrid, roles: ['leader'] })])
      await trust.person('lars').press('campaign.preview', message)
      const campaign = await only(trust, campaigns)
      const asked = await trust.person('lars').press('campaign.questions', { unit: 'hud', campaign })
      await asked.press('Be om et ja', answers)
      return { campaign }
    },
    looks: [as('lars', 'campaign.show', ({ campaign }) => ({ unit: 'hud', campaign }))],
    presses: {
      yes: async (trust, { campaign }) => {
        const card = await trust.person('ingrid').press('campaign.approval', { unit: 'hud', campaign })
        return () => card.press('Ja, send den')
      },
      'send back': async (trust, { campaign }) => {
        const card = await trust.person('ada').press('campaign.return', { unit: 'hud', campaign })
        return () => card.press('Send tilbake', { line: 'Si hvorfor det kommer nå.' })
      },
      'take back': as('lars', 'campaign.unask', ({ campaign }) => ({ unit: 'hud', campaign })),
    },
  },
  'a story': {
    before: async trust => {
      await trust.person('kari').press('story.save', { unit: 'hud', ...story })
      const told = await only(trust, stories)
      const check = await trust.person('kari').press('story.check', { unit: 'hud', story: told })
      const consent = await check.press('Gå videre', nothingKnown)
      await consent.press('Send til leder', { consent: 'Ja, gjerne', signed: 'name' })
      // Whether a letter left before its story was taken back is a matter of the moment, and no press's.
      await trust.person('ada').says('stopp alt')
      return { story: told }
    },
    idle: ['share'],
    looks: [as('kari', 'story.show', ({ story }) => ({ unit: 'hud', story }))],
    presses: {
      publish: async (trust, { story }) => {
        const card = await trust.person('lars').press('story.show', { unit: 'hud', story })
        return () => card.press('Publiser')
      },
      'send back': async (trust, { story }) => {
        const card = await trust.person('pia').press('story.return', { unit: 'hud', story })
        return () => card.press('Send tilbake', { word: 'Kan du korte den?' })
      },
      change: async (trust, { story: told }) => {
        const form = await trust.person('kari').press('story.form', { unit: 'hud', story: told })
        return () => form.press('Se hvordan det blir', { ...story, happened: 'Noe annet skjedde.' })
      },
      withdraw: as('kari', 'story.withdraw', ({ story }) => ({ unit: 'hud', story, sure: 'yes' })),
      'withdraw twice': as('kari', 'story.withdraw', ({ story }) => ({ unit: 'hud', story, sure: 'yes' })),
      share: as('lars', 'story.share', ({ story }) => ({ unit: 'hud', story })),
    },
  },
  'a roadmap': {
    before: async trust => {
      await trust.person('lars').press('roadmap.begin', { ...video, goLive: '2027-03-01' })
      return {}
    },
    looks: [
      as('lars', 'roadmap.show', video),
      as('lars', 'roadmap.step', inStep),
      as('lars', 'roadmap.item', inItem),
    ],
    presses: {
      tick: on('lars', 'roadmap.item', inItem, 'Lagre og kryss av', { note: 'Ligger i mappen' }),
      skip: on('pia', 'roadmap.item', { ...inItem, asks: 'why' }, 'Ikke aktuelt hos oss', {
        why: 'Vi bruker klinikkens plan',
      }),
      move: as('lars', 'roadmap.move', { ...video, stood: '2027-03-01', goLive: '2027-04-01', why: 'Ferie' }),
      'move too': as('pia', 'roadmap.move', {
        ...video,
        stood: '2027-03-01',
        goLive: '2027-05-03',
        why: 'Flytting',
      }),
      aside: as('pia', 'roadmap.layAside', video),
      posts: as('lars', 'roadmap.posts', { ...video, posts: 'off' }),
      days: as('pia', 'roadmap.arrange', { ...inStep, from: '2026-12-01', to: '2026-12-10' }),
    },
  },
  'a step of a roadmap': {
    before: async trust => {
      await trust.person('lars').press('roadmap.begin', { ...video, goLive: '2027-03-01' })
      return {}
    },
    looks: [as('lars', 'roadmap.step', inStep)],
    presses: {
      several: as('pia', 'roadmap.done', { ...inStep, items: 'analysis' }),
      one: as('lars', 'roadmap.tick', inItem),
      arrange: on('lars', 'roadmap.arrangement', inStep, 'Lagre', { responsible: 'project' }),
    },
  },
  'a go-live': {
    before: async trust => {
      await trust.person('lars').press('roadmap.begin', { ...video, goLive: '2027-03-01' })
      return {}
    },
    idle: ['not live'],
    looks: [as('lars', 'roadmap.ready', video)],
    presses: {
      live: as('lars', 'roadmap.live', { ...video, why: 'Vi begynner' }),
      'live twice': as('lars', 'roadmap.live', { ...video, why: 'Vi begynner' }),
      'live too': as('ada', 'roadmap.live', { ...video, why: 'Alt er klart' }),
      'not live': as('lars', 'roadmap.unlive', video),
      move: as('lars', 'roadmap.move', { ...video, stood: '2027-03-01', goLive: '2027-04-01', why: 'Ferie' }),
    },
  },
  'a default': {
    before: async () => ({}),
    looks: [as('lars', 'nudge.defaults', { unit: 'hud' })],
    presses: {
      asked: as('lars', 'nudge.answer', { ...room, answer: 'asked' }),
      'asked twice': as('lars', 'nudge.answer', { ...room, answer: 'asked' }),
      impossible: as('ada', 'nudge.answer', { ...room, answer: 'impossible', because: 'means' }),
      undo: on('lars', 'nudge.answer', { ...room, answer: 'done' }, 'Angre'),
    },
  },
  'a room': {
    before: async trust => {
      await trust.person('lars').press('consultation.clear', { unit: 'hud', ...found })
      return { place: await only(trust, places) }
    },
    idle: ['restore'],
    looks: [as('lars', 'room.list', { unit: 'hud', kind: 'room' })],
    already: ['Dette svaret er telt med fra før.'],
    presses: {
      remove: as('lars', 'room.remove', ({ place }) => ({ unit: 'hud', place })),
      'remove twice': as('lars', 'room.remove', ({ place }) => ({ unit: 'hud', place })),
      'remove too': as('ada', 'room.remove', ({ place }) => ({ unit: 'hud', place })),
      answered: as('kari', 'consultation.clear', { unit: 'hud', ...found, ...onForm }),
      restore: as('lars', 'room.restore', ({ place }) => ({ unit: 'hud', place })),
    },
  },
  'a table': {
    before: async trust => {
      const form = await trust.person('pia').press('sheet.form', { unit: 'hud', sheet: 'risks' })
      await form.press('Lagre', risk)
      return { row: await only(trust, sheetRows) }
    },
    idle: ['restore'],
    looks: [as('pia', 'sheet.show', { unit: 'hud', sheet: 'risks' })],
    presses: {
      save: as('pia', 'sheet.save', ({ row }) => ({
        unit: 'hud',
        sheet: 'risks',
        row,
        seen: '1',
        ...risk,
        'risks-likelihood': '1',
      })),
      'save too': as('lars', 'sheet.save', ({ row }) => ({
        unit: 'hud',
        sheet: 'risks',
        row,
        seen: '1',
        ...risk,
        'risks-consequence': '1',
      })),
      remove: as('lars', 'sheet.remove', ({ row }) => ({ unit: 'hud', sheet: 'risks', row })),
      restore: as('pia', 'sheet.restore', ({ row }) => ({ unit: 'hud', sheet: 'risks', row })),
      add: as('samir', 'sheet.save', { ...onForm, unit: 'hud', sheet: 'risks', ...risk }),
    },
  },
  'a row aside': {
    before: async trust => {
      const form = await trust.person('pia').press('sheet.form', { unit: 'hud', sheet: 'risks' })
      await form.press('Lagre', risk)
      const row = await only(trust, sheetRows)
      await trust.person('pia').press('sheet.remove', { unit: 'hud', sheet: 'risks', row })
      return { row }
    },
    looks: [as('pia', 'sheet.show', { unit: 'hud', sheet: 'risks' })],
    presses: {
      restore: as('pia', 'sheet.restore', ({ row }) => ({ unit: 'hud', sheet: 'risks', row })),
      'restore twice': as('pia', 'sheet.restore', ({ row }) => ({ unit: 'hud', sheet: 'risks', row })),
    },
  },
  'a workshop': {
    before: async trust => {
      await openWorkshop(trust)
      return { suggestion: await quietIn(trust) }
    },
    idle: ['out', 'another'],
    looks: [as('pia', 'workshop.show', () => ({ workshop }))],
    presses: {
      suggest: as('jonas', 'workshop.suggest', () => ({
        ...onForm,
        workshop,
        question: 'today',
        text: 'Bedre lys',
      })),
      out: as('pia', 'workshop.sort', ({ suggestion }) => ({ workshop, out: suggestion, was: '' })),
      'to the points': as('pia', 'workshop.move', () => ({ workshop, to: 'voting' })),
      another: as('lars', 'workshop.open', { unit: 'hud', kind: 'staff' }),
    },
  },
  'a vote': {
    before: async trust => {
      await openWorkshop(trust)
      await trust.person('pia').press('workshop.move', { workshop, to: 'voting' })
      return { suggestion: await quietIn(trust) }
    },
    already: [
      'Du har gitt poengene dine fra før. De kan ikke endres, for jeg noterer ikke hvilke som er dine.',
    ],
    looks: [
      as('pia', 'workshop.show', () => ({ workshop })),
      as('kari', 'workshop.show', () => ({ workshop })),
    ],
    presses: {
      vote: as('kari', 'workshop.vote', ({ suggestion }) => ({
        workshop,
        'pick-today': suggestion,
      })),
      'vote again': as('kari', 'workshop.vote', ({ suggestion }) => ({
        workshop,
        'pick-today': suggestion,
      })),
      'vote of another': as('jonas', 'workshop.vote', ({ suggestion }) => ({
        workshop,
        'pick-today': suggestion,
      })),
      out: as('pia', 'workshop.sort', ({ suggestion }) => ({ workshop, out: suggestion, was: '' })),
      'out too': as('lars', 'workshop.sort', ({ suggestion }) => ({
        workshop,
        out: suggestion,
        was: '',
      })),
      close: as('pia', 'workshop.move', () => ({ workshop, to: 'closed' })),
    },
  },
  'a desk': {
    before: async () => ({}),
    idle: ['undo'],
    looks: [as('ada', 'directory.show', { system: 'procedures' })],
    presses: {
      save: as('ada', 'directory.save', { system: 'procedures', seen: '0', name: 'Prosedyreboka' }),
      'save too': as('ada', 'directory.save', { system: 'procedures', seen: '0', name: 'Boka' }),
      undo: as('ada', 'directory.undo', { system: 'procedures', seen: '1' }),
    },
  },
  // One card that several people have: what is counted of it is told as that.
  'a checklist card': {
    before: async () => ({}),
    already: ['Dette svaret er telt med fra før.'],
    looks: [],
    presses: {
      clear: as('kari', 'consultation.clear', oneCard),
      'clear too': as('ingrid', 'consultation.clear', oneCard),
      trouble: as('jonas', 'consultation.count', { ...oneCard, fault: 'private-room', way: 'short' }),
      'trouble otherwise': as('samir', 'consultation.count', {
        ...oneCard,
        fault: 'sound-picture',
        way: 'short',
      }),
    },
  },
  'a consultation': {
    before: async trust => {
      await trust.person('turid').press('consultation.addTime', { unit: 'hud', ...time })
      return {}
    },
    already: ['Dette svaret er telt med fra før.'],
    looks: [as('turid', 'consultation.times', { unit: 'hud' })],
    presses: {
      clear: as('kari', 'consultation.clear', {
        ...onForm,
        unit: 'hud',
        checklist: 'clinician',
        role: 'clinician',
      }),
      'clear too': as('jonas', 'consultation.clear', {
        ...onForm,
        unit: 'hud',
        checklist: 'clinician',
        role: 'clinician',
      }),
      trouble: as('kari', 'consultation.count', {
        once: 'QrStUvWxYzAbCdEfGhIjKl',
        unit: 'hud',
        checklist: 'clinician',
        role: 'clinician',
        failed: 'sound-picture',
        way: 'short',
      }),
      time: as('turid', 'consultation.addTime', { unit: 'hud', ...time, weekday: '2' }),
      'time too': as('lars', 'consultation.addTime', { unit: 'hud', ...time, weekday: '2' }),
      'no time': as('lars', 'consultation.removeTime', {
        unit: 'hud',
        time: 'hud:clinician:1:10:00:15:00:clinician',
      }),
    },
  },
  suitability: {
    before: async () => ({}),
    looks: [
      as('kari', 'suitability.show', { unit: 'hud' }),
      as('kari', 'suitability.group', { unit: 'hud', group: 'stable-year' }),
    ],
    presses: {
      video: as('kari', 'suitability.decide', { unit: 'hud', group: 'stable-year', choice: 'video' }),
      some: as('jonas', 'suitability.decide', { unit: 'hud', group: 'stable-year', choice: 'some' }),
      'in person': as('ingrid', 'suitability.decide', {
        unit: 'hud',
        group: 'test-results',
        choice: 'person',
      }),
    },
  },
  maturity: {
    before: async () => ({}),
    idle: ['drop'],
    looks: [as('lars', 'maturity.show', { unit: 'hud' }), as('lars', 'maturity.measures', { unit: 'hud' })],
    presses: {
      save: as('lars', 'maturity.save', { unit: 'hud', ...levels }),
      'save otherwise': as('pia', 'maturity.save', { unit: 'hud', ...levels, A: '2' }),
      adopt: as('lars', 'maturity.adopt', { unit: 'hud', measure: 'talk-practice' }),
      'adopt too': as('pia', 'maturity.adopt', { unit: 'hud', measure: 'talk-practice' }),
      drop: as('ingrid', 'maturity.drop', { unit: 'hud', measure: 'talk-practice' }),
    },
  },
  'a measure that is taken up': {
    before: async trust => {
      await trust.person('lars').press('maturity.adopt', { unit: 'hud', measure: 'talk-practice' })
      return {}
    },
    looks: [as('lars', 'maturity.measures', { unit: 'hud' })],
    presses: {
      drop: as('lars', 'maturity.drop', { unit: 'hud', measure: 'talk-practice' }),
      'drop twice': as('lars', 'maturity.drop', { unit: 'hud', measure: 'talk-practice' }),
    },
  },
  'a week': {
    before: async trust => {
      await trust.person('turid').says('registrer 5')
      const [row] = await trust.store.list(activity, { limit: 1 })
      return { turn: row?.turn ?? '' }
    },
    looks: [as('pia', 'activity.form', { unit: 'hud' })],
    presses: {
      register: as('kari', 'activity.save', { ...week, count0: '7' }),
      'register otherwise': as('jonas', 'activity.save', { ...week, count0: '9' }),
      fill: on('turid', 'activity.form', { unit: 'hud' }, 'Lagre', { count0: '12', count1: '3' }),
      'fill twice': on('turid', 'activity.form', { unit: 'hud' }, 'Lagre', { count0: '12', count1: '3' }),
      undo: as('turid', 'activity.undo', ({ turn }) => ({ ...week, kind: 'consultations', turn })),
      import: async trust => async () => {
        const needs = { ...peopleIn(trust.store), store: trust.store, now: trust.at(), newId: () => '#' }
        const more = { file: '', columns: 'unit=enhet,week=uke,phone=telefon', dryRun: false, skipBad: false }
        await importActivity({ ...needs, kinds, forms }, { text: 'enhet;uke;telefon\nhud;47;8', ...more })
        return trust.person('pia').press('activity.form', { unit: 'hud' })
      },
    },
  },
  'a month in the channel': {
    before: async trust => {
      for (const number of ['40', '41', '42', '43', '44'])
        await trust.person('turid').press('activity.save', { ...week, week: `2026-W${number}`, count0: '6' })
      const kari = personas.find(({ id: known }) => known === 'kari')
      const inTheChannel = { id: '19:hud@thread.tacv2', name: 'Hud' }
      await trust.stranger(kari?.aadObjectId ?? '', kari?.name ?? '', 'nb-NO', inTheChannel).says('meny')
      await trust.person('ingrid').press('activity.postMonth', { ...october, signed: 'role' })
      await trust.app.tick()
      const [post] = await trust.store.list(monthPosts, { limit: 1 })
      return { turn: post?.turn ?? '' }
    },
    // There it is already.
    idle: ['post', 'post with a name'],
    looks: [as('pia', 'activity.month', october)],
    presses: {
      post: as('lars', 'activity.postMonth', { ...october, signed: 'role' }),
      'post with a name': as('ingrid', 'activity.postMonth', { ...october, signed: 'name' }),
      'take down': as('lars', 'activity.takeMonthBack', ({ turn }) => ({ ...october, turn })),
      'take down twice': as('lars', 'activity.takeMonthBack', ({ turn }) => ({ ...october, turn })),
    },
  },
  'a target': {
    before: async () => ({}),
    looks: [as('pia', 'activity.target', { unit: 'hud' })],
    presses: {
      set: as('lars', 'activity.setTarget', { unit: 'hud', year: '2026', target: '300' }),
      'set otherwise': as('ada', 'activity.setTarget', { unit: 'hud', year: '2026', target: '400' }),
      'set twice': as('lars', 'activity.setTarget', { unit: 'hud', year: '2026', target: '300' }),
    },
  },
  'an own count': {
    before: async () => ({}),
    looks: [as('kari', 'activity.own')],
    presses: {
      tap: on('kari', 'activity.own', {}, 'Jeg hadde video i dag'),
      'tap twice': on('kari', 'activity.own', {}, 'Jeg hadde video i dag'),
      off: as('lars', 'activity.switchOwn', { unit: 'hud', to: 'off' }),
    },
  },
  'what a patient wrote': {
    before: async ({ store }) => {
      const day = '2026-11-12' as Day
      const row = { id: 'words', unit: id<'unit'>('hud'), day, text: 'Lysere rom', state: 'new' } as const
      const { written: _ } = await store.write([
        insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
        insert(patientWords, { ...row, readBy: '' }),
      ])
      return {}
    },
    looks: [as('lars', 'feedback.review'), as('kari', 'feedback.answers')],
    presses: {
      show: on('lars', 'feedback.review', {}, 'Vis for enheten'),
      'show twice': on('lars', 'feedback.review', {}, 'Vis for enheten'),
      hide: on('pia', 'feedback.review', {}, 'Skjul'),
      delete: as('samir', 'feedback.deleteWords', {
        words: 'words',
        seen: printOf('Lysere rom', 'seen'),
        sure: 'yes',
      }),
    },
  },
  'an experience': {
    before: async trust => {
      await trust
        .person('samir')
        .press('experience.write', { ...video, step: 'training', text: 'Øv to og to', helped: 'helped' })
      return { note: await only(trust, notes) }
    },
    idle: ['restore'],
    already: ['Denne er lagret fra før.'],
    looks: [as('samir', 'experience.show', { ...video, step: 'training' })],
    presses: {
      remove: as('samir', 'experience.remove', ({ note }) => ({ unit: 'hud', note })),
      'remove too': as('lars', 'experience.remove', ({ note }) => ({ unit: 'hud', note })),
      restore: as('samir', 'experience.restore', ({ note }) => ({ unit: 'hud', note })),
      write: as('pia', 'experience.write', {
        ...onForm,
        ...video,
        step: 'training',
        text: 'Begynn smått',
        helped: 'mixed',
      }),
    },
  },
}
