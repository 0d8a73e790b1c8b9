/** Saves a row, new or changed, in one write with the tick on the step that asked for the sheet. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { UnitId } from '../../core/ids.ts'
import { onceOf } from '../../core/once.ts'
import type { Outcome, PlainChange, Read } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { formOf } from './form.ts'
import type { WorksheetNeeds } from './needs.ts'
import { readFields } from './read.ts'
import { mostRows, type SheetRow } from './row.ts'
import { type Fields, readTable, type Sheet, tables } from './sheets.ts'
import { shelves } from './shelf.ts'
import { showAll, showTable } from './show.ts'

const mostTries = 20

/** Others tick at the same time; that is tried again. A conflict on the row itself is the caller's to judge. */
const writeWithTick = async (
  needs: WorksheetNeeds,
  ask: Ask,
  { code }: Sheet,
  { row, change }: { readonly row: string; readonly change: PlainChange },
): Promise<Outcome> => {
  let outcome: Outcome = await ask.store.write([change, ...(await needs.filled(ask, code))])
  for (let tries = 1; tries < mostTries && !outcome.written && outcome.conflict.id !== row; tries += 1) {
    outcome = await ask.store.write([change, ...(await needs.filled(ask, code))])
  }
  return outcome
}

const isTaken = (outcome: Outcome, id: string): boolean => !outcome.written && outcome.conflict.id === id

/** A party is suggested once, whatever has become of its row since. */
const isSame = (there: Fields, fields: Fields): boolean =>
  fields.party
    ? there.party === fields.party
    : Object.entries(fields).every(([code, value]) => (there[code] ?? '') === value)

type Wish = { readonly sheet: Sheet; readonly unit: UnitId; readonly now: Instant; readonly fields: Fields }

const add = async (needs: WorksheetNeeds, ask: Ask, { sheet, unit, now, fields }: Wish): Promise<Show> => {
  const shelf = shelves[sheet.code]
  const isFull = sheet.code !== 'decisions' && (await shelf.list(ask.store, unit)).length >= mostRows
  if (isFull) return showTable(needs, ask, sheet.code, { tone: 'full' })
  const write = (id: string) =>
    writeWithTick(needs, ask, sheet, { row: id, change: shelf.add({ ...row, id }) })
  const row: SheetRow = {
    id: onceOf(ask),
    unit,
    sheet: sheet.code,
    fields,
    by: ask.who.person,
    at: now,
    state: 'kept',
    due: sheet.due(fields, dayOf(now)),
    reminded: '',
  }
  const first = await write(row.id)
  // A form that is sent twice is one row. Something else on it, or from somebody who sees the same card, is another.
  const there = isTaken(first, row.id) ? await shelf.get(ask.store, row.id) : null
  const id = isTaken(first, row.id) && !(there && isSame(there.fields, fields)) ? ask.once : row.id
  const outcome = id === row.id ? first : await write(id)
  if (!outcome.written && !isTaken(outcome, id)) return notice('busy')
  return showTable(needs, ask, sheet.code, { tone: 'added', undo: { verb: 'sheet.remove', row: id } })
}

const change = async (needs: WorksheetNeeds, ask: Ask, known: Read<SheetRow>, wish: Wish): Promise<Show> => {
  const { sheet, fields, now } = wish
  const today = dayOf(now)
  const seen = Number(ask.input.seen ?? 0)
  const due = sheet.due(fields, known.reminded === today ? addDays(today, 1) : today)
  const changed = { ...known, fields: { ...known.fields, ...fields }, due, version: seen }
  const saving = { row: known.id, change: shelves[sheet.code].change(changed) }
  const outcome = await writeWithTick(needs, ask, sheet, saving)
  return outcome.written
    ? showTable(needs, ask, sheet.code, { tone: 'saved' })
    : formOf(needs, ask, sheet, { row: known.id, seen: known.version, fields, changed: true })
}

export const save = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const code = readTable(ask.input.sheet)
  const { unit } = ask.who
  if (!code) return showAll()
  if (!unit) return noUnit()
  const { row = '' } = ask.input
  const sheet = tables[code]
  const known = row === '' ? null : await shelves[code].get(ask.store, row)
  if (known && known.unit !== unit) return showTable(needs, ask, code, { tone: 'gone' })
  const { fields, problems } = readFields(sheet, ask.input, known?.fields ?? {})
  if (Object.keys(problems).length > 0) {
    const left = known ? row : ''
    return formOf(needs, ask, sheet, { row: left, seen: Number(ask.input.seen ?? 0), fields, problems })
  }
  if (row !== '' && !known) return formOf(needs, ask, sheet, { row: '', seen: 0, fields, gone: true })
  const wish = { sheet, unit, now: needs.clock.now(), fields }
  return known ? change(needs, ask, known, wish) : add(needs, ask, wish)
}
