/** Finds whom a small place knows by a mark: `den døve fiskeren i Hasvik`, `eldste dama i Namsskogan`, `han som overlevde skredet i Loppa`. */

import { isSmallPlaceThere } from '../../words/places.ts'
import { isMet } from '../who/met.ts'
import { firstTold, type Rule, type Told } from './rule.ts'

const at = '(?:i|på|fra|frå|in|on|from|of|at|ved)'
const school = '(?: i \\d{1,2}\\. ?klasse)?'
const place = '(?<place>\\p{Lu}\\p{Ll}+)(?![\\p{L}-])'
const few = '(?:\\p{L}+ ){0,3}?'
/** Of whom hardly any place that small has two. */
const markWord =
  '(?:(?:eldste|yngste|oldest|youngest) (?:\\p{L}+ )?(?:dam|mann|kvinn|pasient|innbygg|person|barn|elev|gut|jent|bebo|bebu|lady|man|woman|citizen|resident|patient)\\p{L}*|(?:blinde?|døve?|deaf)(?! (?:sone|flekk|punkt|vinkel|spot))|tvilling\\p{L}*|trilling\\p{L}*|twins?|triplets?|amputert\\p{L}*|dverg\\p{L}*|albino\\p{L}*|(?:hjerte|lunge|lever)transplantert\\p{L}*)'
const illness =
  "(?:ALS(?!-)|(?!Parkinson|Alzheimer|Crohn|Bechterew|Down|Reynaud|Raynaud|Sjögren|Sjøgren)(?<eponym>\\p{L}{3,}(?:-\\p{L}{3,})?)[\u2019']?s (?:sykdom|sjukdom|syndrom|disease|syndrome)|Spielmeyer-Vogt|Ehlers-Danlos\\p{L}*|Wegener[\u2019']?s?|Marfans?|Fabrys?|Retts?|Prader-Willis?|Angelmans?|Wilsons?|Pompes?|Gauchers?|myasthenia gravis|(?:muskel|muscular )d[iy]stro(?:fi|phy)|osteogenesis imperfecta|epidermolysis bullosa|Føllings?|(?:hjerte|lunge|lever)transplantert|Huntington\\p{L}*|cystinose|cystisk fibrose|cystic fibrosis|duchenne|porfyri|hemofili|(?:hjerte|lunge|lever|nyre)transplant\\p{L}*|to (?:hjerte|lunge|nyre)transplantasjoner)"
const one =
  '(?:pasient(?:en)?|pas\\.?|pt\\.?|mann(?:en)?|kvinn[ea]n?|dam[ea]n?|gutt?(?:en)?|jent[ea]n?|han|hun|ho|hen|patient|man|woman|boy|girl|he|she|eneste|einaste)'

/** With a visit told around it. */
const marked = new RegExp(
  [
    `(?<![\\p{L}-])${markWord} ${few}${at} ${place}`,
    `(?<![\\p{L}-])(?:han|hun|ho|she|he|guten|gutten|jenta|mannen|dama|kvinna|kvinnen|pas\\.?|pasient(?:en)?|pt\\.?|(?:the )?(?:patient|man|woman|boy|girl)) (?:vår |our )?${at} (?<place2>\\p{Lu}\\p{Ll}+) (?:med|with|som har|who has) (?:\\p{L}+ )?${illness}(?!\\p{L})`,
  ].join('|'),
  'giu',
)
/** Nobody but a patient has it. */
const ill = new RegExp(
  `(?<![\\p{L}-])${one}(?: vår| our)? (?:med|with|som har|who has|som er|som ble|who is) ${illness},? (?:(?:som )?(?:bor|bur|bosatt|lives|og bor) )?${at} ${place}`,
  'giu',
)
const only = new RegExp(
  `(?<![\\p{L}-])(?:(?:eneste|einaste|only) (?:\\p{L}+ ){0,2}(?:family|familie[n]?|elev(?:en)?|jent[ea]n?|gut(?:t|ten|en)?)${school} ${at} ${place}|(?:eneste|einaste|only (?:one|person)|only) ${at} (?<place2>\\p{Lu}\\p{Ll}+) (?:med|with|som har|who has) (?:\\p{L}+ )?${illness})`,
  'giu',
)
/** What the papers wrote of, wherever it was. */
const ofNews =
  /(?<!\p{L})(?:han|hun|ho|pas(?:ient)?(?:en)?|mannen|dama|kvinnen|kvinna|gutten|guten|jenta|paret|he|she|the (?:man|woman))(?: fra nyhetene| frå nyhenda)? (?:som|who) (?:(?:ble|blei|vart|was) (?:knivstukket|stukket|stukke|skutt|skoten|funnet|funne|reddet|redda|drept|påkjørt|påkøyrd|dømt|tatt|teken|tatt av|angrepet|angripen|bitt|attacked|taken|stabbed|shot|rescued)|vant|vann|overlev\p{L}*|drepte|drap|skjøt|skaut|killed|won|survived) [^.!?\n]{0,40}?(?:i|på|ved|in|at|on) (?<place>\p{Lu}\p{Ll}+)/giu

const mayBe =
  /eldste|yngste|eneste|einaste|oldest|youngest|only|blind|døv|deaf|tvilling|trilling|twin|triplet|amputert|dverg|albino|ALS|untington|cystin|fibros|duchenne|porfyri|hemofili|transplant|som |who |syndrom|sykdom|sjukdom|disease|ogt|anlos|egener|arfan|abry|rett|illi|ngelman|ilson|ompe|aucher|gravis|ystro|imperfecta|bullosa|ølling/iu

const reach = 80

/** `Fabrys sykdom`, not `hans sykdom`. */
const isRare = (eponym: string | undefined): boolean => eponym === undefined || /^\p{Lu}/u.test(eponym)

const isThere = ({ groups: { place, place2, eponym } }: Told): boolean =>
  isSmallPlaceThere(place ?? place2 ?? '') && isRare(eponym)

const isMetHere = ({ before, behind }: Told): boolean => isMet(`${before}#${behind}`)

const isSaidToBe = (told: Told): boolean => isMetHere(told) || /pas(?:ient(?:en)?)? er $/i.test(told.before)

export const mark: Rule = {
  mayBe: text => mayBe.test(text),
  find: text =>
    firstTold(text, ill, reach, isThere) ??
    firstTold(text, only, reach, isThere) ??
    firstTold(text, marked, reach, told => isThere(told) && isMetHere(told)) ??
    firstTold(text, ofNews, reach, isSaidToBe),
}
