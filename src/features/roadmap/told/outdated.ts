/**
 * Asked right before what the roadmap says on its own leaves: which of its guides still run, what of it is still to do and still
 * its reader's, and what is news. What is left is told as it is by now.
 */

import type { Show } from '../../../core/cards.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { stepIn } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { arrangementId, arrangements, planId, plans, tickId, ticks } from '../plan/plan.ts'
import { isDealtWith } from '../plan/progress.ts'
import { datesOf } from '../plan/schedule.ts'
import { guideAnew, postCard, type ToldGuide } from './progressPost.ts'
import { type Step, stepsCard } from './week.ts'

const listed = <T>(list: unknown): readonly T[] => (Array.isArray(list) ? list : [])

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type StepNeeds = Pick<RoadmapNeeds, 'store' | 'guides' | 'holderOf'>
type Reader = { readonly person: PersonId; readonly today: Day }

/** `null` where it is done, laid aside, or somebody else's. */
const stepAnew = async (
  { store, guides, holderOf }: StepNeeds,
  told: Step,
  { person, today }: Reader,
): Promise<Step | null> => {
  const id = planId(told.unit, told.guide)
  const [plan, tick, arranged] = await Promise.all([
    store.get(plans, id),
    store.get(ticks, tickId(id, told.step, told.item)),
    store.get(arrangements, arrangementId(id, told.step)),
  ])
  if (plan?.state !== 'running' || isDealtWith(tick ?? undefined)) return null
  const guide = guides.find(known => known.guide === told.guide)
  const step = guide && stepIn(guide, told.step)
  if (!step) return null
  const responsible = arranged?.responsible ?? step.responsible
  const holder = await holderOf(told.unit, responsible, today)
  if ((holder ?? (await holderOf(told.unit, 'leader', today))) !== person) return null
  const { to } = datesOf(step, plan.goLive, arranged ?? undefined)
  return { ...told, to, late: to < today, uncovered: holder === null, responsible }
}

/** Of the next steps of a week. */
export const outdatedSteps =
  (needs: StepNeeds) =>
  async ({ person, show: { data } }: Letter, now: Instant): Promise<Outdated | null> => {
    const told = listed<Step>(data.items)
    const reader = { person, today: dayOf(now) }
    const left = (await Promise.all(told.map(one => stepAnew(needs, one, reader)))).filter(
      one => one !== null,
    )
    if (left.length === 0) return 'done'
    return isAlike(left, told) ? null : stepsCard(left)
  }

type PostNeeds = Pick<RoadmapNeeds, 'store' | 'guides'>

const isPosted = ({ plan }: OpenedPlan): boolean => plan.posts !== 'off'

const postAnew = (unit: string, told: readonly ToldGuide[], left: readonly ToldGuide[]): Show | null =>
  isAlike(left, told) ? null : postCard(unit, left)

/** Of a post in the channel. */
export const outdatedPost =
  ({ store, guides }: PostNeeds) =>
  async ({ unit, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const told = listed<ToldGuide>(data.guides)
    const opened = await Promise.all(told.map(({ guide }) => openPlan(store, guides, unit, guide)))
    const posted = told.flatMap((one, nth) => {
      const plan = opened[nth]
      return plan && isPosted(plan) ? [{ one, plan }] : []
    })
    if (posted.length === 0) return 'stopped'
    const left = posted.flatMap(({ one, plan }) => guideAnew(plan, one) ?? [])
    return left.length === 0 ? 'done' : postAnew(String(data.unit), told, left)
  }
