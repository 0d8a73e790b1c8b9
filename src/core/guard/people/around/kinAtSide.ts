/** Finds a patient by the first name of their kin, who sat beside, held or answered: `datteren Marianne svarte for henne`, `broren hans, Ketil`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { besideIt, candidatesIn } from '../../words/near.ts'
import { isAboutWork, isMet } from '../who/met.ts'
import { given, hint, nameOf } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'

const kin =
  '(?:(?:tvilling|halv|ste|svigers?|svigar|foster|beste?|olde|grand|step)?(?:moren|mora|mor|faren|far|søsteren|søstera|systera|syster|søster|broren|bror|sønnen|sonen|datteren|dattera|datra|dottera|mother|father|sister|brother|son|daughter)|kon[ae]n?|mannen|ektemannen|ektefellen|samboeren|sambuaren|kjæresten|barnebarnet|niesen|nevøen|tanta|tanten|onkelen|husband|wife|partner|aunt|uncle|niece|nephew)'
const theirs = '(?:hans|hennes|hennar|deres|deira|til (?:ham|han|henne|ho))'
const byName = new RegExp(
  `(?<![\\p{L}-])${kin}(?: (?<theirs>${theirs}))?(?<called>,| som heter| som heiter| heter| heiter| who is called| called| named)? (?<name>\\p{L}[\\p{L}’'-]+)(?<more> \\p{Lu}\\p{L}+)?`,
  'giu',
)
const ownerBefore = /(?<!\p{L})(?:his|her|\p{L}+['’]s) $/iu
/** A child who is a patient comes with them. */
const parent =
  /(?<![\p{L}-])(?:mora?|moren|far|faren|foreldrene|mamma(?:en)?|pappa(?:en)?|mother|father|mum|dad|parents) (?:til|åt|of) (?<name>\p{L}[\p{L}’'-]+)(?! (?:på|i|fra|frå|in|from) )/giu
const patient =
  /(?<!\p{L})(?:han|hun|ho|henne|ham|hans|hennes|hennar|she|he|her|him|his|pas(?:ienten)?|pt|the patient|the boy|the girl|gutten|guten|jenta|barnet)(?!\p{L})/iu
/** What kin do at a visit. */
const does =
  /(?<!\p{L})(?:(?:satt|sat|sit|sitter|sto|stod) (?:ved|bak|beside|next to|behind)|svar(?:te|a|er|ar) (?:på \p{L}+ )?for|answer(?:ed|ing)|(?:styrte|styrde|styrer|holdt|heldt|held|holds?) (?:\p{L}+ ){0,2}(?:telefon|mobil|kamera|nettbrett|brett|skjerm|phone|tablet|camera)\p{L}*|(?:hadde|har) (?:satt|sett) opp|(?:måtte|må|had to) (?:ta|tok|take) over|hjalp|hjelpte|hjelper|helped|oversatte|tolk(?:et|a)|(?:ringte|ringde|lurte) (?:på|fordi|og)|hadde med seg|brought|joined|translated|logg(?:et|a) (?:på|inn))(?!\p{L})/iu
const ours = /(?<!\p{L})(?:min|mi|mitt|vår|våre|my|our)(?!\p{L})/iu

const mayBe =
  /mor|far|søst|syst|bror|sønn|sonen|dat[tr]|dotter|kon[ae]|mann|ektef|samb|kjærest|barnebarn|nies|nevø|tant|onkel|foreld|mamma|pappa|mother|father|sister|brother|son|daughter|husband|wife|partner|aunt|uncle|niece|nephew|mum|dad|parents/i

/** Asked first, as such a line needs no digit. */
export const mayTellOfSide = (text: string): boolean => / \p{Lu}\p{Ll}/u.test(text) && mayBe.test(text)

const isFirstName = (name: string, known: Known, called = ','): boolean =>
  /^\p{Lu}\p{Ll}/u.test(name) && nameOf([name], 'first', known) >= (called === ',' ? given : hint)

const reach = 100

const sentenceOf = (text: string, start: number, end: number) => besideIt(text, start, end, reach)

export const kinAtSideIn = (text: string, known: Known): Finding | null => {
  if (!mayTellOfSide(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, byName)) {
    if (!isFirstName(groups.name ?? '', known, groups.called)) continue
    const [lead, rest] = sentenceOf(text, index, index + all.length)
    const whole = lead + all + rest
    const isTheirs = groups.theirs !== undefined || ownerBefore.test(lead)
    if (groups.called === ',' && !isTheirs) continue
    if (!(isTheirs || patient.test(`${lead}#${rest}`)) || ours.test(whole)) continue
    if (
      (does.test(whole) || (isTheirs && isMet(whole))) &&
      !isAboutWork(whole) &&
      !tellsOfWork(rest.slice(0, 24))
    )
      return finding('D', 'birth', all.length)
  }
  for (const { 0: all, index, groups = {} } of candidatesIn(text, parent)) {
    if (!isFirstName(groups.name ?? '', known)) continue
    const [lead, rest] = sentenceOf(text, index, index + all.length)
    if (/^ \p{Lu}/u.test(rest)) continue
    if (isMet(lead + all + rest) && !tellsOfWork(rest.slice(0, 24))) return finding('D', 'birth', all.length)
  }
  return null
}
