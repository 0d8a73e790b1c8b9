/** Whom a unit calls when it cannot wait: what the emergency card shows, and what is flagged where it is not set. */

/** Those who come running, whoever has the duty or the ward's phone, and the out-of-hours clinic. */
export const numberKinds = ['team', 'ward', 'clinic'] as const
export type NumberKind = (typeof numberKinds)[number]

export type UnitNumbers = Readonly<Partial<Record<NumberKind, string>>>

/** The one for the whole country, answered by the nearest. */
export const nationalClinic = '116 117'

export const numbersSet = (numbers: UnitNumbers) =>
  numberKinds.flatMap(kind => {
    const phone = numbers[kind]
    return phone ? [{ kind, phone }] : []
  })

export const numbersMissing = (numbers: UnitNumbers): readonly NumberKind[] =>
  numberKinds.filter(kind => !numbers[kind])
