/** What a unit was called before, the latest few: a letter that was written with one of them may wait still. */

import type { Unit } from '../person.ts'

const mostNames = 5

export const namedBefore = ({ name, formerly = [] }: Unit, now: string): Pick<Unit, 'formerly'> => {
  const names = new Set(name === now ? formerly : [name, ...formerly])
  names.delete(now)
  return formerly.length > 0 || names.size > 0 ? { formerly: [...names].slice(0, mostNames) } : {}
}
