/** What people type after «veikart» for a sheet, `veikart risiko`; where each word leads. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Leads } from '../../core/feature.ts'
import { fold } from '../../core/fold.ts'
import type { SheetCode } from '../../core/sheets.ts'

const words: readonly (readonly [SheetCode, string])[] = [
  ['stakeholders', 'interessenter interessentar stakeholders'],
  ['benefits', 'gevinster gevinstar gevinst gevinstene gevinstane benefits benefit'],
  ['risks', 'risiko risikoer risikoar risikoen risikovurdering risikoanalyse risks risk'],
  ['decisions', 'beslutninger beslutning avgjerder vedtak decisions'],
  ['workshop', 'arbeidsmøte arbeidsmøter verksted verkstad workshop'],
]

export const wordsFor = (
  open: (ask: Ask, sheet: SheetCode) => Promise<Show>,
): Readonly<Record<string, Leads>> =>
  Object.fromEntries(
    words.flatMap(([sheet, said]) =>
      said.split(' ').map(word => [fold(word), (ask: Ask) => open({ ...ask, input: {} }, sheet)]),
    ),
  )
