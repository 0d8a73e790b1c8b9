/** Whether a line tells how many there were, or of figures to put right: such a line is offered to be registered. */

import { fold } from '../../../core/fold.ts'
import { spoken } from './writtenOut.ts'

const longest = 300

const number = `(?:\\d{1,3}|${spoken.join('|')})`
const what =
  '(?:(?:telefon|oppmote|fysisk|phone)(?= |$)|video(?:er|r|ar|s|time\\p{L}*|timar|samtal\\p{L}*|konsultasjon\\p{L}*|moter?|calls?)?(?= |$))'
const weekWord = '(?:uke|uka|uken|veke|veka|week)'
const thisWeek = `(?:denne|forrige|forre|sist|siste|this|last) ${weekWord}`
const day = '(?:i dag|idag|i gar|today|yesterday)'
const who = '(?:(?:jeg|eg|vi|me|i|we) )?'
const held = `${who}(?:(?:har|have) )?(?:hadde|hatt|had|forte|forde|held|tok|tatt) `
const putRight = '(?:rett|rette|rett opp|endre|korriger|slett|vis|change|correct|fix|delete|show) '
const figures = '(?:tall|tallet|tallene|tal|talet|tala|numbers?|figures) '

/** Of anything else on the way between them, the number is of that. */
const between =
  '(?: (?:timer|timar|samtaler|samtalar|konsultasjoner|konsultasjonar|consultations|appointments|pa|med|by|on|over)){0,2} '

const anywhere = (pattern: string) => new RegExp(`(?:^| )${pattern}(?= |$)`, 'u')
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'u')

const when = anywhere(thisWeek)
const counted = new RegExp(`(?:^| )\\d{1,3}${between}video`, 'u')

/** Each a whole line: what is told besides them is told for another reason. */
const lines = [
  number,
  `(?:(?:${number} ${what}|${what} ${number}) ?(?:og|and)? ?)+(?:${day}|${thisWeek})?`,
  `(?:${thisWeek}|(?:${weekWord}|u) \\d{1,2})(?: (?:${number}|${what}|og|and))*`,
  `(?:(?:${weekWord}|u) \\d{1,2}(?: (?:${number}|${what}))+ ?(?:og |and )?){2,}`,
  `${held}${number}(?: \\p{L}+){0,2}(?: ${day}| ${thisWeek})`,
  `${held}${number}${between.trimEnd()}? ${what}`,
  `(?:legg til|legg inn|for|forte|tell|tel|noter|skriv inn|skriv|add|count) ${number}(?: ${what}| til)?`,
  `(?:${putRight})?(?:${figures})?(?:(?:for|i|fra|of|in) )?(?:${thisWeek}|${weekWord} \\d{1,2})`,
].map(whole)

/** A number that begins with a sign, and nothing else: `+1`. */
const added = /^\s*\+\s?\d{1,3}(?:\s+\p{L}+)?\s*$/u

export const tellsOfWeek = (text: string): boolean => {
  const line = fold(text.slice(0, longest))
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()
  return added.test(text) || (when.test(line) && counted.test(line)) || lines.some(one => one.test(line))
}
