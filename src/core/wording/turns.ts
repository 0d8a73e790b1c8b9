/** Turns of phrase by language, each as whole words. */

import type { Language } from '../language.ts'

export type Turns = Readonly<Record<Language, readonly RegExp[]>>
