/** Reads the YAML files of a content folder, and remembers on which line everything stands. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'
import { Fault } from '../../core/errors.ts'
import type { Source } from '../../core/packs.ts'

const lineFinder =
  (document: Document, lines: LineCounter): Source['lineOf'] =>
  path => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }

export const parsePack = (file: string, text: string): Source => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error) {
    const { line } = lines.linePos(error.pos[0])
    // The first line of the parser's complaint; the ones after it quote the file.
    const problem = error.message.split('\n')[0] ?? ''
    throw new Fault('packs.invalid', { file, line, problem: problem.replace(/ at line .*$/, '') })
  }
  visit(document, {
    Alias: (_key, { range }) => {
      const { line } = lines.linePos(range?.[0] ?? 0)
      throw new Fault('packs.invalid', { file, line, problem: 'A text that begins with * stands in quotes' })
    },
  })
  return { file, data: document.toJS(), lineOf: lineFinder(document, lines) }
}

/** Every pack of a folder such as `cards/roadmap`, or of one beside `cards`, by the name of its file without the ending. */
export const readPacks = (dir: string, folder: string): ReadonlyMap<string, Source> =>
  new Map(
    readdirSync(join(dir, folder))
      .filter(name => name.endsWith('.yaml'))
      .sort()
      .map(name => {
        const file = posix.join(basename(dir), folder, name)
        return [
          name.slice(0, -'.yaml'.length),
          parsePack(file, readFileSync(join(dir, folder, name), 'utf8')),
        ]
      }),
  )
