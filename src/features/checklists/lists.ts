/** Which checklists there are, which of their lines a trust and a role see, and which list a word means. */

import { fold } from '../../core/house/commands.ts'
import type { Role } from '../../core/roles.ts'
import type { ServiceType } from '../../core/services.ts'
import { readSettings, type Settings } from '../../core/settings.ts'
import type { Store } from '../../core/store.ts'
import type { Checklist, Line } from './checklist.ts'

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

export const shortLines = (checklist: Checklist, chosen: Chosen, role: string): readonly Line[] =>
  linesOf(checklist, chosen, role)
    .filter(({ short }) => short)
    .slice(0, mostShort)

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

const threes = (text: string): string[] =>
  text.split(/\s+/).flatMap(word => {
    if (word.length < 3) return word === '' ? [] : [word]
    return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))
  })

const likeEnough = 0.5

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? []

/** Each typed word begins one of the name's: `rom` is in «Romsjekk», and not in “from”. */
const begins = (typed: string, name: string): boolean => {
  const words = wordsIn(typed)
  return words.length > 0 && words.every(word => wordsIn(name).some(one => one.startsWith(word)))
}

/** How much of what was typed a name holds, in pieces of three letters; compounds and small slips are found too. */
const likeness = (typed: string, name: string): number => {
  const pieces = threes(fold(typed))
  const folded = fold(name)
  return pieces.filter(piece => folded.includes(piece)).length / Math.max(pieces.length, 1)
}

const scoreOf = (typed: string, { checklist, title, about }: Checklist): number => {
  if (fold(typed) === fold(checklist)) return 3
  const names = [checklist, ...Object.values(title)]
  const named = names.map(name => likeness(typed, name) + (begins(typed, name) ? 1 : 0))
  const told = Object.values(about).map(name => likeness(typed, name) * 0.6)
  return Math.max(...named, ...told)
}

/** Whoever types more than this is not naming a list. */
const longestName = 80

export const nearestList = (lists: readonly Checklist[], text: string): Checklist | null => {
  const typed = text.slice(0, longestName)
  const [best] = lists
    .map(list => ({ list, score: scoreOf(typed, list) }))
    .filter(({ score }) => score >= likeEnough)
    .sort((a, b) => b.score - a.score)
  return best?.list ?? null
}

/** Whom a set time can be for. */
export const receivers = [
  'everyone',
  'clinician',
  'secretary',
  'superuser',
  'champion',
] as const satisfies readonly (Role | 'everyone')[]
export type Receiver = (typeof receivers)[number]
