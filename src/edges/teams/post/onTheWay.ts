/** Whether it was Teams that answered: what stands on the way there answers too, with pages, redirects and bare numbers, and an outage with errors. */

/** As it was answered, by whomever. */
export type Said = {
  readonly status: number
  readonly codes: readonly string[]
  /** For a browser: Teams answers with none. */
  readonly isPage: boolean
}

/** They say the same, whoever says it. */
const plain = [401, 412, 413, 429]

/** Such an answer is no verdict on what was sent: whatever else meets it now would be answered alike. */
export const isAway = ({ status, codes, isPage }: Said): boolean => {
  if (status < 300) return isPage
  if (status < 400 || status === 408 || status >= 500) return true
  return codes.length === 0 && !plain.includes(status)
}

/** Only Teams itself says so in codes, and may mean this one chat. */
export const isOwnVoice = ({ codes, isPage }: Said): boolean => codes.length > 0 && !isPage
