/** What people say to a colleague, and so to the bot: each gets a word in return. */

import { notice } from '../../cards.ts'
import type { Command } from '../../feature.ts'

const saying = (words: readonly string[], name: string): Command => ({
  words,
  audience: 'anyone',
  about: 'reader',
  hidden: true,
  run: async () => notice(name),
})

export const sayings: readonly Command[] = [
  saying(['takk', 'tusen takk', 'thanks', 'thank you'], 'thanks'),
  saying(['angre', 'undo'], 'where-undo'),
]
