/** Finds who is known in a club: `han spiller håndball for Levanger`, `keeperen på damelaget til Fløya tok timen i gips`. */

import { pronoun } from '../../words/folk.ts'
import { isPlaceName } from '../../words/places.ts'
import { anyOf } from '../../words/words.ts'
import { isAboutWork, isMet } from '../who/met.ts'
import { holdsTitle, isAnyTitle } from '../who/titles.ts'
import { firstTold, holdsStart, type Rule, type Told } from './rule.ts'

const sport =
  '(?:fot|hånd|hand|basket|volley|inne)?ball(?:en)?|langrenn|skiskyting|skihopp|alpint|ishockey|hockey|bryting|turn|friidrett|svømming|symjing|sjakk|handball|football|soccer|skiing'
const role =
  '(?:keeper|målvakt|kaptein|spiss|midtstopper|toppscorer|skiløper|skiløpar|skihopper|skihoppar|(?:fot|hånd|hand)ballspiller|(?:fot|hand)ballspelar|formann|goalkeeper|goalie|captain|striker|midfielder|coach|trener|trenar)(?:e?n|a)?'
const plays =
  '(?:spiller|spilte|spelar|spela|speler|går|gjekk|gikk|løper|løpte|spring|svømmer|svømte|bryter|hopper|konkurrerer|plays?|played|swims|runs|skis|competes|vant|vann|vunnet|vunne|won)'
const team =
  '(?:(?:\\p{L}{2,9}lag(?:et)?|[AB]-lag(?:et)?|(?:[GJ]|U)\\d\\d(?:-lag(?:et)?)?|the \\p{L}+ team) (?:til|i|på|for|åt|of|at) )?'
const at = '(?:for|i|på|hos|til|of|at)'
const clubName = '(?<club>\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+)?)(?![\\p{L}-])'
const kindOfClub =
  '(?:idrettslag|turnlag|fotballklubb|fotballklubben|håndballklubb|skilag|skiklubb|svømmeklubb|symjeklubb|rideklubb|skytterlag|skyttarlag|korps|musikklag|football club|ski club|swimming club|IL|FK|IF|SK)'
const inClub = new RegExp(
  [
    `(?<![\\p{L}-])(?:${role}) ${at} ${team}${clubName}`,
    `(?<![\\p{L}-])(?:${role}) (?:på|i|for|of) (?:\\p{L}+lag(?:et)?) (?:til|i) ${clubName.replace('<club>', '<club2>')}`,
    `(?<![\\p{L}-])${plays} (?:(?:${sport}|NM|VM|EM|[Gg]ull|[Ss]ølv|[Bb]ronse|spiss|keeper|striker|goalkeeper|captain|medal)(?: i (?:${sport}))? )?for ${team}${clubName.replace('<club>', '<club3>')}`,
    `(?<![\\p{L}-])${role} (?:på|i|for|of|in) ${clubName.replace('<club>', '<club4>')} (?:sitt|sin|si) \\p{L}*\\d*-?lag`,
    `(?<![\\p{L}-])(?:i|for|på|of|at) ${clubName.replace('<club>', '<club5>')} ${kindOfClub}(?!\\p{L})`,
  ].join('|'),
  'giu',
)
/** A shop, a room and a ward play for nobody. */
const patient = /(?<!\p{L})(?:pas(?:ient(?:en)?)?|pt|patient)(?!\p{L})/iu
const someone = anyOf(
  pronoun,
  'gutt?en|jenta|mannen|dama|kvinnen|kvinna|the (?:boy|girl|man|woman)',
  'keeperen|målvakta|målvakten|kapteinen|trener(?:en)?|spissen|the (?:goalkeeper|captain)',
)
/** What only whoever is treated has, or is afraid of. */
const told = anyOf(
  '(?:ta|tok|tek|tar|ha|fikk|fekk|hadde) (?:video)?timen(?! med)|svar på \\p{L}+|i gips',
  'skad(?:e|en|et|a)|\\p{L}*rystelse\\p{L}*|\\p{L}*rysting\\p{L}*|korsbånd\\p{L}*|korsband\\p{L}*',
  'astma\\p{L}*|biopsi\\p{L}*|kyssesy?j?u?ke\\p{L}*|operer\\p{L}*|brudd\\p{L}*|diabetes|epilepsi',
  'medisin\\p{L}*|diagnose\\p{L}*|depre\\p{L}+|spiseforst\\p{L}+|graviditet\\p{L}*|prøvesvar\\p{L}*',
  'alle (?:visste|veit|vet|kjente|kjenner|kjende)|kjente? (?:ham|henne|han|ho)? ?igjen',
  'kjende (?:han|ho) att|redd for|recogni[sz]ed|(?:club|team) doctor|concussion|injur\\p{L}+|surgery',
)

const reach = 110

const clubIn = ({ club, club2, club3, club4, club5 }: Told['groups']): string =>
  club ?? club2 ?? club3 ?? club4 ?? club5 ?? ''

const isOnes = ({ groups, before, sentence }: Told): boolean => {
  const [first = ''] = clubIn(groups).split(' ')
  if (!/^\p{Lu}\p{Ll}/u.test(first) || !isPlaceName(first) || isAnyTitle(first)) return false
  if (holdsTitle(before.replace(/\p{L}+ $/u, ''))) return false
  const isSaid = told.test(sentence)
  const isSomebody = someone.test(sentence) && (isSaid || isMet(sentence))
  return (isSomebody || patient.test(before)) && (isSaid || !isAboutWork(sentence))
}

export const club: Rule = {
  mayBe: holdsStart(role, plays, `${kindOfClub}(?![a-zæøå])`),
  find: text => firstTold(text, inClub, reach, isOnes),
}
