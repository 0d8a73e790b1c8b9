/** Each line of a journal bears its number and the checksum of the line before: none goes, comes twice or moves unseen. */

import { crcOf, sealLine } from './lines.ts'

/** What the next line goes on from. Journals of format 1 have no chain, and their last line no checksum to go on from. */
export type Link = { readonly line: number; readonly crc: string | null }

const linkTo = (line: number, sealed: string): Link => ({ line, crc: crcOf(sealed) })

/** A chain begins at the header, whose id no other file has. */
export const firstLink = (header: string): Link => linkTo(1, header)

const nextLine = ({ line, crc }: Link, members: string): string => {
  const after = crc === null ? '' : `"after":"${crc}",`
  return sealLine(`"line":${line + 1},${after}${members}`)
}

export const chain = (
  from: Link,
  entries: readonly string[],
): { readonly text: string; readonly link: Link } => {
  let link = from
  let text = ''
  for (const members of entries) {
    const line = nextLine(link, members)
    text += line
    link = linkTo(link.line + 1, line)
  }
  return { text, link }
}

type Chained = { readonly line?: unknown; readonly after?: unknown }

export const isNext = ({ line, after }: Chained, link: Link): boolean =>
  line === link.line + 1 && (link.crc === null || after === link.crc)
