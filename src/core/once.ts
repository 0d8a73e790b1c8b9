/** What a form is known by: the same form sent twice is one thing, whatever turn it comes in. */

import type { Ask } from './conversation.ts'
import { isId } from './ids.ts'
import type { Row } from './store.ts'

type Turn = Pick<Ask, 'input' | 'once'>

/** As turns and new rows are called, and with a word of ours behind it where one form has many. */
const ofAForm = /^.{22}(?:-[a-z-]{1,24})?$/

const isOurs = (text: string): boolean => isId(text) && ofAForm.test(text)

/** The id that the form carried as `once`; that of the turn where it carried none that could be ours. */
const onceOf = ({ input, once }: Turn): string => (input.once && isOurs(input.once) ? input.once : once)

/** For a row without a name: what the form carried, or a name that only chance gave, and never that of the turn. */
export const onceOrChance = (newId: () => string, turn: Turn): string => {
  const once = onceOf(turn)
  return once === turn.once ? newId() : once
}

/**
 * The id that a form's row has, and the row if it is there already. Something else on the same form, or from somebody who
 * sees the same card, is a row of its own.
 */
export const rowOfForm = async <R extends Row>(
  turn: Turn,
  get: (id: string) => Promise<R | null>,
  isSame: (there: R) => boolean,
): Promise<{ readonly id: string; readonly there: R | null }> => {
  const id = onceOf(turn)
  const there = await get(id)
  return there === null || isSame(there)
    ? { id, there }
    : { id: turn.once, there: id === turn.once ? there : await get(turn.once) }
}
