/** The stakeholders as a matrix of four boxes, and the plan for who is told what, when. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Grid, Tone } from '../../../core/pictures.ts'
import type { Day } from '../../../core/time/instant.ts'
import { boxWith } from './box.ts'
import { rowsPerPage, type SheetRow } from './row.ts'
import { type Fields, parties, tables } from './sheets.ts'

/** In the order that one begins with them. */
const boxes = ['close', 'satisfied', 'informed', 'lightly'] as const
type Box = (typeof boxes)[number]

export const boxOf = ({ interest, influence }: Fields): Box => {
  if (influence === 'high') return interest === 'high' ? 'close' : 'satisfied'
  return interest === 'high' ? 'informed' : 'lightly'
}

const tones: Readonly<Record<Box, Tone>> = {
  close: 'accent',
  satisfied: 'warning',
  informed: 'good',
  lightly: 'quiet',
}

/** As it is drawn: influence grows upwards, interest to the right. */
const places: readonly (readonly Box[])[] = [
  ['satisfied', 'close'],
  ['lightly', 'informed'],
]

/** A card knows no quiet box but the plain one. */
const styleOf = (tone: Tone): string => (tone === 'quiet' ? 'emphasis' : tone)

const pictureOf = (all: readonly { readonly box: Box; readonly nth: number }[]): Grid => ({
  kind: 'grid',
  rows: places.map(row =>
    row.map(word => ({
      word,
      tone: tones[word],
      marks: all.filter(({ box }) => box === word).map(({ nth }) => nth),
    })),
  ),
})

const mostNames = 4

/** Each is a row to press; beside a picture fewer of them keep the card small. */
const mostParties = { alone: 5, beside: 2 }

const suggestions = (rows: readonly SheetRow[]) =>
  Object.entries(parties)
    .filter(([code]) => !rows.some(({ fields }) => fields.party === code))
    .slice(0, rows.length === 0 ? mostParties.alone : mostParties.beside)
    .map(([code, levels]) => ({ code, ...levels }))

/** Whoever is to be told next comes first. */
const byNext = (a: { next: string; name: string }, b: { next: string; name: string }) =>
  (a.next || '9').localeCompare(b.next || '9') || a.name.localeCompare(b.name, 'nb')

export const stakeholdersData = (rows: readonly SheetRow[], today: Day, page: string | undefined) => {
  const all = rows
    .map(({ id, fields }) => ({
      id,
      name: fields.name ?? '',
      box: boxOf(fields),
      involve: fields.involve ?? '',
      message: fields.message ?? '',
      function: fields.function ?? '',
      next: tables.stakeholders.due(fields, today),
      rhythm: fields.rhythm || 'once',
    }))
    .sort(byNext)
    .map((row, at) => ({ ...row, nth: at + 1, tone: styleOf(tones[row.box]) }))
  const { shown: items, pager } = pageOf(all, rowsPerPage, page)
  const parts = suggestions(rows)
  return {
    ...pager,
    isFirst: pager.page === 1,
    picture: pictureOf(all),
    boxes: boxes.map(code => {
      const names = all.filter(({ box }) => box === code).map(({ name }) => name)
      return boxWith(code, names, mostNames)
    }),
    items,
    parties: parts,
    hasParties: parts.length > 0,
  }
}
