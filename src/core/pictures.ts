/** What a card can show as a picture: figures and what they mean, and nothing of how they are drawn. Holds no free text. */

import { z } from 'zod'
import type { Language } from './language.ts'
import { isDay } from './time/days.ts'
import type { Day } from './time/instant.ts'
import { isWeek, type Week } from './time/weeks.ts'

/** As the styles of a card: what colour says is said in words beside it. */
const tone = z.enum(['good', 'warning', 'attention', 'accent', 'quiet'])
export type Tone = z.infer<typeof tone>

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const record = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).readonly()
const figure = z.number().nullable()
const week = z.custom<Week>(given => typeof given === 'string' && isWeek(given))
const day = z.custom<Day>(given => typeof given === 'string' && isDay(given))

/** Boxes in rows and columns, the topmost row first. */
const grid = record({
  kind: z.literal('grid'),
  rows: list(
    list(
      record({
        tone,
        /** What the things in the box go by. */
        marks: list(z.number()),
        /** Which of the words that the card gives stands in it. */
        word: z.string().optional(),
      }),
    ),
  ),
})

/** How far each has come from where it was, 0, to where it should be, 1; where nobody knows, a word says so. */
const tracks = record({
  kind: z.literal('tracks'),
  tracks: list(
    record({
      mark: z.number(),
      far: z.number(),
      /** Whether anybody has said where it should be. */
      aimed: z.boolean(),
      tone,
      /** Which of the words that the card gives stands beside it instead of the share. */
      word: z.string().optional(),
    }),
  ),
})

/** A column of boxes for each thing, filled as far as it has come; `level` is `null` where nobody knows. */
const columns = record({
  kind: z.literal('columns'),
  highest: z.int(),
  columns: list(
    record({ letter: z.string().regex(/^[A-Z]$/), level: figure, tone, moved: z.enum(['up', 'down', '']) }),
  ),
})

/** Days as strips under one another, in numbered groups, with today and the day that all leads to. */
const strips = record({
  kind: z.literal('strips'),
  groups: list(record({ mark: z.number(), strips: list(record({ from: day, to: day, tone })) })),
  today: day,
  /** `null` where they all lead to no one day. */
  goal: day.nullable(),
  /** Where it is of certain days, whatever there is in them. */
  span: record({ from: day, to: day }).optional(),
})

/** One bar in parts, each as long as its share. */
const stack = record({ kind: z.literal('stack'), parts: list(record({ count: z.number(), tone })) })

/** A difference between two shares, as found and as far as it can be trusted. */
const interval = record({
  kind: z.literal('interval'),
  low: z.number(),
  high: z.number(),
  found: z.number(),
  tone,
})

/** Weeks as a line that breaks where a week has no figure, with its median, what it should come to, and what was done when. */
const run = record({
  kind: z.literal('run'),
  /** How the figures are written. */
  style: z.enum(['plain', 'percent']),
  points: list(record({ at: week, value: figure })),
  median: figure,
  target: figure,
  /** The weeks in a row that say something changed; `null` where nothing does. */
  change: record({ from: week, to: week }).nullable(),
  /** Numbered, as the words beside the picture are. */
  marks: list(record({ at: week, mark: z.number() })),
})

/** Dark and light squares that a camera reads as an address: `1` is dark. */
const squares = record({ kind: z.literal('squares'), rows: list(z.string().regex(/^[01]+$/)) })

const shape = z.discriminatedUnion('kind', [grid, tracks, columns, strips, stack, interval, run, squares])

export type Grid = z.infer<typeof grid>
export type Tracks = z.infer<typeof tracks>
export type Columns = z.infer<typeof columns>
export type Strips = z.infer<typeof strips>
export type Stack = z.infer<typeof stack>
export type Interval = z.infer<typeof interval>
export type RunChart = z.infer<typeof run>
export type Squares = z.infer<typeof squares>
export type Picture = z.infer<typeof shape>

/** `null` for what is no picture: what a card is filled with is only known when it is. */
export const readPicture = (given: unknown): Picture | null => shape.safeParse(given).data ?? null

/** In the reader's words, which the card gives by name. Answers an address for an image. */
export type Draw = (picture: Picture, language: Language, words: Readonly<Record<string, string>>) => string
