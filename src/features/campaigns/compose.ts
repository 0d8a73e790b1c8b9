/** A message is written, then looked at as its readers will see it: who gets it, when, and who is left out and why. */

import { again } from '../../core/again.ts'
import { anew, notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { id } from '../../core/ids.ts'
import { rowOfForm } from '../../core/once.ts'
import { readSettings } from '../../core/settings.ts'
import { shownOf, touchedIn } from '../../core/shown.ts'
import { put, type Read } from '../../core/store.ts'
import { isWithout, sum } from './ahead.ts'
import { approvals } from './approval/approval.ts'
import { showStanding } from './approval/standing.ts'
import { crowding } from './calendar/crowding.ts'
import {
  audiences,
  type Campaign,
  campaigns,
  dueAt,
  expiryOf,
  isOver,
  longestText,
  readAudience,
  readTime,
  times,
} from './campaign.ts'
import type { CampaignNeeds } from './needs.ts'
import { receiversOf } from './receivers.ts'

type Given = Pick<Campaign, 'text' | 'audience' | 'time'> & { readonly campaign: string }

const empty: Given = { text: '', audience: 'everyone', time: 'now', campaign: '' }

const longestReturned = 2000

/** What was written after the command stands in the form; nothing is sent before it has been looked at. */
export const showWritten = ({ text, once }: Ask): Show => showForm(once, { ...empty, text })

export const showForm = (once: string, given: Given = empty, problem: 'empty' | 'too-long' | '' = ''): Show =>
  show('campaigns/form', {
    campaign: given.campaign,
    text: given.text.slice(0, longestReturned),
    audience: given.audience,
    time: given.time,
    problem,
    length: given.text.length,
    longest: longestText,
    audiences: audiences.map(code => ({ code })),
    times: times.map(code => ({ code })),
    once,
  })

const partsOf = ({ text, audience, time }: Campaign) => ({ text, audience, time })

/** A preview of an earlier version carried nothing, and is taken at its word. */
export const isAsShown = (shown: string | undefined, draft: Campaign): boolean =>
  shown === undefined || Object.keys(touchedIn(shown, partsOf(draft))).length === 0

export const showPreview = async (
  needs: CampaignNeeds,
  campaign: Campaign,
  isChanged = false,
): Promise<Show> => {
  const persons = await receiversOf(needs, campaign)
  // As its start will have it: a draft may have lain for long.
  const due = dueAt(campaign.time, needs.clock.now())
  const { now, later, first, leftOut } = await needs.letters.forecast(persons, {
    kind: 'friendly',
    due,
    expires: expiryOf(due),
  })
  const [answered, { letters }, isHalted] = await Promise.all([
    needs.store.get(approvals, campaign.id),
    readSettings(needs.store),
    needs.letters.isStopped(),
  ])
  const without = sum(leftOut.filter(isWithout))
  const many = persons.length > letters.secondLeaderAbove
  const crowd = await crowding(needs, campaign.unit, { from: due, to: first ?? due })
  const card = show('campaigns/preview', {
    id: campaign.id,
    text: campaign.text,
    sender: campaign.sender,
    audience: campaign.audience,
    people: persons.length,
    now,
    later,
    hasLater: later > 0 && first !== null,
    first: first ?? due,
    due,
    nobody: now + later === 0 && without === 0,
    // Nobody gets it, and no other time helps those who lack Dult.
    without: now + later === 0 ? without : 0,
    sends: now + later > 0 && !many,
    leftOut: leftOut.map(({ reason, count }) => ({ reason, count })),
    hasLeftOut: leftOut.length > 0,
    isChanged,
    isHalted,
    ...crowd,
    isForMany: now + later > 0 && many,
    above: letters.secondLeaderAbove,
    perDay: letters.perDay,
    perWeek: letters.perWeek,
    back: answered?.says === 'back' ? answered.line : '',
    backBy: answered?.says === 'back' ? await needs.nameOf(answered.by) : '',
    shown: shownOf(partsOf(campaign)),
  })
  return isChanged ? anew(card) : card
}

/** A form may be sent twice, and a turn posted again: what it wrote is shown then and not written anew. */
const isSame = (there: Campaign, draft: Omit<Campaign, 'id'>): boolean =>
  !isOver(there) &&
  there.by === draft.by &&
  there.unit === draft.unit &&
  there.text === draft.text &&
  there.audience === draft.audience &&
  there.time === draft.time &&
  (there.time === 'now' || there.due === draft.due)

/** The draft is kept, so that the preview's button carries an id and never the text. */
export const preview = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { who, input } = ask
  const { unit } = who
  if (unit === null) return noUnit()
  const given: Given = {
    text: (input.text ?? '').trim(),
    audience: readAudience(input.audience) ?? 'everyone',
    time: readTime(input.time) ?? 'now',
    campaign: input.campaign ?? '',
  }
  if (given.text === '') return showForm(ask.once, given, 'empty')
  if (given.text.length > longestText) return showForm(ask.once, given, 'too-long')
  const now = needs.clock.now()
  const due = dueAt(given.time, now)
  const { campaign: _, ...words } = given
  return again(ask.store, async write => {
    const known = given.campaign === '' ? null : await ownDraft(ask, given.campaign)
    const wish: Omit<Campaign, 'id'> = {
      unit,
      by: who.person,
      sender: who.name,
      ...words,
      status: 'draft',
      at: now,
      due,
      expires: expiryOf(due),
      planned: null,
    }
    const { id: own, there } = known
      ? { id: known.id, there: known }
      : await rowOfForm(needs, ask, {
          said: words.text,
          get: one => ask.store.get(campaigns, one),
          isSame: one => isSame(one, wish),
        })
    if (there && there.status !== 'draft') return showStanding(needs, ask, there)
    // What was answered about it stays with it.
    const answers = there?.answers
    const draft: Campaign = { id: id(own), ...wish, ...(answers && { answers }) }
    if (!there || !isSame(there, draft)) await write([put(campaigns, there, draft)])
    return showPreview(needs, draft)
  })
}

export const change = async (ask: Ask): Promise<Show> => {
  const draft = await ownDraft(ask, ask.input.campaign ?? '')
  return draft ? showForm(ask.once, { ...draft, campaign: draft.id }) : notice('no-campaign')
}

export const ownDraft = async ({ who, store }: Ask, campaign: string): Promise<Read<Campaign> | null> => {
  const draft = await store.get(campaigns, campaign)
  return draft && draft.status === 'draft' && draft.by === who.person && draft.unit === who.unit
    ? draft
    : null
}
