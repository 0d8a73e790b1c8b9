/** Tells who is at work: by a title, an office or what they take part in, and whether it is that of the name behind it. */

import { givenNames } from '../../words/givenNames.ts'
import { workEvents, workTitles } from '../../words/noNames.ts'
import { bare } from './names.ts'

/** Most titles end so: *avdelingsoverlege*, *barnepsykolog*. */
const titleEnding =
  /(?:leg[ea]n?|pleie[ar](?:en)?|le(?:d|i[ad])er(?:en)?|leiar(?:en)?|terapeut(?:en)?|psykolog(?:en)?|konsulent(?:en)?|rådgiv[ae]r(?:en)?|ansvarle?i?g|sjef(?:en)?|tekniker(?:en)?|koordinator(?:en)?|bruk[ae]r(?<=super.*)(?:en)?|mester(?:en)?|sekretær(?:en)?|ombud(?:et)?|utvikl[ae]r(?:en)?|ressursperson(?:en)?|controller(?:en)?|st(?:ed|ad)fortred[ea]r(?:en)?)$/

/** What somebody is at work. */
export const isOffice = (word: string): boolean => {
  const one = bare(word)
  return workTitles.has(one) || titleEnding.test(one)
}

/** An office, or what one takes part in at work. */
export const isTitle = (word: string): boolean => isOffice(word) || workEvents.has(bare(word))

/** `vikaren`, `sjefens`: titles are listed without their endings; *Lise* is no *LIS*. */
export const isAnyTitle = (word: string): boolean =>
  isTitle(word) || (!givenNames.has(bare(word)) && isTitle(word.replace(/(?:e[nt]?)?s?$/i, '')))

export const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}-]*/gu) ?? []

export const holdsTitle = (text: string, isOne = isAnyTitle): boolean => wordsIn(text).some(isOne)

/** What may stand between a title and its name: `leder er`, `superbruker på IKT`, where one word tells the place. */
const link = /^(?:er|is|var|was|heter|heiter|vår|vårt|our|the|den|ny|nye|new|som|as|fast|vikar)$/i
const ofPlace = /^(?:på|i|ved|fra|frå|at|in|from)$/i
/** With a name or a patient behind it somebody else is told of. */
const withAnother = /^(?:hos|for|av|of)$/i
const another = /^(?:\p{Lu}|pas|pt|bruk[ae]r|beboe|bebua|klient|patient|client)/u

const isNamePart = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whether a title leads to the name that the words end with: a verb between them tells of somebody else. */
const leadsToName = (afterTitle: readonly string[]): boolean => {
  const end = afterTitle.findLastIndex(isNamePart)
  for (let at = 0; at <= end; at += 1) {
    const one = afterTitle[at] ?? ''
    if (ofPlace.test(one) || (withAnother.test(one) && !another.test(afterTitle[at + 1] ?? ''))) at += 1
    else if (!isNamePart(one) && !link.test(one)) return false
  }
  return true
}

/** `overlege Kari Nordmann`: somebody at work, whose dates are appointments. */
export const isAtWork = (words: readonly string[], isOne = isTitle): boolean => {
  const near = words.slice(-6)
  const title = near.findLastIndex(isOne)
  return title >= 0 && leadsToName(near.slice(title + 1))
}
