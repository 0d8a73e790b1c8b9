/**
 * Finds a number that is told group by group with any prose between: `først 1403, deretter 56, så 48123`. Each group from
 * which one may begin offers one row of eleven digits, and only a plain date and both check digits make it one: 1 in 1,600
 * by chance, so a text of many figures is left alone.
 */

import { leadTo } from '../words/place.ts'
import type { Digits } from './digits.ts'
import { identityLength, ruleOf, startsWithDate } from './identity.ts'
import { hasPlainMonth } from './innocent.ts'

const farthest = 120
const mostGroups = 30
const centuryLength = 2

/** `14.03`, `9:30`, `120/80`: one figure, which is a part of a number only as the date that begins it. */
const isWrittenTogether = (text: string, { place, starts }: Digits, group: number): boolean => {
  const first = starts[group] ?? 0
  const gap = text.slice((place[first - 1] ?? 0) + 1, place[first])
  return gap.length === 1 && /[.:/,+-]/.test(gap)
}

const row = new Uint8Array(identityLength)

/** Help numbers and those for trying have other months, which four times as many figures would fit: told in few groups only. */
const fewGroups = 4

const isRow = (groups: number): boolean =>
  startsWithDate(row, 0) &&
  (groups <= fewGroups || hasPlainMonth({ value: row }, 0)) &&
  ruleOf(row, 0) === 'until 2031'

/** `del 1:`, `linje 2`: what counts the groups is none of them. */
const counting =
  /(?<!\p{L})(?:del|part|linje|line|felt|field|rubrikk|bit|gruppe|group|nr|nummer|no|number|step|steg)\.? $/iu

type Group = { readonly first: number; readonly size: number; readonly start: number; readonly end: number }

const groupsOf = (text: string, digits: Digits): Group[] => {
  const all: Group[] = []
  for (let at = 0; at < digits.groups; at += 1) {
    const first = digits.starts[at] ?? 0
    const size = (digits.starts[at + 1] ?? 0) - first
    const start = digits.place[first] ?? 0
    const isCounted = size === 1 && counting.test(leadTo(text, start, 12))
    if (!isCounted) all.push({ first, size, start, end: (digits.place[first + size - 1] ?? 0) + 1 })
  }
  return all
}

const write = ({ value }: Digits, { first, size }: Group, at: number): number => {
  for (let index = 0; index < size; index += 1) row[at + index] = value[first + index] ?? 0
  return at + size
}

/** `dag 8, måned 10, år 1946`: the zeros that nobody says, and the century that no number has. */
const writeDate = (digits: Digits, [day, month, year]: readonly Group[]): number => {
  if (!day || !month || !year || day.size > 2 || month.size > 2) return 0
  const century = (digits.value[year.first] ?? 0) * 10 + (digits.value[year.first + 1] ?? 0)
  if (year.size !== 2 && !(year.size === 4 && (century === 19 || century === 20))) return 0
  row.fill(0, 0, 4)
  write(digits, day, 2 - day.size)
  write(digits, month, 4 - month.size)
  const skipped = year.size - centuryLength
  return write(digits, { ...year, first: year.first + skipped, size: centuryLength }, 4)
}

const endOf = (digits: Digits, groups: readonly Group[], from: number, written: number): number => {
  let [at, next] = [written, from]
  for (let group = groups[next]; group && at + group.size <= identityLength; group = groups[next]) {
    at = write(digits, group, at)
    next += 1
    if (at === identityLength) return isRow(next - from) ? group.end : 0
  }
  return 0
}

/** Something stands between its groups, and nothing in it is a time, a score or a date: signs alone are looked through elsewhere. */
const isTold = (text: string, digits: Digits, start: number, end: number): boolean => {
  for (let at = 1; at < digits.groups; at += 1) {
    const place = digits.place[digits.starts[at] ?? 0] ?? 0
    if (place > start && place < end && isWrittenTogether(text, digits, at)) return false
  }
  return /\p{L}|[^\d\s]\s/u.test(text.slice(start, end))
}

/** The length of what was found, 0 for nothing. */
export const toldIn = (text: string, digits: Digits): number => {
  if (digits.count < identityLength - 2 || digits.groups < 2 || digits.groups > mostGroups) return 0
  const groups = groupsOf(text, digits)
  for (let from = 0; from + 1 < groups.length; from += 1) {
    const start = groups[from]?.start ?? 0
    const ends = [
      endOf(digits, groups, from, 0),
      endOf(digits, groups, from + 3, writeDate(digits, groups.slice(from, from + 3))),
    ]
    for (const end of ends)
      if (end > 0 && end - start <= farthest && isTold(text, digits, start, end)) return end - start
  }
  return 0
}
