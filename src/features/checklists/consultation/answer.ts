/** An answer is counted and met: all clear, or one tap to a deviation and one to help. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Line } from '../lists/checklist.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { countRun } from './count.ts'
import { carried, headOf, type Run } from './run.ts'

/** As long as a deviation's text may be. */
const longestDeviation = 280

/** Said as a colleague would: the lines that were not in place, as many as there is room for. */
const deviationText = (say: ChecklistNeeds['say'], run: Run, failed: readonly Line[], language: Language) => {
  const beginning = say(language, 'checklists:failed.deviation', {
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
      text: deviationText(needs.say, run, failed, ask.who.language),
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
  const counting = { markOf: needs.markOf, store: ask.store }
  const told = await countRun(counting, unit, run, codes, dayOf(needs.clock.now()))
  return failed.length === 0
    ? showClear(run, told === 'again')
    : showFailed(needs, ask, run, failed, told === 'again')
}
