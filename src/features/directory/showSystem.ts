/** One system on a card: what it is for, how to get there, who answers, what to copy, and what to be reminded of. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { own } from '../../core/own.ts'
import { readSettings } from '../../core/settings.ts'
import type { Settings } from '../../core/settingsShape.ts'
import { readSystem } from '../../core/systems.ts'
import type { Day } from '../../core/time/instant.ts'
import { hoursSaid } from './hours.ts'
import { listSystems } from './list.ts'
import { type DirectoryNeeds, editors } from './needs.ts'
import type { Pastes } from './paste.ts'
import { titleOf } from './resolve.ts'
import { type System, systemOf } from './system.ts'
import { countTrained, trainingId, trainings } from './training.ts'

/** Opened to look, or because something was just done. */
export type Outcome =
  | { readonly tone: 'seen' | 'undone' | 'changed' | 'told' | 'untold' }
  | { readonly tone: 'saved'; readonly seen: number }
  | { readonly tone: 'reminded'; readonly day: Day }

const linksOf = ({ system, links }: System, settings: Settings) => {
  const all = links.map(({ link, says, url }) => ({
    says,
    url: own(settings.links, `${system}.${link}`) ?? url ?? '',
  }))
  return {
    links: all.filter(({ url }) => url !== ''),
    unset: all.filter(({ url }) => url === '').map(({ says }) => ({ says })),
  }
}

const reachOf = (
  { say }: Pick<DirectoryNeeds, 'say'>,
  { system, contact, address }: System,
  settings: Settings,
) => {
  const { url = '', phone = '', mail = '', hours = '' } = settings.directory[system] ?? {}
  const facts = [
    { kind: 'phone', value: phone },
    { kind: 'mail', value: mail },
    { kind: 'hours', value: hoursSaid(say, hours) },
  ].filter(({ value }) => value !== '')
  return {
    url,
    noAddress: address && url === '',
    facts,
    phones: phone === '' ? [] : [{ phone }],
    noContact: contact && phone === '' && mail === '',
  }
}

const pastesOf = ({ pastes }: System, known: Pastes) =>
  known.pastes.filter(({ paste }) => pastes.includes(paste)).map(({ paste, title }) => ({ paste, title }))

const trainingOf = async ({ system, training }: System, { who, store }: Ask) => {
  const { unit, person } = who
  if (!training || !unit) return { training: false, trained: false, day: null, count: 0 }
  const [mine, count] = await Promise.all([
    store.get(trainings, trainingId(unit, person, system)),
    countTrained(store, { unit, system }),
  ])
  return { training: true, trained: mine !== null, day: mine?.day ?? null, count }
}

export const showOne = async (
  needs: DirectoryNeeds,
  ask: Ask,
  system: System,
  outcome: Outcome = { tone: 'seen' },
): Promise<Show> => {
  const settings = await readSettings(ask.store)
  const title = titleOf(system, settings)
  const isInside = ask.who.stands === 'inside'
  const own = isInside && ask.place.kind === 'personal'
  return show('directory/system', {
    system: system.system,
    group: system.group,
    title,
    kind: title === system.title ? null : system.title,
    about: system.about,
    examples: title === system.title ? system.examples.join(', ') : '',
    note: system.note ?? null,
    ...reachOf(needs, system, settings),
    ...linksOf(system, settings),
    // What is about the reader alone is no business of a channel.
    reminders: own ? system.reminders.map(({ reminder, says, days }) => ({ reminder, says, days })) : [],
    ...(own ? await trainingOf(system, ask) : { training: false, trained: false, day: null, count: 0 }),
    pastes: isInside ? pastesOf(system, needs.pastes) : [],
    doors: isInside ? system.doors : [],
    tone: outcome.tone,
    isTold: outcome.tone !== 'seen',
    on: outcome.tone === 'reminded' ? outcome.day : null,
    undo: outcome.tone === 'saved' ? [{ seen: outcome.seen }] : [],
    mayEdit: mayUse(editors, ask.who.roles),
  })
}

/** The system that a button names; a card from a time when there was another one leads to the list. */
export const withSystem = (
  needs: DirectoryNeeds,
  ask: Ask,
  use: (system: System) => Promise<Show>,
): Promise<Show> => {
  const system = systemOf(needs.systems, readSystem(ask.input.system))
  return system ? use(system) : listSystems(needs, ask)
}

export const showSystem = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, system => showOne(needs, ask, system))
