/** Which column of a table is what: said once for each kind of table and kept, or written for the forms that all use. */

import { hash } from 'node:crypto'
import { z } from 'zod'
import { fold } from '../../../core/fold.ts'
import { broken, code, covers, readPack, type Source, words } from '../../../core/packs.ts'
import type { Collection } from '../../../core/store.ts'
import { countIn, type Kind, kindOf } from '../kinds.ts'

/** By the names of the columns, in one spelling for all. */
export type Mapping = {
  readonly unit: string
  readonly when: string
  /** Which column holds which count; or each row is one of `eachRow`. */
  readonly counts: Readonly<Record<string, string>>
  readonly eachRow: string
  /** Empty where each unit's own kind is meant. */
  readonly kind: string
}

/** `id` is what the table is known by. */
type KeptMapping = Mapping & { readonly id: string }

export const activityMappings: Collection<KeptMapping> = { name: 'activityMappings', index: [] }

/** Two tables with the same columns are of one kind, in whatever order they stand. A print of them: nobody needs their words. */
export const tableOf = (columns: readonly string[]): string =>
  hash('sha256', JSON.stringify([...columns].map(column => fold(column)).sort()), 'base64url')

const shape = z.strictObject({
  mapping: code,
  title: words,
  kind: code,
  unit: z.array(z.string()).min(1),
  when: z.array(z.string()).min(1),
  eachRow: code,
  called: z.array(z.string()).min(1),
  covers,
})
export type FormMapping = z.infer<typeof shape>

export const readFormMappings = (
  packs: ReadonlyMap<string, Source>,
  kinds: readonly Kind[],
): readonly FormMapping[] =>
  [...packs.values()].map(source => {
    const form = readPack(source, shape)
    const kind = kindOf(kinds, form.kind)
    if (!kind) throw broken(source, ['kind'], `there is no kind ${form.kind}`)
    if (!countIn(kind, form.eachRow))
      throw broken(source, ['eachRow'], `${form.kind} counts no ${form.eachRow}`)
    return form
  })

/** A form that all use, by what its file is called and the columns that it has: of several that may be meant, the one named first. */
export const formFor = (
  forms: readonly FormMapping[],
  file: string,
  columns: readonly string[],
): Mapping | null => {
  const named = columns.map(column => fold(column))
  const among = (names: readonly string[]) => names.map(name => fold(name)).find(name => named.includes(name))
  for (const form of forms) {
    const [unit, when] = [among(form.unit), among(form.when)]
    const isCalled = form.called.some(called => fold(file).includes(fold(called)))
    if (isCalled && unit !== undefined && when !== undefined)
      return { unit, when, counts: {}, eachRow: form.eachRow, kind: form.kind }
  }
  return null
}

/** `unit=Avdeling,week=Uke,video=Antall video`, as an operator says it; `null` where a part is missing or no column. */
export const readMapping = (
  told: string,
  columns: readonly string[],
  kinds: readonly Kind[],
): Mapping | null => {
  const named = new Set(columns.map(column => fold(column)))
  const codes = new Set(kinds.flatMap(({ counts }) => counts.map(({ count }) => count)))
  const parts = new Map(
    told.split(',').map(part => {
      const [name = '', ...column] = part.split('=')
      return [name.trim(), fold(column.join('=').trim())] as const
    }),
  )
  const unit = parts.get('unit') ?? ''
  const when = parts.get('week') ?? parts.get('day') ?? ''
  const counts = Object.fromEntries([...parts].filter(([name]) => codes.has(name)))
  const isKnown = [unit, when, ...Object.values(counts)].every(column => named.has(column))
  const strays = [...parts.keys()].filter(name => !['unit', 'week', 'day'].includes(name) && !codes.has(name))
  if (!isKnown || strays.length > 0 || Object.keys(counts).length === 0) return null
  return { unit, when, counts, eachRow: '', kind: '' }
}

/** Two columns of the same name: which of them is meant, nobody can tell. */
export const isTwice = ({ unit, when, counts }: Mapping, columns: readonly string[]): boolean =>
  [unit, when, ...Object.values(counts)].some(
    meant => columns.filter(column => fold(column) === meant).length > 1,
  )
