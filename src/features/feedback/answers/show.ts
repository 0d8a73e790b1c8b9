/** `svar`: what patients answered, a question to a row, with how sure it is and how it has gone. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { countNew } from '../review/words.ts'
import { keepers } from '../share/link.ts'
import { formOf } from '../share/unitForm.ts'
import { linesOf, percent } from './figures.ts'
import { recent } from './period.ts'
import { responseOf } from './response.ts'
import { trendsOf } from './trends.ts'
import { newestWritten, showWritten } from './written.ts'

export const openAnswers = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  if (ask.input.page) return showWritten(needs, ask, unit)
  const today = dayOf(needs.clock.now())
  const mayKeep = mayUse(keepers, ask.who.roles)
  const [unitName, form, crowd, response, trendOf, questions, waiting, written] = await Promise.all([
    needs.unitName(unit),
    formOf(ask.store, unit),
    needs.handfuls.read(responses, [unit], recent(today)),
    responseOf(needs, unit),
    trendsOf(needs, unit, weekOf(today)),
    needs.questionsOf(unit),
    // It is one’s to read alone: how many there are to read is for nobody else.
    mayKeep && ask.place.kind === 'personal' ? countNew(ask.store, unit) : 0,
    newestWritten(ask, unit),
  ])
  const lines = linesOf(crowd, questions)
  return show('feedback/answers', {
    unit: unitName,
    ...response,
    isEmpty: lines.length === 0,
    hasForm: form !== null,
    lines: lines.map(({ share, low, high, ...line }) => ({
      ...line,
      share: percent(share),
      low: percent(low),
      high: percent(high),
      says: trendOf(line.code).says,
    })),
    waiting,
    ...written,
    mayKeep,
  })
}
