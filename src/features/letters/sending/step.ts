/** What the sender found to do in one look around, and how long it may rest then. */

/** `pause` is the pace of the tenant; `idle` ends early when something happens, `null` where nothing is there at all. */
export type Step =
  | { readonly did: number }
  | { readonly pauseMs: number }
  | { readonly idleMs: number | null }
  | { readonly refusedMs: number }
