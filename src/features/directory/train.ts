/** «I have done the course»: told with one tap, and taken back with another. */

import { again } from '../../core/again.ts'
import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { insert, remove } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { DirectoryNeeds } from './needs.ts'
import { showOne, withSystem } from './showSystem.ts'
import { trainingId, trainings } from './training.ts'

export const tellTraining = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, async system => {
    const { unit, person } = ask.who
    if (!unit) return noUnit()
    if (!system.training) return showOne(needs, ask, system)
    const code = system.system
    const id = trainingId(unit, person, code)
    const wanted = ask.input.done !== 'no'
    await again(ask.store, async write => {
      const told = await ask.store.get(trainings, id)
      if (wanted && !told)
        await write([insert(trainings, { id, unit, person, system: code, day: dayOf(needs.clock.now()) })])
      if (!wanted && told) await write([remove(trainings, told)])
    })
    return showOne(needs, ask, system, { tone: wanted ? 'told' : 'untold' })
  })
