/** A reminder of a trial, as its receiver gets it: who sends it, that a coin decides who gets one, and when it ends. */

import { type Show, show } from '../../../core/cards.ts'
import type { Content } from '../../../core/contents.ts'
import type { Said } from '../../../core/packs.ts'
import { firstName } from '../../../core/shownName.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Trial } from './trial.ts'

type Reminder = {
  /** Its week's, so that a thank-you finds its way back. */
  readonly campaign: string
  readonly text: Said
  /** Of what is none of the sender's own words. */
  readonly content?: Content | null
  readonly unitName: string
  /** The last day that one may come. */
  readonly until: Day
}

export const reminderOf = (
  { id, sender }: Pick<Trial, 'id' | 'sender'>,
  { campaign, text, content, unitName, until }: Reminder,
): Show =>
  show('campaigns/reminder', {
    campaign,
    trial: id,
    sender,
    first: firstName(sender),
    text,
    unitName,
    until,
    thanked: false,
    title: content?.title ?? '',
    opens: content?.opens.says ?? '',
    verb: content?.opens.verb ?? '',
    data: content?.opens.data ?? {},
  })
