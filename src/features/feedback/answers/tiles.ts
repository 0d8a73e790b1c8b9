/** The tile of the answers: how many, what patients were least content with, and what waits to be read. */

import type { Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { insideOf } from '../../../core/inside.ts'
import { commandTile, type Tile } from '../../../core/tile.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { countNew } from '../review/words.ts'
import { keepers } from '../share/link.ts'
import { linesOf, percent } from './figures.ts'
import { recent } from './period.ts'

export const feedbackTiles =
  (needs: FeedbackNeeds) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return []
    const { language, roles } = who
    const today = dayOf(needs.clock.now())
    const [crowd, questions, waiting] = await Promise.all([
      needs.handfuls.read(responses, [unit], recent(today)),
      needs.questionsOf(unit),
      mayUse(keepers, roles) ? countNew(needs.store, unit) : 0,
    ])
    const [lowest] = [...linesOf(crowd, questions)].sort((a, b) => a.share - b.share)
    const { answers } = crowd
    const low = lowest ? { question: lowest.short[language], share: percent(lowest.share) } : null
    return [
      commandTile(needs.say, language, 'svar', {
        emoji: '💬',
        badge:
          answers === null
            ? needs.say(language, 'feedback:answers.none')
            : needs.say(language, 'feedback:answers.count', { answers }),
        tone: waiting > 0 ? 'warning' : answers === null ? 'emphasis' : 'accent',
        line:
          waiting > 0
            ? needs.say(language, 'feedback:answers.waiting', { count: waiting })
            : low
              ? needs.say(language, 'feedback:tile.lowest', low)
              : '',
        first: ['leader', 'project'],
      }),
    ]
  }
