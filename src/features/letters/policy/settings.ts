/** How much and when a trust lets the bot write on its own; the defaults are the agreed ones. */

import { readSettings } from '../../../core/settings.ts'
import { defaultSettings, type Settings } from '../../../core/settingsShape.ts'
import type { Store } from '../../../core/store.ts'
import { officeHours } from '../../../core/time/hours.ts'

export type LetterSettings = {
  /** Friendly letters only: `HH:mm`, working days, shortened on half days. */
  readonly office: typeof officeHours
  /** ISO weeks in which nothing friendly leaves. */
  readonly holidayWeeks: readonly number[]
  /** Whether a working day between two days off counts as one. */
  readonly squeezedDays: boolean
  /** Service letters, on any day: from, included, and to, not included. */
  readonly serviceHours: { readonly from: string; readonly to: string }
  /** Friendly letters to one person, from all campaigns together. */
  readonly budget: { readonly perDay: number; readonly perWeek: number }
  /** So many in a row without a sign of life halve the pace. */
  readonly ignoredLimit: number
  /** `weekday` 1 is Monday. */
  readonly digest: { readonly weekday: number; readonly time: string }
}

const fromTrust = ({ letters }: Settings): LetterSettings => ({
  office: { ...officeHours, from: letters.friendlyFrom, to: letters.friendlyTo },
  holidayWeeks: letters.holidayWeeks,
  squeezedDays: false,
  serviceHours: { from: letters.serviceFrom, to: letters.serviceTo },
  budget: { perDay: letters.perDay, perWeek: letters.perWeek },
  ignoredLimit: 3,
  digest: { weekday: letters.digestWeekday, time: letters.digestAt },
})

export const letterSettings: LetterSettings = fromTrust(defaultSettings)

export const readLetterSettings = async (store: Store): Promise<LetterSettings> =>
  fromTrust(await readSettings(store))
