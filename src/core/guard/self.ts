/**
 * For words in which somebody speaks of themselves, as a patient does: what staff write of their own, *ring meg på* or
 * *hilsen Kari*, tells here who the patient is. Whatever the guard stops is stopped here as well.
 */

import { type Finding, finding } from './finding.ts'
import { screen } from './guard.ts'
import { type Known, nothingKnown } from './known.ts'
import { plainlyBothWays } from './seeing/seeing.ts'
import { isAttended } from './self/attended.ts'
import { isPlaced } from './self/lives.ts'
import { isNamed } from './self/named.ts'
import { isReached } from './self/reached.ts'
import { isKnownThere } from './self/stands.ts'
import { type Telling, tellingOf } from './self/tells.ts'

const inOurOwn = tellingOf([])

export const screenSelf = (
  text: string,
  { known = nothingKnown, telling = inOurOwn }: { readonly known?: Known; readonly telling?: Telling } = {},
): Finding | null => {
  const found = screen(text, { known })
  if (found) return found
  for (const one of new Set([text, ...plainlyBothWays(text)])) {
    if (isReached(one, known)) return finding('D', 'contact', one.length)
    if (isPlaced(one, known) || isKnownThere(one, known) || isAttended(one) || telling(one))
      return finding('D', 'address', one.length)
    if (isNamed(one, known)) return finding('D', 'birth', one.length)
  }
  return null
}
