/** Who does what with a roadmap. */

/** Those who start guides, move dates and assign. */
export const planners = ['leader', 'project'] as const

/** Those who tick; everyone else reads along. */
export const tickers = ['leader', 'project', 'superuser', 'champion'] as const
