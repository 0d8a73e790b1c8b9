/** Of a week that holds a colleague's figure: is what was written the whole unit's, or theirs in addition? Nothing is kept before that. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { type Activity, type Counts, countOf } from '../activity.ts'
import { authorOf } from '../author.ts'
import { countIn, type Kind } from '../kinds.ts'
import { saidOf, weekShown } from '../look/said.ts'
import type { ActivityNeeds } from '../needs.ts'

type Meant = { readonly kind: Kind; readonly known: Activity | null; readonly counts: Counts }

/** The codes of what a colleague said otherwise, and that would be gone. */
const othersIn = ({ person }: Ask['who'], { known, counts }: Meant): readonly string[] =>
  known === null
    ? []
    : Object.keys(counts).filter(code => {
        const stands = countOf(known.counts, code) ?? 0
        return stands !== 0 && stands !== countOf(counts, code) && authorOf(known, code) !== person
      })

/** `null` where nobody else's is in the way. */
export const askWhose = (needs: ActivityNeeds, ask: Ask, meant: Meant): Promise<Show> | null => {
  const codes = othersIn(ask.who, meant)
  return meant.known === null || codes.length === 0 ? null : showWhose(needs, meant, meant.known, codes)
}

const showWhose = async (
  needs: ActivityNeeds,
  { kind, counts }: Meant,
  known: Activity,
  codes: readonly string[],
): Promise<Show> => {
  const only = (of: Counts) => Object.fromEntries(Object.entries(of).filter(([code]) => codes.includes(code)))
  const sums = Object.fromEntries(
    Object.entries(counts).map(([code, count]) => [
      code,
      count + (codes.includes(code) ? (countOf(known.counts, code) ?? 0) : 0),
    ]),
  )
  const people = [...new Set(codes.map(code => authorOf(known, code)))]
  const names = await Promise.all(people.map(needs.nameOf))
  return show('activity/whose', {
    ...weekShown(known.week),
    unitName: await needs.unitName(known.unit),
    kind: kind.kind,
    turn: known.turn,
    stands: saidOf(kind, only(known.counts)),
    by: names.filter(name => name !== '').join(', '),
    mine: saidOf(kind, only(counts)),
    written: saidOf(kind, counts),
    counts: Object.keys(counts).join(' '),
    typed: Object.values(counts).join(' '),
    sums: saidOf(kind, sums),
    summed: Object.values(sums).join(' '),
    fits: Object.entries(sums).every(([code, sum]) => sum <= (countIn(kind, code)?.most ?? 0)),
  })
}
