/** Small guides for tests: steps and items by their codes, with words made from them. */

import { type Guide, readGuide } from '../../src/features/roadmap/guides/guide.ts'

const words = (text: string) => ({ nb: `${text} nb`, nn: `${text} nn`, en: `${text} en` })

export type ItemSketch = {
  readonly item: string
  readonly formerly?: readonly string[]
  readonly since?: number
  readonly sheet?: string
}
export type StepSketch = {
  readonly step: string
  readonly items: readonly (string | ItemSketch)[]
  readonly responsible?: string
  readonly weeks?: readonly [number, number]
  readonly after?: readonly string[]
}
export type PhaseSketch = {
  readonly phase: string
  readonly steps: readonly StepSketch[]
  readonly formerly?: readonly string[]
}

type Sketch = {
  readonly guide?: string
  readonly edition?: number
  readonly phases: readonly PhaseSketch[]
  readonly retired?: Readonly<Record<string, { readonly edition: number }>>
}

const itemOf = (sketch: string | ItemSketch) => {
  const { item, ...more } = typeof sketch === 'string' ? { item: sketch } : sketch
  return { item, says: words(`Gjør ${item}`), ...more }
}

export const sketchGuide = ({ guide = 'video', edition = 1, phases, retired = {} }: Sketch): Guide =>
  readGuide({
    file: `${guide}.yaml`,
    lineOf: () => 1,
    data: {
      guide,
      edition,
      title: words(`Veikart ${guide}`),
      about: words('Om'),
      suits: ['video'],
      phases: phases.map(({ steps, ...phase }) => ({
        title: words(`Fase ${phase.phase}`),
        ...phase,
        steps: steps.map(({ items, ...step }) => ({
          title: words(`Steg ${step.step}`),
          purpose: words('Hvorfor'),
          responsible: 'project',
          weeks: [-4, -2],
          ...step,
          items: items.map(itemOf),
        })),
      })),
      retired: Object.fromEntries(
        Object.entries(retired).map(([name, { edition: since }]) => [
          name,
          { edition: since, says: words(`Før ${name}`), why: words('Ikke lenger nødvendig') },
        ]),
      ),
    },
  })
