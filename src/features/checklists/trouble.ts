/** What is not in place is chosen, counted, and met: one tap to a deviation, one to help. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { Line } from './checklist.ts'
import { countRun, takeBack } from './count.ts'
import { linesOf, readChosen, shortLines } from './lists.ts'
import type { ChecklistNeeds } from './needs.ts'
import { showLists, showOpening, showShort } from './open.ts'
import { carried, headOf, type Run, readCodes, readRun } from './run.ts'

/** `left` are the lines that were not ticked, chosen beforehand; `short` those that can be seen at once. */
type Way = 'short' | 'left'

export const showTrouble = (
  run: Run,
  lines: readonly Line[],
  way: Way,
  problem: 'none' | null = null,
): Show =>
  show('checklists/trouble', {
    ...headOf(run),
    way,
    problem,
    lines: lines.map(({ item, says }) => ({ item, says })),
    chosen: way === 'left' && !problem ? lines.map(({ item }) => item).join() : '',
    run: { ...carried(run), way, offered: lines.map(({ item }) => item).join() },
  })

/** As long as a deviation's text may be. */
const longestDeviation = 280

/** Said as a colleague would: the lines that were not in place, as many as there is room for. */
const deviationText = (
  texts: ChecklistNeeds['texts'],
  run: Run,
  failed: readonly Line[],
  language: Language,
) => {
  const beginning = texts.text(language, 'checklists:failed.deviation', {
    title: run.checklist.title[language],
  })
  return failed
    .map(({ says }) => says[language])
    .reduce((text, line, nth) => {
      const longer = nth === 0 ? `${text} ${line}` : `${text}; ${line}`
      return longer.length <= longestDeviation ? longer : text
    }, beginning)
    .slice(0, longestDeviation)
}

const showFailed = (
  needs: ChecklistNeeds,
  ask: Ask,
  run: Run,
  failed: readonly Line[],
  again: boolean,
): Show =>
  show('checklists/failed', {
    ...headOf(run),
    again,
    lines: failed.map(({ says }) => ({ says })),
    run: carried(run),
    deviation: {
      text: deviationText(needs.texts, run, failed, ask.who.language),
      category: failed[0]?.trouble ?? '',
      room: run.checklist.of === 'room' ? run.place : '',
      // The answer that it comes from, so that two presses are one deviation.
      once: run.once,
    },
  })

const showClear = (run: Run, again: boolean): Show =>
  show('checklists/clear', {
    ...headOf(run),
    again,
    run: carried(run),
    anew: { checklist: run.checklist.checklist, role: run.role },
  })

export const countAndShow = async (
  needs: ChecklistNeeds,
  ask: Ask,
  unit: UnitId,
  run: Run,
  failed: readonly Line[],
): Promise<Show> => {
  const codes = failed.map(({ item }) => item)
  const told = await countRun(ask.store, unit, run, codes, dayOf(needs.clock.now()))
  if (told === 'busy') return notice('busy')
  return failed.length === 0
    ? showClear(run, told === 'again')
    : showFailed(needs, ask, run, failed, told === 'again')
}

type Opened = { readonly unit: UnitId; readonly run: Run } | { readonly instead: Show }

const openRun = async (needs: ChecklistNeeds, ask: Ask): Promise<Opened> => {
  const { unit } = ask.who
  if (!unit) return { instead: noUnit() }
  const run = readRun(needs.checklists, ask)
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
  return showTrouble(run, shortLines(run.checklist, await readChosen(ask.store), run.role), 'short')
}

/** The lines that were chosen as not in place. None of the unticked ones chosen: then all was clear after all. */
export const countTrouble = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const opened = await openRun(needs, ask)
  if ('instead' in opened) return opened.instead
  const { unit, run } = opened
  const lines = linesOf(run.checklist, await readChosen(ask.store), run.role)
  const known = new Set(lines.map(({ item }) => item))
  const failed = readCodes(ask.input.failed, known)
  if (failed.length === 0 && ask.input.way !== 'left') {
    const offered = readCodes(ask.input.offered, known)
    const again = offered.length > 0 ? lines.filter(({ item }) => offered.includes(item)) : lines
    return showTrouble(run, again, 'short', 'none')
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
  const outcome = await takeBack(ask.store, unit, run)
  if (outcome === 'busy') return notice('busy')
  return showShort({ ...run, once: ask.once }, await readChosen(ask.store), outcome)
}
