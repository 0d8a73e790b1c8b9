/** Where the pages of a code are. */

export const formPath = (code: string): string => `/f/${code}`
