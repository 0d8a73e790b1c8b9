/** Takes the bot's own @mention out of a text and leaves other people's names standing in plain letters. */

import type { Incoming } from './incoming.ts'
import { cleanText, plainFromPlain, plainFromXml } from './text.ts'

/** More than anybody mentions; each one costs a walk through the text. */
const mostMentions = 50

const leftover = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi

type Mention = { readonly text: string; readonly name: string; readonly ofBot: boolean }

const readMentions = (incoming: Incoming): Mention[] =>
  (incoming.entities ?? [])
    .filter(entity => entity?.type === 'mention' && entity.text)
    .slice(0, mostMentions)
    .map(entity => ({
      text: entity?.text ?? '',
      name: entity?.mentioned?.name ?? '',
      ofBot: entity?.mentioned?.id !== undefined && entity.mentioned.id === incoming.recipient?.id,
    }))

export const readText = (incoming: Incoming): string => {
  const raw = incoming.text ?? ''
  if (raw === '') return ''
  const botName = (incoming.recipient?.name ?? '').toLowerCase()
  const named = readMentions(incoming).reduce(
    (text, mention) => text.replaceAll(mention.text, () => (mention.ofBot ? ' ' : mention.name)),
    raw,
  )
  const unmarked = named.replace(leftover, (_, name: string) =>
    name.trim().toLowerCase() === botName ? ' ' : name,
  )
  return cleanText(incoming.textFormat === 'xml' ? plainFromXml(unmarked) : plainFromPlain(unmarked))
}
