/** Adds to every button of a finished card what the whole card carries; what a button says of its own counts for more. */

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isButton = ({ type }: Fields): boolean => type === 'Action.Execute' || type === 'Action.Submit'

const carried = (value: unknown, carries: Fields): unknown => {
  if (Array.isArray(value)) return value.map(one => carried(one, carries))
  if (!isFields(value)) return value
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'data' ? inner : carried(inner, carries)]),
  )
  if (!isButton(value)) return fields
  return { ...fields, data: { ...carries, ...(isFields(value.data) ? value.data : {}) } }
}

export const carry = (card: Fields, carries: Fields): Fields => carried(card, carries) as Fields
