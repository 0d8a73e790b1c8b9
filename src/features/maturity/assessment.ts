/** The regional roadmap as a look in the mirror: steps A to K, four levels each, and what could help next. */

import { z } from 'zod'
import { functions } from '../../core/functions.ts'
import { code, covers, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'

const measure = z.strictObject({
  measure: code,
  says: words,
  /** Whose task it usually is. */
  responsible: z.enum(functions),
  /** Suggested to a unit that stands on this level or below. */
  upTo: z.int().min(0).max(2),
  /** The insights it is drawn from; the measure itself is ours. */
  draws: covers,
})
export type Measure = z.infer<typeof measure>

const step = z.strictObject({
  step: code,
  letter: z.string().regex(/^[A-K]$/),
  title: words,
  asks: words,
  /** What it looks like on level 0, 1, 2 and 3. */
  levels: z.tuple([words, words, words, words]),
  measures: z.array(measure).min(1),
  covers,
})

const shape = z.strictObject({
  assessment: code,
  edition: z.int().min(1),
  title: words,
  about: words,
  /** Says that the measures are ours. */
  ours: words,
  steps: z.array(step).length(11),
  covers,
})
export type Assessment = z.infer<typeof shape>

export const readAssessment = (source: Source): Assessment => {
  const assessment = readPack(source, shape)
  refuseDoubles(
    source,
    assessment.steps.map(({ letter }, s) => ({ code: letter, path: ['steps', s, 'letter'] })),
  )
  refuseDoubles(
    source,
    assessment.steps.flatMap(({ measures }, s) =>
      measures.map(({ measure }, m) => ({ code: measure, path: ['steps', s, 'measures', m, 'measure'] })),
    ),
  )
  return assessment
}
