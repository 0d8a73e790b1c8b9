/**
 * Whoever presses twice meets the row as their first press left it. What carries a wish out asks here, before it says that
 * somebody else changed the row or that it is gone: told is what the first press told.
 */

import { own } from './own.ts'
import type { Row } from './store.ts'

/** Where it matters who wished it, `by` is a part of the wish. */
export const isAsWished = <R extends Row>(row: R | null, wish: Partial<R>): boolean =>
  row !== null && Object.entries(wish).every(([part, wished]) => own<unknown>({ ...row }, part) === wished)
