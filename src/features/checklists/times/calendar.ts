/** The times of a calendar file as moments: each event, each series on its way, and those that were moved or called off. */

import ICAL from 'ical.js'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { epochMsOf, instantOf } from '../../../core/time/instant.ts'
import { at } from '../../../core/time/oslo.ts'
import { likeOslo, timesOnly } from './calendarText.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** `null` where the file names a zone without saying what it is. */
const instantIn = (time: ICAL.Time, zoneName: string): Instant | null => {
  const { year, month, day, hour, minute } = time
  const isKnown = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone
  if (likeOslo.test(zoneName))
    return at(`${year}-${two(month)}-${two(day)}` as Day, `${two(hour)}:${two(minute)}`)
  return isKnown ? instantOf(time.toUnixTime() * 1000) : null
}

export type Span = { readonly start: Instant; readonly end: Instant }

type CalendarTimes =
  | { readonly problem: 'unreadable' | 'too-many' }
  | {
      readonly times: readonly Span[]
      /** Left out: a whole day is no consultation, and an unknown zone no time. */
      readonly wholeDays: number
      readonly unknownZones: number
    }

/** Where an end is not told. */
const usualMinutes = 30
const mostTimes = 3000
/** A series that began long ago is counted on from its beginning. */
const mostSteps = 40_000

type Found = { readonly spans: readonly Span[]; readonly skipped: 'whole-day' | 'zone' | null }

const lengthMs = (event: ICAL.Component, start: ICAL.Time): number => {
  const end = event.getFirstPropertyValue('dtend')
  const duration = event.getFirstPropertyValue('duration')
  const seconds =
    end instanceof ICAL.Time
      ? end.subtractDateTz(start).toSeconds()
      : duration instanceof ICAL.Duration
        ? duration.toSeconds()
        : 0
  return seconds > 0 ? seconds * 1000 : usualMinutes * 60_000
}

class TooMany extends Error {}

const spansOf = (event: ICAL.Component, moved: ReadonlySet<string>, from: Instant, to: Instant): Found => {
  const property = event.getFirstProperty('dtstart')
  const start = property?.getFirstValue()
  if (!property || !(start instanceof ICAL.Time)) return { spans: [], skipped: null }
  if (start.isDate) return { spans: [], skipped: 'whole-day' }
  const zoneName = String(property.getFirstParameter('tzid') ?? '')
  const single = instantIn(start, zoneName)
  if (single === null) return { spans: [], skipped: 'zone' }
  const lasting = lengthMs(event, start)
  const spanFrom = (begins: Instant): Span => ({ start: begins, end: instantOf(epochMsOf(begins) + lasting) })
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate'))
    return { spans: single >= from && single < to ? [spanFrom(single)] : [], skipped: null }
  // Where others are only listed, the library forgets the first one.
  if (!event.hasProperty('rrule'))
    event.addPropertyWithValue('rrule', ICAL.Recur.fromString('FREQ=DAILY;COUNT=1'))
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: start })
  const spans: Span[] = []
  for (let steps = 0; ; steps += 1) {
    if (steps >= mostSteps || spans.length > mostTimes) throw new TooMany()
    const next = expansion.next()
    const begins = next ? instantIn(next, zoneName) : null
    if (begins === null || begins >= to) return { spans, skipped: null }
    if (begins >= from && !moved.has(begins)) spans.push(spanFrom(begins))
  }
}

/** Of which series, and which of its times, an event stands in for. */
const movedIn = (events: readonly ICAL.Component[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const moved = new Map<string, Set<string>>()
  for (const event of events) {
    const property = event.getFirstProperty('recurrence-id')
    const time = property?.getFirstValue()
    if (!property || !(time instanceof ICAL.Time)) continue
    const instant = instantIn(time, String(property.getFirstParameter('tzid') ?? ''))
    const uid = String(event.getFirstPropertyValue('uid') ?? '')
    if (instant) moved.set(uid, (moved.get(uid) ?? new Set()).add(instant))
  }
  return moved
}

const nothingMoved: ReadonlySet<string> = new Set()

const parse = (file: string): readonly ICAL.Component[] | null => {
  try {
    const calendar = new ICAL.Component(ICAL.parse(timesOnly(file)))
    return calendar.name === 'vcalendar' ? calendar.getAllSubcomponents('vevent') : null
  } catch {
    return null
  }
}

/** Every time that begins from one moment until another, in order, each once. */
export const readCalendar = (file: string, from: Instant, to: Instant): CalendarTimes => {
  const events = parse(file)
  if (!events) return { problem: 'unreadable' }
  const moved = movedIn(events)
  try {
    const found = events
      .filter(event => String(event.getFirstPropertyValue('status') ?? '').toUpperCase() !== 'CANCELLED')
      .map(event => {
        const isOwn = event.hasProperty('recurrence-id')
        const uid = String(event.getFirstPropertyValue('uid') ?? '')
        return spansOf(event, isOwn ? nothingMoved : (moved.get(uid) ?? nothingMoved), from, to)
      })
    const times = new Map(found.flatMap(({ spans }) => spans.map(span => [span.start, span] as const)))
    if (times.size > mostTimes) return { problem: 'too-many' }
    return {
      times: [...times.values()].sort((a, b) => (a.start < b.start ? -1 : 1)),
      wholeDays: found.filter(({ skipped }) => skipped === 'whole-day').length,
      unknownZones: found.filter(({ skipped }) => skipped === 'zone').length,
    }
  } catch (error) {
    return { problem: error instanceof TooMany ? 'too-many' : 'unreadable' }
  }
}
