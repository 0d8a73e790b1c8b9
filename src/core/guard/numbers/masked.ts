/** Finds a number whose last digits somebody hid, as the birth date stands there still: `130562-*****`, `130562 371xx`. */

import { type Finding, finding } from '../finding.ts'
import { candidatesIn, nearIn } from '../words/near.ts'
import { accountWords } from '../words/words.ts'
import { identityLength, startsWithDate } from './identity.ts'

const masked =
  /(?=\d)(?<![\p{L}\d./*-])(\d{6})( ?-? ?)(\d{0,4}(?:\*{1,5}|[xX]{1,5}|#{1,5}|_{2,5}|\?{2,5}))(?![\p{L}\d*#])/gu

const wordReach = 30

/** What is shown of bank accounts is masked too. */
export const maskedIn = (text: string): Finding | null => {
  const nearAccount = nearIn(text, accountWords, wordReach)
  for (const { 0: written, 1: date = '', 3: rest = '', index } of candidatesIn(text, masked)) {
    if (date.length + rest.length !== identityLength || nearAccount(index, index + written.length)) continue
    if (startsWithDate(Uint8Array.from(date, Number), 0)) return finding('C', 'number', written.length)
  }
  return null
}
