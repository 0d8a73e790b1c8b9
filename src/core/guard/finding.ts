/** What the guard tells: how sure it is and how long the match was. Never the match, never where it stood. */

/**
 * A: a number whose date and check digits fit. B: a shared help number (FH) whose check digits fit. C: the shape of a
 * number, with a reason to believe it. D: a birth date, phone, e-mail or street address next to words about a person.
 */
export type Tier = 'A' | 'B' | 'C' | 'D'

export type Finding = { readonly tier: Tier; readonly length: number }
