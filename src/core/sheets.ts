/** The small tools that a step can ask for. */

export const sheets = ['stakeholders', 'benefits', 'risks', 'decisions', 'workshop'] as const

export type SheetCode = (typeof sheets)[number]

export const readSheet = (text: string | undefined): SheetCode | null =>
  sheets.find(code => code === text) ?? null
