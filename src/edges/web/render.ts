/** HTML pages from Handlebars templates, each inside the layout. Everything that is filled in is HTML-escaped. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { Fault } from '../../core/errors.ts'
import type { Texts } from '../../core/texts.ts'
import type { RenderPage } from './pages.ts'

const folder = path.join(import.meta.dirname, 'templates')

type Root = { data: { root: { language: 'nb' | 'nn' | 'en' } } }

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
): RenderPage => {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('t', (key: string, options: Handlebars.HelperOptions & Root) =>
    texts.text(options.data.root.language, key, options.hash),
  )
  const templates = new Map(
    Object.entries({ ...readTemplates(), ...more }).map(([name, text]) => [
      name,
      handlebars.compile(text, { strict: true }),
    ]),
  )
  const fill = (name: string, data: object): string => {
    const template = templates.get(name)
    if (!template) throw new Fault('cards.unknown', { card: name })
    return template(data)
  }
  return ({ template, data }, language) => {
    const body = fill(template, { ...data, language })
    return fill('layout', { language, isDemo, body: new handlebars.SafeString(body) })
  }
}
