/** What people write stays readable and means nothing more than its words. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown, markdownLine, name, plain } from '../../../src/edges/cards/neutralise.ts'
import { anyText, hostileTexts } from '../../support/hostile.ts'
import { markupIn, visibleIn } from '../../support/markdown.ts'

/** The text as it is to be seen: same words, same line breaks, no blank lines and no blanks around a line. */
const seen = (text: string): string =>
  plain(text)
    .replaceAll('\t', ' ')
    .replaceAll('\u2060', '')
    .split(/[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')

describe('where Markdown is read', () => {
  test.each(hostileTexts)('%j opens nothing and reads the same', text => {
    expect(markupIn(markdown(text))).toEqual([])
    expect(visibleIn(markdown(text))).toBe(seen(text))
  })

  test('no text opens anything, and all of it stays readable', () => {
    const opensNothing = (text: string) => {
      expect(markupIn(markdown(text))).toEqual([])
      expect(visibleIn(markdown(text))).toBe(seen(text))
    }
    fc.assert(fc.property(anyText, opensNothing), { numRuns: 3000 })
  })

  test('no text changes what stands around it', () => {
    const changesNothing = (a: string, b: string) => {
      const [one, two] = [markdownLine(a), markdownLine(b)]
      const whole = `- **Fra: a${one}b** og ${two}${one} [side a${two}b](https://x.example)`
      const list = 'bullet_list_open,list_item_open,list_item_close,bullet_list_close'
      const kinds = 'strong_open,strong_close,link_open,link_close'
      expect(markupIn(whole).toSorted().join()).toBe(`${list},${kinds}`.split(',').toSorted().join())
    }
    fc.assert(fc.property(anyText, anyText, changesNothing), { numRuns: 1000 })
  })

  test.each([
    ['Møtet gikk bra, men lyden falt ut (to ganger). Prøv igjen kl. 12.30!'],
    ['kari_nordmann@sykehus.no'],
    ['BT < 90 og 2 * 3 = 6, A&B, 50-60 %, C:\\temp'],
    ['{ikke} «noe» https://dult.example.no/a_b?c=d&e=f'],
  ])('everyday text stays as it is: %s', text => {
    expect(markdown(text)).toBe(text)
  })

  test('a line break becomes a paragraph break, or a blank among other words', () => {
    expect(markdown('en\nto\r\n\r\n\n  tre')).toBe('en\n\nto\n\ntre')
    expect(markdownLine('en\n# to\r\n\r\n\n  tre')).toBe('en # to tre')
  })

  test('only the marks that mobile clients unescape get a backslash there', () => {
    expect(markdown('# a <b> 1. {{c}} &lt;')).not.toContain('\\')
    expect(markdown('*a* [b]')).toBe('\\*a\\* \\[b\\]')
  })
})

test('shown text loses what turns the text around it, and nothing that can be read', () => {
  expect(plain('a\u202Eb\u2066c\u2069\u202Cd\u0000e\u200F')).toBe('abcde\u200F')
  expect(plain('\uD800')).toBe('\uFFFD')
  const turns = /[\u202A-\u202E\u2066-\u2069]/
  const losesTurns = (text: string) => !turns.test(plain(text)) && plain(text).isWellFormed()
  fc.assert(fc.property(anyText, losesTurns))
})

test('a name keeps word characters only', () => {
  expect(name('step.V2-a: "x"')).toBe('step.V2-a:__x_')
  fc.assert(fc.property(anyText, text => /^[\w.:-]*$/.test(name(text)) && name(text).length === text.length))
})
