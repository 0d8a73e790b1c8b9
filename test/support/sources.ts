/** The project's own files as text, for the tests that keep the house in order. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..', '..')

export type Source = { readonly file: string; readonly text: string }

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()

export const sourcesIn = (folder: string): Source[] =>
  filesIn(folder, '.ts').map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g

/** What a file imports: paths within the project from its root, packages by name. */
export const importsOf = ({ file, text }: Source): string[] =>
  Array.from(text.matchAll(importPattern), match => match[1] ?? match[2] ?? match[3] ?? '').map(wanted =>
    wanted.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), wanted)) : wanted,
  )
