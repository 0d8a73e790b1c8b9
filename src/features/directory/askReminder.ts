/** «Remind me in three working days»: one letter to the person who asked, once for a day. */

import { again } from '../../core/again.ts'
import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Draft } from '../../core/letters.ts'
import { readSettings } from '../../core/settings.ts'
import { at, dayOf } from '../../core/time/oslo.ts'
import { addWorkingDays } from '../../core/time/working.ts'
import type { DirectoryNeeds } from './needs.ts'
import { titleOf } from './resolve.ts'
import { showOne, withSystem } from './showSystem.ts'

const workingDaysFresh = 3

export const askReminder = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, async system => {
    const reminder = system.reminders.find(one => one.reminder === ask.input.reminder)
    if (!reminder) return showOne(needs, ask, system)
    const settings = await readSettings(ask.store)
    const day = addWorkingDays(dayOf(needs.clock.now()), reminder.days)
    const letter: Draft = {
      series: 'directory-reminder',
      campaign: `directory-${system.system}-${reminder.reminder}-${day}`,
      kind: 'service',
      person: ask.who.person,
      // Their own wish, and no unit's matter: it comes whichever they are in by then.
      unit: null,
      show: show('directory/reminder', {
        system: system.system,
        title: titleOf(system, settings),
        says: reminder.says,
      }),
      due: at(day, '08:00'),
      expires: at(addWorkingDays(day, workingDaysFresh), '16:00'),
    }
    // Asked for twice, it is one letter, and says the same to the reader.
    await again(ask.store, async (_, written) => written(await needs.tell(ask.store, [letter])))
    return showOne(needs, ask, system, { tone: 'reminded', day })
  })
