/** Finds an age right behind a whole name, with no sign between and nothing that says so: what is told of them only people do. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { placeOf } from '../../words/place.ts'
import { knownAtAge } from '../patients/namesakes.ts'
import { born, isWork, nameBefore } from '../who/beside.ts'
import { surely } from '../who/names.ts'

const does = [
  'kom|kjem|kommer (?:ikke|aldri|seg)|møtte|møter (?:ikke|ikkje)|fikk|fekk|får (?:ikke|ikkje|ingen|inga|bare|berre|hjelp)|finn(?:er)?|fant|fann',
  'mist(?:et|a)|bruk(?:te|er|ar)|hør(?:er|te)|høyr(?:er|de)|treng(?:er|te)?|må|måtte|klar(?:te|er|ar|a)|ble|blei|vart|er|var',
  'vent(?:er|ar|et|a)|vil(?:le)?|skal|skulle|kan|kunne|mangl(?:er|ar|et|a)|satt|sat|sitt?er|st[åo]r|stod?|lå|låg|ligg(?:er)?|bor|bur',
  'falt|datt|avbr[øo]t|ute(?:ble|blei)|hadde|har(?! \\d)|uten|utan|gravid|blind|døv|dement|innlagt|alene|åleine|redd|urolig',
  'ring(?:te|er|de)|svar(?:te|er|a|ar)|log(?:get|ga)|slet|sleit|sliter|slit|skjønt?e|forst(?:o|od|år)|ønsk(?:er|jer|te|a)|prøv(?:er|de)',
  'glemte|gløymde|sov|sovn(?:et|a)|gråt|gret|ga|gav|går|gikk|gjekk|slapp|slepp|slipper|så|såg|ser|tok|tek|tar|ba|bad|sa|sier|seier',
  'takk(?:et|a)|amm(?:et|a|er|ar)|gjemte|gøymde|snakk(?:et|a|er|ar)|lik(?:te|er|ar)|syn(?:es|tes|st)|husk(?:et|a|er|ar)|frøs|ammet',
  "waited|waits|is|was|lost|missed|needs?|had|has|could(?: ?n[o’']t)|did(?: ?n[o’']t)|never|without|wanted|wants|joined|saw|heard",
].join('|')
const plainAge = new RegExp(`(?<=\\p{L} )(?:[1-9]\\d?|10\\d)(?=(?: åt?)?,? (?:${does})(?!\\p{L}))`, 'giu')

export const plainAgeIn = (text: string, all: Known): Finding | null => {
  for (const match of candidatesIn(text, plainAge)) {
    const place = placeOf(match)
    const known = knownAtAge(match[0], all)
    if (nameBefore(text, place, known) === surely && !isWork(text, place.start)) return born(place)
  }
  return null
}
