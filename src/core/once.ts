/** What a form is known by: the same form sent twice is one thing, whatever turn it comes in. */

import type { Ask } from './conversation.ts'

/** The id that the form carried as `once`; that of the turn where it carried none that could be ours. */
export const onceOf = ({ input, once }: Pick<Ask, 'input' | 'once'>): string =>
  input.once && /^[\w-]{16,64}$/.test(input.once) ? input.once : once
