/** Sees through presentation: what a reader would take for a digit is one. */

import { inPlainCharacters } from './characters.ts'
import { withoutMarkup } from './markup.ts'

export const plainly = (text: string): string => inPlainCharacters(withoutMarkup(text))
