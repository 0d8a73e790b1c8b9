/** Whether a line asks why, or how to be rid of what Dult sends on its own: whoever writes it is led to where that is chosen. */

import { fold } from '../../core/fold.ts'

/** Folded: `å` is `a`, `ø` is `o`. */
const asks = /(?:^|[^\p{L}])(?:hvorfor|kvifor|why|hvordan|korleis|how|slutt|stopp|stop|slipp\w*)(?!\p{L})/u
const about = /(?:^|[^\p{L}])(?:dult\w*|nudg\w*|disse meldingene|desse meldingane|these messages)(?!\p{L})/u

export const asksWhy = (line: string): boolean => {
  const folded = fold(line)
  return asks.test(folded) && about.test(folded)
}
