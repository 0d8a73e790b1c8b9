/** What the guard tells: what it was, how sure, and whether the writer may overrule it. Never the match, never where it stood. */

/**
 * A: a number whose date and check digits fit. B: a shared help number (FH) whose check digits fit. C: the shape of a
 * number, with a reason to believe it. D: a birth date, phone, e-mail or street address next to words about a person.
 */
export type Tier = 'A' | 'B' | 'C' | 'D'

/** An identity number, a number in somebody's records, a person with a birth date or an age, a phone or e-mail, a home. */
export type Kind = 'number' | 'record' | 'birth' | 'contact' | 'address'

export type Finding = {
  readonly tier: Tier
  readonly kind: Kind
  /** Check digits prove it: nobody overrules that it is a number. */
  readonly hard: boolean
  readonly length: number
}

export const finding = (tier: Tier, kind: Kind, length: number): Finding => ({
  tier,
  kind,
  hard: tier === 'A' || tier === 'B',
  length,
})

export const stronger = (one: Finding | null, other: Finding | null): Finding | null =>
  one !== null && (other === null || one.tier <= other.tier) ? one : other
