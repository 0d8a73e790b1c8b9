/** What a unit counts each week: content of `cards/activity/kinds`, one kind for each type of service. */

import { z } from 'zod'
import { fold } from '../../core/fold.ts'
import { broken, code, covers, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'
import { type ServiceType, serviceTypes } from '../../core/services.ts'

const count = z.strictObject({
  count: code,
  title: words,
  /** Stands behind a number: `12 på video`. */
  said: words,
  /** What people type for it. */
  words: z.array(z.string().min(1)).min(1),
  /** More in one week is a slip of the thumb. */
  most: z.int().min(1).max(9999),
  /** How many there are at one time: it makes no sum over weeks. */
  isLevel: z.boolean().default(false),
})
type Count = z.infer<typeof count>

const shape = z.strictObject({
  kind: code,
  title: words,
  services: z.array(z.enum(serviceTypes)).min(1),
  /** What a number without a word means. */
  main: code,
  /** What a year's target is about. */
  aim: code,
  /** The main one is said as a share of them all, where a week has all of them. */
  isShare: z.boolean(),
  /** What patients could have answered about; `null` where no consultation is counted. */
  held: code.nullable(),
  counts: z.array(count).min(1).max(4),
  covers,
})
export type Kind = z.infer<typeof shape>

export const readKind = (source: Source): Kind => {
  const kind = readPack(source, shape)
  const codes = kind.counts.map(({ count }, c) => ({ code: count, path: ['counts', c, 'count'] }))
  refuseDoubles(source, codes)
  refuseDoubles(
    source,
    kind.counts.flatMap(({ words }, c) =>
      words.map((word, w) => ({ code: fold(word), path: ['counts', c, 'words', w] })),
    ),
  )
  for (const name of ['main', 'aim', 'held'] as const)
    if (kind[name] !== null && !codes.some(({ code }) => code === kind[name]))
      throw broken(source, [name], `${kind[name]} is none of its counts`)
  return kind
}

/** Every type of service has one: whoever registers is never asked which. */
export const readKinds = (packs: ReadonlyMap<string, Source>): readonly Kind[] => {
  const kinds = [...packs.values()].map(readKind)
  const [source] = packs.values()
  const lacking = serviceTypes.find(
    service => kinds.filter(({ services }) => services.includes(service)).length !== 1,
  )
  if (source && lacking) throw broken(source, ['services'], `${lacking} must have one kind and no more`)
  return kinds
}

export const kindFor = (kinds: readonly Kind[], service: ServiceType): Kind => {
  const found = kinds.find(({ services }) => services.includes(service)) ?? kinds[0]
  if (!found) throw new RangeError('there are no kinds')
  return found
}

export const countIn = (kind: Kind, code: string): Count | undefined =>
  kind.counts.find(({ count }) => count === code)

export const kindOf = (kinds: readonly Kind[], code: string): Kind | null =>
  kinds.find(({ kind }) => kind === code) ?? null
