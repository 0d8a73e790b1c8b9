/** Finds whom the papers told of: `det var hun fra knivsaken på Grønland`, `mannen alle har lest om i VG`. */

import { isAboutWork, isMet } from '../who/met.ts'
import { isAnyTitle } from '../who/titles.ts'
import { firstTold, holdsCapital, type Rule, type Told } from './rule.ts'

const person =
  '(?:han|hun|ho|henne|ham|paret|enk(?:e|a|en)|enkemannen|(?:mannen|kvinnen|kvinna|dama|damen|gutten|guten|jenta|barnet|sjåføren|fiskeren|fiskaren|moren|mora|faren|sønnen|dattera|datteren|broren|søsteren|systera|føreren|føraren|syklisten|klatreren|klatraren|pasienten)|(?:en|ein|ei) av (?:de|dei) \\p{L}+|the (?!(?:same|other|one)(?!\\p{L}))\\p{L}+|he|she|one of (?:the|those) \\p{L}+)'
const event =
  '(?:skred|raset|ulykk|brann|forlis|forlist|knivsak|knivstikk|knivdrap|drapet|drapssak|skyting|redningsaksjon|helikopterhavari|helikopter|havari|kantra|kantret|savnet|sakna|savna|avalanche|accident|rescue|shooting|stabbing|shipwreck|landslide|missing|crash)'
const ofEvent = new RegExp(
  `(?<![\\p{L}-])(?<person>${person}) (?:fra|frå|i|etter|from|in|after|som|who|til|of|for)(?: (?!(?:ble|blei|vart) (?:flyttet|flytta))[\\p{L}-]+){0,8}? \\p{L}*${event}\\p{L}*(?!\\p{L})`,
  'giu',
)
const media =
  '(?:lokal)?avis[ae]n?e?|VG|Dagbladet|Aftenposten|Dagsrevyen|NRK|TV ?2|nyhetene|nyhenda|nyheitene|the (?:papers?|news)'
const told =
  '(?:sto|stod|står|var|vore|vært|omtalt|omtala|lest om|lese om|hørt om|høyrt om|sett|skrevet om|skrive om|skreiv om|skrev om|was|were|been|read about|heard about)'
const ofMedia = new RegExp(
  `(?<![\\p{L}-])(?<person>(?:${person}) (?:som|who|alle|everybody|everyone|all of|vi|that|from|fra|frå)|pasienten|the patient)(?!\\p{L})[^.!?\\n]{0,60}?(?<!\\p{L})${told} (?:(?:i|på|in|on|all over|over) )(?:${media})(?!\\p{L})`,
  'giu',
)
const inPlace = /(?:i|på|ved|utenfor|utanfor|under|at|on|in|near|off|outside) \p{Lu}\p{Ll}+/u
const mediaWord = new RegExp(`(?<!\\p{L})(?:${media})(?!\\p{L})`, 'u')
/** Somebody is said to be who was met. */
const isSaid =
  /(?<!\p{L})(?:(?:det|dette|pasienten|pas|pt|han|hun|ho|he|she|it|this|the patient) (?:er|var|is|was)|(?:samtalen|timen|videoen) (?:gjaldt|gjeld|gjelder|galdt)|(?:vi|jeg|eg|we|I) (?:hadde|snakk(?:a|et)|had|spoke (?:to|with)|talked to)(?: med)?) $/iu
const ofPatient = /^(?:pasienten|the patient)(?!\p{L})/iu
const wrong = /(?<!\p{L})(?:feil|galt|gal|wrong) (?:lenk\p{L}*|link|rom|room|time)(?!\p{L})/iu

const mayBe = new RegExp(`${event}|(?<!\\p{L})(?:${media})`, 'iu')

const reach = 90

const isOnes = ({ written, groups: { person = '' }, before, behind, sentence }: Told): boolean => {
  if (person.split(' ').some(isAnyTitle)) return false
  const isKnown = mediaWord.test(sentence) || inPlace.test(written + behind)
  if (!isKnown || isAboutWork(sentence)) return false
  return isSaid.test(before) || isMet(sentence) || wrong.test(sentence) || ofPatient.test(person)
}

export const news: Rule = {
  mayBe: text => mayBe.test(text) && (holdsCapital(text) || mediaWord.test(text)),
  inSmallLetters: true,
  find: text => firstTold(text, ofEvent, reach, isOnes) ?? firstTold(text, ofMedia, reach, isOnes),
}
