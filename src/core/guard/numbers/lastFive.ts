/** Finds the last five digits of somebody's number behind their label, with no date anywhere: `pnr 12345`, `siste fem: 12345`. */

const nr = 'n(?:umme)?r\\p{L}{0,3}'
const labels = [
  `p(?:ers(?:on)?)?[. -]{0,2}${nr}`,
  `(?:fødsels|fodsels|individ)-?${nr}`,
  'f\\.?nr',
  '(?:dei? )?(?:sist[ea]|last) (?:fem|five|5)(?: (?:siffer|sifre(?:ne)?|tall(?:ene)?|digits?))?(?: (?:i|av|på|of) (?:fnr|p(?:erson)?nr|personnummeret|fødselsnummeret|the id|her id|his id|ssn))?',
  '(?:dei? )?(?:fem|five|5) sist[ea]',
  `(?:person${nr}|fødsels${nr}|fnr|pnr|national id|id number|ssn)(?: (?:hans|hennes|hennar|sitt))? (?:som )?(?:slutter?|sluttar|ender|endar|sluttet|slutta|ends?|ending) (?:på|med|with|in)`,
].join('|')
const labelled = new RegExp(
  `(?<!\\p{L})(?:${labels})(?: (?:er|is|var|was|hans|hennes|hennar|sitt|til pas(?:ienten)?))*\\.?["'«\\s:=(#.…*-]{0,5}(?<five>\\d{5}|\\d{3} \\d{2}|\\d(?: \\d){4})(?![\\d]|[.,:/-]\\d| \\d| ?(?:kr|km|stk|%))`,
  'giu',
)
const mayBe = /nr|umme?r|sist|last|fem|five|ssn| id /i

/** Its length, 0 for nothing. */
export const lastFiveIn = (text: string): number => {
  if (!mayBe.test(text)) return 0
  labelled.lastIndex = 0
  return labelled.exec(text)?.groups?.five?.length ?? 0
}
