/** A guide as its authors write it: phases, steps and check items, in `cards/roadmap/*.yaml`. */

import { z } from 'zod'
import { functions } from '../../../core/functions.ts'
import { broken, code, covers, readPack, refuseDoubles, type Source, words } from '../../../core/packs.ts'
import { serviceTypes } from '../../../core/services.ts'
import { sheets } from '../../../core/sheets.ts'

const tool = z.union([
  /** An address that the trust's settings give, by system and name: `procedures.risk-analysis`. */
  z.strictObject({
    link: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be system.name'),
    says: words,
    covers,
  }),
  z.strictObject({ sheet: z.enum(sheets), covers }),
  z.strictObject({ checklist: code, covers }),
  /** A text of ours to copy: the beginning of a plan, a letter, an agenda. */
  z.strictObject({ paste: code, covers }),
])
export type Tool = z.infer<typeof tool>

/** What ticks hang on, as other items and editions name it. */
const place = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be step.item')

const item = z.strictObject({
  item: code,
  says: words,
  /** How it is usually done, in a sentence. */
  more: words.optional(),
  covers,
  /** Filling in this tool ticks the item. */
  sheet: z.enum(sheets).optional(),
  /** The edition that brought it; absent for what was there from the first. */
  since: z.int().min(2).optional(),
  /** The line of readiness that it belongs to, which is not ready before it is: `directory:ready.training`. */
  ready: z
    .string()
    .regex(/^[a-z]+:ready\.[a-z]+$/, 'must be feature:ready.name')
    .optional(),
  /** What it was called in earlier editions: ticks follow. */
  formerly: z.array(place).default([]),
})
export type Item = z.infer<typeof item>

const step = z.strictObject({
  step: code,
  title: words,
  purpose: words,
  responsible: z.enum(functions),
  /** From and to, in weeks before (negative) or after go-live. */
  weeks: z.tuple([z.int().min(-104).max(104), z.int().min(-104).max(104)]),
  /** Steps that this one builds on. */
  after: z.array(code).default([]),
  important: words.optional(),
  tips: z.array(words).max(6).default([]),
  tools: z.array(tool).default([]),
  items: z.array(item).min(1),
  covers,
})
export type Step = z.infer<typeof step>

const phase = z.strictObject({
  phase: code,
  title: words,
  covers,
  /** What it was called in earlier editions: that a leader opened it stays so. */
  formerly: z.array(code).optional(),
  steps: z.array(step).min(1),
})

/** An item that an edition took out: told to units that had it, and their ticks are kept. */
const retired = z.strictObject({ edition: z.int().min(2), says: words, why: words })

const shape = z.strictObject({
  guide: code,
  /** Counts up with every change that running units have to follow. */
  edition: z.int().min(1),
  title: words,
  about: words,
  suits: z.array(z.enum(serviceTypes)),
  phases: z.array(phase).min(1),
  retired: z.record(place, retired).default({}),
  covers,
})
export type Guide = z.infer<typeof shape>
export type Phase = z.infer<typeof phase>

export const stepsOf = (guide: Guide): Step[] => guide.phases.flatMap(({ steps }) => steps)

export const stepIn = (guide: Guide, name: string | undefined): Step | null =>
  stepsOf(guide).find(({ step }) => step === name) ?? null

export const itemsIn = (guide: Guide): number =>
  stepsOf(guide).reduce((count, { items }) => count + items.length, 0)

type Placed = { readonly step: Step; readonly path: readonly PropertyKey[] }

const placed = (guide: Guide): Placed[] =>
  guide.phases.flatMap((phase, p) =>
    phase.steps.map((step, s) => ({ step, path: ['phases', p, 'steps', s] })),
  )

/** Codes are for ever: a name that an item had is no other item's, or ticks would end up on what nobody ticked. */
const refuseReused = (source: Source, guide: Guide, all: readonly Placed[]): void => {
  const here = new Set(all.flatMap(({ step }) => step.items.map(({ item }) => `${step.step}.${item}`)))
  for (const { step, path } of all) {
    const reused = step.items.findIndex(({ formerly }) => formerly.some(name => here.has(name)))
    if (reused >= 0)
      throw broken(source, [...path, 'items', reused, 'formerly'], 'an item is still called so')
  }
  for (const [name, { edition }] of Object.entries(guide.retired)) {
    if (here.has(name)) throw broken(source, ['retired', name], `${name} is still there`)
    if (edition > guide.edition)
      throw broken(source, ['retired', name, 'edition'], 'this edition is yet to come')
  }
}

/** Throws `packs.invalid` with file, line and problem. */
export const readGuide = (source: Source): Guide => {
  const guide = readPack(source, shape)
  const all = placed(guide)
  refuseDoubles(
    source,
    all.map(({ step, path }) => ({ code: step.step, path: [...path, 'step'] })),
  )
  refuseDoubles(
    source,
    guide.phases.map(({ phase }, p) => ({ code: phase, path: ['phases', p, 'phase'] })),
  )
  for (const { step, path } of all) {
    refuseDoubles(
      source,
      step.items.map((item, i) => ({ code: item.item, path: [...path, 'items', i, 'item'] })),
    )
    if (step.weeks[0] > step.weeks[1])
      throw broken(source, [...path, 'weeks'], `${step.step} ends before it begins`)
    const missing = step.after.findIndex(
      name => name === step.step || !all.some(other => other.step.step === name),
    )
    if (missing >= 0)
      throw broken(source, [...path, 'after', missing], `${step.after[missing]} is no other step`)
    const late = step.items.findIndex(({ since = 1 }) => since > guide.edition)
    if (late >= 0) throw broken(source, [...path, 'items', late, 'since'], 'this edition is yet to come')
  }
  refuseReused(source, guide, all)
  return guide
}
