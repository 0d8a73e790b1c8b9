/** HTML pages from Handlebars templates, each inside the layout. Everything that is filled in is HTML-escaped. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { Fault } from '../../core/errors.ts'
import type { Texts } from '../../core/texts.ts'
import type { RenderPage } from './pages.ts'

const folder = path.join(import.meta.dirname, 'templates')

type Root = { data: { root: { language: 'nb' | 'nn' | 'en' } } }

export const openPages = (texts: Texts, isDemo: boolean): RenderPage => {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('t', (key: string, options: Handlebars.HelperOptions & Root) =>
    texts.text(options.data.root.language, key, options.hash),
  )
  const templates = new Map(
    readdirSync(folder)
      .filter(file => file.endsWith('.html'))
      .map(file => [
        path.basename(file, '.html'),
        handlebars.compile(readFileSync(path.join(folder, file), 'utf8'), { strict: true }),
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
