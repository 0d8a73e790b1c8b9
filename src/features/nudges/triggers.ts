/** What may set a nudge off: a closed set. Some wait for a feature that is yet to tell what they need to know. */

import { z } from 'zod'

/** What only those who can change structure can answer: how video is booked, the room, the letter, the pathway. */
export const defaults = ['booking', 'room', 'letter', 'pathway'] as const

/** A step of a guide, as `video.training`. */
export const stepName = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be guide.step')

/** Newcomers are left alone for a week. */
export const daysOfPeace = 7

export const trigger = z.discriminatedUnion('on', [
  /** Monday is 1; from which hour on, the nudge’s own hours say. */
  z.strictObject({ on: z.literal('weekday'), days: z.array(z.int().min(1).max(5)).min(1) }),
  /** A time for the checklist is set for the next working day. */
  z.strictObject({ on: z.literal('clinic-day-tomorrow') }),
  z.strictObject({ on: z.literal('first-registered') }),
  z.strictObject({ on: z.literal('none-for-weeks'), weeks: z.int().min(2).max(12) }),
  z.strictObject({ on: z.literal('below-path') }),
  /** How the unit stands to its target, below its path or on it. */
  z.strictObject({ on: z.literal('path-known') }),
  /** Enough of the unit’s patients have answered lately for it to be shown. */
  z.strictObject({ on: z.literal('patients-answered') }),
  z.strictObject({ on: z.literal('training-missing') }),
  z.strictObject({ on: z.literal('pretest-soon'), days: z.int().min(1).max(14) }),
  z.strictObject({ on: z.literal('pretest-failed') }),
  z.strictObject({ on: z.literal('room-not-ready') }),
  z.strictObject({ on: z.literal('step-late'), step: stepName }),
  z.strictObject({ on: z.literal('new-clinician'), after: z.int().min(daysOfPeace).max(60) }),
  /** In the reader’s own field, or in one beside it. */
  z.strictObject({ on: z.literal('colleague-story') }),
  /** About a group of patients that may be seen on video, never about one patient. */
  z.strictObject({ on: z.literal('decision-made'), about: z.enum(['group']) }),
  z.strictObject({ on: z.literal('defaults-open'), default: z.enum(defaults) }),
])
type Trigger = z.infer<typeof trigger>['on']

export const triggers: readonly Trigger[] = trigger.options.map(({ shape }) => shape.on.value)

/** Nothing tells yet when these happen, so what they would set off is not sent. Whoever offers the facts takes the line away. */
export const waiting: Readonly<Partial<Record<Trigger, string>>> = {
  'training-missing': 'who has been trained, which training will tell',
  'pretest-soon': 'trial calls, which are yet to be booked here',
  'pretest-failed': 'trial calls, which are yet to be booked here',
  'room-not-ready': 'what rooms lack, which rooms will tell',
}
