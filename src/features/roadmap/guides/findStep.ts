/** Which step a number or a few words after `veikart` mean, in the guides that a unit runs. */

import { createFinder } from '../../../core/find/finder.ts'
import { type Guide, type Step, stepsOf } from './guide.ts'

type Placed = { readonly guide: Guide; readonly step: Step }

const numbered = (guides: readonly Guide[], text: string): Placed[] => {
  const number = /^\s*(?:steg|step)?\s*(\d{1,2})\s*$/i.exec(text)?.[1]
  if (!number) return []
  const nth = Number(number) - 1
  return guides.flatMap(guide => stepsOf(guide).flatMap((step, at) => (at === nth ? [{ guide, step }] : [])))
}

/** By name in any language, else by what a step is for and what is to be done in it. */
export const stepFinder = (all: readonly Guide[]) => {
  const finder = createFinder(
    all.flatMap(guide => stepsOf(guide).map(step => ({ guide, step }))),
    ({ step: { step, title, purpose, items } }) => ({
      called: [step, ...Object.values(title)],
      told: [purpose, ...items.map(({ says }) => says)].flatMap(said => Object.values(said)),
    }),
  )
  return (text: string, guides: readonly Guide[]): readonly Placed[] => {
    // Two guides have a second step each; the first guide's is meant.
    const [nth] = numbered(guides, text)
    return nth ? [nth] : finder.which(text, ({ guide }) => guides.includes(guide))
  }
}
