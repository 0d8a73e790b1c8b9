/** What a press on items did, told where it was made: on the step, or on the overview that it was pressed on. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Step } from '../guides/guide.ts'
import { showOverview } from '../look/overview.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openedFrom } from '../plan/openPlan.ts'
import { itemKey } from '../plan/plan.ts'
import { chosenOf } from './chosen.ts'
import { showStep } from './step.ts'
import { seenOf, type Told, type Tone } from './ways.ts'

const takenBack: ReadonlySet<Tone> = new Set(['ticked', 'skipped'])

const toldOf = (opened: OpenedPlan, step: Step, tone: Tone, items: readonly string[]): Told => ({
  tone,
  count: items.length,
  undo: takenBack.has(tone)
    ? [
        {
          items: chosenOf(
            items.map(item => ({ item, seen: seenOf(opened.ticks.get(itemKey(step.step, item))) })),
          ),
        },
      ]
    : [],
})

/** Of the plan as it was pressed in, also where it has been laid aside by now. */
export const showTold = async (
  needs: RoadmapNeeds,
  ask: Ask,
  { guide, plan }: OpenedPlan,
  step: Step,
  { tone, items }: { readonly tone: Tone; readonly items: readonly string[] },
): Promise<Show> => {
  const opened = await openedFrom(ask.store, guide, plan)
  const told = toldOf(opened, step, tone, items)
  if (ask.input.way !== 'overview') return showStep(needs, ask, opened, step, told)
  const [card, facts] = await Promise.all([
    showOverview(needs, ask, opened, { told: { ...told, step: step.step } }),
    needs.unitFacts(plan.unit),
  ])
  return facts ? { ...card, shared: facts.language } : card
}
