/** What is found in one layout is found in all: every example is written in each way in which people lay out a line. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

const examples = [
  'journalnr 4451298',
  'NPR-id 4451298',
  'MRN 4451298',
  'pasient 4451298',
  'pasient tlf 412 34 567',
  'pasienten har e-post tn62@gmail.com',
  'pasienten ringte fra 41234567',
  'sms gikk ikke til 41234567',
  'nummeret hennes er 41234567',
  'Torbjørn Nordskog f. 13.05.62',
  'Torbjørn Nordskog født 1962',
  'Torbjørn Nordskog (87 år)',
  'Torbjørn Nordskog, 87 år gammel',
  'Torbjørn Nordskog tlf 41234567',
  'Nordskog, Torbjørn 130562',
  'mor til Torbjørn Nordskog ringte fra 41234567',
]

const ways: ReadonlyMap<string, (line: string) => string> = new Map([
  ['before a full stop', line => `${line}.`],
  ['before a comma', line => `${line}, rom 3`],
  ['before a colon', line => `${line}: lyd borte`],
  ['before dots', line => `${line}…`],
  ['before a question mark', line => `${line}?`],
  ['in brackets', line => `(${line})`],
  ['in quotes', line => `«${line}»`],
  ['in a sentence', line => `I dag på rom 3, ${line} og så gikk lyden`],
  ['behind a sentence', line => `Lyd borte. ${line}`],
  ['in a list', line => `- ${line}`],
  ['in bold', line => `**${line}**`],
  ['in capitals', line => line.toUpperCase()],
  ['with two spaces', line => line.replaceAll(' ', '  ')],
  ['with tabs', line => line.replaceAll(' ', '\t')],
  ['on lines', line => line.replaceAll(' ', '\n')],
  ['with hard spaces', line => line.replaceAll(' ', '\u00a0')],
  ['with pictures', line => `${line} 😀`],
])

describe.each([...ways])('%s', (_, lay) => {
  test.each(examples)('%s', line => {
    expect(screen(lay(line))).not.toBeNull()
  })
})
