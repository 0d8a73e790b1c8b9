/** The functions that a unit needs somebody to hold. Tasks belong to these, and follow whoever holds them. */

export const functions = [
  'leader',
  'clinical',
  'project',
  'facilitator',
  'head-superuser',
  'superuser',
  'champion',
  'secretary',
  'system',
] as const

export type FunctionCode = (typeof functions)[number]

export const readFunction = (text: string | undefined): FunctionCode | null =>
  functions.find(code => code === text) ?? null
