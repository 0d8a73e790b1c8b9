/** The tab as a reader gets it, without a browser: its tiles, and what else stands on the page. */

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
}
const plain = (html: string): string => html.replace(/&[#\w]+;/g, found => entities[found] ?? found)

export type TileRead = {
  readonly name: string
  readonly tone: string
  /** Title, badge, line and where it leads. */
  readonly text: string
  readonly badge: string
  readonly href: string | null
  readonly isFirst: boolean
}

const tile = /<(?:a|div) class="tile" id="tile-([\w-]+)"(?: href="([^"]*)")?[^>]*>([\s\S]*?)<\/(?:a|div)>/g

export const tilesIn = (html: string): readonly TileRead[] => {
  const folded = html.indexOf('id="more-tiles"')
  return [...html.matchAll(tile)].map(({ 1: name = '', 2: href, 3: inside = '', index }) => {
    const [, tone = '', badge = ''] = /class="badge (\w+)">([^<]*)</.exec(inside) ?? []
    return {
      name,
      tone,
      badge: plain(badge),
      text: plain(inside.replace(/<[^>]+>/g, '\n'))
        .split('\n')
        .filter(Boolean)
        .join(' | '),
      href: href === undefined ? null : plain(href),
      isFirst: folded < 0 || index < folded,
    }
  })
}

/** Names of places on the page that a link leads to. */
export const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
