/** Takes the bot's own @mention out of a text and leaves other people's names standing in plain letters. */

import { cleanText } from '../../core/cleanText.ts'
import type { Incoming } from './incoming.ts'
import { plainFromPlain, plainFromXml } from './text.ts'

const mostMentions = 50
const longestName = 120

const marked = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi

type Mention = { readonly name: string | undefined; readonly ofBot: boolean }

/** By the text that stands for it; of two that look alike the first one counts. */
const readMentions = ({ entities, recipient }: Incoming): ReadonlyMap<string, Mention> =>
  new Map(
    (entities ?? [])
      .filter(entity => entity?.type === 'mention' && entity.text)
      .slice(0, mostMentions)
      .map(entity => {
        const { id, name } = entity?.mentioned ?? {}
        const ofBot = Boolean(id) && id === recipient?.id
        return [entity?.text ?? '', { name: name?.slice(0, longestName), ofBot }] as const
      })
      .reverse(),
  )

/** In one walk: what a mention is called is not read again, or names that hold mentions would make a text of any length. */
export const readText = (incoming: Incoming): string => {
  const raw = incoming.text ?? ''
  if (raw === '') return ''
  const botName = (incoming.recipient?.name ?? '').toLowerCase()
  const mentions = readMentions(incoming)
  const unmarked = raw.replace(marked, (whole, inside: string) => {
    const { name = inside, ofBot } = mentions.get(whole) ?? { ofBot: inside.trim().toLowerCase() === botName }
    return ofBot ? ' ' : name
  })
  return cleanText(incoming.textFormat === 'xml' ? plainFromXml(unmarked) : plainFromPlain(unmarked))
}
