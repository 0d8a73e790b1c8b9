/** What a card's inputs and button carried, as a flat list of texts. Anything nested is not ours and is dropped. */

import { cleanText } from '../../core/cleanText.ts'
import { holdsNumber } from '../../core/guard/ids.ts'

const mostFields = 100
const longestName = 64

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without a prototype: a field may be called `constructor`, and asking for one that is not there finds nothing. */
export const readFields = (data: unknown): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = Object.create(null)
  if (!isObject(data)) return fields
  let count = 0
  for (const [name, value] of Object.entries(data)) {
    if (name === 'verb' || name.length > longestName || holdsNumber(name) || !isScalar(value)) continue
    fields[name] = cleanText(String(value))
    count += 1
    if (count === mostFields) break
  }
  return fields
}

export const readVerb = (data: unknown): string =>
  isObject(data) && typeof data.verb === 'string' ? data.verb : ''

/** What was pressed on a card whose client answers in place: the rest of such a value is the client's own. */
export const readAction = (value: unknown): Record<string, unknown> =>
  isObject(value) && isObject(value.action) ? value.action : {}
