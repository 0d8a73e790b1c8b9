/** The three languages that every text exists in. Bokmål comes first. */

export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

/** Teams says `nb-NO`, `nn-NO`, `en-GB`. Another Norwegian tag is bokmål. */
export const languageOf = (locale: string | undefined, otherwise: Language): Language => {
  const tag = (locale ?? '').toLowerCase().split('-')[0] ?? ''
  return tag === 'no' ? 'nb' : isLanguage(tag) ? tag : otherwise
}

/** What a row holds, which an earlier version may have spoilt: there `språk constructor` was a language. */
export const readLanguage = (stored: unknown, otherwise: Language = 'nb'): Language =>
  languages.find(language => language === stored) ?? otherwise

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
