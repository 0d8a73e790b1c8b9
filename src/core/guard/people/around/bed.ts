/** Finds who lies in a room: `fru Dahl på rom 12`, `Leiv i seng 2`, `Aslaug på rom 7, hun reiser hjem fredag`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { besideIt, candidatesIn } from '../../words/near.ts'
import { noNames } from '../../words/noNames.ts'
import { isWork } from '../who/beside.ts'
import { isAnyTitle, maybe, nameOf } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'

const honorific = '(?:[Ff]ru|[Ff]rk\\.?|[Ff]røken|[Hh]err|[Hh]r\\.?|[Mm]rs?\\.?|[Mm]s\\.?|[Mm]iss)'
const is = '(?:(?:som|who) )?(?:(?:lå|låg|ligger|ligg|er|var|is|was|lies) )?'
const bed =
  '(?:(?:rom|room) \\d{1,4}[, ]{1,2})?(?:(?:vindus|vindauge|dør|gang|korridor)?senga? ?(?:\\d{1,2}|[A-D])(?![\\p{L}\\d])|(?:vindus|vindauge|dør|gang|korridor)senga|bed (?:\\d{1,2}|[A-D])(?![\\p{L}\\d])|\\d{3}-[1-6](?![\\d-])|(?:ene|ein|tomanns|firemanns|isolat)(?:rommet|romet)|isolatet)'
const room = '(?:rom|room) \\d{1,4}(?!\\d)'
const lying = new RegExp(
  `(?<![\\p{L}-])(?<honorific>${honorific} )?(?:(?:[Hh]an|[Hh]o|[Hh]un) )?(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?),? ${is}(?<at>på|i|in|on)? ?(?:(?<bed>${bed})|${room})`,
  'gu',
)
/** Whoever works there is told of otherwise. */
const lies =
  /(?<!\p{L})(?:lå|låg|ligg(?:er)?|innlagt|utskre\p{L}+|skrives ut|skrivast ut|reise?r (?:hjem|heim)(?! (?:kl|til|tidl|før))|(?:ble|blei|vart|blir|er|skal) (?:flytt\p{L}+|operer\p{L}*)|dement|discharged|admitted|was moved|going home|goes home)(?!\p{L})/iu
const expected =
  /(?<!\p{L})(?:skulle|skal|should) (?:ha|hatt|have|had) (?:an? |en |ein )?(?:video|telefon)?(?:time|samtale|konsultasjon|call|appointment)/iu

const rooms = ['seng', 'bed ', 'rom ', 'room ', 'rommet', 'romet', 'isolat']
const soon =
  /\p{Lu}[\p{L}’'-]+,? (?:\p{L}+ ){0,3}(?:rom|room|bed|\p{L}*seng|ene?rom|tomanns|firemanns|isolat|\d{3}-)/u

/** Asked first. */
export const mayLie = (text: string): boolean =>
  rooms.some(room => text.includes(room)) || (text.includes('-') && /\d{3}-[1-6](?!\d)/.test(text))

const reach = 80

/** Wards and bed posts are where somebody lies. */
const rest = (sentence: string, written: string): string =>
  sentence.replace(written, ' ').replace(/(?:avdeling|ward)\p{L}*/giu, ' ')

const sentenceAround = (text: string, start: number, end: number): string =>
  besideIt(text, start, end, reach).join(text.slice(start, end))

export const inBedIn = (text: string, known: Known): Finding | null => {
  if (!mayLie(text) || !soon.test(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, lying)) {
    const words = (groups.name ?? '').split(' ')
    if (words.some(word => noNames.has(word.toLowerCase()) || isAnyTitle(word))) continue
    if (groups.honorific !== undefined) return finding('D', 'address', all.length)
    if (nameOf(words, 'first', known) < maybe || isWork(text, index)) continue
    const sentence = sentenceAround(text, index, index + all.length)
    const isIn = groups.bed !== undefined && /^(?:i|in)$/u.test(groups.at ?? '')
    if (isIn || expected.test(sentence) || (lies.test(sentence) && !tellsOfWork(rest(sentence, all))))
      return finding('D', 'address', all.length)
  }
  return null
}
