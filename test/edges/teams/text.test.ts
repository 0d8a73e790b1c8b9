import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/core/cleanText.ts'
import { checkActivity } from '../../../src/edges/teams/incoming.ts'
import { readText } from '../../../src/edges/teams/mentions.ts'
import { cleanName, plainFromXml } from '../../../src/edges/teams/text.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { repeated, tediousInTeams } from '../../support/longReading.ts'
import { disguised } from '../../support/marks.ts'
import { botAccount, message } from './activities.ts'

const serviceUrl = 'https://smba.example/emea/'

const textOf = (text: string, more: Record<string, unknown> = {}): string => {
  const checked = checkActivity(message(serviceUrl, text, more))
  return checked.ok ? readText(checked.incoming) : `wrong ${checked.field}`
}

const mention = (account: { id: string; name: string }, text = `<at>${account.name}</at>`) => ({
  type: 'mention',
  text,
  mentioned: account,
})

const digits = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']
const inWords = (number: string) => Array.from(number, digit => digits[Number(digit)]).join(' ')

const ola = { id: '29:ola', name: 'Ola $& Berg' }

describe('a text from Teams', () => {
  it.each([
    ['the bot mentioned first', '<at>Dult</at> avvik lyden', [mention(botAccount)], 'avvik lyden'],
    ['the bot mentioned with a hard space', '<at>Dult</at>&nbsp;avvik', [mention(botAccount)], 'avvik'],
    ['the bot mentioned last', 'veikart <at>Dult</at>\n', [mention(botAccount)], 'veikart'],
    ['a leftover mention of the bot', '<at>dult</at> meny', [], 'meny'],
    ['a leftover mention with attributes', '<at id="0">Dult</at> meny', [], 'meny'],
    [
      'somebody else mentioned',
      '<at>Dult</at> hjelp <at>Ola</at> nå',
      [mention(botAccount), mention(ola, '<at>Ola</at>')],
      'hjelp Ola $& Berg nå',
    ],
    ['somebody else left over', 'hjelp <at>Siri</at>', [], 'hjelp Siri'],
    ['an unknown entity', 'meny', [{ type: 'clientInfo', locale: 'nb-NO' }, null, 'x'], 'meny'],
  ])('reads %s', (_, text, entities, plain) => {
    expect(textOf(text, { entities })).toBe(plain)
  })

  it('reads entities once, and only in markup', () => {
    expect(textOf('a &lt;b&gt; &amp;lt; &#230; &#x1F600; &unknown; &#0;c', { textFormat: 'xml' })).toBe(
      'a <b> &lt; æ 😀 &unknown; c',
    )
    expect(textOf('a &lt;b&gt;')).toBe('a &lt;b&gt;')
  })

  it('drops markup and keeps its lines', () => {
    expect(textOf('<p>en</p><div>to <b>tre</b></div>fire<br/>fem', { textFormat: 'xml' })).toBe(
      'en\nto tre\nfire\nfem',
    )
  })

  it('keeps no sign that turns round how the rest of a line is shown', () => {
    expect(cleanText('lyd \u202e18314763051\u202c\u2067 borte')).toBe('lyd 18314763051 borte')
  })

  it('has one spelling, whole characters and no control characters', () => {
    expect(cleanText(' nø\u0000d a\u030a \ud800x\u200b\ufeff\u00a0y\r\nz\u001b[31m\tq ')).toBe(
      'nød å \ufffdx y\nz[31m\tq',
    )
  })

  it('is never malformed, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('xml', 'plain'), (text, textFormat) => {
        const plain = textOf(text, { textFormat })
        expect(plain.isWellFormed()).toBe(true)
        expect(plain).not.toMatch(/[^\P{Cc}\n\t]/u)
        expect(plain).toBe(plain.trim())
      }),
    )
  })

  // A quadratic step would take minutes, which no test is given. The benchmark `reading` has the figures.
  it.each(tediousInTeams)('of a million %s is read to its end', (_, part) => {
    expect(textOf(repeated(part), { textFormat: 'xml' }).isWellFormed()).toBe(true)
  })

  it.each([
    ['itself', 'ab', 'abab'],
    ['more mentions of itself', '<at>a</at>', '<at>a</at><at>a</at>'],
  ])('does not grow by a mention that is called as %s', (_, part, name) => {
    const text = part.repeat(10)
    const entities = Array(18).fill(mention({ id: '29:z', name }, part))
    expect(textOf(text, { entities }).length).toBeLessThanOrEqual(10 * name.length)
  })

  it('is not longer by any name than names are', () => {
    const entities = [mention({ id: '29:z', name: 'x'.repeat(100_000) }, '<at>z</at>')]
    expect(textOf('<at>z</at>', { entities })).toHaveLength(120)
  })

  it('mentions at most fifty people one by one', () => {
    const text = '<at>x</at>'.repeat(100_000)
    const entities = Array.from({ length: 20_000 }, (_, index) => mention(ola, `<at>${index}</at>`))
    expect(textOf(text, { entities })).toContain('x')
  })
})

describe('a name', () => {
  it('is one line, without tricks, and at most 120 whole characters', () => {
    expect(cleanName('  Kari\n\tNordvik\u202egnp ')).toBe('Kari Nordvikgnp')
    expect(Array.from(cleanName('😀'.repeat(300)))).toHaveLength(120)
  })

  it.each([
    ['the words beside it stay', (number: string) => `Kari ${number} Nordvik`, 'Kari Nordvik'],
    ['also in wide digits', (number: string) => `Kari ${disguised(number)}`, 'Kari'],
    ['of one that is in words nothing stays', (number: string) => inWords(number), ''],
  ])('is kept without an identity number: %s', (_what, name, kept) => {
    const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
    expect(cleanName(name(number))).toBe(kept)
  })

  it('with a year or a number of its own stays as it is', () => {
    expect(cleanName('Kari Nordvik (vikar 2026)')).toBe('Kari Nordvik (vikar 2026)')
    expect(cleanName('Video 3, 2. etasje')).toBe('Video 3, 2. etasje')
  })
})

describe('markup', () => {
  it('that looks like less-than in a sentence stays', () => {
    expect(plainFromXml('3 < 5 og 7 > 6')).toBe('3 < 5 og 7 > 6')
  })
})
