/** A leader sends a published story: whom to, how many can get it, then it leaves as letters of the one budget that all share. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import { notHad } from '../../../core/lettersLost.ts'
import { shortened } from '../../../core/shortened.ts'
import { type Read, update } from '../../../core/store.ts'
import { plus } from '../../../core/time/oslo.ts'
import { showRead } from '../library/read.ts'
import type { StoryNeeds } from '../needs.ts'
import { causeOf, mayLead, type Story, stories } from '../story.ts'
import { signedBy, toldOf } from '../told.ts'
import { unlessQuiet } from '../unlessQuiet.ts'
import {
  type AudienceName,
  audiences,
  type Receiver,
  readAudience,
  receiversOf,
  suited,
  without,
} from './receivers.ts'

/** What waits for longer is news to nobody. */
const daysFresh = 7

/** So much is read before «Read more». */
export const longestShort = 220

const published = async (ask: Ask): Promise<Read<Story> | null> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  return story?.state === 'published' && mayLead(ask, story) ? story : null
}

const fresh = async (needs: StoryNeeds, ask: Ask, story: Story, to: AudienceName, unit: UnitId) => {
  const all = await receiversOf(needs, to, unit, story, ask.who.person)
  const left = await without(ask.store, story, all)
  // Of one that answers a barrier nothing is counted but who is there: each other sum, and what it was the day before, would
  // tell what somebody named.
  return story.answers
    ? { counted: all, left: await suited(needs, story, left), had: 0 }
    : { counted: left, left, had: all.length - left.length }
}

/** First whom to; where that is chosen, who can get it now, who later and who not. */
export const openSend = unlessQuiet(async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (unit === null) return noUnit()
  const story = await published(ask)
  if (!story) return notice('no-story')
  const to = readAudience(ask.input.to)
  const groups = await Promise.all(
    (to ? [to] : audiences).map(async code => ({ code, ...(await fresh(needs, ask, story, code, unit)) })),
  )
  const due = needs.clock.now()
  const people = (to ? groups[0]?.counted : null) ?? []
  const forecast = await needs.letters.forecast(
    people.map(({ person }) => person),
    { kind: 'friendly', due, expires: plus(due, { days: daysFresh }) },
  )
  return show('stories/send', {
    id: story.id,
    title: story.title,
    specialty: story.specialty,
    to: to ?? '',
    answers: story.answers ?? '',
    groups: to ? [] : groups.map(({ code, counted, had }) => ({ code, count: counted.length, had })),
    chosen: to
      ? groups.map(({ code, had }) => ({
          code,
          count: forecast.now + forecast.later,
          had,
          now: forecast.now,
          later: forecast.later,
          leftOut: forecast.leftOut,
        }))
      : [],
    nobody: to !== null && forecast.now + forecast.later === 0,
  })
})

const draftsOf = async (
  needs: StoryNeeds,
  ask: Ask,
  story: Story,
  to: readonly Receiver[],
): Promise<Draft[]> => {
  const { title, specialty, name, unitName } = await toldOf(needs, story)
  const due = needs.clock.now()
  const card = show('stories/letter', {
    id: story.id,
    title,
    specialty,
    name,
    unitName,
    short: shortened(story.happened, longestShort),
    // Nobody but who leads its unit sends it: their name would say which unit that is.
    sender: story.signed === 'quiet' ? '' : ask.who.name,
    mayAsk: story.signed === 'ask',
    reacted: false,
    again: false,
  })
  return to.map(({ person, unit }) => ({
    series: 'story',
    campaign: causeOf(story),
    kind: 'friendly',
    person,
    unit,
    show: card,
    due,
    expires: plus(due, { days: daysFresh }),
  }))
}

/** What its author's unit is called by now; the letter is of the unit that reads it. */
export const signedAnew =
  (needs: StoryNeeds) =>
  async ({ show: told }: Letter): Promise<Outdated | null> => {
    const story = told.data.unitName
      ? await needs.store.get(stories, String(told.data.id) as Story['id'])
      : null
    if (!story) return null
    const { unitName } = await signedBy(needs, story)
    return unitName === '' || unitName === told.data.unitName
      ? null
      : { ...told, data: { ...told.data, unitName } }
  }

/** Who has no Dult yet is not written to: once they have, the story can still be sent to them. */
const reachable = async (needs: StoryNeeds, receivers: readonly Receiver[]): Promise<readonly Receiver[]> => {
  const due = needs.clock.now()
  const letter = { kind: 'friendly', due, expires: plus(due, { days: daysFresh }) } as const
  const { reached } = await needs.letters.forecast(
    receivers.map(({ person }) => person),
    letter,
  )
  const can = new Set(reached)
  return receivers.filter(({ person }) => can.has(person))
}

/** A crowd is written to in parts of so many people. */
const atOnce = 100

/**
 * Each part is made of the story as it stands and goes with it in one write: once it is withdrawn, no more letters come.
 * The turn's mark goes with the last one: cut short before it, the same turn goes on to those who are left.
 */
export const share = unlessQuiet(async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  const to = readAudience(ask.input.to) ?? 'unit'
  const story = await published(ask)
  if (unit === null) return noUnit()
  if (!story) return notice('no-story')
  const { left: all } = await fresh(needs, ask, story, to, unit)
  const left = await reachable(needs, all)
  const { parts = ask.store } = ask
  let sent = 0
  for (let from = 0; from < left.length; from += atOnce) {
    const until = from + atOnce
    const store = until < left.length ? parts : ask.store
    const told = await again(store, async (_, written) => {
      const known = await published(ask)
      if (!known) return null
      const drafts = await draftsOf(needs, ask, known, left.slice(from, until))
      const { first, again: anew } = await notHad(ask.store, drafts)
      const outcome = await needs.tell(store, first, [update(stories, known), ...anew])
      written(outcome)
      return outcome.written ? outcome.letters + anew.length : 0
    })
    if (told === null) return notice('no-story')
    sent += told
  }
  if (story.answers) return showRead(needs, ask, story, { note: 'sent-fitting' })
  return showRead(needs, ask, story, { note: sent > 0 ? 'sent' : 'sent-none', count: sent })
})
