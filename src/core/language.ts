/** The three languages that every text exists in. Bokmål comes first. */

export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
