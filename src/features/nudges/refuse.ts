/** Refuses a nudge whose words are too long, speak of choosing video without reserve, or shame, rank or press; by file and line. */

import { languages } from '../../core/language.ts'
import { broken, type Source, type Words } from '../../core/packs.ts'
import { toneFault } from '../../core/wording/tone.ts'
import { lacksReserve, reserve } from '../../core/wording/video.ts'

export const longestWording = 280

type Written = {
  readonly title: Words
  readonly evidence: { readonly claim: Words }
  readonly wordings: readonly Words[]
  readonly paste?: Words | undefined
}

type Place = { readonly path: readonly PropertyKey[]; readonly words: Words; readonly isSent: boolean }

/** The title and the claim tell what there is; a wording and a text to copy ask for something. */
const placesIn = ({ title, evidence, wordings, paste }: Written): readonly Place[] => [
  { path: ['title'], words: title, isSent: false },
  { path: ['evidence', 'claim'], words: evidence.claim, isSent: false },
  ...wordings.map((words, w) => ({ path: ['wordings', w], words, isSent: true })),
  ...(paste ? [{ path: ['paste'], words: paste, isSent: true }] : []),
]

export const refuseWrongWords = (source: Source, nudge: Written): void => {
  for (const { path, words, isSent } of placesIn(nudge))
    for (const language of languages) {
      const text = words[language]
      const refuse = (problem: string) => broken(source, [...path, language], `${language} ${problem}`)
      if (path[0] === 'wordings' && text.length > longestWording)
        throw refuse(`has ${text.length} characters, and ${longestWording} is the most`)
      if (/[{}]/.test(text)) throw refuse('has something to fill in')
      if (isSent && lacksReserve(language, text))
        throw refuse(`speaks of choosing video without «${reserve[language]}»`)
      const fault = toneFault(language, text)
      if (fault !== null) throw refuse(fault)
    }
}
