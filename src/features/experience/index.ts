/** The door of experience: has anyone done this before? Units tell one another what helped on the same step. */

import history from '../../../cards/experience/history.json' with { type: 'json' }
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action } from '../../core/feature.ts'
import { roadmapDoor } from '../roadmap/index.ts'
import { experienceErasures, experienceRetention, experienceTexts } from './erasures.ts'
import { experienceFile, layOutFile } from './export.ts'
import { find } from './find.ts'
import { historyOf } from './history.ts'
import type { ExperienceNeeds } from './needs.ts'
import { notes, writers } from './note.ts'
import { change, ways } from './remove.ts'
import { openPlace } from './step.ts'
import { summarise } from './summary.ts'
import { write } from './write.ts'

export const experienceDoor = door({
  name: 'experience',
  collections: [notes],
  erasures: experienceErasures,
  retention: experienceRetention,
  texts: experienceTexts,
  needs: { roadmap: roadmapDoor },
  open: (house, { roadmap }) => {
    const needs: ExperienceNeeds = { ...house, guides: roadmap.guides }
    /** What follows the word is looked for. */
    const open = (ask: Ask) =>
      find(needs, { ...ask, input: { query: ask.text.trim().split(/\s+/).slice(1).join(' ') } })
    const actions: readonly Action[] = [
      { verb: 'experience.show', audience: 'all', run: ask => openPlace(needs, ask) },
      { verb: 'experience.find', audience: 'all', run: ask => find(needs, ask) },
      { verb: 'experience.write', audience: writers, retold: true, run: ask => write(needs, ask) },
      { verb: 'experience.remove', audience: writers, run: ask => change(needs, ask, ways.remove) },
      { verb: 'experience.restore', audience: writers, run: ask => change(needs, ask, ways.restore) },
      { verb: 'experience.export', audience: writers, run: ask => layOutFile(needs, ask) },
    ]
    return {
      words: { erfaringer: open, erfaringar: open, erfaring: open, experience: open },
      actions,
      handouts: [experienceFile(needs)],
      facts: async unit => {
        const where = { unit, state: 'shown' } as const
        const [row] = await house.store.list(notes, { where, order: 'newest', limit: 1 })
        return { unit: { note: row?.day ?? null } }
      },
      summary: (unit, month) => summarise(house.store, unit, month),
      history: trust => historyOf(history, trust),
    }
  },
})
