/** The list of features, one line each. What is kept, forgotten and for how long follows from it. */

import type { AnyDoor, Keeper, PacksOf } from './core/door.ts'
import { earlierAnswers } from './core/figures/earlier.ts'
import { houseKeeper } from './core/house/keeper.ts'
import { clockKeeper } from './edges/clock/keeper.ts'
import { secretKeeper } from './edges/store/secretWithin.ts'
import { addressKeeper } from './edges/teams/forget.ts'
import { activityDoor } from './features/activity/index.ts'
import { campaignsDoor } from './features/campaigns/index.ts'
import { checklistsDoor } from './features/checklists/index.ts'
import { deviationsDoor } from './features/deviations/index.ts'
import { directoryDoor } from './features/directory/index.ts'
import { experienceDoor } from './features/experience/index.ts'
import { feedbackDoor } from './features/feedback/index.ts'
import { lettersDoor } from './features/letters/index.ts'
import { maturityDoor } from './features/maturity/index.ts'
import { nudgesDoor } from './features/nudges/index.ts'
import { peopleDoor } from './features/people/index.ts'
import { privacyDoor } from './features/privacy/index.ts'
import { roadmapDoor } from './features/roadmap/index.ts'
import { storiesDoor } from './features/stories/index.ts'
import { worksheetsDoor } from './features/worksheets/index.ts'

/** In the order of the menu. People stand last: who somebody is goes last, so that forgetting can be tried again. */
export const doors = [
  checklistsDoor,
  roadmapDoor,
  worksheetsDoor,
  maturityDoor,
  experienceDoor,
  directoryDoor,
  deviationsDoor,
  activityDoor,
  feedbackDoor,
  campaignsDoor,
  storiesDoor,
  nudgesDoor,
  lettersDoor,
  privacyDoor,
  peopleDoor,
] as const satisfies readonly AnyDoor[]

/** What authors wrote, as each door read it, by the door's name. */
export type Content = {
  readonly [D in (typeof doors)[number] as D['name']]: PacksOf<D>
}

/** Every collection, what becomes of a person's rows in each, how long rows are kept, where texts are, and what was written otherwise before. */
export const keptBehind = (all: readonly AnyDoor[]) => {
  const keepers: readonly Keeper[] = [houseKeeper, clockKeeper, secretKeeper, addressKeeper, ...all]
  const collections = keepers.flatMap(keeper => keeper.collections)
  return {
    collections,
    erasures: keepers.flatMap(keeper => keeper.erasures),
    periods: keepers.flatMap(({ retention = [] }) => retention),
    texts: keepers.flatMap(({ texts = [] }) => texts),
    migrations: [...keepers.flatMap(keeper => keeper.migrations ?? []), ...earlierAnswers(collections)],
  }
}

export const { collections, erasures, texts, migrations } = keptBehind(doors)
