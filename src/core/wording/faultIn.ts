/** What to change in words that somebody writes themselves, in whichever of our languages: found before anybody is sent them. */

import { languages } from '../language.ts'
import { type Tone, toneIn } from './tone.ts'
import { lacksReserve, reserve } from './video.ts'

/** `said` is what stands there; of a reserve that is missing, nothing. */
export type WordFault = { readonly fault: Tone['fault'] | 'reserve'; readonly said: string }

const hasReserve = (text: string): boolean => languages.some(one => text.toLowerCase().includes(reserve[one]))

/** Who speaks of choosing video in one language has its reserve in that one, so any of them will do. */
export const faultIn = (text: string): WordFault | null => {
  for (const language of languages) {
    const found = toneIn(language, text)
    if (found) return { fault: found.fault, said: found.said }
  }
  const isMissing = !hasReserve(text) && languages.some(language => lacksReserve(language, text))
  return isMissing ? { fault: 'reserve', said: '' } : null
}
