/** The gallery as one page that needs nothing else: the cards, Microsoft's renderer, and what draws and measures them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../core/language.ts'
import { hostConfigOf, themes } from './themes.ts'

const modules = join(import.meta.dirname, '..', '..', '..', 'node_modules')
const own = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** What a browser needs before it can draw: the renderer, the Markdown that it leaves to others, and our own few lines. */
const drawing: readonly string[] = [
  readFileSync(join(modules, 'adaptivecards', 'dist', 'adaptivecards.min.js'), 'utf8'),
  readFileSync(join(modules, 'markdown-it', 'dist', 'markdown-it.min.js'), 'utf8'),
  own('draw.js'),
]

/** A card's name, and each of its samples in each language. */
export type Hung = { readonly card: string; readonly drawn: readonly Readonly<Record<Language, unknown>>[] }

/** Nothing that a card says may end the script that it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const script = (code: string): string => `<script>${code.replaceAll('</script', '<\\/script')}</script>`

/** Cards alone, for a test that draws them. */
export const bench = (): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Dult</title><style>${own('gallery.css')}</style>` +
  `<main></main>${drawing.map(script).join('')}</html>`

export const galleryPage = (hung: readonly Hung[]): string => {
  const looks = Object.fromEntries(themes.map(theme => [theme, hostConfigOf(theme)]))
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dult · alle kort</title><style>${own('gallery.css')}</style>
<header></header><main></main>
${drawing.map(script).join('\n')}
${script(`const hung = ${inScript(hung)}\nconst looks = ${inScript(looks)}`)}
${script(own('gallery.js'))}</html>
`
}
