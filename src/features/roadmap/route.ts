/** `veikart` and a word: straight to a step by its number or name, or to what a unit has beside the roadmap. */

import { bareLine } from '../../core/bareLine.ts'
import { notice, type Show, whichOf } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { fold } from '../../core/fold.ts'
import { stepFinder } from './guides/findStep.ts'
import { stepsOf } from './guides/guide.ts'
import { openReadiness } from './lead/ready.ts'
import { showActivity } from './look/activity.ts'
import { showGuides } from './look/chooseGuide.ts'
import { showRoadmap } from './look/showRoadmap.ts'
import { showUnits } from './look/units.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type Running, runningIn } from './plan/openPlan.ts'
import { openStep } from './steps/step.ts'

/** All of a line, so that who tells what happened is not met with it. */
const next =
  /^(?:hva gjor jeg|kva gjer eg|what do i do|what should i do|(?:(?:hva|kva) er )?(?:det )?neste (?:steg|steget)?|(?:what is )?(?:the |our )?next step)(?: na| no| now)?\??$/

const asksWhatIsNext = (line: string): boolean => next.test(fold(line.trim()))

const plan = /^(?:(?:aktivitets|framdrifts|fremdrifts)?plan(?:en)?|activity plan)$/
const readyToGo = /^(?:klare? oppstart|ready go live|oppstart)$/

/** Whether a line names no more than what the word alone leads to after `veikart`: `risiko`, `planen vår`. */
export const namesPlace =
  ({ leadsTo }: Pick<RoadmapNeeds, 'leadsTo'>) =>
  (line: string): boolean => {
    const named = bareLine(line)
    return leadsTo(named) !== null || plan.test(named) || readyToGo.test(named) || asksWhatIsNext(line)
  }

/** Which numbers there are, in the longest of the unit’s guides. */
const noStep = (running: readonly Running[]): Show => {
  const steps = Math.max(...running.map(({ guide }) => stepsOf(guide).length))
  return notice('no-step', String(steps), [{ name: 'roadmap', verb: 'roadmap.show' }])
}

export const route = (needs: RoadmapNeeds) => {
  const find = stepFinder(needs.guides)
  return async (ask: Ask): Promise<Show> => {
    const text = fold(ask.text.trim())
    if (text === '' || asksWhatIsNext(text)) return showRoadmap(needs, ask)
    const named = bareLine(text)
    const [word = ''] = text.split(' ')
    const leads = needs.leadsTo(word) ?? needs.leadsTo(named)
    if (leads) return leads(ask)
    if (/^(enhet|eining|unit)/.test(text)) return showUnits(needs, ask)
    const running = ask.who.unit ? await runningIn(ask.store, needs.guides, ask.who.unit) : []
    const [first] = running
    if (!first) return showRoadmap(needs, ask)
    const input = { ...ask.input, guide: first.guide.guide }
    if (/^(forsink|forseink|frist|late|overdue)/.test(text))
      return showActivity(needs, { ...ask, input: { ...input, only: 'late' } })
    if (plan.test(named) || /^(plan|aktivitet|activity)/.test(text))
      return showActivity(needs, { ...ask, input })
    if (readyToGo.test(named) || /^(klar|ready)/.test(text)) return openReadiness(needs, { ...ask, input })
    if (/^(guide|andre|velg|vel)/.test(text)) return showGuides(needs, ask)
    const number = /^(?:steg|step)? ?(\d+)$/.exec(text)?.[1]
    if (number && !running.some(({ guide }) => stepsOf(guide)[Number(number) - 1])) return noStep(running)
    if (text.length <= 2 && !/^\d+$/.test(text)) return showRoadmap(needs, ask)
    const [found, ...more] = find(
      ask.text,
      running.map(({ guide }) => guide),
    )
    if (!found) return showRoadmap(needs, ask)
    const dataOf = ({ guide, step }: typeof found) => ({ guide: guide.guide, step: step.step })
    if (more.length === 0) return openStep(needs, { ...ask, input: { ...input, ...dataOf(found) } })
    return whichOf(
      [found, ...more].map(placed => ({
        says: placed.step.title,
        about: placed.guide.title,
        verb: 'roadmap.step',
        data: dataOf(placed),
      })),
    )
  }
}
