/** A chosen nudge as a letter: with all that its card says, since it may leave days later, and with the hours it is worth reading. */

import { show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { at, plus } from '../../../core/time/oslo.ts'
import type { Verb } from '../../../core/verbs.ts'
import type { Reason } from '../choose/fires.ts'
import type { Chosen } from '../choose/select.ts'
import type { Nudge } from '../nudge.ts'
import type { Shown } from '../reader.ts'
import type { Signature } from '../signed/signer.ts'

type Opens = { readonly verb: Verb; readonly data: Readonly<Record<string, string>> }

/** Which one a nudge is about, where it is about one. */
export const storyIn = (why?: Reason): string | undefined =>
  why?.on === 'colleague-story' ? why.story : undefined

/** What a nudge leads to, as a button. */
export const opensOf = ({ action, nudge, trigger }: Nudge, why?: Reason): Opens => {
  const story = storyIn(why)
  switch (action.opens) {
    case 'checklist':
      return { verb: 'consultation.open', data: { checklist: action.checklist } }
    case 'checklist-times':
      return { verb: 'consultation.times', data: {} }
    case 'suitability':
      return { verb: 'suitability.show', data: {} }
    case 'rooms':
      return { verb: 'room.list', data: {} }
    case 'help':
      return { verb: 'consultation.help', data: {} }
    case 'incident':
      return { verb: 'deviation.form', data: {} }
    case 'patients-answers':
      return { verb: 'feedback.answers', data: {} }
    case 'target':
      return { verb: 'activity.target', data: {} }
    case 'roadmap-step':
    case 'note': {
      const [guide = '', step = ''] = action.step.split('.')
      return { verb: action.opens === 'note' ? 'experience.show' : 'roadmap.step', data: { guide, step } }
    }
    case 'paste':
      return trigger.on === 'defaults-open'
        ? { verb: 'nudge.default', data: { default: trigger.default } }
        : { verb: 'nudge.text', data: { nudge } }
    case 'story':
      return story === undefined ? { verb: 'story.list', data: {} } : { verb: 'story.show', data: { story } }
    case 'experience':
      return { verb: 'experience.find', data: {} }
  }
}

/** Nobody’s name stands on it without their yes, and it says to ask somebody only where there is somebody else to ask. */
export const cardOf = (
  nudge: Nudge,
  { wording, day, why }: Pick<Shown, 'wording' | 'day' | 'why'>,
  signature: Signature | null = null,
  asks = true,
) => {
  const says = nudge.wordings.find(one => one.wording === wording) ?? nudge.wordings[0]
  return show('nudges/nudge', {
    nudge: nudge.nudge,
    on: day,
    title: nudge.title,
    says: says ? { nb: says.nb, nn: says.nn, en: says.en } : nudge.title,
    sender: asks ? nudge.sender : 'nobody',
    signedBy: (asks && signature?.name) || '',
    opens: nudge.action.opens,
    ...opensOf(nudge, why),
  })
}

/** One for somebody on a day, however often it is planned. */
export const causeOf = (day: Day): string => `dult-${day}`

export const draftOf = (
  { nudge, wording, why }: Chosen,
  to: { readonly person: PersonId; readonly unit: UnitId; readonly day: Day; readonly now: Instant },
  signature: Signature | null = null,
  asks = true,
): Draft => {
  const opens = at(to.day, nudge.hours.from)
  const story = storyIn(why)
  return {
    series: 'nudge',
    campaign: causeOf(to.day),
    kind: 'friendly',
    person: to.person,
    unit: to.unit,
    show: cardOf(nudge, { wording, why, day: to.day }, signature, asks),
    ...(story !== undefined && { leadsTo: story }),
    due: to.now > opens ? to.now : opens,
    expires: plus(at(to.day, nudge.hours.to), { days: nudge.expires - 1 }),
    hours: nudge.hours,
  }
}
