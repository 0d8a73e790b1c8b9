/**
 * What is read of a calendar file: its times, and nothing else. Whatever says who, what or where is dropped before the
 * file is parsed, so that it can stand in no row, no log and no error.
 */

/** STATUS tells a cancelled time; UID which series a moved one belongs to. Neither is kept. */
const read = new Set(
  `BEGIN END DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID UID STATUS
  TZID TZOFFSETFROM TZOFFSETTO`.split(/\s+/),
)

/** Zones that keep Oslo's clock, by the names that calendar programs give them. */
export const likeOslo =
  /^(?:.*\/)?(?:Europe\/(?:Oslo|Stockholm|Copenhagen|Berlin|Paris|Brussels|Amsterdam|Rome|Madrid)|(?:W\.|Central) Europe(?:an)? Standard Time|Romance Standard Time)$/

/** A time on no clock is on ours. */
const onOslo = (line: string): string =>
  line.replace(/^(DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID):(?=[\dT,]+$)(?=\d{8}T)/i, '$1;TZID=Europe/Oslo:')

/** Without it an end or an exception that is told in UTC misses its time by an hour or two. */
const definitionOf = (name: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

/** The zones on our clock that the file names. It may define one itself, and then says the same. */
const osloZones = (lines: readonly string[]): string[] => [
  ...new Set(
    lines.flatMap(line => /;TZID="?([^";:]+)/i.exec(line)?.[1] ?? []).filter(name => likeOslo.test(name)),
  ),
]

export const timesOnly = (file: string): string => {
  const lines = file
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter(line => read.has((/^[A-Za-z-]+/.exec(line)?.[0] ?? '').toUpperCase()))
  // The offsets within a zone's own definition are on no clock either, and stay so.
  let inZone = false
  const onClocks = lines.map(line => {
    if (/^BEGIN:VTIMEZONE/i.test(line)) inZone = true
    if (/^END:VTIMEZONE/i.test(line)) inZone = false
    return inZone ? line : onOslo(line)
  })
  const [first = '', ...rest] = onClocks
  return [first, ...osloZones(onClocks).flatMap(definitionOf), ...rest].join('\r\n')
}
