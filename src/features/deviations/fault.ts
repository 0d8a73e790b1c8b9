/** Whether a line tells of something that went wrong: of others no deviation is offered, or the list fills with what was none. */

import { fold } from '../../core/fold.ts'

/** Fewer words than these tell of nothing that happened. */
const fewest = 3

const longest = 2000

/** Folded; each is the beginning of a word. A wish for something else is kept in the same place. */
const stems = [
  'feil|gale|galt|problem|trobbel|svikt|kluss|krasj|kras|hakk|frys|fros|heng|treg|svart|ustabil|uklar|utydel|rok|royk|darlig|darleg',
  'borte|vekk|forsvant|forsvann|mist|falt|fall|brot|braut|brudd|stopp|avbr|knus|odelagt|oydelagt|odela|oydela|lekk|brann|stoy',
  'mangl|glem|gloym|opptatt|oppteke|ulast|uvedkommende|uvedkomande|forsink|forseink|forsein|utsatt|utsett|avlys',
  'klag|sint|redd|skad|skremt|blod|truet|trua|slo|slatt|besvim|svimte|kollaps|collaps|attack|nodprosedyre|dod|dode|doydde|utrygg|pinlig|pinleg|forslag|framlegg|onsker|onskjer',
  'wrong|fail|error|gone|lost|missing|broke|crash|froze|stuck|slow|poor|noise|noisy|delay|forgot|interrupt|dropped',
  'disappear|vanish|locked|busy|complain|angry|afraid|hurt|harm|unsafe|threat|faint|nothing|nobody|unable|unclear|trouble',
]

const failing = new RegExp(`(?:^| )(?:${stems.join('|')})`, 'u')

/** Whole words: what was not, and what was without. */
const denying =
  /(?:^| )(?:ikke|ikkje|ingen|inga|inkje|aldri|uten|utan|matte|not|never|without|nede|sein|(?:var|er|ble|blei|vart|sto) last|(?:koblet|kopla|kobla) fra|livet sitt|cannot|late|bad|no (?:sound|audio|picture|image|video|camera|one|answer|connection|network|signal|power)|\p{L}+n t|for (?:sent|seint|sein|lite|lang|lenge|tidlig|tidleg)|too (?:late|long|little|early))(?= |$)/u

export const tellsOfFault = (text: string): boolean => {
  const words = fold(text.slice(0, longest))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const line = words.join(' ')
  return words.length >= fewest && (failing.test(line) || denying.test(line))
}
