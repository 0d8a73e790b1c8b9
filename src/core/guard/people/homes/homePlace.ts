/** Finds a patient by name and home: `pasienten Kari Nordmann fra Karasjok`, `fru Ness på Solstua sykehjem`, `… . Hun bor på Tolga`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { isPlaceName, isSmallPlace } from '../../words/places.ts'
import { isOfPatientBefore } from '../patients/before.ts'
import { mayNamePatient, patientsIn } from '../patients/called.ts'
import { given, nameOf } from '../who/names.ts'
import { isTitle } from '../who/titles.ts'

/** Where colleagues are, and what is used for a visit. */
const ward =
  /^(?:hud|øye|auge|medisin|kirurgi|ortopedi|lunge|hjerte|nevro|psyk|barne|kvinne|gyn|føde|røntgen|akutt|intensiv|dag|oppvåk|rehab|kreft|onk|urolog|øre|barsel|lab|team|zoom|helse|facetime|checkware|messenger|whatsapp|wifi|vipps|min|buypass|altinn|telenor|telia|digi|kjernejournal|web)/i
/** `Dagali`, `Minnesund`, `Øyestad`: no ward ends so. */
const placeEnd =
  /(?:stad|sund|ali|bro|nes|vik|vika|dal|heim|vold|berg|fjord|fjell|øy|bygd|bygda|rud|set|set[eh]r|mark|land|li|lia)$/i
const isWard = (where: string): boolean => ward.test(where) && !placeEnd.test(where) && !isSmallPlace(where)
const ofWork =
  'avd|post|klinikk|poli|sykehus|sjukehus|legekontor|legesenter|helse|hospital|legevakt|bup|dps|clinic|ward'

const place = `(?<place>\\p{Lu}\\p{Ll}{1,20})(?![\\p{L}-])(?! (?:${ofWork}))`
const lives =
  '(?:bor|bur|bodde|budde|bosatt|busett|heimehøyrande|hjemmehørende|opprinnelig|opphavleg|ligge?r?|kommer|kjem|(?:med|har) hytte|lives?|living|resid(?:es|ing)|innlagt|comes|og er|and is|er|is)'
const at = '(?:fra|frå|from|på|i|in|of|at|ved|utenfor|utanfor|nær|near)'
const home =
  'sykehjem(?:met)?|sjukeheim(?:en)?|omsorgssenter(?:et)?|bofellesskap(?:et)?|bokollektiv(?:et)?|aldershjem(?:met)?|aldersheim(?:en)?|omsorgsbolig(?:er)?|bo- og|nursing home|care home|sheltered housing'

/** Right behind the name. */
const behind = new RegExp(
  [
    `^[,)]?(?:,? (?:som|who|og|and))?(?: (?:er|is))?(?: ${lives}){0,2} ${at} ${place}`,
    `^[,)]? ?(?:bosted|bustad|bopel|hjemsted|heimstad|kommune)[: ]+(?:er |i )?(?<place2>\\p{Lu}\\p{Ll}{1,20})`,
    `^(?:, (?<place3>\\p{Lu}\\p{Ll}{2,20})(?=[,.;)]|$| kommune)| \\((?<place4>\\p{Lu}\\p{Ll}{2,20})(?: kommune)?\\))`,
    `^,? (?:på |i |in )?(?<room>(?:rom|room) \\d{3})(?!\\d)`,
    `^[,)]?(?: ${lives})?(?: ${at})? ?(?<home>\\p{Lu}\\p{Ll}+ (?:${home}))(?!\\p{L})`,
  ].join('|'),
  'u',
)
/** Of him or her, some sentences on. */
const told = new RegExp(
  `(?<!\\p{L})(?:hun|han|ho|hen|vedkommende|pasienten|she|he|the patient|[Hh]un|[Hh]an|[Hh]o|[SH]he|He|Pasienten) (?:nå |no |now )?${lives}(?: ${lives})? ${at} ${place}`,
  'u',
)

const reach = 60

const isHome = (groups: Readonly<Record<string, string | undefined>>, known: Known): boolean => {
  if (groups.home !== undefined || groups.room !== undefined) return true
  const where = groups.place ?? groups.place2 ?? groups.place3 ?? groups.place4 ?? ''
  if (where === '' || !isPlaceName(where) || isWard(where) || isTitle(where)) return false
  return isSmallPlace(where) || nameOf([where], 'first', known) !== given
}

const mayBeCapital = /[ (]\p{Lu}|ro+m \d{3}/u
const placeSoon =
  / (?:fra|frå|from|i|på|in|of|at|ved|nær|near|innlagt|bosted|bustad|utenfor|utanfor)[: ]+\p{Lu}|, \p{Lu}\p{Ll}+(?:[,.;)]|$| )| ro+m \d{3}|\(\p{Lu}/u

/** Asked before anything else, as such a line needs no digit. */
export const maySayFrom = (text: string): boolean =>
  mayBeCapital.test(text) && placeSoon.test(text) && (mayNamePatient(text) || told.test(text))

export const homePlaceIn = (text: string, known: Known): Finding | null => {
  if (!maySayFrom(text)) return null
  for (const { end } of patientsIn(text, known)) {
    const found = behind.exec(text.slice(end, end + reach))
    if (found && isHome(found.groups ?? {}, known)) return finding('D', 'address', found[0].length)
  }
  const found = told.exec(text)
  const isOnes =
    found !== null && isHome(found.groups ?? {}, known) && isOfPatientBefore(text, found.index, known)
  return isOnes ? finding('D', 'address', found[0].length) : null
}
