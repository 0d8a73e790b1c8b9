/** Finds who lies in a room: `fru Dahl på rom 12`, `Leiv i seng 2`, `Aslaug på rom 7, hun reiser hjem fredag`. */

import type { Known } from '../../known.ts'
import { honorificWord } from '../../words/folk.ts'
import { noNames } from '../../words/noNames.ts'
import { isWork } from '../who/beside.ts'
import { maybe, nameOf } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { isAnyTitle } from '../who/titles.ts'
import { isTreated } from '../who/treated.ts'
import { firstTold, type Rule, type Told } from './rule.ts'

const is = '(?:(?:som|who) )?(?:(?:lå|låg|ligger|ligg|er|var|is|was|lies) )?'
const before =
  '(?:(?:(?:rom|room|avd\\.?|avdeling|post) \\d{1,4}|\\d{1,2}\\. ?(?:etg\\.?|etasje)|\\d (?:vest|øst|aust|nord|sør))[, ]{1,2}){0,2}'
const bedWord = `${before}(?:(?:vindus?|vindauge|dør|gang|korridor)?senga? ?(?:\\d{1,2}|[A-D])(?![\\p{L}\\d])|(?:vindus?|vindauge|dør|gang|korridor)senga|bed (?:\\d{1,2}|[A-D])(?![\\p{L}\\d])|\\d{3}-[1-6](?![\\d-])|(?:ene|ein|tomanns|firemanns|isolat)(?:rommet|romet)|isolatet)`
const room = `${before}(?:rom|room|leilighet|leil\\.?|husvære|apartment) \\d{1,4}(?!\\d)`
/** Whose name follows is no colleague. */
const one = '(?:[Pp]as\\.?|[Pp]asient(?:en)?|[Pp]t\\.?|[Bb]e(?:boer|buar)(?:en)?|[Pp]atient|[Rr]esident)'
const lying = new RegExp(
  `(?<![\\p{L}-])(?<honorific>(?:${honorificWord}|${one}) )?(?:(?:[Hh]an|[Hh]o|[Hh]un) )?(?<name>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]+)?),? ${is}(?<at>på|i|in|on)? ?(?:(?<bed>${bedWord})|${room})`,
  'gu',
)
/** Whoever works there is told of otherwise. */
const lies =
  /(?<!\p{L})(?:lå|låg|ligg(?:er)?|innlagt|utskr[ei]\p{L}+|skrives ut|skrivast ut|reise?r (?:hjem|heim)(?! (?:kl|til|tidl|før))|(?:ble|blei|vart|blir|er|skal) (?:flytt\p{L}+|operer\p{L}*)|dement|discharged|admitted|was moved|going home|goes home)(?!\p{L})/iu
/** Where colleagues have no room of their own. */
const ofOne =
  /(?<!\p{L})(?:ene?rom(?:met)?|einerom(?:met)?|isolat\p{L}*|\p{L}*sykehjem\p{L}*|\p{L}*sjukeheim\p{L}*|omsorgs\p{L}+|bofellesskap\p{L}*|alders(?:hjem|heim)\p{L}*|nursing home|leil\p{L}*)(?!\p{L})/iu
const expected =
  /(?<!\p{L})(?:skulle|skal|should) (?:ha|hatt|have|had) (?:an? |en |ein )?(?:video|telefon)?(?:time|samtale|konsultasjon|call|appointment)/iu

const rooms = ['seng', 'bed ', 'rom ', 'room ', 'rommet', 'romet', 'isolat', 'leil']

const reach = 80

/** Wards and bed posts are where somebody lies. */
const rest = (sentence: string, written: string): string =>
  sentence.replace(written, ' ').replace(/(?:avdeling|ward)\p{L}*/giu, ' ')

const isOnes = (text: string, start: number, { written, groups, sentence }: Told, known: Known): boolean => {
  const words = (groups.name ?? '').split(' ')
  if (words.some(word => noNames.has(word.toLowerCase()) || isAnyTitle(word))) return false
  if (groups.honorific !== undefined) return true
  if (nameOf(words, 'first', known) < maybe || isWork(text, start)) return false
  if (groups.bed !== undefined && /^(?:i|in)$/u.test(groups.at ?? '')) return true
  if (ofOne.test(sentence) && isTreated(sentence)) return true
  return expected.test(sentence) || (lies.test(sentence) && !tellsOfWork(rest(sentence, written)))
}

export const bed: Rule = {
  mayBe: text =>
    rooms.some(room => text.includes(room)) || (text.includes('-') && /\d{3}-[1-6](?!\d)/.test(text)),
  inSmallLetters: true,
  find: (text, known) =>
    firstTold(text, lying, reach, (told, start) => isOnes(text, start, told, known), 'address'),
}
