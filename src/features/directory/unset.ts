/** What the content asks the trust for and the settings do not say yet. */

import type { Settings } from '../../core/settingsShape.ts'
import type { SystemCode } from '../../core/systems.ts'
import { resolveLink } from './resolve.ts'
import type { System } from './system.ts'

type Unset = {
  /** Addresses, by `system.name`. */
  readonly links: readonly string[]
  /** Desks with neither a number nor a mailbox. */
  readonly contacts: readonly SystemCode[]
}

const namesIn = (systems: readonly System[]): string[] =>
  systems.flatMap(({ system, links }) => links.map(({ link }) => `${system}.${link}`))

/** `asked` are the links that other content names beside those of the directory. */
export const unsetIn = (
  systems: readonly System[],
  asked: readonly string[],
  settings: Pick<Settings, 'directory' | 'links'>,
): Unset => ({
  links: [...new Set([...namesIn(systems), ...asked])].filter(
    name => !resolveLink(systems, name, settings)?.url,
  ),
  contacts: systems
    .filter(({ system, contact }) => {
      const { phone, mail } = settings.directory[system] ?? {}
      return contact && !phone && !mail
    })
    .map(({ system }) => system),
})
