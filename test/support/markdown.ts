/** Reads Markdown the way Adaptive Cards renderers do, so that a test can ask what of it would be more than text. */

import MarkdownIt from 'markdown-it'

// The adaptivecards renderer calls markdown-it without options.
const reader = new MarkdownIt()

const harmless = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text', 'softbreak'])

const tokensOf = (text: string) => reader.parse(text, {}).flatMap(token => [token, ...(token.children ?? [])])

/** The kinds of node beyond paragraphs and text: links, headings, lists, emphasis, HTML … */
export const markupIn = (text: string): readonly string[] =>
  tokensOf(text)
    .map(token => token.type)
    .filter(type => !harmless.has(type))

/** What a reader sees, one line for each paragraph, without the joiners that nobody sees. */
export const visibleIn = (text: string): string =>
  tokensOf(text)
    .map(({ type, content }) =>
      type === 'text' ? content : type === 'softbreak' || type === 'paragraph_close' ? '\n' : '',
    )
    .join('')
    .replaceAll('\u2060', '')
    .trim()
