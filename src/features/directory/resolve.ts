/** From a name that content uses to what the trust calls it and where it is. */

import { own } from '../../core/own.ts'
import type { Said } from '../../core/packs.ts'
import type { Settings } from '../../core/settingsShape.ts'
import { readSystem, type SystemCode } from '../../core/systems.ts'
import type { Texts } from '../../core/texts.ts'
import type { Instant } from '../../core/time/instant.ts'
import { hoursSaid } from './hours.ts'
import { type Stands, standsAt } from './openNow.ts'
import { type System, systemOf } from './system.ts'

type Chosen = Pick<Settings, 'directory' | 'links'>

type Linked = {
  /** `null` until the trust has set it. */
  readonly url: string | null
  readonly system: Said
}

/** What the trust calls it, else what it is. */
export const titleOf = ({ system, title }: System, { directory }: Chosen): Said =>
  directory[system]?.name ?? title

/** The address that the trust set, else the public page, else the front door of the system it is in. */
export const resolveLink = (systems: readonly System[], name: string, settings: Chosen): Linked | null => {
  const [code, link] = name.split('.')
  const system = systemOf(systems, readSystem(code))
  if (!system) return null
  const known = system.links.find(one => one.link === link)
  const url = own(settings.links, name) ?? known?.url ?? settings.directory[system.system]?.url ?? null
  return { url, system: titleOf(system, settings) }
}

type Contact = {
  readonly system: SystemCode
  readonly name: Said
  /** The same in the middle of a sentence. */
  readonly called: Said
  /** Somebody who is called, and no thing that they know about. */
  readonly isDesk: boolean
  readonly phone: string
  readonly mail: string
  readonly hours: string
}

/** Those who have been given a number or a mailbox, in the order they were asked for. */
export const contactsFor = (
  systems: readonly System[],
  wanted: readonly SystemCode[],
  settings: Chosen,
): Contact[] =>
  wanted.flatMap(code => {
    const system = systemOf(systems, code)
    const { phone = '', mail = '', hours = '' } = settings.directory[code] ?? {}
    return system && (phone !== '' || mail !== '')
      ? [
          {
            system: code,
            name: titleOf(system, settings),
            called: settings.directory[code]?.name ?? system.called,
            isDesk: system.group === 'help',
            phone,
            mail,
            hours,
          },
        ]
      : []
  })

/** Those who help when something does not work. */
const supportDesks: readonly SystemCode[] = ['national-support', 'it-provider', 'head-camera']

const nearness: readonly Stands[] = ['open', 'unknown', 'closed']

/** Who helps when something does not work: who answers now comes first. */
export const helpDesks = (say: Texts['text'], systems: readonly System[], settings: Chosen, now: Instant) =>
  contactsFor(systems, supportDesks, settings)
    .map(desk => ({ ...desk, hours: hoursSaid(say, desk.hours), stands: standsAt(desk.hours, now) }))
    .sort((one, other) => nearness.indexOf(one.stands) - nearness.indexOf(other.stands))

/** By name; what belongs to no system is left out. */
export const linksFor = (
  systems: readonly System[],
  names: readonly string[],
  settings: Chosen,
): ReadonlyMap<string, Linked> =>
  new Map(
    names.flatMap(name => {
      const linked = resolveLink(systems, name, settings)
      return linked ? [[name, linked] as const] : []
    }),
  )
