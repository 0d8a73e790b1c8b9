/** What is not in place is chosen and counted; an answer that was a slip is taken back. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Line } from '../lists/checklist.ts'
import { faultsOf, linesOf, readChosen, shortLines } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { countAndShow } from './answer.ts'
import { takeBack } from './count.ts'
import { folded } from './fold.ts'
import { showLists, showOpening, showShort } from './open.ts'
import { carried, headOf, type Run, readCodes, readRun } from './run.ts'

/** `rest` are the lines that were not ticked; `short` those that can be seen at once. */
type Way = 'short' | 'rest'

export const showTrouble = (
  run: Run,
  lines: readonly Line[],
  way: Way,
  problem: 'none' | null = null,
): Show => {
  const faults = folded(faultsOf(lines))
  return show('checklists/trouble', {
    ...headOf(run),
    way,
    problem,
    // One thing is one press; several are ticked.
    isOne: way === 'short' && problem === null,
    ...faults,
    more: faults.rest.length,
    run: { ...carried(run), way, offered: lines.map(({ item }) => item).join() },
  })
}

type Opened = { readonly unit: UnitId; readonly run: Run } | { readonly instead: Show }

const openRun = async (needs: ChecklistNeeds, ask: Ask): Promise<Opened> => {
  const { unit } = ask.who
  if (!unit) return { instead: noUnit() }
  const run = readRun(needs, ask)
  if (!run) return { instead: showLists(needs) }
  return run.checklist.of && run.place === ''
    ? { instead: await showOpening(ask.store, unit, run) }
    : { unit, run }
}

/** One tap: everything that is seen in ten seconds is in place. */
export const allClear = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  return 'instead' in opened ? opened.instead : countAndShow(needs, ask, opened.unit, opened.run, [])
}

export const askTrouble = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { run } = opened
  return showTrouble(
    run,
    shortLines(run.checklist, await readChosen(ask.store), run.role, run.stage),
    'short',
  )
}

/** The lines that were chosen as not in place. On a card from when they were chosen beforehand, none means all clear. */
export const countTrouble = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { unit, run } = opened
  const lines = linesOf(run.checklist, await readChosen(ask.store), run.role)
  const known = new Set(lines.map(({ item }) => item))
  const { fault = '', failed: ticked = '', folded: more = '' } = ask.input
  const failed = readCodes(fault === '' ? `${ticked},${more}` : fault, known)
  if (failed.length === 0 && ask.input.way !== 'left') {
    const offered = readCodes(ask.input.offered, known)
    const again = offered.length > 0 ? lines.filter(({ item }) => offered.includes(item)) : lines
    return showTrouble(run, again, ask.input.way === 'rest' ? 'rest' : 'short', 'none')
  }
  return countAndShow(
    needs,
    ask,
    unit,
    run,
    lines.filter(({ item }) => failed.includes(item)),
  )
}

/** A slip of the thumb: the answer is not counted, and the list is there again. */
export const undoAnswer = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { unit, run } = opened
  const outcome = await takeBack({ markOf: needs.markOf, store: ask.store, who: ask.who }, unit, run)
  return showShort({ ...run, once: needs.newId() }, await readChosen(ask.store), outcome)
}
