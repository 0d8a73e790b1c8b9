/** All that could help on one step, the measures for where the unit stands first. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { adoptedIn } from './adopted.ts'
import { fillers, highest, readLetter } from './maturity.ts'
import type { MaturityNeeds } from './needs.ts'
import { measuresFor, stepOf } from './picture.ts'
import { latestOf } from './rows.ts'

export const showMeasures = async (
  needs: MaturityNeeds,
  ask: Ask,
  { note = '', adopted = '' }: { note?: 'adopted' | 'dropped' | 'kept' | ''; adopted?: string } = {},
): Promise<Show> => {
  const { unit } = ask.who
  const letter = readLetter(ask.input.letter)
  const step = letter && stepOf(needs.assessment, letter)
  if (!unit || !step) return unit ? notice('old-card') : noUnit()
  const level = (await latestOf(ask.store, unit))?.levels[letter]
  const fitting = measuresFor(step, level ?? 0)
  const measures = [...fitting, ...step.measures.filter(measure => !fitting.includes(measure))]
  const inLog = await adoptedIn(ask.store, unit, measures)
  const mayFill = mayUse(fillers, ask.who.roles)
  return show('maturity/measures', {
    letter,
    note,
    title: step.title,
    asks: step.asks,
    isKnown: level !== undefined,
    isHighest: level === highest,
    level: level ?? null,
    tone: level === highest ? 'good' : 'warning',
    says: level === undefined ? null : step.levels[level],
    ours: needs.assessment.ours,
    mayFill,
    measures: measures.map(({ measure, says, responsible }) => ({
      measure,
      says,
      responsible,
      inLog: inLog.has(measure),
      mayAdopt: mayFill && !inLog.has(measure),
    })),
    adopted: adopted === '' ? [] : [{ measure: adopted }],
  })
}
