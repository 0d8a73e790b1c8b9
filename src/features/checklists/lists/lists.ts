/** Which checklists there are, which of their lines a trust and a role see, and how a list is found. */

import { createFinder, type Finder } from '../../../core/find/finder.ts'
import { fold } from '../../../core/fold.ts'
import type { Role } from '../../../core/roles.ts'
import type { ServiceType } from '../../../core/services.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Settings } from '../../../core/settingsShape.ts'
import type { Store } from '../../../core/store.ts'
import type { Checklist, Line, Stage } from './checklist.ts'

/** What a trust has chosen, and some lines depend on. */
export type Chosen = { readonly records: readonly string[]; readonly consent: Settings['consent'] }

export const readChosen = async (store: Pick<Store, 'get'>): Promise<Chosen> => {
  const { directory, consent } = await readSettings(store)
  const records = [directory.record?.name, directory['municipal-record']?.name]
  return { records: records.filter(name => name !== undefined), consent }
}

export type Part = Omit<Checklist['parts'][number], 'items'> & { readonly items: readonly Line[] }

/** A trust may call its record `Gerica Oslo` where the line says `Gerica`. */
const isUsed = (record: string, { records }: Chosen) =>
  records.some(name => fold(name).includes(fold(record)))

const concerns = ({ only }: Line, chosen: Chosen, role: string): boolean =>
  (only?.record === undefined || only.record.some(record => isUsed(record, chosen))) &&
  (only?.consent === undefined || only.consent === chosen.consent) &&
  (only?.role === undefined || role === '' || only.role === role)

/** The parts that have something to say here; a line of one role is shown to that role only. */
export const partsOf = (checklist: Checklist, chosen: Chosen, role: string): readonly Part[] =>
  checklist.parts
    .map(part => ({ ...part, items: part.items.filter(line => concerns(line, chosen, role)) }))
    .filter(({ items }) => items.length > 0)

export const linesOf = (checklist: Checklist, chosen: Chosen, role: string): readonly Line[] =>
  partsOf(checklist, chosen, role).flatMap(({ items }) => items)

/** What can be seen in ten seconds. */
const mostShort = 5

export const shortLines = (
  checklist: Checklist,
  chosen: Chosen,
  role: string,
  stage: Stage = 'before',
): readonly Line[] =>
  linesOf(checklist, chosen, role)
    .filter(({ short }) => short === stage)
    .slice(0, mostShort)

/** Whether the list goes on once the patient is there. */
export const goesOn = (checklist: Checklist, stage: Stage): boolean =>
  stage === 'before' && checklist.parts.some(({ items }) => items.some(({ short }) => short === 'with'))

/** What can fail, as it would be said then. */
export const faultsOf = (lines: readonly Line[]) =>
  lines.flatMap(({ item, fault }) => (fault ? [{ item, says: fault }] : []))

/** The order in which lists are offered: those of every day before those of now and then. */
const everyday = ['clinician', 'wound-home', 'wound-clinic', 'meeting', 'room', 'equipment', 'routines']

const rank = ({ checklist }: Checklist) => (everyday.includes(checklist) ? everyday.indexOf(checklist) : 100)

export const inOrder = (lists: readonly Checklist[]): readonly Checklist[] =>
  [...lists].sort((a, b) => rank(a) - rank(b))

/** The list that a unit means when it names none: of those that suit it, the one it uses on most days. */
export const usualList = (
  lists: readonly Checklist[],
  service: ServiceType | null,
  daysUsed: ReadonlyMap<string, number>,
): Checklist | null => {
  const around = lists.filter(list => list.of === undefined)
  const suiting = around.filter(({ suits }) => service !== null && suits.includes(service))
  const [usual] = [...(suiting.length > 0 ? suiting : around)].sort(
    (a, b) => (daysUsed.get(b.checklist) ?? 0) - (daysUsed.get(a.checklist) ?? 0),
  )
  return usual ?? null
}

/** By name in any language, or by what is told about them. */
export const listFinder = (lists: readonly Checklist[]): Finder<Checklist> =>
  createFinder(lists, ({ checklist, title, about }) => ({
    called: [checklist, ...Object.values(title)],
    told: Object.values(about),
  }))

/** Whom a set time can be for. */
export const receivers = [
  'everyone',
  'clinician',
  'secretary',
  'superuser',
  'champion',
] as const satisfies readonly (Role | 'everyone')[]
export type Receiver = (typeof receivers)[number]
