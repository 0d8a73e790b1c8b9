/** Finds a number that is somebody's in a register: a journal, a referral, an insurance card. */

import { type Finding, finding } from '../finding.ts'
import { candidatesIn } from './near.ts'

/** `nr`, `id` or `nummer` after the word makes any four digits a number; without it there must be more. */
const numbered =
  /(?<![a-zæøå])(?:(?:journ(?:al|\.)?|j\.|pas(?:ient|\.)?|henv(?:isn(?:ings?|\.)?|\.)?|tilvisings?|npr|dips|epj|duf|episode|opphold[s]?|innleggelses?|prøve|rekvisisjons?|remiss)[ -]?(?:nr|nummer(?:et)?|id|ident)|(?:mrn|ehic|duf)(?:[ -]?(?:nr|nummer|kort|card|number|no))?|(?:patient|medical record|record|hospital|referral|chart|health card|insurance card|nhs)[ -]?(?:no|nr|number|id)|helsetrygdkort(?:et|nr)?|trygdekort(?:nr)?)\.?(?: ?[:#=-]| er| is| lik)? ?(?:nr\.? )?(?=([A-Z]{0,3}[\d-][\d .-]{2,26}))/gi
const bare =
  /(?<![a-zæøå-])(?:npr|henv(?:isn)?\.|henvisning(?:en)?|tilvising(?:a)?|journal(?:en)?|dips|referral)(?: ?[:#=])? (?=(\d[\d -]{5,14}))/gi

const date =
  /^(?:(?:[0-2]?\d|3[01])[. /-][01]?\d[. /-](?:\d\d){1,2}|(?:19|20)\d\d[-./]\d\d[-./]\d\d|(?:19|20)\d\d ?(?:-|–) ?(?:19|20)\d\d)(?!\d)/

const countOf = (written: string): number => written.replace(/[ -]+$/, '').replace(/\D/g, '').length

const numberAfter = (text: string, pattern: RegExp, least: number): Finding | null => {
  for (const match of candidatesIn(text, pattern)) {
    const written = match[1] ?? ''
    if (date.test(written)) continue
    if (countOf(written) >= least) return finding('C', 'record', written.length)
  }
  return null
}

export const recordIn = (text: string): Finding | null =>
  numberAfter(text, numbered, 4) ?? numberAfter(text, bare, 6)
