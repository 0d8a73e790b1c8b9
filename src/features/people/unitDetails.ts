/** What is good to know about a unit once it is founded: its field, size, hours, start and language. */

import { isLanguage, type Language } from '../../core/language.ts'
import { type Specialty, specialties } from '../../core/specialties.ts'
import { isDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'

/** How many people work there. */
export const sizes = ['to10', 'to25', 'to60', 'over60'] as const
type Size = (typeof sizes)[number]

export type UnitDetails = {
  readonly specialty: Specialty
  readonly size: Size
  readonly goLive: Day | null
  /** `HH:mm` */
  readonly opens: string
  readonly closes: string
  /** Of those in the unit whose own language is not known. */
  readonly language: Language
}

const usual: UnitDetails = {
  specialty: 'none',
  size: 'to25',
  goLive: null,
  opens: '08:00',
  closes: '15:30',
  language: 'nb',
}

export const detailsOf = (unit: { readonly details?: UnitDetails } | null): UnitDetails => ({
  ...usual,
  ...unit?.details,
})

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

export const isClock = (text: string | undefined): text is string => clock.test(text ?? '')

const choose = <T extends string>(list: readonly T[], text: string | undefined, otherwise: T): T =>
  list.find(code => code === text) ?? otherwise

/** What the card's inputs say, on top of what was known; an older card does not have them all. */
export const readDetails = (
  input: Readonly<Record<string, string>>,
  known: UnitDetails,
): { readonly details: UnitDetails; readonly problem: 'hours' | 'go-live' | null } => {
  const opens = isClock(input.opens) ? input.opens : known.opens
  const closes = isClock(input.closes) ? input.closes : known.closes
  const goLive = input.goLive === '' ? null : (input.goLive ?? known.goLive)
  const language = input.unitLanguage ?? ''
  const isRightDay = goLive === null || isDay(goLive)
  return {
    details: {
      specialty: choose(specialties, input.specialty, known.specialty),
      size: choose(sizes, input.size, known.size),
      goLive: goLive !== null && isDay(goLive) ? goLive : known.goLive,
      opens,
      closes,
      language: isLanguage(language) ? language : known.language,
    },
    problem: opens >= closes ? 'hours' : isRightDay ? null : 'go-live',
  }
}
