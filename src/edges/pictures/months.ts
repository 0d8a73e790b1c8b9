/** What months are called under and over a picture: short, and in the reader's language. */

import type { Language } from '../../core/language.ts'
import { locales } from '../../core/texts.ts'
import type { Month } from '../../core/time/instant.ts'

export const monthNames = (language: Language): ((month: Month) => string) => {
  const format = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' })
  return month => format.format(new Date(`${month}-15`)).replace('.', '')
}
