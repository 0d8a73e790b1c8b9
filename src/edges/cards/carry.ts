/** Adds to every button of a finished card what the whole card carries; what a button says of its own counts for more. */

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isButton = ({ type }: Fields): boolean => type === 'Action.Execute' || type === 'Action.Submit'

const carriedInList = (list: readonly unknown[], carries: Fields): unknown => {
  let copy: unknown[] | null = null
  for (const [at, one] of list.entries()) {
    const inner = carried(one, carries)
    if (inner === one) continue
    copy ??= [...list]
    copy[at] = inner
  }
  return copy ?? list
}

/** Copies only what leads to a button: most of a card is the same in every render, and it is walked in each. */
const carried = (value: unknown, carries: Fields): unknown => {
  if (Array.isArray(value)) return carriedInList(value, carries)
  if (!isFields(value)) return value
  let copy: Record<string, unknown> | null = isButton(value)
    ? { ...value, data: { ...carries, ...(isFields(value.data) ? value.data : {}) } }
    : null
  for (const key of Object.keys(value)) {
    const own = value[key]
    if (key === 'data' || typeof own !== 'object') continue
    const inner = carried(own, carries)
    if (inner === own) continue
    copy ??= { ...value }
    copy[key] = inner
  }
  return copy ?? value
}

export const carry = (card: Fields, carries: Fields): Fields => carried(card, carries) as Fields
