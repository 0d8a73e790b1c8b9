/** One system's part of the trust's settings, taken out and put back in. */

import type { Desk } from '../../core/desk.ts'
import type { Settings } from '../../core/settingsShape.ts'
import type { SystemCode } from '../../core/systems.ts'
import type { Entry } from './deskChange.ts'

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asRecord = (value: unknown): Fields => (isRecord(value) ? value : {})

const belongsTo = (system: SystemCode) => (name: string) => name.startsWith(`${system}.`)

export const entryOf = ({ directory, links }: Settings, system: SystemCode): Entry => ({
  desk: directory[system] ?? {},
  links: Object.fromEntries(
    Object.entries(links).flatMap(([name, url]) =>
      belongsTo(system)(name) ? [[name.slice(system.length + 1), url]] : [],
    ),
  ),
})

const withoutEmpty = (given: object): Fields =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))

/** The chosen settings with this system's part replaced; everything else stays as it was chosen. */
export const withEntry =
  (system: SystemCode, { desk, links }: Entry) =>
  (chosen: unknown): unknown => {
    const { directory, links: before, ...rest } = asRecord(chosen)
    const { [system]: _, ...otherDesks } = asRecord(directory)
    const otherLinks = Object.entries(asRecord(before)).filter(([name]) => !belongsTo(system)(name))
    const filled: Desk = withoutEmpty(desk)
    return {
      ...rest,
      directory: { ...otherDesks, ...(Object.keys(filled).length > 0 ? { [system]: filled } : {}) },
      links: {
        ...Object.fromEntries(otherLinks),
        ...Object.fromEntries(
          Object.entries(withoutEmpty(links)).map(([name, url]) => [`${system}.${name}`, url]),
        ),
      },
    }
  }

const inOrder = (given: object): string => JSON.stringify(Object.entries(withoutEmpty(given)).sort())

export const isSameEntry = (one: Entry, other: Entry): boolean =>
  inOrder(one.desk) === inOrder(other.desk) && inOrder(one.links) === inOrder(other.links)
