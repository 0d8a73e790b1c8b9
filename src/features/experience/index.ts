/** The door of experience: has anyone done this before? Units tell one another what helped on the same step. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import { experienceFile, layOutFile } from './export.ts'
import { find } from './find.ts'
import type { ExperienceNeeds } from './needs.ts'
import { notes, writers } from './note.ts'
import { pastOf } from './past.ts'
import { change, ways } from './remove.ts'
import { openPlace } from './step.ts'
import { summarise } from './summary.ts'
import { write } from './write.ts'

export { experienceErasures, experienceRetention } from './erasures.ts'

export const experienceCollections = [notes]

type ExperienceFeature = Feature & {
  /** What `veikart erfaringer` leads to; what follows is searched for. */
  open(ask: Ask): Promise<Show>
}

export const createExperience = (needs: ExperienceNeeds): ExperienceFeature => {
  const open = (ask: Ask) => find(needs, ask)
  return {
    name: 'experience',
    open,
    actions: [
      { verb: 'experience.show', audience: 'all', run: ask => openPlace(needs, ask) },
      { verb: 'experience.find', audience: 'all', run: open },
      { verb: 'experience.write', audience: writers, run: ask => write(needs, ask) },
      { verb: 'experience.remove', audience: writers, run: ask => change(needs, ways.remove, ask) },
      { verb: 'experience.restore', audience: writers, run: ask => change(needs, ways.restore, ask) },
      { verb: 'experience.export', audience: writers, run: ask => layOutFile(needs, ask) },
    ],
    handouts: [experienceFile(needs)],
    summary: (unit, month) => summarise(needs.store, unit, month),
    history: trust => pastOf(needs.past, trust),
  }
}
