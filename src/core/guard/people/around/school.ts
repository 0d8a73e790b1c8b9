/** Finds a child by school and illness: `gutten med leukemi fra Solstua barnehage`, `hun går på Vik skule og har fått insulinpumpe`. */

import { pronoun } from '../../words/folk.ts'
import { noNames } from '../../words/noNames.ts'
import { anyOf } from '../../words/words.ts'
import { isAboutWork } from '../who/met.ts'
import { firstTold, holdsStart, type Rule, type Told } from './rule.ts'

/** Of one place, by its name. */
const schoolWord =
  '(?:(?:barne|ungdoms|grunn|fri|folkehøy|folkehøg)?(?:skole|skule)[nr]?|(?:natur|familie)?barnehage[nr]?|vid(?:e|a)regåande|videregående|vgs|(?:primary |secondary |high |middle )?[Ss]chool|[Kk]indergarten|[Nn]ursery)'
const ofSchool = new RegExp(
  `(?<![\\p{L}-])(?<name>\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)? ${schoolWord}(?!\\p{L})`,
  'gu',
)
const child =
  '(?:gutt?en|jenta|barnet|eleven|ungen|russ(?:en)?|søsknene|tvillingene|(?:the|a) (?:boy|girl|child|pupil|student|teenager)|en (?:gutt|jente|elev|russ)|ei jente|ein (?:gut|elev)|(?:elev|gutt?|jente)(?= (?:ved|på|i|fra|frå|med) )|i \\d{1,2}\\.? ?(?:klasse|trinn|[A-E]))'
const childWord = new RegExp(`(?<!\\p{L})${child}(?!\\p{L})`, 'iu')
const oneToldOf = anyOf(pronoun)
const ill = anyOf(
  '\\p{L}*(?:sykdom|sjukdom|syndrom|kreft|svulst|leukemi|diabetes|epilepsi|allergi|anoreksi|bulimi|fibrose|forstyrrelse|forstyrring|forstyrringar|hjertefeil|hjartefeil|lammelse|transplant\\p{L}*|dystrofi)\\p{L}{0,3}',
  'adhd\\p{L}*|autis\\p{L}+|astma|asthma|tourette\\p{L}*|selvskad\\p{L}+|sjølvskad\\p{L}+',
  'spiseproblem\\p{L}*|insulin\\p{L}*|medisin(?:en|ene|ane|a)|anfall|innlagt|operert|disease|cancer',
  'leuk(?:a)?emia|epilepsy|anorexia|cystic fibrosis|eating disorder|heart (?:condition|defect)',
  'seizures?|self-harm|medication|admitted',
)
/** Whoever teaches there of an illness tells of no child. */
const ofMany =
  /(?<!\p{L})(?:elev(?:ene|ane|er|ar)|barn(?:a|ene)|pupils|children|foredrag\p{L}*|undervis\p{L}*|kurs\p{L}*|generelt|lære om|studenten|resepsjon\p{L}*|intervju\p{L}*|oppg[aå]ve\p{L}*|brosjyr\p{L}*|skjema\p{L}*|leaflets?|vikar\p{L}*)(?!\p{L})/iu

const mayBe = holdsStart(schoolWord)

const reach = 120

const isOnes = ({ groups: { name = '' }, before, behind }: Told): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(name) || noNames.has(name.toLowerCase())) return false
  const told = `${before}#${behind}`
  if (!ill.test(told) || ofMany.test(told)) return false
  return childWord.test(told) || (oneToldOf.test(told) && !isAboutWork(told))
}

export const school: Rule = {
  mayBe: text => mayBe(text) && ill.test(text),
  find: text => firstTold(text, ofSchool, reach, isOnes),
}
