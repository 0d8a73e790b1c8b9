/** The whole list, a part at a time; ticks are kept on the card until the last part is done. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { Line } from '../lists/checklist.ts'
import { type Part, partsOf, readChosen } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { countAndShow } from './answer.ts'
import { folded } from './fold.ts'
import { showLists, showOpening } from './open.ts'
import { carried, headOf, type Run, readCodes, readRun } from './run.ts'
import { showTrouble } from './trouble.ts'

const readPage = (text: string | undefined, pages: number): number =>
  Math.min(Math.max(Math.trunc(Number(text ?? 0)) || 0, 0), pages - 1)

/** How far they have come: of what nobody has seen yet nothing is said. */
const reachedIn = ({ input }: Ask, page: number, parts: number): number =>
  Math.max(readPage(input.reached, parts), page)

const codesOf = (lines: readonly { readonly item: string }[]) => new Set(lines.map(({ item }) => item))

/** What was ticked on the other pages, and what the page that was just left says now. */
const ticksAfter = ({ input }: Ask, parts: readonly Part[]): ReadonlySet<string> => {
  const kept = readCodes(input.kept, codesOf(parts.flatMap(({ items }) => items)))
  const left = parts[Number(input.page ?? -1)]
  if (!left) return new Set(kept)
  const onPage = codesOf(left.items)
  // Teams sends nothing at all for a page without a tick.
  const ticked = `${input.ticked ?? ''},${input.folded ?? ''}`
  return new Set([...kept.filter(code => !onPage.has(code)), ...readCodes(ticked, onPage)])
}

type At = { readonly page: number; readonly reached: number }

const showPart = (
  run: Run,
  parts: readonly Part[],
  { page, reached }: At,
  ticks: ReadonlySet<string>,
): Show => {
  const part = parts[page]
  const items = part?.items ?? []
  const { lines, rest } = folded(items)
  const last = page === parts.length - 1
  const toTick = (some: readonly Line[]) => some.map(({ item, says }) => ({ item, says }))
  const tickedIn = (some: readonly Line[]) =>
    some.flatMap(({ item }) => (ticks.has(item) ? [item] : [])).join()
  return show('checklists/part', {
    ...headOf(run),
    partTitle: part?.title ?? '',
    nth: page + 1,
    of: parts.length,
    lines: toTick(lines),
    ticked: tickedIn(lines),
    rest: toTick(rest),
    more: rest.length,
    folded: tickedIn(rest),
    notes: items.flatMap(({ says, more }) => (more ? [{ says, more }] : [])),
    hasNotes: items.some(({ more }) => more !== undefined),
    run: { ...carried(run), page, reached, kept: [...ticks].join() },
    previous: page - 1,
    next: page + 1,
    hasPrevious: page > 0,
    hasNext: !last,
  })
}

/** The run and its parts where there is something to show, else the card to show instead. */
const openRun = async (needs: ChecklistNeeds, ask: Ask) => {
  const { unit } = ask.who
  if (!unit) return { instead: noUnit() }
  const run = readRun(needs, ask)
  if (!run) return { instead: showLists(needs) }
  const { of, roles } = run.checklist
  if ((of && run.place === '') || (roles.length > 0 && run.role === ''))
    return { instead: await showOpening(ask.store, unit, run) }
  const chosen = await readChosen(ask.store)
  const parts = partsOf(run.checklist, chosen, run.role)
  return parts.length > 0 ? { unit, run, parts } : { instead: showLists(needs) }
}

export const turnPage = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { run, parts } = opened
  const page = readPage(ask.input.to, parts.length)
  const reached = reachedIn(ask, page, parts.length)
  return showPart(run, parts, { page, reached }, ticksAfter(ask, parts))
}

/** What is not ticked may not be in place, or not matter today, which only they can say: of what they saw, and can fail. */
export const finish = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { unit, run, parts } = opened
  const ticks = ticksAfter(ask, parts)
  const reached = reachedIn(ask, readPage(ask.input.page, parts.length), parts.length)
  const seen = parts.slice(0, reached + 1).flatMap(({ items }) => items)
  const left = seen.filter(({ item, fault }) => fault && !ticks.has(item))
  return left.length === 0 ? countAndShow(needs, ask, unit, run, []) : showTrouble(run, left, 'rest')
}
