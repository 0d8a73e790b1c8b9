/** The door of nudges: which one comes to whom is planned once a day, and everybody has the last word on theirs. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
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
import { nudgeContents } from './contents.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeErasures } from './erasures.ts'
import { answerDefault, undoDefault } from './leader/answerDefault.ts'
import { nudgeRetirements } from './leader/retirements.ts'
import { leaders, readers, showDefault, showDefaults, showText } from './leader/showDefaults.ts'
import { retire, retirers, showRetirements } from './leader/showRetire.ts'
import { showSums } from './leader/showSums.ts'
import { defaultsTiles, openDefaults } from './leader/tiles.ts'
import { mineOf, showMine } from './mine.ts'
import type { NudgeNeeds } from './needs.ts'
import { readNudges } from './nudge.ts'
import { nudgesPanel } from './panel.ts'
import { nudgeAnswers } from './plan/harm.ts'
import { outdatedIn } from './plan/outdated.ts'
import { planNudges } from './plan/plan.ts'
import { nudgeRounds } from './plan/rounds.ts'
import { nudgeReaders } from './reader.ts'
import { nudgeRetention } from './retention.ts'
import { endSignatures } from './signed/end.ts'
import { lend, showLend, takeNameBack } from './signed/lend.ts'
import { nudgeSigners } from './signed/signer.ts'
import { suitsIn } from './suits.ts'
import { showNudge } from './tell.ts'
import { outdatedUnitIn } from './unit/outdatedUnit.ts'
import { planUnitNudges } from './unit/planUnits.ts'
import { settleUnitNudges } from './unit/settle.ts'
import { showUnit, startUnit, stopUnit } from './unit/showUnit.ts'
import { unitNudges } from './unit/unitNudges.ts'
import { showWhy } from './why.ts'

/** As in the menu, and behind `veikart` too. */
const fourWords = ['standardvalg', 'standardval', 'defaults']

export const nudgesDoor = door({
  name: 'nudges',
  collections: [
    nudgeReaders,
    unitDefaults,
    nudgeRounds,
    nudgeAnswers,
    unitNudges,
    nudgeRetirements,
    nudgeSigners,
  ],
  erasures: nudgeErasures,
  retention: nudgeRetention,
  packs: folders => ({ nudges: readNudges(folders('../nudges')) }),
  open: (house, _needs, { nudges }) => {
    const needs: NudgeNeeds = { ...house, nudges }
    const to = (useCase: (needs: NudgeNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) => useCase(needs, ask)
    const four = to(showDefaults)
    return {
      commands: [
        {
          words: fourWords,
          audience: readers,
          face: { icon: 'Settings', emoji: '⚙️' },
          waits: openDefaults(house),
          run: four,
        },
      ],
      words: Object.fromEntries(fourWords.map(word => [word, four])),
      tiles: defaultsTiles(house),
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
        { verb: 'nudge.unit', audience: 'all', run: to(showUnit) },
        { verb: 'nudge.unitStop', audience: leaders, run: to(stopUnit) },
        { verb: 'nudge.unitStart', audience: leaders, run: to(startUnit) },
        { verb: 'nudge.lend', audience: 'all', run: to(showLend) },
        { verb: 'nudge.sign', audience: 'all', run: to(lend) },
        { verb: 'nudge.unsign', audience: 'all', run: to(takeNameBack) },
        { verb: 'nudge.retirements', audience: retirers, about: 'trust', run: to(showRetirements) },
        { verb: 'nudge.retire', audience: retirers, about: 'trust', run: to(retire) },
        { verb: 'nudge.text', audience: 'all', run: to(showText) },
      ],
      jobs: [planNudges(needs), planUnitNudges(needs), settleUnitNudges(needs), endSignatures(needs)],
      tabs: [nudgesPanel(needs)],
      outdated: [
        { series: 'nudge', why: outdatedIn(needs) },
        { series: 'unit-nudge', why: outdatedUnitIn(needs) },
      ],
      mine: mineOf(needs),
      suits: suitsIn(needs),
      contents: nudgeContents(needs),
    }
  },
})
