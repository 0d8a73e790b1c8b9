/** A card as a message that Teams takes. */

import { type Activity, ActivityTypes } from 'botbuilder'
import { type AsciiJson, asciiJson } from '../../core/asciiJson.ts'
import type { Rendered } from '../../core/cards.ts'

export const cardType = 'application/vnd.microsoft.card.adaptive'

/** What is JSON already, among what is not: `write` puts it in as it is, and to anyone else it is what it says. */
export class Finished {
  readonly json: AsciiJson
  constructor(json: AsciiJson) {
    this.json = json
  }
  toJSON(): unknown {
    return JSON.parse(this.json)
  }
}

/** No text: a client that gets text and card together may split them and give neither an id. */
export const message = ({ json, summary }: Rendered): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [{ contentType: cardType, content: new Finished(json) }],
  summary,
})

/** The activity as JSON; a card in it is not read again. */
export const write = <A extends Pick<Partial<Activity>, 'attachments'>>(activity: A): AsciiJson => {
  const { attachments = [], ...rest } = activity
  const [{ content, ...attachment } = { contentType: '' }, ...more] = attachments
  if (!(content instanceof Finished) || more.length > 0) return asciiJson(activity)
  const attached = `${asciiJson(attachment).slice(0, -1)},"content":${content.json}}`
  return `${asciiJson(rest).slice(0, -1)},"attachments":[${attached}]}` as AsciiJson
}
