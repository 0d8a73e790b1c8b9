/** What somebody has of their own in a feature, as a row under `dult` that leads there. */

import type { Verb } from './verbs.ts'

/** Its words are in the reader’s language. */
export type Mine = { readonly title: string; readonly line: string; readonly verb: Verb }
