/** Tells that a sentence tells how old somebody is whom it does not name: `82 år gammel kvinne`, `hun er 82 og`, `jente (15)`. */

import { counted } from '../../words/ageWords.ts'
import { company } from '../../words/folk.ts'
import { folkNoun } from '../who/somebody.ts'

const child =
  '(?:gutt?(?:en|ane|ar)?|jent(?:e|a|en)|barn(?:et)?|bab(?:y|yen)|(?:små|sped)barn(?:et)?|tenåring(?:en)?|boy|girl|child|toddler|infant)'
const grown =
  '(?:(?:eldre |gammel )?(?:mann(?:en)?|kvinn(?:e|a|en)|dam(?:e|a|en)|herre(?:n)?)|kar(?:en)?|gravid|person(?:en)?|innbygger(?:en)?|pas|pasient(?:en)?|pt|brukaren|brukeren|be(?:boer|buar)(?:en)?|man|woman|lady|gentleman|patient|resident)'
const one = `(?:${child}|${grown}|${folkNoun})\\.?`
const pronoun = '(?:hun|han|ho|hen|vedkommende|vedkomande|she|he)'
const somebody = new RegExp(
  `(?<![\\p{L}-])(?:${one}|${pronoun}|bor|bur|bosatt|busett|lives|living)(?![\\p{L}-])`,
  'iu',
)

const alone = '(?<![\\p{L}\\d.,/:–-]|\\d [–-] ?)'
const age = '(?:[1-9]\\d?|1[01]\\d)'
const months =
  '(?:mndr?\\.?|måneder|månader|månad|måned|uker|uke|veker|veke|dager|dagar|months?|weeks?|days?)'
const old = '(?:gam(?:mel|mal|le|al)|gml\\.?|old)'
const no = `(?! ?(?:siden|sidan|med(?! ${company})|ventetid|levetid|garanti|erfaring|ago))`
const turns = '(?:er|var|ble|blei|vart|blir|fyller|fylte|is|was|turns|turned)'
const almost =
  '(?: (?:nå|no|bare|berre|snart|nesten|over|rundt|ca\\.?|omtrent|now|only|nearly|about|almost))*'
const from = '(?: (?:som |who )?(?:(?:bor|bur|lives|er|is) )?(?:fra|frå|i|på|from|in|of) \\p{L}+)?'
/** Bare, and nothing that is counted. */
const bare = `${age}(?:(?: ?år|å| yrs?| y\\.?/?o)(?![\\p{L}])|(?! ?(?:år|yr|y/?o))${counted})`

/** What only a life is told with. */
const lived = new RegExp(
  [
    `${alone}${age}[ -]?åring(?:en|a)?(?!\\p{L})`,
    `${alone}${age}[ -]years?-old(?= (?:from|in|of|with|who|living)(?!\\p{L})|[,.;)]|$)`,
    `(?<![\\p{L}-])${one}[ ,(:]{1,3}(?:på |aged |of |som er |who is )?${bare}(?:\\)|(?!\\p{L}))${no}`,
    `(?<![\\p{L}-])(?:${one}|${pronoun})${from}${almost},? (?:(?:som|who) )?${turns}${almost} ${bare}${no}`,
    `(?<![\\p{L}-])${one} på ${age} (?:og|and) ${age}(?=[,.;]|$| (?:fra|frå|from|i|på)(?!\\p{L}))`,
    `(?<![\\p{L}-])${child}[ ,(]{1,2}(?:på |aged |of |er |is )?\\d{1,2} ?${months}(?!\\p{L})`,
    `(?<![\\p{L}-])${one}[^.!?\\n\\d]{0,30}(?:født|fødd|f\\.|born) ?(?:(?:i|in) )?(?:\\p{L}{3,9} )?(?:19|20)\\d\\d(?!\\d)`,
  ].join('|'),
  'iu',
)

/** Things are so old too, so somebody must be told of beside it. */
const aged = new RegExp(
  [
    `${alone}${age} ?(?:år|years?|yrs?) ${old}(?: ${one})(?!\\p{L})`,
    `${alone}${age}[ -]years?[ -]old ${one}(?!\\p{L})`,
    `${alone}\\d{1,2} ${months} ${old} ${one}(?!\\p{L})`,
    `(?:^|[,(;:] ?)${age} ?(?:år|yrs?|y/o)(?: ${old})?(?=[,;.)]|$)`,
    `(?<!\\p{L})${one}[^.!?\\n\\d]{0,40}(?:\\(|, )(?:[1-9]\\d|10\\d) ?(?:år|å)?(?=[,;)]|$)`,
    `(?<!\\p{L})(?:og|and) (?:er|is)${almost} (?:[3-9]\\d|10\\d)(?:(?: ?år)(?!\\p{L})|${counted})`,
    `(?<!\\p{L})(?:født|fødd|born|f\\.) ?(?:(?:i|in) )?(?:19|20)\\d\\d(?!\\d)`,
  ].join('|'),
  'iu',
)

/** The length of what tells the age, 0 for nothing. */
export const agedOneIn = (sentence: string): number => {
  const found = lived.exec(sentence) ?? (somebody.test(sentence) ? aged.exec(sentence) : null)
  return found?.[0].length ?? 0
}
