/** `veikart` and a word: straight to a step by its number or name, or to one of the rooms beside the roadmap. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { fold } from '../../core/house/commands.ts'
import { showActivity } from './activity.ts'
import { showGuides } from './chooseGuide.ts'
import { type Guide, stepsOf } from './guide.ts'
import type { RoadmapNeeds, Rooms } from './needs.ts'
import { runningIn } from './openPlan.ts'
import { openReadiness } from './ready.ts'
import { showRoadmap } from './showRoadmap.ts'
import { openStep } from './step.ts'
import { showUnits } from './units.ts'

const named = (guide: Guide, text: string): string | null => {
  const steps = stepsOf(guide)
  const number = /^(?:steg|step)?\s*(\d{1,2})$/.exec(text)?.[1]
  if (number) return steps[Number(number) - 1]?.step ?? null
  const found = steps.find(({ title }) => Object.values(title).some(said => fold(said).includes(text)))
  return found?.step ?? null
}

export const route =
  (needs: RoadmapNeeds, rooms: Rooms) =>
  async (ask: Ask): Promise<Show> => {
    const text = fold(ask.text.trim())
    if (text === '') return showRoadmap(needs, ask)
    const [word = ''] = text.split(' ')
    const room = Object.hasOwn(rooms, word) ? rooms[word] : undefined
    if (room) return room(ask)
    if (/^(enhet|eining|unit)/.test(text)) return showUnits(needs, ask)
    const running = ask.who.unit ? await runningIn(ask.store, needs.guides, ask.who.unit) : []
    const [first] = running
    if (!first) return showRoadmap(needs, ask)
    const input = { ...ask.input, guide: first.guide.guide }
    if (/^(plan|aktivitet|activity)/.test(text)) return showActivity(needs, { ...ask, input })
    if (/^(klar|ready|oppstart)/.test(text)) return openReadiness(needs, { ...ask, input })
    if (/^(guide|andre|velg|vel)/.test(text)) return showGuides(needs, ask)
    if (text.length <= 2 && !/^\d+$/.test(text)) return showRoadmap(needs, ask)
    for (const { guide } of running) {
      const step = named(guide, text)
      if (step) return openStep(needs, { ...ask, input: { ...input, guide: guide.guide, step } })
    }
    return showRoadmap(needs, ask)
  }
