/** A short post in the unit's channel on what was finished and what is next: at most weekly, and only when there is news. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Job } from '../../../core/feature.ts'
import { type Draft, letterId, letters, mayHaveArrived, toTeam } from '../../../core/letters.ts'
import { type Store, update } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import { slotIn } from '../../../core/time/slots.ts'
import { showMore } from '../look/more.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { changePlan } from '../plan/changePlan.ts'
import type { OpenedPlan } from '../plan/openPlan.ts'
import { itemKey, plans, type Tick } from '../plan/plan.ts'
import { barOf, isDealtWith, nextThings, type Progress, progressOf } from '../plan/progress.ts'
import { type RunningUnit, runningUnits } from '../plan/running.ts'
import { alone } from './alone.ts'
import { finish, isOver, weekOf } from './rounds.ts'

const thursday = 4
const time = '13:00'
const name = 'posts'
/** What a phone shows of a guide without scrolling. */
const mostSteps = 4
const mostGuides = 3

/** What was told last: when, and of which day; of none before the first. */
type Since = NonNullable<NonNullable<OpenedPlan['plan']['posted']>['since']>

type News = {
  readonly opened: OpenedPlan
  readonly since: Since
  readonly progress: Progress
  readonly items: number
  readonly steps: readonly { readonly title: unknown }[]
}

const neverTold = (now: Instant): Since => ({ at: plus(now, { days: -7 }), goLive: null })

/** What is ticked while the round is under way belongs to the next one. */
const isNews = (tick: Tick | undefined, from: Instant, now: Instant): boolean =>
  tick !== undefined && isDealtWith(tick) && tick.at > from && tick.at <= now

/** `null` where nothing was finished, begun or moved since the last post. What was only opened again is no news to tell. */
const newsOf = (opened: OpenedPlan, since: Since, now: Instant): News | null => {
  const { plan, ticks } = opened
  const progress = progressOf(opened, dayOf(now))
  const finished = progress.steps.map(({ step, isDone }) => {
    const fresh = step.items.filter(({ item }) =>
      isNews(ticks.get(itemKey(step.step, item)), since.at, now),
    ).length
    return { title: step.title, fresh, isDone }
  })
  const items = finished.reduce((sum, { fresh }) => sum + fresh, 0)
  const isMoved = since.goLive !== null && since.goLive !== plan.goLive
  const isBegun = since.goLive === null && plan.at > since.at
  const steps = finished.filter(({ fresh, isDone }) => isDone && fresh > 0)
  return items > 0 || isMoved || isBegun ? { opened, since, progress, items, steps } : null
}

const guideOf = ({ opened, progress, items, steps }: News) => ({
  guide: opened.guide.guide,
  title: opened.guide.title,
  percent: progress.percent / 100,
  filled: progress.percent,
  bar: barOf(progress.percent),
  goLive: opened.plan.goLive,
  isLive: opened.plan.live !== null,
  items,
  steps: steps.slice(0, mostSteps).map(({ title }) => ({ title })),
  more: Math.max(0, steps.length - mostSteps),
  isFinished: progress.done === progress.of,
  next: nextThings(opened, progress, 1).map(({ item }) => ({ says: item.says })),
})

/** A guide as a post tells it. */
export type ToldGuide = ReturnType<typeof guideOf>

export const postCard = (unit: string, guides: readonly ToldGuide[]): Show => ({
  ...show('roadmap/post', { unit, guides }),
  carries: alone,
})

/** As the last post, which has not left yet, tells it by now; `null` where nothing of it is news any more. */
export const guideAnew = (opened: OpenedPlan, told: ToldGuide): ToldGuide | null => {
  const { posted } = opened.plan
  // Earlier versions did not say since when it counts.
  if (!posted?.since) return told
  const news = newsOf(opened, posted.since, posted.at)
  return news && guideOf(news)
}

const causeOf = (week: string): string => `veikart-post-${week}`

/** As far as a unit was told: what came into none of its channels is news still. */
const sinceOf = async (
  store: Pick<Store, 'get'>,
  teams: readonly string[],
  { posted }: OpenedPlan['plan'],
  now: Instant,
): Promise<Since> => {
  if (!posted) return neverTold(now)
  const cause = causeOf(weekOf(dayOf(posted.at)))
  const ids = teams.map(team => letterId(cause, toTeam(team)))
  const sent = (await Promise.all(ids.map(id => store.get(letters, id)))).filter(one => one !== null)
  const isLost = sent.length > 0 && !sent.some(mayHaveArrived)
  return isLost && posted.since ? posted.since : { at: posted.at, goLive: posted.goLive }
}

type Needs = Pick<RoadmapNeeds, 'store' | 'guides' | 'unitFacts' | 'teamsOf' | 'tell'>

type Moment = { readonly week: string; readonly now: Instant; readonly expires: Instant }

const isThere = async (store: Pick<Store, 'get'>, drafts: readonly Draft[]): Promise<boolean> => {
  const known = drafts.map(({ campaign, person }) => store.get(letters, letterId(campaign, person)))
  return !(await Promise.all(known)).includes(null)
}

/** `null` where somebody changed a plan in between, and it has to be looked at again. */
const postIn = async (
  { store, unitFacts, teamsOf, tell }: Needs,
  { unit, opened }: RunningUnit,
  { week, now, expires }: Moment,
): Promise<number | null> => {
  const teams = await teamsOf(unit)
  const shown = opened.filter(({ plan }) => plan.posts !== 'off')
  const since = await Promise.all(shown.map(({ plan }) => sinceOf(store, teams, plan, now)))
  // What there is no room for is told next week.
  const news = shown
    .flatMap((one, nth) => newsOf(one, since[nth] ?? neverTold(now), now) ?? [])
    .slice(0, mostGuides)
  if (news.length === 0) return 0
  const card = postCard((await unitFacts(unit))?.name ?? '', news.map(guideOf))
  const drafts = teams.map(
    (team): Draft => ({
      series: 'progress-post',
      campaign: causeOf(week),
      // A channel can't be asked for its budget; leaders switch the posts off.
      kind: 'service',
      person: toTeam(team),
      unit,
      show: card,
      due: now,
      expires,
    }),
  )
  // Nobody to tell, or told this week: what is news now still is next week.
  if (await isThere(store, drafts)) return 0
  const posted = news.map(({ opened: { plan }, since }) =>
    update(plans, { ...plan, posted: { at: now, goLive: plan.goLive, since } }),
  )
  const told = await tell(store, drafts, posted)
  return told.written ? told.letters : null
}

export const progressPosts = (needs: Needs): Job => ({
  name: 'progress-posts',
  run: async now => {
    const { store } = needs
    const today: Day = dayOf(now)
    const week = weekOf(today)
    const slot = slotIn(today, thursday, time)
    if (!slot || now < slot.due || now >= slot.expires || (await isOver(store, name, week))) return 0
    const written: (number | null)[] = []
    for await (const running of runningUnits(store, needs.guides)) {
      written.push(await postIn(needs, running, { week, now, expires: slot.expires }))
    }
    // The next minute comes back to those that have to be looked at again, and finds the others told.
    if (!written.includes(null)) await finish(store, name, week)
    return written.reduce<number>((sum, posts) => sum + (posts ?? 0), 0)
  },
})

/** On or off, as the button says. Undone by pressing what then stands there. */
export const choosePosts = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const posts = ask.input.posts === 'off' ? 'off' : 'on'
  await changePlan(needs, ask, ({ plan }) =>
    (plan.posts ?? 'on') === posts ? null : { plan: { ...plan, posts }, more: [] },
  )
  return showMore(needs, ask)
}
