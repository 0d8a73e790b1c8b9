/** Makes identity numbers of every kind for tests, by its own arithmetic, so that no real person's number is written down. */

export const kinds = ['F', 'D', 'H', 'FH', 'Tenor', 'TenorD', 'SyntPop'] as const
export type Kind = (typeof kinds)[number]

export const issued = ['until 2031', 'from 2032'] as const
export type Issued = (typeof issued)[number]

export type Birth = {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly serial: number
}

const two = (number: number): string => String(number).padStart(2, '0')

const offsets: Readonly<Record<Exclude<Kind, 'FH'>, readonly [day: number, month: number]>> = {
  F: [0, 0],
  D: [40, 0],
  H: [0, 40],
  Tenor: [0, 80],
  TenorD: [40, 80],
  SyntPop: [0, 65],
}

const bodyOf = (kind: Kind, { day, month, year, serial }: Birth): string => {
  if (kind === 'FH') return `${8 + (day % 2)}${two(month)}${two(year)}${two(day)}${two(serial % 100)}`
  const [dayOffset, monthOffset] = offsets[kind]
  return `${two(day + dayOffset)}${two(month + monthOffset)}${two(year)}${String(serial).padStart(3, '0')}`
}

const weighted = (digits: string, weights: string): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * Number(weights[index]), 0)

const digitFor = (sum: number, rest: number): number => (((rest - sum) % 11) + 11) % 11

/** A rest other than 0 exists from 2032 only. Serials whose check digit would be 10 are not issued: the next one is taken. */
export const identityNumber = (kind: Kind, rule: Issued, birth: Birth): string => {
  const body = bodyOf(kind, birth)
  const first = digitFor(weighted(body, '376189452'), rule === 'until 2031' ? 0 : 1 + (birth.serial % 3))
  const second = digitFor(weighted(`${body}${first}`, '5432765432'), 0)
  if (first < 10 && second < 10) return `${body}${first}${second}`
  return identityNumber(kind, rule, { ...birth, serial: (birth.serial + 1) % 1000 })
}
