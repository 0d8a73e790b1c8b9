/** What befalls a patient of a video clinic, as it is written right behind their name, right before it, or beside it in a list. */

const no = '(?:ikke|ikkje|aldri|ingen|inga|not|never|no)'
const small = '(?:\\p{L}+ ){0,3}?'
const visit = '(?:video|telefon)?(?:time|konsultasjon|kontroll|avtale|samtale)(?:n|en|r)?'
const thing = `(?:lenk|link|sms|innkalling|kode|${visit}|lyd|bil[dl]e|video|kamera|sound|picture|appointment)`

/** `fikk ikke lenke`, `møtte ikke`, `falt ut`, `venter på video`, `sin time`, `'s link`. */
const doing = [
  `(?:fikk|får|fekk|fått|har|hadde|mangl(?:er|a|et|ar)|got|had|has|did not (?:get|receive)|didn[’']t (?:get|receive)) (?:${no} )?${small}(?:${no} )?(?:opp |på |noen |nokon |any |the |a )?${thing}\\p{L}*(?<=${no} [^.!?\\n]*|mangl\\p{L}+ [^.!?\\n]*|n[’']t [^.!?\\n]*)`,
  `(?:fikk|får|fekk|klart?e|klar(?:er|ar|a)) ${no} (?:til |å )?${small}(?:logg|kobl|kopl|åpn|opn|bank-?id|finn|inn|på|til|opp)\\p{L}*`,
  `(?:kom|kommer|kjem|slapp|slepp|slipper) (?:seg )?${small}${no} (?:seg )?(?:inn|på|fram|med)`,
  `(?:er |var |har |hadde )?(?:${no} )?møt(?:te|er|t)(?: ${no})?(?: opp)?(?= ?(?:$|[.,;:!?)]))|møt(?:te|er) ${no}|(?:har |er )?ute(?:ble|blei|blitt|blir)`,
  '(?:falt|fall|falle|datt|(?:ble|blei|vart) kast[ae]t?) (?:ut|av)',
  '(?:logg|kobl|kopl)\\p{L}+ (?:seg )?(?:på|inn|til)(?: på| i)? (?:(?:feil|rett) )?(?:rom|video|time|ventero|samtale)\\p{L}*',
  `(?:logg|kobl|kopl)\\p{L}+ seg ${no} (?:på|inn|til)`,
  '(?:sitt?er|satt|sit|sat|står|stod)(?: og vent\\p{L}+)?(?: \\p{L}+)? (?:i|på) (?:feil |rett )?(?:rom|ventero|video)\\p{L}*',
  `(?:vent[ae]r|vent[ae]t?)(?: (?:fortsatt|framleis|enn?å|\\d+|min\\p{L}*|på)){0,3}? (?:på|i) (?:at |feil |rett |ny |nytt )?(?:video|legen|lækjaren|${visit}|rom|ventero|oss|lenk)\\p{L}*|(?:sitt?er|satt) og vent[ae]r?`,
  '(?:har |hadde )?(?:avbestil|avlys|mist)[lt]?\\p{L}*(?: (?:lyd|bil[dl]e|time|video|forbindels|samband|nett)\\p{L}*)?',
  '(?:må|måtte|skal|bør|vil|ville|ønsk\\p{L}+)(?: heller)?(?: ha| få)? (?:ringes|ringast|ringjast|telefon|oppmøte|ny (?:time|lenke|video))\\p{L}*',
  '(?:had|has|hadde|har) (?:trouble|problem\\p{L}*|trøbbel|vansk\\p{L}+) (?:with|med) (?:her|his|the )?(?: ?sound|picture|camera|video|lyd|bil[dl]e|kamera|lenk|innlogg|pålogg)\\p{L}*',
  '(?:ble|blei|vart) sitt?(?:t)?[aej]\\p{L}* (?:og vente|i (?:ventero|video|feil))\\p{L}*|(?:fikk|fekk|har|hadde) (?:opp )?feil (?:lenk|link|rom|språk|time|kode|lyd|bil)\\p{L}*',
  `(?:sin|si|sitt) (?:video|telefon)?(?:time|konsultasjon|lenk|innkalling|avtale|samtale|lyd|kamera)\\p{L}*|['’]s? (?:video |phone )?(?:appointment|consultation|visit|link|video|sound|picture|camera)`,
  "(?:could|can)(?: ?not|n?[’']t) (?:open|join|connect|log|hear|see|get|find)|never (?:joined|got|came|showed)|did(?: not|n[’']t) (?:join|attend|show|log|answer)",
  '(?:was |got )?(?:dropped|thrown|cut) o(?:ut|ff)|lost (?:the )?(?:sound|picture|connection|call)|joined (?:the )?wrong|(?:is |was |has been )?wait(?:s|ed|ing)(?: \\d+ min\\p{L}*)? (?:in|for) (?:the |a )?(?:wrong |waiting )?(?:room|lobby|doctor|video|call|link|us)',
  '(?:was |ble |blei |vart |er )?(?:double[ -]?booked|dobbeltbook\\p{L}*)|no[ -]show',
  '(?:sto|står|stod|stend|satt|sitt?er|sit|sat|vent[ae]r|vent[ea]t?|lå|ligger|var|was|stood|waited|is)(?: \\p{L}+){0,2} (?:i|in) (?:den |the |video)?lobby\\p{L}*|(?:i|in) (?:the )?lobby\\p{L}*',
  '(?:kom|kommer|kjem|havn[ea]t?|hamna|datt|dukk[ea]t? opp)(?: \\p{L}+)? (?:inn )?(?:i|på) (?:(?:feil|galt?) (?:time|rom|samtale|konsult|video)|(?:konsultasjonen|timen|videoen|samtalen|rommet) til)\\p{L}*|(?:kom|kommer|kjem) inn (?:samtidig|oppå|medan|mens|midt i|før (?:den|neste|forrige))',
  '(?:slu?pp?[ae]t|sloppe[nt]?|slept|let|admitted) (?:inn|into?|in to|to)|(?:sto|stod|lå|var|satt|sat)? ?(?:fortsatt|framleis|igjen|enn?å)(?: igjen)? (?:i|på) (?:video)?(?:rommet|timen|samtalen)',
  '(?:kobl|kopl|logg)[ea]t? seg (?:på|inn i|til) (?:timen|konsultasjonen|videoen|samtalen)|(?:hørte|høyrde|(?:fikk|fekk) hø[yr]+e)(?: \\p{L}+)? (?:samtalen|det vi|hva vi|kva vi|alt vi)',
  `(?:ingen|inga|ikke|ikkje|uten|utan|no|dårlig|dårleg) (?:opp)?(?:lyd|bil[dl]e|nett|møtt|video|kamera|sound|picture)\\p{L}*`,
  '(?:treng(?:er|te|de)?|needs?|needed) (?:en |ein |an? )?(?:tolk|ny (?:time|lenk)|new (?:link|appointment)|interpreter|hjelp (?:til|med|av (?:mannen|kona|mora?|sønn|dat))|help (?:with|to))',
]

/** What may stand between a name and what befell whom it is of. */
const between =
  '(?:[\\s,:;|()–-]|kl\\.? ?\\d{1,2}(?:[.:]?\\d\\d)?|\\d{1,2}[.:]?\\d\\d(?!\\d)|(?:i dag|today|video|nå|no|now|har|had|has|enn?å|fortsatt|framleis|still|også|also|og|som|who|ble|blei|vart|er|is|was)(?!\\p{L})\\)?)*'

const isBehind = new RegExp(`^${between}(?:${doing.join('|')})(?!\\p{L}*(?:kurs|møte))`, 'iu')

const isBefore = new RegExp(
  [
    `(?<!\\p{L})(?:(?:video|telefon)?(?:timen?|konsultasjon(?:en)?|kontroll(?:en)?|avtalen?)|lenk[ea]n?|lenkja|lenkje|sms(?:-?en)?(?: (?:nådde|kom|gikk|gjekk) (?:ikke|ikkje|aldri)(?: (?:frem|fram|ut))?)?|innkalling(?:en|a)?|link|appointment|consultation|video)(?: (?:ble|blei|vart|er|was)? ?(?:sendt|send|gått|gikk|gjekk|sent|kl\\.? ?\\d{1,2}(?:[.:]?\\d\\d)?))? (?:til|åt|for|med|m/|hos|to|with) ?$`,
    '(?<!\\p{L})(?:(?:ikke|ikkje|not) møtt|no[ -]shows?|(?:må|skal|bør) ring(?:es|ast|jast)(?: opp)?|mangl(?:er|ar)(?: \\p{L}+)?|fikk ikke \\p{L}+|fekk ikkje \\p{L}+|vent[ae]r|dobbeltbook\\p{L}*|double[ -]booked|utebl\\p{L}*|avlyst|falt ut|(?:(?:vil|må|skal) ha )?(?:telefon|oppmøte)(?: i stedet| i staden)?(?=[:–-] )|video ?list\\p{L}*|ingen lyd)(?: (?:i dag|nå|no|today))?[:–-] ?(?:\\p{Lu}[\\p{L}. -]{1,40}(?:,| og| and) ?){0,4}$',
    '(?<!\\p{L})(?:mist(?:et|a)|lost) (?:the )?(?:lyd|bil[dl]e|video|forbindels|samband|sound|picture|kontakt|contact)\\p{L}*(?: (?:på|til|med|hos|with|for))? $|(?<!\\p{L})(?:ingen|inga|ikke|ikkje|uten|utan|dårlig|dårleg|no) (?:lyd|bil[dl]e|video|sound|picture)\\p{L}* (?:på|til|hos|from|for) $',
    '(?<!\\p{L})(?:(?:slapp|slepp(?:te)?|slipper|fikk|fekk|tok) inn(?: feil,?)?|admitted|let in|feil (?:person|deltak[ae]r)[^.!?\\n]{0,20}[:–-]|lobby(?:en)?(?: (?:viste|sto|stod|satt|var))?[:,]?) (?:\\p{Lu}[\\p{L}. -]{1,40}(?:,| og| and) ?){0,3}$',
    '(?<!\\p{L})(?:klage|complaint|(?:kan|må|skal|bør|please|could) (?:noen |nokon |somebody |someone )?(?:ringe?|call)(?: opp)?)(?: (?:fra|frå|from))? $',
  ].join('|'),
  'iu',
)

export const befellBeside = (before: string, behind: string): boolean =>
  isBehind.test(behind) || isBefore.test(before)
