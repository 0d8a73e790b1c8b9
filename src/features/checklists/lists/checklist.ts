/** A checklist as its authors write it: parts and lines, in `cards/checklists/*.yaml`. */

import { z } from 'zod'
import { code, covers, readPack, refuseDoubles, type Source, words } from '../../../core/packs.ts'
import { serviceTypes } from '../../../core/services.ts'

/** What a trust has chosen, and a line may depend on. */
const only = z.strictObject({
  /** Names of record systems, as the trust's settings may hold them: `Gerica`. */
  record: z.array(z.string()).optional(),
  /** How the trust documents that the patient agreed. */
  consent: z.enum(['local', 'journal', 'implicit']).optional(),
  role: code.optional(),
})

/** Before the patient is there, and once they are: nobody is asked to confirm what has not happened yet. */
const stages = ['before', 'with'] as const
export type Stage = (typeof stages)[number]

const line = z
  .strictObject({
    item: code,
    says: words,
    more: words.optional(),
    /** Stands in a short form too, which takes ten seconds. */
    short: z.enum(stages).optional(),
    /** The kind of deviation when it fails: `V2` is sound. */
    trouble: z.enum(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12']),
    /** Of a line that can fail: what is wrong then, and what one does about it. The others are advice. */
    fault: words.optional(),
    tip: words.optional(),
    only: only.optional(),
    covers,
  })
  .refine(({ fault, tip }) => (fault === undefined) === (tip === undefined), 'has a fault or a tip alone')
  .refine(({ short, fault }) => short === undefined || fault !== undefined, 'is short and cannot fail')
export type Line = z.infer<typeof line>

const part = z.strictObject({ part: code, title: words, items: z.array(line).min(1), covers })

const shape = z.strictObject({
  checklist: code,
  edition: z.int().min(1),
  title: words,
  about: words,
  suits: z.array(z.enum(serviceTypes)),
  /** Roles in the meeting; a line may belong to one of them. */
  roles: z.array(z.strictObject({ role: code, title: words })).default([]),
  /** Asked about a room or a device, by its name. */
  of: z.enum(['room', 'equipment']).optional(),
  parts: z.array(part).min(1),
  covers,
})
export type Checklist = z.infer<typeof shape>

export const readChecklist = (source: Source): Checklist => {
  const checklist = readPack(source, shape)
  refuseDoubles(
    source,
    checklist.parts.flatMap((part, p) =>
      part.items.map((item, i) => ({ code: item.item, path: ['parts', p, 'items', i, 'item'] })),
    ),
  )
  return checklist
}
