/** Saves a row, new or changed, in one write with the tick on the step that asked for the sheet. */

import { again } from '../../../core/again.ts'
import { anew, type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { rowOfForm } from '../../../core/once.ts'
import { own } from '../../../core/own.ts'
import { isUntouched, laidOn, shownOf, touchedIn } from '../../../core/shown.ts'
import type { PlainChange, Read } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { writersAfter } from '../../../core/writers.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { formOf } from './form.ts'
import { readFields } from './read.ts'
import { outdated } from './reminded.ts'
import { mostRows, type SheetRow } from './row.ts'
import { type Fields, readTable, type Sheet, tables } from './sheets.ts'
import { shelves } from './shelf.ts'
import { showAll, showTable } from './show.ts'

/** A party is suggested once, whatever has become of its row since. */
const isSame = (there: Fields, fields: Fields): boolean =>
  fields.party
    ? there.party === fields.party
    : Object.entries(fields).every(([code, value]) => (own(there, code) ?? '') === value)

type Wish = {
  readonly sheet: Sheet
  readonly unit: UnitId
  readonly now: Instant
  readonly fields: Fields
  /** Others tick at the same time, so each try asks anew what is filled in. */
  readonly keep: (change: PlainChange, along?: readonly PlainChange[]) => Promise<void>
}

const add = async (needs: WorksheetNeeds, ask: Ask, wish: Wish): Promise<Show> => {
  const { sheet, unit, now, fields } = wish
  const shelf = shelves[sheet.code]
  const isFull = sheet.code !== 'decisions' && (await shelf.list(ask.store, unit)).length >= mostRows
  if (isFull) return showTable(needs, ask, sheet.code, { tone: 'full' })
  const { id, there } = await rowOfForm(needs, ask, {
    said: JSON.stringify([sheet.code, fields]),
    get: known => shelf.at(ask.store, known),
    isSame: known => known.state === 'kept' && known.sheet === sheet.code && isSame(known.fields, fields),
  })
  if (!there) {
    const due = sheet.due(fields, dayOf(now))
    const by = ask.who.person
    const row = { id, unit, sheet: sheet.code, fields, by, at: now, due } as const
    await wish.keep(shelf.add({ ...row, state: 'kept', reminded: '' }))
  }
  return showTable(needs, ask, sheet.code, { tone: 'added', undo: { verb: 'sheet.remove', row: id } })
}

const change = async (needs: WorksheetNeeds, ask: Ask, known: Read<SheetRow>, wish: Wish): Promise<Show> => {
  const { sheet, now } = wish
  const { id: row, version: seen } = known
  if (isUntouched(ask.input.shown, wish.fields)) return unchanged(await showTable(needs, ask, sheet.code))
  // A form of before it carried what it showed still carries which version that was.
  const { parts: fields, contended } = laidOn(ask.input.shown ?? '', known.fields, wish.fields)
  if (seen !== Number(ask.input.seen ?? 0) && contended.length > 0) {
    const shown = shownOf(known.fields)
    return anew(formOf(needs, ask, sheet, { row, seen, shown, fields, changed: true }))
  }
  const today = dayOf(now)
  const untrue = await outdated(ask.store, known, { sheet: known.sheet, fields }, now)
  const isToldToday = known.reminded === today && untrue.length === 0
  const due = sheet.due(fields, isToldToday ? addDays(today, 1) : today)
  const by = { by: ask.who.person, maker: known.by }
  const writers = writersAfter({ row: known, parts: known.fields }, { parts: fields, ...by })
  const changed = { ...known, ...writers, fields, due }
  await wish.keep(shelves[sheet.code].change(changed), untrue)
  return showTable(needs, ask, sheet.code, { tone: 'saved' })
}

/** Of a row that is gone, the words that somebody wrote now, and none that stood there. */
const ownIn = (sheet: Sheet, ask: Ask, fields: Fields): Fields => {
  const touched = touchedIn(ask.input.shown, fields)
  const texts = new Set(sheet.columns.flatMap(({ code, kind }) => (kind === 'text' ? code : [])))
  return Object.fromEntries(
    Object.entries(fields).filter(([code]) => !texts.has(code) || Object.hasOwn(touched, code)),
  )
}

export const save = (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
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
      const seen = Number(ask.input.seen ?? 0)
      return formOf(needs, ask, sheet, { row: left, seen, shown: ask.input.shown ?? '', fields, problems })
    }
    if (row !== '' && !known)
      return formOf(needs, ask, sheet, { row: '', seen: 0, fields: ownIn(sheet, ask, fields), gone: true })
    const now = needs.clock.now()
    const filled = { unit, sheet: code, by: ask.who.person, at: now }
    const wish: Wish = {
      sheet,
      unit,
      now,
      fields,
      keep: async (change, along = []) => write([change, ...along, ...(await needs.filled(ask, filled))]),
    }
    return known ? change(needs, ask, known, wish) : add(needs, ask, wish)
  })
