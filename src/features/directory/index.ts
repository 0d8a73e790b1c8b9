/** The door of the directory: which systems and desks there are, where they are, who answers, and texts to copy. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Words } from '../../core/packs.ts'
import { readSettings } from '../../core/settings.ts'
import type { SystemCode } from '../../core/systems.ts'
import { deskChanges } from './deskChange.ts'
import { saveSystem, showEdit, undoSystem } from './edit.ts'
import { findSystem } from './findSystem.ts'
import { pastOf } from './history.ts'
import { listSystems } from './list.ts'
import { type DirectoryNeeds, editors } from './needs.ts'
import { remind } from './remind.ts'
import { type Contact, contactsFor, type Linked, resolveLink } from './resolve.ts'
import { layOutPaste, pasteFile, showPaste } from './showPaste.ts'
import { showSystem } from './showSystem.ts'
import { tellTraining } from './train.ts'
import { type Coverage, coverageOf, summarise, trainings } from './training.ts'

export { directoryErasures } from './erasures.ts'
export { readPastes } from './paste.ts'
export { isPlaceholder } from './placeholder.ts'
export { readSystems } from './system.ts'
export { unsetIn } from './unset.ts'

export const directoryCollections = [deskChanges, trainings]

/** Those who help when something does not work. */
const supportDesks: readonly SystemCode[] = ['national-support', 'it-provider', 'head-camera']

const roomWords = ['systemer', 'system', 'systems', 'kontakter', 'kontaktar', 'contacts']

type DirectoryFeature = Feature & {
  /** What `veikart systemer` opens, by its words. */
  readonly rooms: Readonly<Record<string, (ask: Ask) => Promise<Show>>>
  /** By `system.name`; what belongs to no system is left out. */
  links(names: readonly string[]): Promise<ReadonlyMap<string, Linked>>
  /** The support desks that have been given a number or a mailbox. */
  desks(): Promise<readonly Contact[]>
  pasteTitle(code: string): Words | null
  trainingCoverage(unit: UnitId): Promise<Coverage>
}

export const createDirectory = (needs: DirectoryNeeds): DirectoryFeature => {
  const { store, systems, pastes } = needs
  const to = (useCase: (needs: DirectoryNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) =>
    useCase(needs, ask)
  return {
    name: 'directory',
    actions: [
      { verb: 'directory.list', audience: 'all', about: 'trust', run: to(listSystems) },
      { verb: 'directory.show', audience: 'all', about: 'trust', run: to(showSystem) },
      { verb: 'directory.edit', audience: editors, about: 'trust', run: to(showEdit) },
      { verb: 'directory.save', audience: editors, about: 'trust', run: to(saveSystem) },
      { verb: 'directory.undo', audience: editors, about: 'trust', run: to(undoSystem) },
      { verb: 'directory.paste', audience: 'all', about: 'trust', run: to(showPaste) },
      { verb: 'directory.file', audience: 'all', about: 'trust', run: to(layOutPaste) },
      { verb: 'directory.remind', audience: 'all', about: 'trust', run: to(remind) },
      // What counts in a unit, unlike the directory itself.
      { verb: 'directory.trained', audience: 'all', run: to(tellTraining) },
    ],
    handouts: [pasteFile(needs)],
    summary: (unit, month) => summarise(store, unit, month),
    history: trust => pastOf(systems, needs.demo, trust),
    rooms: Object.fromEntries(roomWords.map(word => [word, to(findSystem)])),
    links: async names => {
      const settings = await readSettings(store)
      return new Map(
        names.flatMap(name => {
          const linked = resolveLink(systems, name, settings)
          return linked ? [[name, linked] as const] : []
        }),
      )
    },
    desks: async () => contactsFor(systems, supportDesks, await readSettings(store)),
    pasteTitle: code => pastes.pastes.find(({ paste }) => paste === code)?.title ?? null,
    trainingCoverage: async unit => coverageOf(store, unit, await needs.clinicians(unit)),
  }
}
