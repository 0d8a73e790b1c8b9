/** Writes what is stored as a table or as JSON, to the screen or to a file of the caller's: counts and codes, and texts of deviations. */

import type { Place } from '../../config.ts'
import { readContent } from '../../content.ts'
import { type Rows, toCsv } from '../../core/csv.ts'
import { ledgerLines } from '../../core/house/letters.ts'
import { own } from '../../core/own.ts'
import type { Store } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { exportDeviations } from '../../features/deviations/index.ts'
import { exportAnswers } from '../../features/feedback/index.ts'
import { everyLedger } from '../../features/letters/index.ts'
import { everyone, peopleIn } from '../../features/people/index.ts'
import { withStore } from './place.ts'

const ledger = async (store: Store): Promise<Rows> =>
  (await everyLedger(store, systemClock.now())).flatMap(({ series, campaign, ledger }) =>
    ledgerLines(ledger).map(line => ({ series, campaign, ...line })),
  )

const deviations = async (store: Store): Promise<Rows> => {
  const found: Rows[number][] = []
  for await (const rows of exportDeviations(store)) found.push(...rows)
  return found
}

const feedback = async (store: Store): Promise<Rows> => {
  const { allUnits, unitFacts } = peopleIn(store)
  const units = await Promise.all(
    (await allUnits()).map(async unit => ({ unit, service: (await unitFacts(unit))?.service ?? 'video' })),
  )
  const { questions } = readContent().feedback
  return exportAnswers(store, questions, units, dayOf(systemClock.now()))
}

const told: Readonly<Record<string, (store: Store) => Promise<Rows>>> = {
  ledger,
  deviations,
  feedback,
  people: async store =>
    (await everyone(store)).map(({ roles, ...person }) => ({ ...person, roles: roles.join('|') })),
}

export const exportRows = async (args: readonly string[], place: Place): Promise<number> => {
  const [what = ''] = args.filter(argument => !argument.startsWith('--'))
  const read = own(told, what)
  if (!read) {
    console.error(`Say what to export: ${Object.keys(told).join(', ')}.`)
    return 2
  }
  const rows = await withStore(place, read)
  console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : toCsv(rows).trimEnd())
  return 0
}
