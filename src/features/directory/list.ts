/** The systems of one group on a card: those that have been given an address or a number come first. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { own } from '../../core/own.ts'
import { readSettings } from '../../core/settings.ts'
import type { Settings } from '../../core/settingsShape.ts'
import type { DirectoryNeeds } from './needs.ts'
import { titleOf } from './resolve.ts'
import { type Group, groups, type System } from './system.ts'

const readGroup = (text: string | undefined): Group => groups.find(code => code === text) ?? groups[0]

const isSet = ({ system, links }: System, settings: Settings): boolean => {
  const { url, phone, mail } = settings.directory[system] ?? {}
  const known = links.some(({ link, url }) => url ?? own(settings.links, `${system}.${link}`))
  return [url, phone, mail].some(Boolean) || known
}

/** `found` is false for who looked for a system that is not there. */
export const listSystems = async ({ systems }: DirectoryNeeds, ask: Ask, found = true): Promise<Show> => {
  const settings = await readSettings(ask.store)
  const group = readGroup(ask.input.group)
  const items = systems
    .filter(system => system.group === group)
    .map(system => ({
      system: system.system,
      title: titleOf(system, settings),
      about: system.about,
      phone: settings.directory[system.system]?.phone ?? '',
      isSet: isSet(system, settings),
    }))
  return show('directory/list', {
    found,
    group,
    others: groups.filter(code => code !== group).map(code => ({ code })),
    items: [...items.filter(item => item.isSet), ...items.filter(item => !item.isSet)],
  })
}
