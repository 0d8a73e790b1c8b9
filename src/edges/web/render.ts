/** HTML pages from Handlebars templates, each inside the layout. Everything that is filled in is HTML-escaped. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { Fault } from '../../core/errors.ts'
import { formatDate, formatNumber, isNumberStyle } from '../../core/formats.ts'
import type { Language } from '../../core/language.ts'
import type { Words } from '../../core/packs.ts'
import { type Draw, readPicture } from '../../core/pictures.ts'
import type { Texts } from '../../core/texts.ts'
import type { RenderPage } from './pages.ts'
import { withWords } from './tiles.ts'

const folder = path.join(import.meta.dirname, 'templates')

type Root = { data: { root: { language: Language } } }

/** What a template calls a date by, and the style it is written in. */
const dates = { day: 'long', shortDay: 'short', weekday: 'weekday', time: 'time' } as const

const drawsNothing: Draw = () => {
  throw new Fault('cards.invalid', { wanted: 'picture' })
}

const registerHelpers = (handlebars: typeof Handlebars, texts: Texts, draw: Draw): void => {
  const inLanguage =
    <V>(write: (value: V, language: Language) => string) =>
    (value: V, { data }: Root) =>
      write(value, data.root.language)
  handlebars.registerHelper('t', (key: string, { data, hash }: Handlebars.HelperOptions & Root) =>
    texts.text(data.root.language, key, hash),
  )
  handlebars.registerHelper('key', (prefix: string, code: string) => `${prefix}.${code}`)
  handlebars.registerHelper('inChat', withWords)
  for (const [name, style] of Object.entries(dates)) {
    handlebars.registerHelper(
      name,
      inLanguage((value, language) => formatDate(value, style, language)),
    )
  }
  handlebars.registerHelper(
    'say',
    inLanguage((said: Words | string, language) => (typeof said === 'string' ? said : said[language])),
  )
  handlebars.registerHelper('number', (value: number, ...rest: readonly unknown[]) => {
    const [style, { data }] = [rest.length > 1 ? rest[0] : 'plain', rest.at(-1) as Root]
    if (!isNumberStyle(style)) throw new Fault('cards.invalid', { wanted: 'number style' })
    return formatNumber(value, style, data.root.language)
  })
  // An address for an image, as in cards; its words stand beside it in `alt`.
  handlebars.registerHelper('picture', (given: unknown, { data, hash }: Handlebars.HelperOptions & Root) => {
    const picture = readPicture(given)
    if (!picture) throw new Fault('cards.invalid', { wanted: 'picture' })
    return draw(picture, data.root.language, hash)
  })
  handlebars.registerHelper(
    'share',
    inLanguage((percent: number, language) => formatNumber(percent / 100, 'percent', language)),
  )
}

const readTemplates = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(file => file.endsWith('.html'))
      .map(file => [path.basename(file, '.html'), readFileSync(path.join(folder, file), 'utf8')]),
  )

/** Templates come from the folder beside this file; `more` adds to them. */
export const openPages = (
  texts: Texts,
  isDemo: boolean,
  more: Readonly<Record<string, string>> = {},
  draw: Draw = drawsNothing,
): RenderPage => {
  const handlebars = Handlebars.create()
  registerHelpers(handlebars, texts, draw)
  const templates = new Map(
    Object.entries({ ...readTemplates(), ...more }).map(([name, text]) => [
      name,
      handlebars.compile(text, { strict: true }),
    ]),
  )
  // So that one page can hold others: `{{> (lookup . "template") data}}`.
  for (const [name, template] of templates) handlebars.registerPartial(name, template)
  const fill = (name: string, data: object): string => {
    const template = templates.get(name)
    if (!template) throw new Fault('cards.unknown', { card: `templates/${name}.html` })
    return template(data)
  }
  return ({ template, data }, language, around = { name: 'layout', data: {} }) => {
    const body = new handlebars.SafeString(fill(template, { ...data, language }))
    return fill(around.name, { ...around.data, language, isDemo, body })
  }
}
