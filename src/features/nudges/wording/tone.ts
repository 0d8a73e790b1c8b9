/** Words and turns of phrase that shame, rank or press. Whoever wants to say one of these has another thing to say. */

import { type Language, languages } from '../../../core/language.ts'

const faults = ['shames', 'ranks', 'presses'] as const
type ToneFault = (typeof faults)[number]

type Turns = readonly string[]

/** Each is one or several whole words, as a pattern. */
export const turns: Readonly<Record<ToneFault, Readonly<Record<Language, Turns>>>> = {
  shames: {
    nb: [
      'skam\\w*|skjem\\w*|flaut?|flaue|pinlige?|skuff\\w*',
      'burde',
      '(?:fortsatt|fremdeles|ennå|enda) ikke',
      'ikke (?:ennå|enda)',
      '(?:har|hadde) (?:du|dere) glemt|glemte du|du (?:har )?glemt\\w*',
      '(?:ligger|henger|sakker) (?:langt )?(?:etter|bak|akterut)',
      'ikke god(?:t|e)? nok',
      'dårlig\\w* (?:innsats|resultat\\w*|tall\\w*|oppfølging|holdning\\w*)',
      'unnskyldning\\w*|bortforklaring\\w*|unnasluntr\\w*|lat(?:e|skap)',
      '(?:alle|de) andre (?:har|bruker|gjør|klarer|får)',
      'bare (?:du|dere|deg) (?:som )?(?:ikke|mangler|igjen)|den eneste som',
      'hvorfor (?:har|gjør|bruker|vil) (?:du|dere) ikke',
    ],
    nn: [
      'skam\\w*|skjem\\w*|flaut?|flaue|pinleg\\w*|skuff\\w*|vonbrot',
      'burde',
      '(?:framleis|enno) ikkje',
      'ikkje enno',
      '(?:har|hadde) (?:du|de) gløymt|gløymde du|du (?:har )?gløym\\w*',
      '(?:ligg|heng|sakkar) (?:langt )?(?:etter|bak|akterut)',
      'ikkje god(?:t|e)? nok',
      'dårleg\\w* (?:innsats|resultat\\w*|tal\\w*|oppfølging|haldning\\w*)',
      'unnskyld\\w*|orsaking\\w*|bortforklaring\\w*|lat(?:e|skap)',
      '(?:alle|dei) andre (?:har|bruker|brukar|gjer|klarer|får)',
      'berre (?:du|de|deg) (?:som )?(?:ikkje|manglar|igjen)|den einaste som',
      'kvifor (?:har|gjer|bruker|brukar|vil) (?:du|de) ikkje',
    ],
    en: [
      'shame\\w*|ashamed|embarrass\\w*|disappoint\\w*',
      'ought to|should have|you should',
      "still (?:not|haven[’']t|hasn[’']t|don[’']t)|(?:not|haven[’']t|hasn[’']t) [\\w ]{0,20}yet",
      '(?:have|did) you (?:forgotten|forget)|you forgot|you have forgotten',
      '(?:fall|falls|falling|fallen|lag|lags|lagging|are|is) behind',
      'not good enough',
      '(?:poor|bad|weak) (?:effort|results?|numbers?|figures?|attitudes?)',
      'excuses?|lazy|laziness',
      '(?:everyone|everybody|all the others?|others) (?:else )?(?:has|have|uses?|does|do|manages?)',
      '(?:only you|the only one|the only ones) (?:who|left|not)',
      "why (?:haven[’']t|don[’']t|won[’']t|do) you(?: not)?",
    ],
  },
  ranks: {
    nb: [
      '(?:best|flinkest|raskest|dårligst|dyktigst|svakest)e? (?:i|av|blant|på)',
      '(?:ligger|kom|er) (?:på )?(?:nummer|plass) \\d+|\\d+\\. ?plass|(?:første|siste|annen|andre|tredje)plass\\w*',
      'ranger\\w*|rangliste\\w*|topplist\\w*|resultatliste\\w*|poengtavle\\w*|pall(?:en|plass\\w*)',
      '(?:nederst|øverst|sist|først) (?:på|i) (?:listen|lista|tabellen)|på (?:bunnen|toppen)|bunnplass\\w*|topp \\d+',
      '(?:bedre|dårligere|raskere|flere|færre|mer|mindre) enn (?:andre|de andre|kollega\\w*|kolleger?|kollegene|nabo\\w*|snittet|gjennomsnittet)',
      '(?:over|under) (?:snittet|gjennomsnittet)',
      'konkurrans\\w*|konkurrer\\w*|vinner\\w*|taper\\w*|slå (?:de andre|nabo\\w*|kollega\\w*)|kåre\\w*',
      '(?:de fleste|flertallet|de færreste|bare et fåtall) (?:av )?(?:kollega\\w*|kollegene|andre|enhet\\w*|behandler\\w*)',
    ],
    nn: [
      '(?:best|flinkast|raskast|dårlegast|dyktigast|svakast)e? (?:i|av|blant|på)',
      '(?:ligg|kom|er) (?:på )?(?:nummer|plass) \\d+|\\d+\\. ?plass|(?:første|siste|andre|tredje)plass\\w*',
      'ranger\\w*|rangliste\\w*|toppliste\\w*|resultatliste\\w*|poengtavle\\w*|pall(?:en|plass\\w*)',
      '(?:nedst|øvst|sist|først) (?:på|i) (?:lista|tabellen)|på (?:botnen|toppen)|botnplass\\w*|topp \\d+',
      '(?:betre|dårlegare|raskare|fleire|færre|meir|mindre) enn (?:andre|dei andre|kollega\\w*|nabo\\w*|snittet|gjennomsnittet)',
      '(?:over|under) (?:snittet|gjennomsnittet)',
      'konkurrans\\w*|konkurrer\\w*|vinnar\\w*|tapar\\w*|slå (?:dei andre|nabo\\w*|kollega\\w*)|kåre\\w*',
      '(?:dei fleste|fleirtalet|dei færraste|berre nokre få) (?:av )?(?:kollega\\w*|andre|eining\\w*|behandlar\\w*)',
    ],
    en: [
      '(?:best|worst|fastest|slowest|weakest) (?:in|of|among)',
      '(?:ranks?|ranked|ranking|rankings|leaderboards?|league tables?|scoreboards?|podium)',
      '(?:number|no\\.) \\d+ (?:of|in|among)|(?:first|second|third|last) place',
      '(?:bottom|top) of the (?:list|table)|(?:top|bottom) (?:\\d+|three|five|ten)',
      '(?:better|worse|faster|slower|more|less|fewer) than (?:others?|the others?|(?:your )?colleagues?|(?:your )?neighbours?|average|the average)',
      '(?:above|below) average|(?:above|below) the average',
      'compet(?:e|es|ing|ition|itions|itive)|winners?|losers?|beat (?:the others?|your colleagues?)',
      '(?:most|few|the majority|only a few) (?:of (?:your|the) )?(?:colleagues?|others?|units?|clinicians?)',
    ],
  },
  presses: {
    nb: [
      '(?:du|dere|alle) (?:må|skal|bør|plikter)|(?:må|skal|bør) (?:du|dere)',
      'haste\\w*|skynd\\w*|straks|umiddelbart|omgående',
      'siste (?:sjanse|frist|påminnelse|mulighet)|nå eller aldri|før det er (?:for sent|slutt)|bare i dag|kun i dag',
      'gå(?:r)? glipp|begrenset (?:antall|tid)',
      'plikt\\w*|påbud\\w*|påbudt|pålagt|pålegg\\w*|krever at|forvent(?:es|er|et)|ordre',
      '(?:leder\\w*|sjef\\w*|vi) (?:din |deres )?(?:ser|vet|følger med på|får vite|vil vite|legger merke til) (?:om|at|hvem|hva) (?:du|dere)',
      'konsekvens(?:er|ene)? for (?:deg|dere)|ellers (?:blir|må|vil)',
      '\\d+ (?:dager|uker|ganger) på rad|ikke bryt|hold rekken',
      'gjentatte ganger|minner (?:deg|dere) (?:igjen|nok en gang)|nok en gang',
    ],
    nn: [
      '(?:du|de|alle) (?:må|skal|bør|pliktar)|(?:må|skal|bør) (?:du|de)',
      'haste\\w*|hastar|skund\\w*|straks|omgåande',
      'siste (?:sjanse|frist|påminning|høve)|no eller aldri|før det er (?:for seint|slutt)|berre i dag',
      'gå(?:r)? glipp|avgrensa (?:tal|tid)',
      'plikt\\w*|påbod\\w*|pålagt|pålegg\\w*|krev at|forvent(?:ast|ar|a)|ordre',
      '(?:leiar\\w*|sjef\\w*|vi) (?:din |dykkar )?(?:ser|veit|følgjer med på|får vite|vil vite|legg merke til) (?:om|at|kven|kva) (?:du|de)',
      'konsekvens(?:ar|ane)? for (?:deg|dykk)|elles (?:blir|må|vil)',
      '\\d+ (?:dagar|veker|gonger) på rad|ikkje bryt|hald rekkja',
      'gong på gong|minner (?:deg|dykk) (?:på nytt|endå ein gong)|endå ein gong',
    ],
    en: [
      '(?:you|everyone|everybody|all) (?:must|shall|have to|has to|need to|needs to)|must you',
      'urgent\\w*|hurry|immediately|at once|right away|asap',
      "last (?:chance|reminder|call|opportunity)|final (?:notice|reminder)|now or never|before it[’']s too late|today only|only today",
      'miss(?:ing)? out|limited (?:time|number)',
      'mandatory|obligatory|obliged|required|requires? (?:you|that)|(?:is|are) expected|expects? you|demands? that',
      '(?:leaders?|managers?|boss|we) (?:can )?(?:sees?|knows?|notices?|noticed|watch|watches|wants? to know) (?:if|that|who|what|whether) you',
      'consequences? for you|or else|otherwise you',
      '\\d+ (?:days|weeks|times) in a row|streaks?',
      'once again|yet again|remind you again|time and again',
    ],
  },
}

/** In any language. */
const loud = /!|(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u

const whole = (turn: string): RegExp => new RegExp(`(?<!\\p{L})(?:${turn})(?!\\p{L})`, 'iu')

const patterns = Object.fromEntries(
  languages.map(language => [
    language,
    faults.flatMap(fault => turns[fault][language].map(turn => ({ fault, turn, pattern: whole(turn) }))),
  ]),
)

/** What kind of wrong it is, and the pattern of ours that found it; `null` for what may be said. */
export const toneFault = (language: Language, text: string): string | null => {
  const found = patterns[language]?.find(({ pattern }) => pattern.test(text))
  if (found) return `${found.fault} the reader: ${found.turn}`
  return loud.test(text) ? 'presses the reader: it is loud' : null
}
