/** Words for somebody whom nobody names, for the one who was named before, and for speaking of somebody with respect. */

/** Whoever is told of so stays unknown, however old they are. */
const anyone =
  '(?:pasient|klient|patient|client|beboer|bebuar|resident|bruk[ae]r)(?:en)?|p(?:as|t)\\.?|mann(?:en)?|man|kvinn[ea]n?|woman|dam[ea]n?|lady|herre(?:n)?|gentleman|gutt?(?:en)?|boy|jent[ea]n?|girl|barn(?:et)?|child|person(?:en)?|eldre|ungdom(?:men)?|kar(?:en)?|fyr(?:en)?|søster|bror|mor|mora|moren|far|faren|kon[ea]n?|ektefelle(?:n)?|datter(?:en)?|dotter(?:a)?|sønn(?:en)?|son|bestemor|bestefar|mother|father|wife|husband|daughter'

export const anyoneWord = new RegExp(`^(?:${anyone})$`, 'i')
export const anyoneBefore = new RegExp(`(?<!\\p{L})(?:${anyone})[\\s,(]*(?:på |aged |som er |er )?$`, 'iu')

/** `9 år med mor`: whom somebody comes with, or what ails them, where *10 år med erfaring* is of work. */
export const company =
  '(?:si(?:n|ne) )?(?:mor|far|mamma|pappa|foreld|beste|verge|pårør|tolk|datter|dotter|sønn|kon[ae]|mann|bror|søster|syster|nedsatt|dårli|dårle|demens|diabetes|kols|kreft|mother|father|parents?|interpreter)'

const adverbs =
  '(?: (?:jo|nå|no|bare|berre|snart|nesten|over|rundt|ca\\.?|cirka|omtrent|allerede|alt|også|just|now|only|nearly|about|almost|vel|visst|faktisk|godt))*'
const isOld = `(?:er|(?-i:e|æ|va)|var|ble|blei|vart|blir|fyller|fylte|har fylt|runder|rundar|rundet|runda|passerte|is|was|turns|turned|skal bli)${adverbs}`

const toldBy = (who: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${who})${adverbs} ${isOld}(?: på| aged)? $`, 'iu')
const theOne = 'hun|han|ho|hen|hn|she|he|vedkommende|vedkomande'

/** `hun er`, `som er`: told of the one who was named before. */
export const toldOfTheOne = toldBy(`${theOne}|som|who`)
/** `hun er`: told on of whoever was named last, some sentences ago too. */
export const toldOnOfOne = toldBy(theOne)

const trade =
  '(?:(?<!\\p{L})(?:er|is|var|was) (?:(?:en|ei|ein|an?) )?(?:\\p{Ll}{3,20} )?|, )\\p{Ll}{4,25} (?:og|and)'
const begins =
  '(?<=[.!?\\n,]\\s*)(?:[Ss]om(?: en| ei| ein)?|[Aa]s an?|[Aa]t|[Nn]å|[Nn]o|[Nn]ow|[Ii] dag|[Ii] en alder av|[Aa]t the age of)'
/** `var hun`, `. At`, `er pensjonist og`: what leads to an age where no verb stands between. */
export const turnedRound = `(?:(?<!\\p{L})(?:er|var|is|was|ble|blei|vart|fylte) (?:hun|han|ho|hen|she|he)(?: nå| no| now)? |${begins} |${trade} )`

/** `, er snart`, `. Alder`, ` og er`: set off by a sign, with nobody else in between. */
export const setOff = new RegExp(
  `(?:[,;:(–.!?\\n-]\\s*(?:(?:og|and|men|but) )?|(?:^|[^\\p{L}])(?:og|and) (?=er |is |var |was ))(?:${isOld} |aged |alder:? |age:? |på |(?:den |en |ei |ein )?)$|(?:${begins}|${trade}) $`,
  'iu',
)

/** There is one in each place. */
export const offices =
  '(?:(?:vara)?ordfør[ea]r|(?:sokne)?prest|prost|biskop|rektor|lensmann|lensmannsbetjent|politimester|rådmann|kommunedirektør|kirkeverge|klokk[ea]r|organist|fyrvokter|fyrvaktar|harbou?r ?master|brannsjef|havnesjef|hamnesjef|los|postmester|kjøpmann|banksjef|fylkesmann|statsforvalter|statsråd|stortingsrepresentant|styreleder|styreleiar|mayor|vicar|priest|bishop|head ?teacher|lighthouse keeper)'

/** Him or her, told of without a name. */
export const pronoun = 'han|hun|ho|hen|ham|henne|hans|hennes|hennar|she|he|him|her|his'

/** Staff speak so of patients, not of each other. */
export const honorificWord = '(?:[Ff]ru|[Ff]rk|[Ff]røken|[Hh]err|[Hh]r|[Mm]rs?|[Mm]s|[Mm]iss)\\.?'
export const honorific = new RegExp(`^${honorificWord}$`)

/** What whoever is told of did, or what became of them. */
export const doing =
  '(?:og|and|men|but|som|who|fikk|får|fekk|hadde|har|kom|kjem|kommer|klarte|klarer|klarar|ble|vart|blei|var|mistet|mista|fant|fann|måtte|må|trenger|treng|could|had|was|has|is|got|fell|left|needs|came|missed|waited|hører|hørte|høyrer|høyrde|heard|ser|falt|faller|fall|datt|ikke|ikkje|ringte|ringer|ringde|gikk|gjekk|går|ligg|ligger|lå|låg|satt|sat|sto|stod|står|skal|skulle|vil|ville|kan|kunne|møtte|uteble|uteblei|ventet|venta|venter|ventar|mangler|mangla|manglet|manglar|ringt|trykt|høre|hørt|spurt|skjønt|prøvd|vente|mangle|vaksinert|innkalt|innkalla|henvist|tilvist|sendt|glemt|gløymt|uten|utan|without)'
