/** A table that a spreadsheet opens as text, whatever somebody wrote into it. */

import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/core/csv.ts'

const cellOf = (text: string) => toCsv([{ text }]).split('\r\n').slice(1).join('\r\n').replace(/\r\n$/, '')

describe('a cell', () => {
  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '＝1+1', '＋47', '－2', '＠SUM(A1)'])(
    'that a spreadsheet would run is text: %s',
    text => {
      expect(cellOf(text)).toBe(`'${text}`)
      expect(cellOf(` ${text}`)).toBe(`' ${text}`)
      expect(cellOf(`\u00A0\u3000${text}`)).toBe(`'\u00A0\u3000${text}`)
    },
  )

  it.each(['\t1', '\r1', '\n1', ' \t1'])('that begins with an unseen sign is text: %j', text => {
    expect(cellOf(text).replaceAll('"', '')).toBe(`'${text}`)
  })

  it('that runs nothing stays as it is, and a number is a number', () => {
    expect(cellOf('lyd = borte, ＝ også')).toBe('"lyd = borte, ＝ også"')
    expect(cellOf(' lyd')).toBe(' lyd')
    expect(toCsv([{ change: -2 }])).toContain('\r\n-2\r\n')
  })
})
