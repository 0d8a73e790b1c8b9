/** Moments, Oslo days and Oslo months as strings that sort as time does, so that rows and queries carry them as they are. */

declare const kind: unique symbol

/** UTC with milliseconds: `2026-11-20T18:30:00.000Z`. */
export type Instant = string & { readonly [kind]: 'instant' }

/** A calendar day in Oslo: `2026-11-20`. */
export type Day = string & { readonly [kind]: 'day' }

/** A calendar month in Oslo: `2026-11`. */
export type Month = string & { readonly [kind]: 'month' }

export type Clock = {
  now(): Instant
  /** Whether the machine's time has jumped and is not believed yet: then nothing ends, and no letter leaves. */
  isDoubted?(): boolean
  /** Keeps a moment that is believed for the process that starts next; answers 0, as it is no work done. */
  remember?(now: Instant): Promise<number>
}

export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant

export const epochMsOf = (instant: Instant): number => Date.parse(instant)
