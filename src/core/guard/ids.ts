/**
 * Ids are made by machines and full of digits, so a number counts there only as people write it: eleven digits, at most
 * parted behind the date, with no letter and no digit beside them. Of 100,000 ids as Teams makes them that is none.
 */

import { screen } from './guard.ts'
import { mayHoldTags } from './seeing/markup.ts'
import { plainly, plainlyWithTags } from './seeing/seeing.ts'
import { candidatesIn } from './words/near.ts'

const written = /(?<![\p{L}\p{N}])(\d{6})[^\p{L}\p{N}]?(\d{5})(?![\p{L}\p{N}])/gu

const isIn = (id: string): boolean => {
  for (const [, date, rest] of candidatesIn(id, written)) if (screen(`${date}${rest}`)?.hard) return true
  return false
}

export const holdsNumber = (id: string): boolean =>
  isIn(plainly(id)) || (mayHoldTags(id) && isIn(plainlyWithTags(id)))
