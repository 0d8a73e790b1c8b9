/** The door of experience: has anyone done this before? Units tell one another what helped on the same step. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Action, Feature } from '../../core/feature.ts'
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
  /** Where a word after «veikart» leads. */
  readonly rooms: Readonly<Record<string, (ask: Ask) => Promise<Show>>>
}

export const createExperience = (needs: ExperienceNeeds): ExperienceFeature => {
  /** What follows the word is looked for. */
  const open = (ask: Ask) =>
    find(needs, { ...ask, input: { query: ask.text.trim().split(/\s+/).slice(1).join(' ') } })
  const actions: readonly Action[] = [
    { verb: 'experience.show', audience: 'all', run: ask => openPlace(needs, ask) },
    { verb: 'experience.find', audience: 'all', run: ask => find(needs, ask) },
    { verb: 'experience.write', audience: writers, run: ask => write(needs, ask) },
    { verb: 'experience.remove', audience: writers, run: ask => change(needs, ways.remove, ask) },
    { verb: 'experience.restore', audience: writers, run: ask => change(needs, ways.restore, ask) },
    { verb: 'experience.export', audience: writers, run: ask => layOutFile(needs, ask) },
  ]
  return {
    name: 'experience',
    rooms: { erfaringer: open, erfaringar: open, erfaring: open, experience: open },
    actions,
    handouts: [experienceFile(needs)],
    summary: (unit, month) => summarise(needs.store, unit, month),
    history: trust => pastOf(needs.past, trust),
  }
}
