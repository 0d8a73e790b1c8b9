/** The door of nudges: which one comes to whom is planned once a day, and everybody has the last word on theirs. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { removeAfter } from '../../core/retention.ts'
import {
  answerNotForMe,
  answerNotNow,
  answerStop,
  answerUseful,
  nameBarrier,
  startAgain,
  stopMine,
  undoAnswer,
} from './answer.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeErasures } from './erasures.ts'
import { answerDefault, undoDefault } from './leader/answerDefault.ts'
import { leaders, readers, showDefault, showDefaults, showText } from './leader/showDefaults.ts'
import { showSums } from './leader/showSums.ts'
import { mineOf, showMine } from './mine.ts'
import type { NudgeNeeds } from './needs.ts'
import { readNudges } from './nudge.ts'
import { daysCounted, nudgeAnswers } from './plan/harm.ts'
import { outdatedIn } from './plan/outdated.ts'
import { planNudges } from './plan/plan.ts'
import { nudgeRounds } from './plan/rounds.ts'
import { nudgeReaders } from './reader.ts'
import { showNudge } from './tell.ts'
import { showWhy } from './why.ts'

export const nudgesDoor = door({
  name: 'nudges',
  collections: [nudgeReaders, unitDefaults, nudgeRounds, nudgeAnswers],
  erasures: nudgeErasures,
  retention: [removeAfter(nudgeAnswers, daysCounted)],
  packs: folders => ({ nudges: readNudges(folders('../nudges')) }),
  open: (house, _needs, { nudges }) => {
    const needs: NudgeNeeds = { ...house, nudges }
    const to = (useCase: (needs: NudgeNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) => useCase(needs, ask)
    const four = to(showDefaults)
    return {
      words: { standardvalg: four, standardval: four, defaults: four },
      actions: [
        { verb: 'nudge.mine', audience: 'anyone', about: 'reader', run: to(showMine) },
        { verb: 'nudge.show', audience: 'anyone', about: 'reader', run: to(showNudge) },
        { verb: 'nudge.useful', audience: 'anyone', about: 'reader', run: to(answerUseful) },
        { verb: 'nudge.notNow', audience: 'anyone', about: 'reader', run: to(answerNotNow) },
        { verb: 'nudge.notForMe', audience: 'anyone', about: 'reader', run: to(answerNotForMe) },
        { verb: 'nudge.stop', audience: 'anyone', about: 'reader', run: to(answerStop) },
        { verb: 'nudge.undo', audience: 'anyone', about: 'reader', run: to(undoAnswer) },
        { verb: 'nudge.why', audience: 'anyone', about: 'reader', run: to(showWhy) },
        { verb: 'nudge.barrier', audience: 'anyone', about: 'reader', run: to(nameBarrier) },
        { verb: 'nudge.stopMine', audience: 'anyone', about: 'reader', run: to(stopMine) },
        { verb: 'nudge.start', audience: 'anyone', about: 'reader', run: to(startAgain) },
        { verb: 'nudge.defaults', audience: 'all', run: four },
        { verb: 'nudge.default', audience: 'all', run: to(showDefault) },
        { verb: 'nudge.answer', audience: leaders, run: to(answerDefault) },
        { verb: 'nudge.undoDefault', audience: leaders, run: to(undoDefault) },
        { verb: 'nudge.sums', audience: readers, run: to(showSums) },
        { verb: 'nudge.text', audience: 'all', run: to(showText) },
      ],
      jobs: [planNudges(needs)],
      outdated: { series: 'nudge', why: outdatedIn(needs) },
      mine: mineOf(needs),
    }
  },
})
