/** The door of the directory: which systems and desks there are, where they are, who answers, and texts to copy. */

import demo from '../../../cards/directory/demo.json' with { type: 'json' }
import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { onePack } from '../../core/packs.ts'
import { readSettings } from '../../core/settings.ts'
import { askReminder } from './askReminder.ts'
import { deskChangeRetention, deskChanges } from './deskChange.ts'
import { saveSystem, showEdit, undoSystem } from './edit.ts'
import { directoryErasures, directoryTexts } from './erasures.ts'
import { findSystem } from './findSystem.ts'
import { historyOf } from './history.ts'
import { listSystems } from './list.ts'
import { type DirectoryNeeds, editors } from './needs.ts'
import { readPastes } from './paste.ts'
import { helpDesks, linksFor } from './resolve.ts'
import { layOutPaste, pasteFile, showPaste } from './showPaste.ts'
import { showSystem } from './showSystem.ts'
import { readSystems } from './system.ts'
import { tellTraining } from './train.ts'
import { coverageOf, summarise, trainings } from './training.ts'

export { isPlaceholder } from './placeholder.ts'
export { unsetIn } from './unset.ts'

const words = ['systemer', 'system', 'systems', 'kontakter', 'kontaktar', 'contacts']

export const directoryDoor = door({
  name: 'directory',
  collections: [deskChanges, trainings],
  erasures: directoryErasures,
  retention: [deskChangeRetention],
  texts: directoryTexts,
  packs: folders => {
    const packs = folders('directory')
    return {
      systems: onePack(packs, 'systems', readSystems),
      pastes: onePack(packs, 'pastes', readPastes),
    }
  },
  open: (house, _needs, packs) => {
    const needs: DirectoryNeeds = { ...house, ...packs }
    const { store, systems, pastes } = needs
    const to = (useCase: (needs: DirectoryNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) =>
      useCase(needs, ask)
    return {
      actions: [
        { verb: 'directory.list', audience: 'anyone', about: 'trust', run: to(listSystems) },
        { verb: 'directory.show', audience: 'anyone', about: 'trust', run: to(showSystem) },
        { verb: 'directory.edit', audience: editors, about: 'trust', run: to(showEdit) },
        { verb: 'directory.save', audience: editors, about: 'trust', run: to(saveSystem) },
        { verb: 'directory.undo', audience: editors, about: 'trust', run: to(undoSystem) },
        { verb: 'directory.paste', audience: 'all', run: to(showPaste) },
        { verb: 'directory.file', audience: 'all', run: to(layOutPaste) },
        { verb: 'directory.remind', audience: 'all', about: 'trust', run: to(askReminder) },
        // What counts in a unit, unlike the directory itself.
        { verb: 'directory.trained', audience: 'all', run: to(tellTraining) },
      ],
      handouts: [pasteFile(needs)],
      words: Object.fromEntries(words.map(word => [word, to(findSystem)])),
      readiness: async unit => {
        const { done, of } = await coverageOf(store, unit, await house.audienceOf(unit, 'clinician'))
        return [
          {
            says: 'directory:ready.training',
            done,
            of,
            opens: { verb: 'directory.show', data: { system: 'courses' } },
          },
        ]
      },
      summary: (unit, month) => summarise(store, unit, month),
      history: trust => historyOf(systems, demo, trust),
      offers: {
        /** By `system.name`; what belongs to no system is left out. */
        links: async (names: readonly string[]) => linksFor(systems, names, await readSettings(store)),
        /** The support desks that have been given a number or a mailbox. */
        desks: async () => helpDesks(house.say, systems, await readSettings(store), house.clock.now()),
        pasteTitle: (code: string) => pastes.pastes.find(({ paste }) => paste === code)?.title ?? null,
      },
    }
  },
})
