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
