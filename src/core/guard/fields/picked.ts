/** What was picked on a card comes as ids of ours: each is read alone, or one list in two hundred would hold a number by chance. */

import { withLabels } from './labels.ts'

const picked = /^[\w-]{22}(?:,[\w-]{22})+$/

const partsOf = (text: string): readonly string[] => (picked.test(text) ? text.split(',') : [text])

/** All that one field says: by itself, and with what it is called. */
export const readingsOf = (field: string, text: string, label: string): readonly string[] =>
  partsOf(text).flatMap(part => [part, ...withLabels(field, part, label)])
