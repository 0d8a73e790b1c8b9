/** A trial as a draft: kept, so that buttons carry an id and never its words, and shown with what it can show. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Content } from '../../../core/contents.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { id, type UnitId } from '../../../core/ids.ts'
import { rowOfForm } from '../../../core/once.ts'
import { put, type Read, remove } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, weekOf } from '../../../core/time/weeks.ts'
import type { Measure } from '../../../core/trials/outcome.ts'
import { noAnswers } from '../approval/forgood.ts'
import type { CampaignNeeds } from '../needs.ts'
import { contentOf, sealedContent } from '../trial/content.ts'
import { unitsWrittenTo } from '../trial/sender.ts'
import { type Trial, trials } from '../trial/trial.ts'
import { showTrial } from './follow.ts'
import { showForetold } from './foretold.ts'
import { givenOf, offeredTo, readTrial, showTrialForm, type TrialGiven, wrongIn } from './form.ts'

/** As often as not. */
const chance = 0.5

/** A coin of its own for each unit that who asks writes to; a person's coin stays within the one. */
const unitsFor = async (needs: CampaignNeeds, { who }: Ask, unit: UnitId): Promise<readonly UnitId[]> => {
  const others = (await needs.unitsOf(who.person)).filter(one => one !== unit)
  return [unit, ...(await unitsWrittenTo(needs, others, who.person))]
}

const wishFrom = async (
  needs: CampaignNeeds,
  ask: Ask,
  unit: UnitId,
  given: TrialGiven,
  { measure: { code, coinOf }, content }: { readonly measure: Measure; readonly content: Content | null },
): Promise<Omit<Trial, 'id'>> => {
  const now = needs.clock.now()
  return {
    unit,
    by: ask.who.person,
    sender: ask.who.name,
    audience: given.audience,
    wordings: content ? [] : given.wordings,
    ...(content && given.kind !== 'own' && { content: contentOf(given.kind, content) }),
    weekday: given.weekday,
    coinOf,
    units: coinOf === 'unit' ? await unitsFor(needs, ask, unit) : [unit],
    outcome: code,
    first: addWeeks(weekOf(dayOf(now)), 1),
    weeks: given.weeks,
    rests: [],
    coin: { seed: '', chance },
    answers: noAnswers,
    approvedBy: null,
    told: null,
    state: 'draft',
    seals: null,
    at: now,
    opens: null,
    stoppedOn: null,
    planned: null,
    gathered: null,
    verdict: null,
  }
}

/** What it sends, in one line. */
const saidBy = ({ wordings, content }: Pick<Trial, 'wordings' | 'content'>): string =>
  content ? JSON.stringify(sealedContent(content)) : wordings.join('\n')

const isSame = (there: Trial, wish: Omit<Trial, 'id'>): boolean =>
  there.by === wish.by &&
  there.unit === wish.unit &&
  saidBy(there) === saidBy(wish) &&
  there.audience === wish.audience &&
  there.weekday === wish.weekday &&
  there.weeks === wish.weeks &&
  there.outcome === wish.outcome

const ownDraft = async ({ who, store, input }: Ask): Promise<Read<Trial> | null> => {
  const draft = await store.get(trials, input.trial ?? '')
  return draft?.state === 'draft' && draft.by === who.person && draft.unit === who.unit ? draft : null
}

export const previewTrial = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (unit === null) return noUnit()
  const given = readTrial(needs, ask)
  const measures = needs.outcomes()
  const measure = measures.find(({ code }) => code === given.outcome) ?? measures[0]
  const content = (await offeredTo(needs, ask, given)).find(({ id }) => id === given.content) ?? null
  const wrong = wrongIn(given, content, ask.who.language)
  if (wrong.problem || !measure) return showTrialForm(needs, ask, given, wrong)
  const wish = await wishFrom(needs, ask, unit, given, { measure, content })
  return again(ask.store, async write => {
    const known = given.trial === '' ? null : await ownDraft(ask)
    const { id: own, there } = known
      ? { id: known.id, there: known }
      : await rowOfForm(needs, ask, {
          said: saidBy(wish),
          get: one => ask.store.get(trials, one),
          isSame: one => isSame(one, wish),
        })
    if (there && there.state !== 'draft') return showTrial(needs, ask, there)
    // What was answered about it stays with it.
    const draft: Trial = { id: id(own), ...wish, answers: there?.answers ?? noAnswers }
    if (!there || !isSame(there, draft)) await write([put(trials, there, draft)])
    return showForetold(needs, ask, draft)
  })
}

/** A new one, or what the draft sends is chosen anew: what else it says stays. */
export const openTrialForm = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const draft = await ownDraft(ask)
  const given = readTrial(needs, { input: { kind: ask.input.kind ?? '' } })
  return showTrialForm(needs, ask, draft ? { ...givenOf(draft), kind: given.kind } : given)
}

export const changeTrial = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const draft = await ownDraft(ask)
  if (!draft) return notice('no-trial')
  const { weeks, audience, outcome } = readTrial(needs, ask)
  // What would help most stands in the form already.
  const step = ask.input.outcome === undefined ? {} : { weeks, audience, outcome }
  return showTrialForm(needs, ask, { ...givenOf(draft), ...step })
}

/** Reached nobody, so it goes as if it had never been; a second press finds it gone. */
export const dropTrial = (ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const draft = await ownDraft(ask)
    if (draft) await write([remove(trials, draft)])
    const there = draft === null && (await ask.store.get(trials, ask.input.trial ?? ''))
    return there ? notice('no-trial') : notice('draft-dropped')
  })
