/** Is video right for a group of patients: questions to think about together, and never about one patient. */

import { z } from 'zod'
import { code, covers, readPack, refuseDoubles, type Source, words } from '../../../core/packs.ts'

const shape = z.strictObject({
  suitability: code,
  edition: z.int().min(1),
  title: words,
  about: words,
  questions: z.array(z.strictObject({ question: code, asks: words, hint: words.optional(), covers })).min(1),
  /** Groups to decide on; a unit sees those of its own specialty and the general ones. */
  groups: z
    .array(z.strictObject({ group: code, specialties: z.array(z.string()).default([]), says: words, covers }))
    .min(1),
  /** Ways in which a consultation by video can be held. */
  settings: z.array(z.strictObject({ setting: code, says: words, covers })).min(1),
  covers,
})
export type Suitability = z.infer<typeof shape>

export const readSuitability = (source: Source): Suitability => {
  const suitability = readPack(source, shape)
  refuseDoubles(source, [
    ...suitability.questions.map(({ question }, q) => ({
      code: question,
      path: ['questions', q, 'question'],
    })),
    ...suitability.groups.map(({ group }, g) => ({ code: group, path: ['groups', g, 'group'] })),
    ...suitability.settings.map(({ setting }, s) => ({ code: setting, path: ['settings', s, 'setting'] })),
  ])
  return suitability
}
