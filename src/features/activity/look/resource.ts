/** A unit's registered weeks for programs, as JSON or a table: what was registered, never by whom. */

import type { Resource } from '../../../core/feature.ts'
import { insideOf } from '../../../core/inside.ts'
import type { Store } from '../../../core/store.ts'
import { all } from '../../../core/walk.ts'
import { activity, countOf } from '../activity.ts'
import type { Kind } from '../kinds.ts'

type Needs = { readonly store: Store; readonly kinds: readonly Kind[] }

export const activityResource = ({ store, kinds }: Needs): Resource => ({
  path: 'units/:id/activity',
  audience: 'all',
  get: async (who, { id }) => {
    const unit = insideOf(who)
    if (unit === null || id !== unit) return null
    const codes = kinds.flatMap(({ counts }) => counts.map(({ count }) => count))
    const rows: Record<string, unknown>[] = []
    for await (const some of all(store, activity, { where: { unit } }))
      rows.push(
        ...some
          .filter(({ counts }) => Object.keys(counts).length > 0)
          .map(({ week, kind, counts, source }) => ({
            week,
            kind,
            // A column each, so that every row has the same; what nobody said is empty and no zero.
            ...Object.fromEntries(codes.map(code => [code, countOf(counts, code)])),
            source,
          })),
      )
    return { rows }
  },
})
