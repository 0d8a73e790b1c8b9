/** What stands for a week now, what stood there before, how it has been, and how far it is to the target. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { PersonId } from '../../../core/ids.ts'
import { yearOf } from '../../../core/time/oslo.ts'
import { type Activity, countOf, mayUndo } from '../activity.ts'
import { authorOf } from '../author.ts'
import { countIn, type Kind } from '../kinds.ts'
import type { ActivityNeeds } from '../needs.ts'
import { barOf, wayIn } from '../target/wayIn.ts'
import { latestWeeks } from './latest.ts'
import { saidOf, shareIn, weekShown } from './said.ts'

/** `saved` says it is kept, `same` that it stood there already, `undone` that it was taken back, `seen` just shows it. */
export type Tone = 'saved' | 'same' | 'undone' | 'seen'

/** Two may have as many: what each of them wrote for themselves is more together. */
const sumOf = (ask: Ask, kind: Kind, row: Activity, wrote: readonly string[]) => {
  const stands = countOf(row.counts, kind.main) ?? 0
  const isAnothers = wrote.includes(kind.main) && authorOf(row, kind.main) !== ask.who.person
  return isAnothers && row.undid === '' && ask.input.counts === undefined && stands !== 0
    ? [{ mine: stands, sum: stands * 2 }]
    : []
}

/** Who had written all of the same; nobody where some of it is the reader’s own. */
const othersWho = (ask: Ask, row: Activity, wrote: readonly string[]): readonly PersonId[] => {
  const authors = new Set(wrote.flatMap(code => authorOf(row, code) ?? []))
  return authors.has(ask.who.person) ? [] : [...authors]
}

export const showReceipt = async (
  needs: ActivityNeeds,
  ask: Ask,
  kind: Kind,
  row: Activity,
  tone: Tone,
  /** The codes of what stood there already. */
  same: readonly string[] = [],
): Promise<Show> => {
  const { unit, week, counts, earlier } = row
  const now = needs.clock.now()
  const before = earlier.at(-1)
  const [unitName, latest, { way, kind: aimed, count }, names] = await Promise.all([
    needs.unitName(unit),
    latestWeeks(needs, ask.store, unit, kind, week),
    wayIn(needs, ask.store, unit, yearOf(now)),
    Promise.all((tone === 'same' ? othersWho(ask, row, same) : [before?.by ?? null]).map(needs.nameOf)),
  ])
  const versions = await Promise.all(
    [...earlier].reverse().map(async version => ({
      at: version.at,
      said: saidOf(kind, version.counts),
      by: await needs.nameOf(version.by),
    })),
  )
  const by = names.filter(name => name !== '').join(', ')
  const said = saidOf(kind, counts)
  const share = shareIn(kind, counts)
  const was = tone === 'saved' || tone === 'undone' ? saidOf(kind, before?.counts ?? {}) : []
  return show('activity/receipt', {
    tone,
    colour: tone === 'saved' || tone === 'same' ? 'good' : tone === 'undone' ? 'accent' : 'emphasis',
    unitName,
    ...weekShown(week),
    kind: kind.kind,
    turn: row.turn,
    main: said.slice(0, 1),
    others: said.slice(1),
    share: share ?? 0,
    hasShare: share !== null,
    was,
    by,
    isSame: tone === 'same' && by !== '',
    // What is far too many already is not made more.
    sums:
      latest.unusual.length > 0 ? [] : sumOf(ask, kind, row, same).map(one => ({ ...one, count: kind.main })),
    ...latest,
    ways:
      way === null
        ? []
        : [
            {
              ...way,
              ...barOf(way.reached, way.target),
              // Of another count than the week's first one, or of what the unit counted before.
              said: countIn(aimed, count)?.said ?? aimed.title,
              year: yearOf(now),
            },
          ],
    mayUndo: mayUndo(row) && tone === 'saved',
    earlier: tone === 'same' ? [] : versions,
  })
}
