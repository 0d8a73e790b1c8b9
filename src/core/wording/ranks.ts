/** Turns of phrase that set people or units against each other, or say what most others do. */

import type { Turns } from './turns.ts'

export const ranks: Turns = {
  nb: [
    /(?:best|raskest)e? (?:i|av|blant|på)|(?:flinkest|dårligst|dyktigst|svakest|lavest|høyest)e?/,
    /(?:ligger|kom|er) (?:på )?(?:nummer|plass) \d+|\d+\. ?plass|(?:første|siste|annen|andre|tredje)plass\w*/,
    /ranger\w*|rangliste\w*|topplist\w*|resultatliste\w*|poengtavle\w*|pall(?:en|plass\w*)/,
    /(?:nederst|øverst|sist|først) (?:på|i) (?:listen|lista|tabellen)|på (?:bunnen|toppen)|bunnplass\w*|topp \d+/,
    /(?:bedre|dårligere|raskere|flere|færre|mer|mindre)(?: \w+)? enn (?:deg|dere|andre|de andre|kolleg\w*|nabo\w*|snittet|gjennomsnittet)/,
    /(?:flere|færre) kolleg\w* enn|nabo(?:enhet|avdeling|klinikk|seksjon|post)\w*/,
    /(?:over|under) (?:snittet|gjennomsnittet)/,
    /konkurrans\w*|konkurrer\w*|vinner\w*|taper\w*|slå (?:de andre|nabo\w*|kollega\w*)|kåre\w*/,
    /(?:de fleste|flertallet|de færreste|bare et fåtall) (?:av )?(?:kolleg\w*|andre|enhet\w*|behandler\w*)/,
    /(?:bare|kun|hele) \d+|\d+ ?(?:%|prosent) (?:hos|av) (?:dere|deg|kolleg\w*|behandler\w*|enhet\w*)/,
    /resten av (?:klinikk|enhet|avdeling|region)\w*|først til|(?:gått|går) forbi|vis de andre/,
  ],
  nn: [
    /(?:best|raskast)e? (?:i|av|blant|på)|(?:flinkast|dårlegast|dyktigast|svakast|lågast|høgast)e?/,
    /(?:ligg|kom|er) (?:på )?(?:nummer|plass) \d+|\d+\. ?plass|(?:første|siste|andre|tredje)plass\w*/,
    /ranger\w*|rangliste\w*|toppliste\w*|resultatliste\w*|poengtavle\w*|pall(?:en|plass\w*)/,
    /(?:nedst|øvst|sist|først) (?:på|i) (?:lista|tabellen)|på (?:botnen|toppen)|botnplass\w*|topp \d+/,
    /(?:betre|dårlegare|raskare|fleire|færre|meir|mindre)(?: \w+)? enn (?:deg|dykk|andre|dei andre|kolleg\w*|nabo\w*|snittet|gjennomsnittet)/,
    /(?:fleire|færre) kolleg\w* enn|nabo(?:eining|avdeling|klinikk|seksjon|post)\w*/,
    /(?:over|under) (?:snittet|gjennomsnittet)/,
    /konkurrans\w*|konkurrer\w*|vinnar\w*|tapar\w*|slå (?:dei andre|nabo\w*|kollega\w*)|kåre\w*/,
    /(?:dei fleste|fleirtalet|dei færraste|berre nokre få) (?:av )?(?:kolleg\w*|andre|eining\w*|behandlar\w*)/,
    /(?:berre|heile) \d+|\d+ ?(?:%|prosent) (?:hos|av) (?:dykk|deg|kolleg\w*|behandlar\w*|eining\w*)/,
    /resten av (?:klinikk|eining|avdeling|region)\w*|først til|(?:gått|går) forbi|vis dei andre/,
  ],
  en: [
    /(?:best|fastest) (?:in|of|among)|(?:worst|slowest|weakest|lowest|highest) (?:in|of|among|units?|figures?|share)/,
    /(?:ranks?|ranked|ranking|rankings|leaderboards?|league tables?|scoreboards?|podium)/,
    /(?:number|no\.) \d+ (?:of|in|among)|(?:first|second|third|last) place/,
    /(?:bottom|top) of the (?:list|table)|(?:top|bottom) (?:\d+|three|five|ten)/,
    /(?:better|worse|faster|slower|more|less|fewer)(?: \w+)? than (?:you|yours|others?|the others?|(?:your )?colleagues?|(?:your )?neighbours?|average|the average)/,
    /(?:unit|ward|clinic|department)s? next door|neighbouring \w+/,
    /(?:above|below) average|(?:above|below) the average/,
    /compet(?:e|es|ing|ition|itions|itive)|winners?|losers?|beat (?:the others?|your colleagues?)/,
    /(?:most|few|the majority|only a few) (?:of (?:your|the) )?(?:colleagues?|others?|units?|clinicians?)/,
    /only \d+|\d+ ?(?:%|per cent|percent) of (?:you|your|us|colleagues|clinicians|units)/,
    /the rest of (?:the|your) (?:clinic|units?|hospital|ward|department|team|region)|first to|overtak\w*|show the others/,
  ],
}
