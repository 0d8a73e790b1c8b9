/** A nudge as its authors write it, in `nudges/*.yaml`: to whom, when, why, on what evidence, and in which words. */

import { z } from 'zod'
import { barriers } from '../../core/barriers.ts'
import { functions } from '../../core/functions.ts'
import { code, covers, otherPacks, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'
import { roles } from '../../core/roles.ts'
import { serviceTypes } from '../../core/services.ts'
import { action, known } from './answers.ts'
import { classes } from './barriers.ts'
import { refuseWrongWords } from './refuse.ts'
import { trigger, waiting } from './triggers.ts'

/** EAST, and then MINDSPACE. */
const principles = [
  'easy',
  'attractive',
  'social',
  'timely',
  'messenger',
  'incentives',
  'norms',
  'defaults',
  'salience',
  'priming',
  'affect',
  'commitments',
  'ego',
] as const

const hour = z.string().regex(/^(?:0[7-9]|1[0-6]):[0-5]\d$/, 'must be within 07:00 and 16:59')

const shape = z
  .strictObject({
    nudge: code,
    /** What people who choose among nudges call it. */
    title: words,
    for: z.strictObject({
      roles: z.array(z.enum(roles)).min(1),
      services: z.array(z.enum(serviceTypes)).min(1),
      /** Phases of guides, as `video.operation`; absent means any. */
      phases: z.array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be guide.phase')).optional(),
      specialties: z.array(code).optional(),
    }),
    barrier: z.strictObject({
      /** None means any. */
      named: z.array(z.enum(barriers)),
      class: z.enum(classes),
    }),
    principles: z.array(z.enum(principles)).min(1),
    trigger,
    channel: z.enum(['person', 'leader', 'unit']),
    /** The earliest and the latest hour of a working day, on Oslo’s clock. */
    hours: z.strictObject({ from: hour, to: hour }),
    /** After so many days it is no longer true. */
    expires: z.int().min(1).max(14),
    action,
    known,
    sender: z.union([z.enum(roles), z.enum(functions)]),
    evidence: z.strictObject({
      claim: words,
      source: words,
      strength: z.enum(['strong', 'moderate', 'weak', 'experience']),
      covers,
    }),
    wordings: z.array(words.extend({ wording: code })).min(1),
    /** The text to send on, of a nudge for those who can change structure. */
    paste: words.optional(),
  })
  .refine(({ hours }) => hours.from < hours.to, { path: ['hours'], error: 'end before they begin' })
  .refine(({ action, paste }) => (action.opens === 'paste') === (paste !== undefined), {
    path: ['action'],
    error: 'opens a text to copy without one, or has one that nothing opens',
  })
  .refine(({ trigger, paste }) => trigger.on !== 'defaults-open' || paste !== undefined, {
    path: ['trigger'],
    error: 'asks for a default without the text for it',
  })
export type Nudge = z.infer<typeof shape>

/** Throws `packs.invalid` with file, line and problem. */
export const readNudge = (source: Source): Nudge => {
  const nudge = readPack(source, shape)
  refuseDoubles(
    source,
    nudge.wordings.map(({ wording }, w) => ({ code: wording, path: ['wordings', w, 'wording'] })),
  )
  refuseWrongWords(source, nudge)
  return nudge
}

export const readNudges = (packs: ReadonlyMap<string, Source>): readonly Nudge[] =>
  otherPacks(packs, [], 'nudge', readNudge)

/** Whether anything can set it off as yet. */
export const canBeSent = ({ trigger }: Nudge): boolean => !(trigger.on in waiting)
