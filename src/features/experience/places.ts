/** Where notes hang: a step of a guide, under the names that it bears and has borne. Pure. */

import type { Words } from '../../core/packs.ts'
import type { NotedGuide } from './needs.ts'

export type Place = {
  readonly guide: string
  readonly guideTitle: Words
  readonly step: string
  readonly title: Words
  /** The step's code, and those of earlier editions that nothing else is called now. */
  readonly codes: readonly string[]
}

const placesOf = ({ guide, title, phases }: NotedGuide): Place[] => {
  const steps = phases.flatMap(phase => phase.steps)
  const now = new Set(steps.map(({ step }) => step))
  return steps.map(({ step, title: stepTitle, items }) => {
    const earlier = items.flatMap(({ formerly }) => formerly.map(name => name.split('.')[0] ?? ''))
    return {
      guide,
      guideTitle: title,
      step,
      title: stepTitle,
      codes: [step, ...new Set(earlier.filter(code => !now.has(code)))],
    }
  })
}

/** The first step that bears or has borne this name. */
export const placeOf = (guides: readonly NotedGuide[], guide: string, step: string): Place | null => {
  const places = guides.filter(known => known.guide === guide).flatMap(placesOf)
  return places.find(place => place.step === step) ?? places.find(({ codes }) => codes.includes(step)) ?? null
}
