/** What a person can be in a unit. A person can be several things, in several units. */

export const roles = [
  'clinician',
  'secretary',
  'superuser',
  'champion',
  'leader',
  'project',
  'admin',
] as const

export type Role = (typeof roles)[number]

/** For what is shown first: whoever is nothing in a unit yet meets patients, for all we know. */
export const orClinician = (held: readonly Role[]): readonly Role[] =>
  held.length === 0 ? ['clinician'] : held
