/** The small tools that a step can ask for. */

import type { PersonId, UnitId } from './ids.ts'
import type { Instant } from './time/instant.ts'

export const sheets = ['stakeholders', 'benefits', 'risks', 'decisions', 'workshop'] as const

export type SheetCode = (typeof sheets)[number]

/** Which was filled in, by whom and when. */
export type Filled = {
  readonly unit: UnitId
  readonly sheet: SheetCode
  readonly by: PersonId
  readonly at: Instant
}

export const readSheet = (text: string | undefined): SheetCode | null =>
  sheets.find(code => code === text) ?? null

/** The sign that each has everywhere: an icon, and what stands for it where icons are not drawn. */
const faces: Readonly<Record<SheetCode, { readonly icon: string; readonly emoji: string }>> = {
  stakeholders: { icon: 'PeopleCommunity', emoji: '👥' },
  benefits: { icon: 'ArrowTrendingLines', emoji: '📈' },
  risks: { icon: 'ShieldTask', emoji: '🛡️' },
  decisions: { icon: 'Notebook', emoji: '📓' },
  workshop: { icon: 'PeopleTeam', emoji: '💬' },
}

export const sheetFace = (sheet: SheetCode) => ({ sheet, ...faces[sheet] })
