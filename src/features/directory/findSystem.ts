/** `veikart systemer` and what follows it: the system that is meant, by what the trust calls it or what it is. */

import { type Show, whichOf } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { createFinder, type Finder } from '../../core/find/finder.ts'
import { readSettings } from '../../core/settings.ts'
import type { Settings } from '../../core/settingsShape.ts'
import { listSystems } from './list.ts'
import type { DirectoryNeeds } from './needs.ts'
import { titleOf } from './resolve.ts'
import { showOne } from './showSystem.ts'
import type { System } from './system.ts'

/** Made anew each time: a trust may have given a system another name meanwhile. */
export const systemFinder = (systems: readonly System[], { directory }: Settings): Finder<System> =>
  createFinder(systems, ({ system, title, called, examples, about }) => ({
    called: [
      system,
      directory[system]?.name ?? '',
      ...Object.values(title),
      ...Object.values(called),
      ...examples,
    ],
    told: Object.values(about),
  }))

export const findSystem = async (needs: DirectoryNeeds, ask: Ask): Promise<Show> => {
  const typed = ask.text.trim().replace(/^\S+\s*/, '')
  if (typed === '') return listSystems(needs, ask)
  const settings = await readSettings(ask.store)
  const [found, ...more] = systemFinder(needs.systems, settings).which(typed)
  if (!found) return listSystems(needs, ask, false)
  if (more.length === 0) return showOne(needs, ask, found)
  return whichOf(
    [found, ...more].map(system => ({
      says: titleOf(system, settings),
      about: system.about,
      verb: 'directory.show',
      data: { system: system.system },
    })),
  )
}
