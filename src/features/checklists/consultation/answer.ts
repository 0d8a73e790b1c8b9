/** An answer is counted and met: all clear, or one tap to a deviation and one to help. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Line } from '../lists/checklist.ts'
import { type Chosen, goesOn, readChosen, shortLines } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { type Counted, countRun } from './count.ts'
import { helpersNow } from './helpers.ts'
import { carried, headOf, type Run } from './run.ts'

/** As long as a deviation's text may be. */
const longestDeviation = 280

/** What is wrong, said as a colleague would; of advice there is only that it was not followed. */
const wrongIn = (say: ChecklistNeeds['say'], { says, fault }: Line, language: Language): string =>
  fault ? fault[language] : say(language, 'checklists:failed.open', { line: says[language] })

/** As many faults as there is room for. */
const deviationText = (say: ChecklistNeeds['say'], run: Run, failed: readonly Line[], language: Language) => {
  const beginning = say(language, 'checklists:failed.deviation', {
    title: run.checklist.title[language],
  })
  return failed
    .map(line => wrongIn(say, line, language))
    .reduce((text, line, nth) => {
      const longer = nth === 0 ? `${text} ${line}` : `${text}; ${line}`
      return longer.length <= longestDeviation ? longer : text
    }, beginning)
    .slice(0, longestDeviation)
}

/** Beside the tips there is room for those who are asked first. */
const mostHelpers = 2

/** An answer of its own, where the card has another one: `way` says that what was chosen is all there is. */
const mineOf = ({ newId }: ChecklistNeeds, run: Run, failed: readonly Line[], told: Counted) =>
  told === 'otherwise'
    ? [
        {
          run: {
            ...carried({ ...run, once: newId() }),
            fault: failed.map(({ item }) => item).join(),
            way: 'left',
          },
        },
      ]
    : []

const showFailed = async (
  needs: ChecklistNeeds,
  ask: Ask,
  run: Run,
  failed: readonly Line[],
  told: Counted,
): Promise<Show> => {
  const { onDuty, desks } = await helpersNow(needs, ask, mostHelpers)
  return show('checklists/failed', {
    ...headOf(run),
    told,
    mine: mineOf(needs, run, failed, told),
    lines: failed.map(line => ({
      says: wrongIn(needs.say, line, ask.who.language),
      tip: line.tip ?? null,
    })),
    onDuty: onDuty.filter(({ chat }) => chat !== ''),
    desks: desks.filter(({ phone }) => phone !== '').slice(0, mostHelpers),
    run: carried(run),
    deviation: {
      text: deviationText(needs.say, run, failed, ask.who.language),
      category: failed[0]?.trouble ?? '',
      room: run.checklist.of === 'room' ? run.place : '',
      // The answer that it comes from, so that two presses are one deviation.
      once: run.once,
    },
  })
}

/** What comes next: the list for when the patient is in, an answer of its own. */
const nextOf = (needs: ChecklistNeeds, run: Run, chosen: Chosen) => {
  if (!goesOn(run.checklist, run.stage)) return []
  const next: Run = { ...run, stage: 'with', once: needs.newId() }
  const lines = shortLines(run.checklist, chosen, run.role, 'with').map(({ says }) => ({ says }))
  return [{ lines, run: carried(next) }]
}

const showClear = async (needs: ChecklistNeeds, ask: Ask, run: Run, told: Counted): Promise<Show> =>
  show('checklists/clear', {
    ...headOf(run),
    told,
    mine: mineOf(needs, run, [], told),
    run: carried(run),
    next: told === 'otherwise' ? [] : nextOf(needs, run, await readChosen(ask.store)),
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
  const counting = { markOf: needs.markOf, store: ask.store, who: ask.who }
  const told = await countRun(counting, unit, run, codes, dayOf(needs.clock.now()))
  return failed.length === 0 ? showClear(needs, ask, run, told) : showFailed(needs, ask, run, failed, told)
}
