/** Where in an Adaptive Card a string stands decides what data may do there: read as Markdown, shown, sent back, or name something. */

export type Position =
  /** Clients read Markdown here, so values are neutralised. */
  | 'markdown'
  /** The same among other words. */
  | 'markdown line'
  /** Shown as it is written. */
  | 'plain'
  /** Handed back by the client as it is: input values and what a button carries. */
  | 'exact'
  /** An id, a colour, a size: values are reduced to word characters. */
  | 'name'
  | 'verb'
  /** Only the link helper may put data here. */
  | 'link'
  /** No data at all. */
  | 'fixed'

const shown = new Set(
  'text title label placeholder altText speak tooltip description subtitle codeSnippet legend x y xAxisTitle yAxisTitle inlines'.split(
    ' ',
  ),
)
const links = new Set(['url', 'iconUrl', 'backgroundImage'])
const fixed = new Set(['type', 'version', 'lang'])

/**
 * Teams reads Markdown in TextBlock.text, Fact.title and Fact.value only (Microsoft: "Format cards in Teams"); the
 * renderers also put error messages and fallbackText through a TextBlock.
 */
const isMarkdown = (type: string, key: string): boolean =>
  (type === 'TextBlock' && key === 'text') ||
  (type === 'Fact' && (key === 'title' || key === 'value')) ||
  key === 'errorMessage' ||
  key === 'fallbackText'

/** `type` is the type of the object that holds `key`; facts count as `Fact` and a button's data as `Data`. */
export const positionOf = (type: string, key: string): Position => {
  if (fixed.has(key) || key.startsWith('$')) return 'fixed'
  if (key === 'verb') return 'verb'
  if (type === 'Data') return 'exact'
  if (links.has(key)) return 'link'
  if (isMarkdown(type, key)) return 'markdown'
  if (key === 'value') return 'exact'
  return shown.has(key) ? 'plain' : 'name'
}

/** The type of an object that stands under `key` in an object of type `parent` and doesn't say its own. */
export const typeUnder = (parent: string, key: string): string => {
  if (parent === 'Data' || (key === 'data' && parent.startsWith('Action.'))) return 'Data'
  return key === 'facts' ? 'Fact' : key
}
