/** The small tools that a step can ask for. */

export const sheets = ['stakeholders', 'benefits', 'risks', 'decisions', 'workshop'] as const

export type SheetCode = (typeof sheets)[number]

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
