/** What is left of a line without the small words around what it names, and without when: `jeg skal ha video kl 10` names video. */

import { fold } from './fold.ts'

const when =
  /(?:^| )(?:kl|klokka|klokken|at) \d{1,2}(?: \d\d)?(?= |$)|(?:^| )(?:om|in) (?:\d+|noen|nokre|litt|et|eit|en|ein|a few) (?:min|minutt|minutter|minutes|time|timer|timar|hours?)(?= |$)/g

/** None of them says no: what is missing or fails keeps its line. */
const small = new Set(
  [
    'jeg eg meg vi oss du i me my we our us you',
    'er skal vil ma har ha far fa kan se sja vis finn finner apne opne trenger treng start starte starter startar begynne begynner',
    'is am are will shall want would like need can do have see show find get open begin',
    'hva kva hvor kor hvordan korleis what where how',
    'en ein ei et eit den det de dei the a an min mi mitt din var vare vart sin',
    'til for pa om med av og to of on with and',
    'na no straks snart ny nytt i dag idag now soon new today',
    'pasienten pasientene pasientane patient patients enheten eininga unit takk please gjerne',
  ].flatMap(line => line.split(' ')),
)

const wordsOf = (line: string): readonly string[] =>
  fold(line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** Empty where a line names nothing. */
export const bareLine = (line: string): string =>
  wordsOf(line)
    .join(' ')
    .replace(when, '')
    .split(' ')
    .filter(word => word !== '' && !small.has(word))
    .join(' ')
