/** Oslo's days and hours as the runtime knows them, and the red days as they stand in a printed calendar: no code of the product. */

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Day and `HH:mm` on the wall. */
export const onWall = (moment: string): { readonly day: string; readonly time: string } => {
  const [day = '', time = ''] = wall.format(Date.parse(moment)).split(' ')
  return { day, time }
}

const dayMs = 86_400_000

export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs

export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** 1 is Monday. */
export const weekdayOn = (day: string): number => new Date(day).getUTCDay() || 7

/** Of 2026, and of the first day of 2027. */
const red: ReadonlySet<string> = new Set([
  '2026-01-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-05',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-17',
  '2026-05-24',
  '2026-05-25',
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
])
/** A single day to work on between days off. */
const squeezed: ReadonlySet<string> = new Set(['2026-01-02', '2026-05-15'])

/** Weeks 28 to 31, when a hospital runs on substitutes. */
const summer = { from: '2026-07-06', to: '2026-08-03' }

export const isDayOff = (day: string): boolean =>
  weekdayOn(day) > 5 || red.has(day) || squeezed.has(day) || (day >= summer.from && day < summer.to)

/** The nights when the clocks move: the hour is not there in March, and twice there in October. */
const movingNights = ['2026-03-29', '2026-10-25']

export const isInMovedHour = ({ day, time }: ReturnType<typeof onWall>): boolean =>
  movingNights.includes(day) && time.startsWith('02:')

/** The moment when the clocks in Oslo show it, found by asking the runtime. */
export const momentOn = (day: string, time: string): string => {
  for (const offset of ['+02:00', '+01:00']) {
    const moment = new Date(`${day}T${time}:00${offset}`).toISOString()
    const shown = onWall(moment)
    if (shown.day === day && shown.time === time) return moment
  }
  throw new Error(`The clocks never show ${time} on ${day}.`)
}
