/** What a card is known by where it stands among others: icon and title, as its banner says them, with nothing of Markdown. */

import type { Face } from '../../core/cards.ts'
import type { Language } from '../../core/language.ts'
import { compileText } from './element.ts'
import type { Template } from './folder.ts'
import { rootFrame } from './frame.ts'
import { isObject } from './json.ts'
import { positionOf } from './position.ts'
import type { CompileString } from './strings.ts'

type Data = Readonly<Record<string, unknown>>

/** `null` for a card without a banner. */
export const compileFace = (
  { name, feature, json }: Template,
  language: Language,
  compileString: CompileString,
): ((data: Data) => Face) | null => {
  const [first] = Array.isArray(json.body) ? json.body : []
  if (!isObject(first) || first.$use !== 'banner' || !isObject(first.$with)) return null
  const { icon = '', emoji = '', title = '' } = first.$with
  const site = { card: name, feature, language, compileString, origins: new WeakMap(), at: 'body[0]' }
  const said = compileText(String(title), positionOf('AdaptiveCard', 'speak'), site)
  return data => ({
    icon: String(icon),
    emoji: String(emoji),
    title: 'fixed' in said ? said.fixed : said.fill(rootFrame(data, { feature, language, carried: [] })),
  })
}
