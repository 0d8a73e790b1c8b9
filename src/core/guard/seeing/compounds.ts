/**
 * Which patient it is, said in one word: *dialysepasienten*, *KOLS-pasient*. It is read as *pasienten*, so that whatever
 * counts with the bare word, in any list of words, counts with the compound.
 */

import { replaceSome } from './replace.ts'

/** With the slips of haste, and only as the whole of the last part: *hudpasientgruppen* is nobody. */
const noun =
  '(?:(?:pasient|pa(?:s(?:i(?:et|n?t|net)|ei?nt|sient)|isent|teint|itent|tinet)|beboer|bebuar)(?:e[nrt]?|ene|a[rn]e?)?s?)(?!\\p{L})'

/** Nobody, but what is tried and learnt with. */
const notOne =
  'test|prøve|øv(?:ing|else)s|demo|dummy|trening|simul|eksempel|liksom|fiktiv|dukke|standard|spill|markør'

/** Whoever uses a chair or a service is told of so; other users are those of a program. */
const users = '(?:rullestol|rollator|tjeneste|teneste|tenest|hjelpemiddel|høreapparat|rus|dagsenter)'
const user = 'bruk[ae]r(?:en?)?s?(?!\\p{L})'

const firstPart = new RegExp(
  `(?<![\\p{L}-])(?!${noun})(?:(?!${notOne})\\p{L}{2,20}-){0,3}(?:(?!${notOne})\\p{L}{0,30}?(?=${noun})|${users}(?=${user}))`,
  'giu',
)

/** Asked first, as most lines have none. */
const mayBeCompound = /[a-zæøåéèäö-](?:pa[sit]|beb[ou]|bruk)/i

/** Nobody writes more by hand. */
const longest = 100_000

export const withCompoundsBare = (text: string): string =>
  mayBeCompound.test(text.slice(0, longest)) ? replaceSome(text, firstPart, () => '') : text
