/** Words for what is promised and not here yet: each is answered with what is here meanwhile, rather than with a guess. */

import { notice, type Show } from '../../cards.ts'
import { fold } from '../../fold.ts'

/** The feature that keeps a promise takes its words over: what a command is called by never comes here. */
const promised: Readonly<Record<string, readonly string[]>> = {
  'later-pretest': ['pretest', 'testsamtale', 'test'],
  'later-training': ['opplæring', 'kurs', 'training'],
  'later-calendar': ['kalender', 'calendar'],
  'later-report': ['rapport', 'månedsrapport', 'report'],
}

const byWord = new Map(
  Object.entries(promised).flatMap(([name, words]) => words.map(word => [fold(word), name] as const)),
)

/** `rapport oktober` is one of them; a line that goes on may tell of anything. */
export const laterOf = (text: string): Show | null => {
  const [word = '', , more] = fold(text.trim())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')
  const name = more === undefined ? byWord.get(word) : undefined
  return name === undefined ? null : notice(name)
}
