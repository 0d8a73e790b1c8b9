/** Reads how old somebody is where it is said in words: `åttisju år`, `er åttisju`, `toogåttiåring`, `jente på ni`. */

import { replaceSome } from './replace.ts'
import { digitsOfPhrase, letter, spellings, starts, teens, tens, wordOf } from './spoken.ts'

/** `åttisju`, `femten`, `niogåtti`. */
const overTen = `(?:${spellings([...tens, ...teens])}|[${letter}]{1,4}og${spellings(tens)})`
const beforeAge =
  'er|is|var|was|på|fyller|fylte|fylt|blir|ble|blei|vart|vert|blitt|rundt|cirka|omtrent|about|født|fødde?|born|over|nær|nærmere|nærmare|nesten|snart|runder|rundar|passerte|aged?|alder|turns|turned|årgang'
/** `åttisju år`, `er åttisju`, `, åttisju,`, `født nittenfemtiseks`, `åttiåringen`, `sju månader`: how old somebody is. */
const spokenAge = new RegExp(
  [
    `${starts}${wordOf(1)}(?: (?:(?:og|and) )?${wordOf(2)})?(?=[ -](?:år|years?|y\\/?o|mnd|m[åa]n[ae]d(?:er|ar)?|months?|uke[rn]?|veker|weeks?)(?![${letter}]))`,
    `(?<=${starts}(?:${beforeAge})(?: i| in| no| nå|:)? )(?=${overTen})${wordOf(3)}(?: ${wordOf(4)})?`,
    `(?<=[${letter}], )(?=${overTen})${wordOf(5)}(?: ${wordOf(6)})?(?=(?: nå| no| now)?,)`,
    `(?<=${starts}(?:turn(?:s|ed|ing)|fyl(?:ler|te|t)) )${wordOf(7)}(?=[,.;!?)]|$| (?:last|yesterday|today|tomorrow|this|next|in|på|i|neste|sist|nå|no|og|and)(?![${letter}]))`,
    `${starts}(?=${overTen})${wordOf(8, '(?=-?(?:år(?:a|ene|gang|i|ing|s)|tall?et|modell))')}`,
    /** `åtteåringen`, `jente på ni`: of a child. */
    `${starts}${wordOf(9, '(?=-?åring)')}`,
    `(?<=${starts}(?:jent[ea]n?|gutt?(?:en)?|barn(?:et)?|baby(?:en)?|girl|boy|child) (?:på|of|aged|er|is) )${wordOf(10)}`,
    `(?<=[${letter}] \\()(?=${overTen})${wordOf(11)}(?=\\))`,
  ].join('|'),
  'gi',
)
/** Asked of every line: a ten, or years. */
const tellsAge =
  /[trms]ti|(?:elleve|tolv|(?:tret|fjor|fem|seks|syt|søt|at|nit)ten)(?![a-zæøå])|åring|(?:jent|gutt?|barn|baby|girl|boy|child)(?:en?|a|et)? (?:på|of|aged|er|is) [a-zåæø]|tjue|tyve|redve|(?:[nrfxh]|ine)ty|[^a-zæøå]år[^a-zæøå]|[^a-zæøå]m(?:nd|ånad|åned|onth)|years|-year|ties[^a-z]|f[øo]d[dt] (?:i|for) |born (?:in|last|yester|today)|turn(?:s|ed|ing) [a-z]{3}|fyl(?:ler|te|t) [a-zå]{2}/i

export const mayTellAge = (text: string): boolean => tellsAge.test(text)

export const withSpokenAges = (text: string): string =>
  replaceSome(text, spokenAge, ([phrase]) => digitsOfPhrase(phrase).replaceAll(' ', ''))
