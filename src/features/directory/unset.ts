/** What the content asks the trust for and the settings do not say yet. */

import type { Settings } from '../../core/settings.ts'
import { readSystem } from '../../core/systems.ts'
import { resolveLink } from './resolve.ts'
import { type System, systemOf } from './system.ts'

export type Unset = {
  /** As the settings would name it: `links.procedures.video`, `directory.it-provider.phone`. */
  readonly setting: string
  readonly why: 'no-link' | 'no-contact' | 'no-system'
}

const namesIn = (systems: readonly System[]): string[] =>
  systems.flatMap(({ system, links }) => links.map(({ link }) => `${system}.${link}`))

/** `asked` are the links that other content names beside those of the directory. */
export const unsetIn = (
  systems: readonly System[],
  asked: readonly string[],
  settings: Pick<Settings, 'directory' | 'links'>,
): Unset[] => {
  const names = [...new Set([...namesIn(systems), ...asked])]
  const links = names.flatMap((name): Unset[] => {
    if (!systemOf(systems, readSystem(name.split('.')[0])))
      return [{ setting: `links.${name}`, why: 'no-system' }]
    const linked = resolveLink(systems, name, settings)
    return linked?.url ? [] : [{ setting: `links.${name}`, why: 'no-link' }]
  })
  const contacts = systems
    .filter(({ contact }) => contact)
    .filter(({ system }) => {
      const { phone, mail } = settings.directory[system] ?? {}
      return !phone && !mail
    })
    .map(({ system }): Unset => ({ setting: `directory.${system}.phone`, why: 'no-contact' }))
  return [...links, ...contacts]
}
