/** What a nudge may ask for, and how it is known from the store that it was done. Closed sets: what is not there yet is in neither. */

import { z } from 'zod'
import { code } from '../../core/packs.ts'
import { defaults, stepName } from './triggers.ts'

export const action = z.discriminatedUnion('opens', [
  z.strictObject({ opens: z.literal('checklist'), checklist: code }),
  z.strictObject({ opens: z.literal('checklist-times') }),
  z.strictObject({ opens: z.literal('suitability') }),
  z.strictObject({ opens: z.literal('rooms') }),
  z.strictObject({ opens: z.literal('help') }),
  z.strictObject({ opens: z.literal('incident') }),
  z.strictObject({ opens: z.literal('experience') }),
  /** Where a line is written beneath a step. */
  z.strictObject({ opens: z.literal('note'), step: stepName }),
  z.strictObject({ opens: z.literal('patients-answers') }),
  z.strictObject({ opens: z.literal('target') }),
  z.strictObject({ opens: z.literal('roadmap-step'), step: stepName }),
  /** The text to copy. */
  z.strictObject({ opens: z.literal('paste') }),
  z.strictObject({ opens: z.literal('story') }),
])

const days = z.int().min(1).max(60)

/** What the store shows of somebody or of their unit. A nudge’s own buttons are no such thing. */
export const known = z.discriminatedUnion('by', [
  /** The unit registered what the nudge is about: a video consultation, or people who are followed up at home. */
  z.strictObject({ by: z.literal('registered'), within: days }),
  z.strictObject({ by: z.literal('checklist-answered'), checklist: code, within: days }),
  z.strictObject({ by: z.literal('checklist-time-set'), within: days }),
  z.strictObject({ by: z.literal('room-found-ready'), within: days }),
  z.strictObject({ by: z.literal('incident-reported'), within: days }),
  z.strictObject({ by: z.literal('note-written'), within: days }),
  /** The unit is on its way to the target again. */
  z.strictObject({ by: z.literal('back-on-path'), within: days }),
  z.strictObject({ by: z.literal('target-set'), within: days }),
  z.strictObject({ by: z.literal('step-ticked'), step: stepName, within: days }),
  z.strictObject({ by: z.literal('training-told'), within: days }),
  z.strictObject({ by: z.literal('default-answered'), default: z.enum(defaults), within: days }),
])
