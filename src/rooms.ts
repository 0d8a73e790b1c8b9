/** Every feature, once, and what each of them needs from the others. */

import past from '../cards/deviations/past.json' with { type: 'json' }
import taxonomy from '../cards/deviations/taxonomy.json' with { type: 'json' }
import demoSettings from '../cards/directory/demo.json' with { type: 'json' }
import notedPast from '../cards/experience/past.json' with { type: 'json' }
import filledPast from '../cards/worksheets/past.json' with { type: 'json' }
import { erasures } from './collections.ts'
import type { Config } from './config.ts'
import type { Content } from './content.ts'
import type { Show } from './core/cards.ts'
import type { Feature } from './core/feature.ts'
import { downloads, layOut } from './core/handouts.ts'
import type { PersonId, UnitId } from './core/ids.ts'
import type { Language } from './core/language.ts'
import { letterRetention } from './core/letterErasure.ts'
import type { Post } from './core/letters.ts'
import type { Log } from './core/log.ts'
import { removeAfter } from './core/retention.ts'
import type { Roster } from './core/roster.ts'
import type { OpenStore, Store } from './core/store.ts'
import type { Texts } from './core/texts.ts'
import type { Clock } from './core/time/instant.ts'
import { createCampaigns } from './features/campaigns/index.ts'
import { createChecklists } from './features/checklists/index.ts'
import { createDeviations, deviationRetention } from './features/deviations/index.ts'
import { createDirectory } from './features/directory/index.ts'
import { createExperience, experienceRetention } from './features/experience/index.ts'
import { createLetters, realWait } from './features/letters/index.ts'
import { createMaturity } from './features/maturity/index.ts'
import {
  allUnits,
  audienceOf,
  createPeople,
  holderOf,
  nameOf,
  onDuty,
  readerOf,
  rolesIn,
  superuserCover,
  teamsOf,
  unitFacts,
  unitName,
  unitsOf,
} from './features/people/index.ts'
import { createPrivacy } from './features/privacy/index.ts'
import { createRoadmap, type Readiness, ticksFor } from './features/roadmap/index.ts'
import { createWorksheets } from './features/worksheets/index.ts'

type RoomsNeeds = {
  readonly config: Config
  readonly content: Content
  readonly store: OpenStore
  readonly clock: Clock
  readonly log: Log
  readonly newId: () => string
  readonly dice: () => number
  readonly texts: Texts
  /** What a card says in one line. */
  readonly summarise: (show: Show, language: Language) => string
  /** The messaging edge. */
  readonly post: Post
  readonly reach: Parameters<typeof createLetters>[0]['unreachable']
  readonly roster: Roster
  readonly conversationsOf: (store: Store, aadObjectId: string) => Promise<readonly string[]>
}

/** What nobody has looked at yet is not ready either. */
const readiness = (name: string, done: number, of: number): Readiness => ({
  name,
  isReady: of > 0 && done === of,
  done,
  of,
})

export const createRooms = (needs: RoomsNeeds) => {
  const { config, content, store, clock, log, newId, texts } = needs
  const layingOut = layOut(store, newId, config.publicUrl)
  const letters = createLetters({
    store,
    clock,
    log,
    dice: needs.dice,
    post: needs.post,
    reader: (person: PersonId) => readerOf(store, person),
    unreachable: needs.reach,
    summarise: needs.summarise,
    wait: realWait,
    holder: newId(),
    alone: config.databaseUrl === null,
    sendRate: config.sendRate,
    inRounds: config.mode === 'demo',
  })
  const people = createPeople({
    store,
    clock,
    newId,
    language: config.language,
    admins: config.admins,
    roster: needs.roster,
    erasures,
    layOut: layingOut,
    // What goes wrong is logged by the store; the next compaction does it then.
    purge: () => void store.purge(),
    conversationsOf: needs.conversationsOf,
    periods: [
      ...letterRetention(newId),
      ...deviationRetention,
      ...experienceRetention,
      removeAfter(downloads, 'linkDays'),
    ],
  })
  const privacy = createPrivacy({ store, newId })
  const campaigns = createCampaigns({
    ...letters,
    store,
    clock,
    newId,
    audience: (unit, role) => audienceOf(store, unit, role),
    unitName: unit => unitName(store, unit),
  })
  const deviations = createDeviations({
    store,
    clock,
    taxonomy,
    past,
  })
  const directory = createDirectory({
    ...content,
    tell: letters.tell,
    store,
    clock,
    demo: demoSettings,
    unitName: unit => unitName(store, unit),
    clinicians: unit => audienceOf(store, unit, 'clinician'),
    layOut: layingOut,
  })
  const checklists = createChecklists({
    ...content,
    store,
    clock,
    newId,
    texts,
    facts: unit => unitFacts(store, unit),
    audience: (unit, role) => audienceOf(store, unit, role),
    onDuty: (unit, now) => onDuty(store, unit, now),
    nameOf: person => nameOf(store, person),
    desks: directory.desks,
    layOut: layingOut,
    tell: letters.tell,
  })
  const worksheets = createWorksheets({
    tell: letters.tell,
    store,
    clock,
    newId,
    holderOf: (unit, code, today) => holderOf(store, unit, code, today),
    filled: async ({ who, store: turn }, sheet) =>
      who.unit
        ? ticksFor(content.guides, turn, { unit: who.unit, sheet, by: who.person, at: clock.now() })
        : [],
    say: texts.text,
    layOut: layingOut,
    past: filledPast,
  })
  const beside = {
    store,
    clock,
    unitName: (unit: UnitId) => unitName(store, unit),
  }
  const maturity = createMaturity({
    ...beside,
    assessment: content.assessment,
    nameOf: person => nameOf(store, person),
  })
  const experience = createExperience({
    ...beside,
    guides: content.guides,
    say: texts.text,
    layOut: layingOut,
    past: notedPast,
  })
  const roadmap = createRoadmap({
    ...content,
    store,
    clock,
    newId,
    facts: unit => unitFacts(store, unit),
    unitsOf: person => unitsOf(store, person),
    allUnits: () => allUnits(store),
    rolesIn: (unit, person) => rolesIn(store, unit, person),
    teamsOf: unit => teamsOf(store, unit),
    tell: letters.tell,
    holderOf: (unit, code, today) => holderOf(store, unit, code, today),
    nameOf: person => nameOf(store, person),
    functionName: (code, language) => texts.text(language, `people:function.${code}`),
    checklistTitle: checklists.titleOf,
    pasteTitle: directory.pasteTitle,
    links: directory.links,
    readiness: async unit => {
      const [equipment, training, cover, rooms] = await Promise.all([
        checklists.equipmentTested(unit),
        directory.trainingCoverage(unit),
        superuserCover(store, unit),
        checklists.roomsReady(unit),
      ])
      return [
        readiness('pretest', equipment.ready, equipment.known),
        readiness('training', training.done, training.of),
        readiness('superusers', cover.done, cover.of),
        readiness('rooms', rooms.ready, rooms.known),
      ]
    },
    rooms: { ...worksheets.rooms, ...maturity.rooms, ...experience.rooms, ...directory.rooms },
    layOut: layingOut,
  })
  const features: readonly Feature[] = [
    checklists,
    roadmap,
    worksheets,
    maturity,
    experience,
    directory,
    deviations,
    campaigns,
    letters,
    people,
    privacy,
  ]
  return { features, letters, people, privacy }
}
