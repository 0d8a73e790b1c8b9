/** Shows a sheet: its own picture first, then its rows page by page, with what just happened on top. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { readSheet, type SheetCode, sheetFace, sheets } from '../../../core/sheets.ts'
import type { Read } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Verb } from '../../../core/verbs.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { mayWrite } from '../who.ts'
import { showWorkshops } from '../workshop/workshops.ts'
import { benefitsData } from './benefits.ts'
import { decisionsData } from './decisions.ts'
import { risksData } from './risks.ts'
import type { SheetRow } from './row.ts'
import type { TableCode } from './sheets.ts'
import { shelves } from './shelf.ts'
import { stakeholdersData } from './stakeholders.ts'

/** `seen` just shows, the others say what happened. */
type Tone = 'seen' | 'added' | 'saved' | 'removed' | 'restored' | 'gone' | 'full'

type Told = {
  readonly tone: Tone
  /** How long it can be put back. */
  readonly days?: number
  /** The button that takes it back. */
  readonly undo?: { readonly verb: Verb; readonly row: string }
}

type Picture = (rows: readonly Read<SheetRow>[], today: Day, page: string | undefined) => object

const pictures: Readonly<Record<TableCode, Picture>> = {
  stakeholders: stakeholdersData,
  benefits: benefitsData,
  risks: risksData,
  decisions: decisionsData,
}

export const showAll = (): Show => show('worksheets/all', { sheets: sheets.map(sheetFace) })

export const showTable = async (
  needs: WorksheetNeeds,
  ask: Ask,
  sheet: TableCode,
  { tone, days = 0, undo }: Told = { tone: 'seen' },
): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const rows = await shelves[sheet].list(ask.store, unit)
  return show(`worksheets/${sheet}`, {
    sheet,
    once: needs.newId(),
    tone,
    told: tone !== 'seen',
    days,
    undo: undo ? [undo] : [],
    total: rows.length,
    empty: rows.length === 0,
    mayWrite: mayWrite(ask),
    ...pictures[sheet](rows, dayOf(needs.clock.now()), tone === 'seen' ? ask.input.page : undefined),
  })
}

export const openSheet = async (needs: WorksheetNeeds, ask: Ask, sheet: SheetCode): Promise<Show> =>
  sheet === 'workshop' ? showWorkshops(ask) : showTable(needs, ask, sheet)

export const showSheet = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const sheet = readSheet(ask.input.sheet)
  return sheet ? openSheet(needs, ask, sheet) : showAll()
}
