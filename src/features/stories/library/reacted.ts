/** What readers answered a story, as sums of whole handfuls: of fewer nothing is told. */

import type { House } from '../../../core/house/house.ts'
import { own } from '../../../core/own.ts'
import { reactionKinds, reactions } from '../reaction.ts'
import type { Story } from '../story.ts'

/** Empty while too few have answered. */
export const reactedTo = async (
  { handfuls }: Pick<House, 'handfuls'>,
  { id, unit }: Pick<Story, 'id' | 'unit'>,
) => {
  const { questions } = await handfuls.read(reactions, [unit])
  const sum = own(questions, id)
  if (!sum) return []
  const kinds = reactionKinds
    .map(code => ({ code, count: own(sum.choices, code) ?? 0 }))
    .filter(({ count }) => count > 0)
  return [{ of: sum.of, kinds }]
}
