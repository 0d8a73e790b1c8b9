/** What people say to a colleague, and so to the bot: each gets a word in return. */

import { menuButton, notice } from '../../cards.ts'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { listed } from '../../listed.ts'
import { reportButton } from '../forOthers.ts'

const saying = (words: readonly string[], name: string, called: readonly string[]): Command => ({
  words,
  called,
  audience: 'anyone',
  about: 'reader',
  hidden: true,
  run: async () => notice(name),
})

const longestSaying = 60

const wasWrong =
  /^(?:(?:nei|oi|oisann|sorry|no|oops) )?(?:(?:det|dette) (?:var|ble|blei|vart) (?:feil|galt|gale)(?: av meg)?|(?:that|this|it) was (?:wrong|a mistake))$/

const saysItWasWrong = (line: string): boolean =>
  line.length <= longestSaying &&
  wasWrong.test(
    fold(line)
      .split(/[^\p{L}]+/u)
      .join(' ')
      .trim(),
  )

const undo = saying(
  ['angre', 'undo'],
  'where-undo',
  listed(
    'jeg skrev feil, jeg trykket feil, jeg trykte feil, skrivefeil, tastefeil, slett det, slett siste',
    'eg skreiv feil, eg trykte feil, ta det tilbake, trekk tilbake, avbryt, glem det, gløym det',
    'my mistake, typo, take it back, cancel, delete it, delete that, jeg angrer, eg angrar',
  ),
)

export const sayings: readonly Command[] = [
  saying(
    ['takk', 'tusen takk', 'thanks', 'thank you'],
    'thanks',
    listed('ok, okay, okei, fint, flott, supert, kjempebra, hade, hadet, bye, great, perfect'),
  ),
  {
    ...undo,
    isMeantBy: saysItWasWrong,
    // A press, figures, or what went wrong at work: nobody knows which, so the way to each is told.
    run: async ask =>
      saysItWasWrong(ask.text) ? notice('was-wrong', '', [reportButton, menuButton]) : undo.run(ask),
  },
]

/** What opens the menu, and may go on to what was meant. */
export const menuWords: readonly string[] = listed(
  'meny, menu, ?, hei, heisann, hallo, god dag, hello, hi, hey, start',
  'god morgen, good morning, hva kan du, kva kan du, what can you do',
)
