/** A person's name in what others wrote: found in the ways that people write it, and taken out of it. Pure. */

import type { Language } from './language.ts'
import { seekNames } from './nameWays.ts'
import { firstName } from './shownName.ts'

/** What stands in its place. */
export const someColleague: Readonly<Record<Language, string>> = {
  nb: 'en kollega',
  nn: 'ein kollega',
  en: 'a colleague',
}

export type Naming = {
  /** The present one and those before it, as Teams told them. */
  readonly names: readonly string[]
  /** What stands in their place. */
  readonly colleague: string
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const changed = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(one => changed(one, change))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)]))
    : value
}

/** No space stands in one. */
const inAddress = /:\/\/\S*$/

const takingOut = ({ names: all, colleague }: Naming) => {
  // Who is called as what stands in place of a name would be found in it for ever.
  const names = all.filter(name => name !== colleague && seekNames([name])(colleague).length === 0)
  const find = seekNames(names)
  const whole = new Set(names.filter(Boolean).map(name => name.normalize('NFC')))
  // The second as earlier versions wrote it, also of a family name with a comma.
  const first = new Set(names.flatMap(name => [firstName(name), name.split(' ')[0] ?? '']).filter(Boolean))
  return {
    isIn: (value: unknown): boolean =>
      stringsIn(value).some(text => whole.has(text.normalize('NFC')) || find(text).length > 0),
    /** Where the name stands, a first name that stands alone is theirs as well. */
    without: <T>(value: T): T =>
      changed(value, text => {
        const given = text.normalize('NFC')
        if (whole.has(given) || first.has(given)) return colleague
        return find(text).reduceRight((left, [from, to]) => {
          const before = left.slice(0, from)
          return `${before}${inAddress.test(before) ? encodeURI(colleague) : colleague}${left.slice(to)}`
        }, text)
      }) as T,
  }
}

const known = new WeakMap<Naming, ReturnType<typeof takingOut>>()

/** Looks through strings at any depth. Made once for each who is forgotten: it takes twenty times as long as a text. */
export const namesOut = (naming: Naming): ReturnType<typeof takingOut> => {
  const before = known.get(naming)
  if (before) return before
  const made = takingOut(naming)
  known.set(naming, made)
  return made
}
