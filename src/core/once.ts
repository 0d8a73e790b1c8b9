/** What a form is known by: the same form sent twice is one thing, whatever turn it comes in. */

import type { Ask } from './conversation.ts'
import type { MarkOf } from './house/gone/forgotten.ts'
import { isId } from './ids.ts'
import type { Row } from './store.ts'

type Turn = Pick<Ask, 'input' | 'once'>

/** As turns and new rows are called, and with a word of ours behind it where one form has many. */
const ofAForm = /^.{22}(?:-[a-z-]{1,24})?$/

/** What letters of a unit share by the day or the week is named so, and is nobody's to choose. */
const ofLetters = /\d{4}-(?:\d\d-\d\d|W\d\d)$/

const isOurs = (text: string): boolean => isId(text) && ofAForm.test(text) && !ofLetters.test(text)

/** The id that the form carried as `once`; that of the turn where it carried none that could be ours. */
const onceOf = ({ input, once }: Turn): string => (input.once && isOurs(input.once) ? input.once : once)

/** For a row without a name: what the form carried, or a name that only chance gave, and never that of the turn. */
export const onceOrChance = (newId: () => string, turn: Turn): string => {
  const once = onceOf(turn)
  return once === turn.once ? newId() : once
}

/** What stands there under a name, and whether it is what is wished now: by whom, where that matters. */
type Looked<R> = {
  /** In its own words: what is said alike is looked for under one name, whoever says it in whatever turn. */
  readonly said: string
  readonly get: (id: string) => Promise<R | null>
  readonly isSame: (there: R) => boolean
}

/**
 * The id that a form's row has, and the row if it is there already. Something else on the same form, or from somebody who
 * sees the same card, is a row of its own, called by the form and by what it says: pressed twice it is still one.
 */
export const rowOfForm = <R extends Row>(
  { markOf }: { readonly markOf: MarkOf },
  turn: Turn,
  { said, get, isSame }: Looked<R>,
): Promise<{ readonly id: string; readonly there: R | null }> => {
  const lookAt = async (id: string): ReturnType<typeof rowOfForm<R>> => {
    const there = await get(id)
    if (there === null || id === turn.once || isSame(there)) return { id, there }
    return lookAt(markOf(`form ${id} ${said}`))
  }
  return lookAt(onceOf(turn))
}
