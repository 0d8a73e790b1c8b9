/** What people decide about letters in the chat: each for themselves (`dult`), an administrator for everyone (`stopp alt`). */

import type { Ask } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import type { Clock } from '../../core/time/instant.ts'
import { setMine, showMine, showWhy } from './mine.ts'
import { startEverything, stopEverything } from './stopAll.ts'

type ChoiceNeeds = {
  readonly clock: Clock
  /** Lets the sender look at once. */
  readonly wake: () => void
}

export const createChoices = ({ clock, wake }: ChoiceNeeds): Feature => {
  const mine = (ask: Ask) => showMine(ask, clock.now())
  const stop = (ask: Ask) => stopEverything(ask, clock.now())
  const start = async (ask: Ask) => {
    const shown = await startEverything(ask, clock.now())
    wake()
    return shown
  }
  return {
    name: 'choices',
    commands: [
      { words: ['dult', 'nudges'], audience: 'all', run: mine },
      { words: ['stopp alt', 'stop all'], audience: ['admin'], run: stop },
      { words: ['start alt', 'start all'], audience: ['admin'], run: start },
    ],
    actions: [
      { verb: 'letter.mine', audience: 'all', run: mine },
      { verb: 'letter.why', audience: 'all', run: showWhy },
      { verb: 'letter.set', audience: 'all', run: ask => setMine(ask, clock.now()) },
      { verb: 'letter.stopAll', audience: ['admin'], run: stop },
      { verb: 'letter.startAll', audience: ['admin'], run: start },
    ],
  }
}
