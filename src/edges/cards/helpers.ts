/** What a card's strings can call: texts, dates, numbers and links. One kit for each position a string can have. */

import Handlebars from 'handlebars'
import { Fault } from '../../core/errors.ts'
import { formatDate, formatNumber, isDateStyle, isNumberStyle } from '../../core/formats.ts'
import type { Language } from '../../core/language.ts'
import { type Draw, readPicture } from '../../core/pictures.ts'
import type { Texts, TextValues } from '../../core/texts.ts'
import { isVerb } from '../../core/verbs.ts'
import type { Around } from './frame.ts'
import { callTo, insideMarkdown, type Link, siteOf } from './link.ts'
import { markdown, markdownLine, name, plain } from './neutralise.ts'
import type { Position } from './position.ts'

export type Tools = { readonly texts: Texts; readonly link: Link; readonly draw: Draw }

type Options = { readonly data: Around; readonly hash: Readonly<Record<string, unknown>> }

export const helperNames: ReadonlySet<string> = new Set([
  't',
  'key',
  'day',
  'month',
  'time',
  'number',
  'link',
  'say',
  'site',
  'call',
  'picture',
])

const asVerb = (text: string): string => {
  if (!isVerb(text)) throw new Fault('cards.invalid', { wanted: 'verb' })
  return text
}

const refuse = (): never => {
  throw new Fault('cards.invalid', { wanted: 'link' })
}

const safeIn: Readonly<Record<Position, (text: string) => string>> = {
  markdown,
  'markdown line': markdownLine,
  plain,
  exact: text => text,
  name,
  verb: asVerb,
  link: refuse,
  fixed: refuse,
}

/** Words of a content pack, in the reader's language; a plain string is what somebody wrote, and is the same in all. */
const sayIn = (said: unknown, language: Language): unknown => {
  if (said === null || typeof said === 'string') return said
  const words = typeof said === 'object' ? (said as Readonly<Record<string, unknown>>)[language] : undefined
  if (typeof words !== 'string') throw new Fault('cards.invalid', { wanted: 'words' })
  return words
}

const isSafe = (value: unknown): value is Handlebars.SafeString => value instanceof Handlebars.SafeString

/** `null` is nothing on purpose; what is absent, or no scalar, is a mistake in the card or its data. */
export const safeText = (value: unknown, position: Position): string => {
  if (value === null) return ''
  if (isSafe(value)) return value.toString()
  if (typeof value === 'string') return safeIn[position](value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Fault('cards.invalid', { wanted: 'text' })
}

const fullName = (asked: string, feature: string, texts: Texts): string => {
  if (asked.includes(':')) return asked
  const own = `${feature}:${asked}`
  return texts.has(own) || !texts.has(`common:${asked}`) ? own : `common:${asked}`
}

type FullName = (text: unknown, feature: string) => string

/** A card's own texts come first, then those that all cards share. A name with a colon is meant as it is. */
export const createNames = (texts: Texts): FullName => {
  /** By feature; only what there is, as a name may come from data. */
  const known = new Map<string, Map<string, string>>()
  return (text, feature) => {
    const asked = String(text)
    const found = known.get(feature)?.get(asked)
    if (found !== undefined) return found
    const full = fullName(asked, feature, texts)
    const names = known.get(feature) ?? new Map<string, string>()
    if (texts.has(full)) known.set(feature, names.set(asked, full))
    return full
  }
}

const valuesOf = (hash: Options['hash'], position: Position): TextValues => {
  const values: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(hash))
    values[key] = typeof value === 'number' ? value : safeText(value, position)
  return values
}

const wordsIn = (hash: Options['hash']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(hash).map(([key, value]) => [key, String(value)]))

const styleOf = (given: unknown): unknown => (typeof given === 'string' ? given : null)

/** Handlebars keeps helpers per instance, so every position gets an instance of its own. */
export const createKit = (
  position: Position,
  { texts, link, draw, fullName }: Tools & { readonly fullName: FullName },
): typeof Handlebars => {
  const kit = Handlebars.create()
  kit.unregisterHelper('log')
  kit.registerHelper('out', (value: unknown) => safeText(value, position))
  kit.registerHelper('key', (prefix: unknown, code: unknown) => `${prefix}.${safeText(code, 'exact')}`)
  kit.registerHelper('link', (address: unknown) => {
    const passed = link(address)
    return new Handlebars.SafeString(position === 'markdown line' ? insideMarkdown(passed) : passed)
  })
  kit.registerHelper('site', (address: unknown) => {
    const passed = siteOf(address)
    return new Handlebars.SafeString(position === 'markdown line' ? insideMarkdown(passed) : passed)
  })
  kit.registerHelper('call', (number: unknown) => new Handlebars.SafeString(callTo(number)))
  kit.registerHelper('picture', (given: unknown, { data, hash }: Options) => {
    const picture = readPicture(given)
    if (!picture) throw new Fault('cards.invalid', { wanted: 'picture' })
    return new Handlebars.SafeString(draw(picture, data.language, wordsIn(hash)))
  })
  kit.registerHelper('say', (said: unknown, { data }: Options) => sayIn(said, data.language))
  kit.registerHelper('t', (text: unknown, { data, hash }: Options) => {
    const said = texts.text(data.language, fullName(text, data.feature), valuesOf(hash, position))
    // Our own text may hold Markdown; the values in it are neutralised already.
    return position === 'markdown line' ? new Handlebars.SafeString(said) : said
  })
  kit.registerHelper('day', (value: unknown, ...rest: unknown[]) => {
    const style = styleOf(rest[0]) ?? 'long'
    const { data } = rest.at(-1) as Options
    if (!isDateStyle(style)) throw new Fault('cards.invalid', { wanted: 'date style' })
    return formatDate(value, style, data.language)
  })
  kit.registerHelper('month', (value: unknown, { data }: Options) =>
    formatDate(value, 'month', data.language),
  )
  kit.registerHelper('time', (value: unknown, { data }: Options) => formatDate(value, 'time', data.language))
  kit.registerHelper('number', (value: unknown, ...rest: unknown[]) => {
    const style = styleOf(rest[0]) ?? 'plain'
    const { data } = rest.at(-1) as Options
    if (!isNumberStyle(style)) throw new Fault('cards.invalid', { wanted: 'number style' })
    return formatNumber(value, style, data.language)
  })
  return kit
}
