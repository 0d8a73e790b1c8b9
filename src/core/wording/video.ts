/** Whoever speaks of choosing video says in the same breath that the clinical judgement decides. */

import type { Language } from '../language.ts'
import { whole } from './tone.ts'

/** As it stands in every text that has it. */
export const reserve: Readonly<Record<Language, string>> = {
  nb: 'der det er faglig forsvarlig',
  nn: 'der det er fagleg forsvarleg',
  en: 'where it is clinically appropriate',
}

/** A consultation at a distance. A room, a link or a tool with that name is none. */
const means: Readonly<Record<Language, string>> = {
  nb: 'video(?:time\\w*|konsultasjon\\w*|samtale\\w*|oppfølging)?|skjerm(?:en)?|hjemmeoppfølging\\w*',
  nn: 'video(?:time\\w*|konsultasjon\\w*|samtale\\w*|oppfølging)?|skjerm(?:en)?|heimeoppfølging\\w*',
  en: 'video(?! (?:solution|rooms?|equipment|link))|on screen|home follow-up',
}

/** Wherever they stand in a text that speaks of it. */
const choosing: Readonly<Record<Language, string>> = {
  nb: 'velg\\w*|valg(?:t|te|et|ene)?|tilby\\w*|tilbud\\w*|book\\w*|bestill\\w*|sett(?:e|er|es)? opp|bruk(?:e|er|es|t|te)?|foreslå\\w*|heller|standard\\w*|i stedet for|bytt\\w*|vurder\\w*|flytt\\w*|erstatt\\w*',
  nn: 'vel(?:j|je|jer|ger|jast)?|val(?:d|de|t|et|a)?|tilby\\w*|tilbod\\w*|book\\w*|bestill\\w*|set(?:t|te|je|jast)? opp|bruk(?:e|er|ar|ast|t|te)?|foreslå\\w*|heller|standard\\w*|i staden for|byt\\w*|vurder\\w*|flytt\\w*|erstatt\\w*',
  en: 'choos\\w*|chose\\w*|choices?|offer\\w*|book\\w*|use[sd]?|using|suggest\\w*|propos\\w*|schedul\\w*|rather|instead|defaults?|switch\\w*|consider\\w*|move[sd]?|replace\\w*',
}

/** Only in the same sentence: they say much else too. */
const hinting: Readonly<Record<Language, string>> = {
  nb: 'ta(?:s|r)?|kan|kunne|passe[rt]?|egne[rt]|mer|flere|oftere|gå over|spør|avtal\\w*|prøv\\w*',
  nn: 'ta(?:kast|r)?|kan|kunne|passa?r?|eignar?|eigna|meir|fleire|oftare|gå over|spør|avtal\\w*|prøv\\w*',
  en: 'take[ns]?|can|could|suits?|suitable|more|often|ask\\w*|agree\\w*|try|tried',
}

const of = (words: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> => ({
  nb: whole(words.nb),
  nn: whole(words.nn),
  en: whole(words.en),
})

const [isMeant, isChosen, isHinted] = [of(means), of(choosing), of(hinting)]

const speaksOfChoosing = (language: Language, text: string): boolean =>
  (isMeant[language].test(text) && isChosen[language].test(text)) ||
  text.split(/[.?!:]\s/).some(said => isMeant[language].test(said) && isHinted[language].test(said))

export const lacksReserve = (language: Language, text: string): boolean =>
  speaksOfChoosing(language, text) && !text.toLowerCase().includes(reserve[language])
