/** How a patient fares, right behind their name or right before it: `Hanne Lie har fått kreft`, `Geir Moe takket nei til video`, `undersøkte Geir Moe på video`. */

const ill = [
  'kreft\\p{L}*|svulst\\p{L}*|føflekkreft|demen[st]\\p{L}*|alzheimer\\p{L}*|psoriasis\\p{L}*|eksem\\p{L}*|diabet\\p{L}*|depresjon\\p{L}*|depriver\\p{L}*|angst\\p{L}*',
  'suicid\\p{L}*|selvmord\\p{L}*|sjølvmord\\p{L}*|psykos\\p{L}*|psykotisk|rusmis\\p{L}*|rusa|ruset|beruset|rusavh\\p{L}*|anfall\\p{L}*|krampe\\p{L}*|epilep\\p{L}*|adhd',
  'hjerte(?:infarkt|stans|svikt|flimmer)\\p{L}*|hjarte\\p{L}*|hjerneslag|lungebetennelse|kols|astma|hepatitt|hiv|utslett\\p{L}*|leggsår|trykksår|infeksjon',
  'innlagt|operert|utskrevet|utskriven|transplantert|diagnostisert|(?:fått |stilt )?diagnosen?|henvist|tilvist|dialyse|cellegift\\p{L}*|tunghørt|døv|svaksynt|dårlig til bens|rullestol',
  'parkinson\\p{L}*|multippel sklerose|migrene|cancer|a rash|seizure|dementia|stroke|hospitali[sz]ed|in hospital|depressed|suicidal',
].join('|')

const medicine =
  '(?:met[ho]+tr\\p{L}+|humira|kortison\\p{L}*|predniso\\p{L}*|antibiotika|marevan|eliquis|insulin\\p{L}*|ozempic|sertralin|litium|morfin|oxycod\\p{L}*|biologisk (?:medisin|behandling)|cellegift\\p{L}*|\\p{L}{3,}(?:mab|nib|pril|statin|sartan|cillin|mycin))'

const oneself = '(?:har|hadde|fikk|fekk|får|er|var|ble|blei|vart|has|had|is|was|got)'
const weekday = '(?:man|tirs|ons|tors|fre)dag'

/** What comes to a patient. */
const sent = 'lenk|link|innkall|tidspunkt|klokkes|melding|beskjed|sms|konsultasj|avtale|brev'

const isBehind = new RegExp(
  `^,?(?: (?:som|who|har|had|has))? (?:${[
    `${oneself}(?: (?!kurs|møte)\\p{L}+){0,3}? (?:${ill})(?!\\p{L})`,
    '(?:diagnostisert|innlagt|operert)(?= (?:på|for|i|med) |[.,]|$)|døde|døydde|døyde|gikk bort|besvimte|svimte av|gr[åa]t|grein|kollaps\\p{L}+|kasta?e?t? opp|blødde|died|fainted|cried|was crying|passed away',
    '(?:ble|blei|vart|er|var) (?:dårlig|dårleg|kvalm|uvel|svimmel|suicidal|utagerende)(?! (?:lyd|bil|nett|linje|signal|stemt|informert|orientert|på (?!video)))',
    `(?:bruk[ae]r|brukte|begynte|starta?e?t?|står|stod|får|fikk|fekk|tar|slutta?e?t?|takes|is)(?: (?:på|med|on|opp))? ${medicine}`,
    'takk[ea]t? (?:nei|ja) til (?:video|time|konsult|behandl|oppmøte|kontroll)\\p{L}*|samtykk[ea]t?e?t? (?:ikke|ikkje)',
    '(?:ville|vil|ønsk\\p{L}+|foretr\\p{L}+|føretr\\p{L}+)(?: (?!kurs)\\p{L}+){0,2} (?:oppmøte|fysisk|komme fysisk|møte fysisk|telefon(?:time)?)(?!\\p{L}| på)',
    '(?:ringte|ringde|meldte|called) (?:og|for å|and|to) (?:avbest|avlys|flytt|cancel|move)\\p{L}*',
    `(?:(?:ble|blei|vart|er|var) )?(?:innkalt|innkalla|satt opp|sett opp|booke?t|booka|flytta?e?t?|overført) (?:til|på) (?:video|telefon|oppmøte|(?:feil )?time|${weekday})\\p{L}*`,
    `misforstod?(?= (?:og |så )?(?:møtt|kom|dro|gikk|gjekk|trodd|ring|vent|satt)| (?:video|telefon)?(?:timen|${sent})|[.,]|$)|møtte(?: opp)? (?:fysisk|på (?:poli|sy?j?u?kehus|lege))\\p{L}*|kom (?:på|til) (?:sy?j?u?kehuset|poliklinikken|legekontoret)(?= i stedet| i staden| ved)`,
    '(?:har|hadde|has) (?:ikke|ikkje|ingen|no) (?:bank-?id|smart(?:tele|mobil|phone)\\p{L}*|nettbrett|norsk|e-?postadresse)\\p{L}*',
    '(?:ligger|ligg|står|stend|er registrert|var registrert) (?:med|under) (?:feil|galt?) (?:telefon|mobil|adresse|nummer|fødsel|person|navn|namn)\\p{L}*',
  ].join('|')})`,
  'iu',
)

const isBefore = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:undersøkte|behandl[ea]t?|vurderte|opererte|diagnostiserte|examined|treated)|(?:tok|hadde|gjennomførte) (?:video|konsultasjon)(?:time|samtale)?n? med|had (?:a )?video with',
    '(?:legitimasjon|identitet(?:en)?)(?: \\p{L}+){0,3} (?:på|til|for|av)|(?:verifiser|bekreft)[ea]?t? (?:ikke |ikkje )?at det (?:var|er)',
    '(?:feil|galt?|manglende|manglar|mangler|wrong) (?:fødselsdato|fødselsår|fødselsnummer|personnummer|telefonnummer|mobilnummer|adresse|date of birth)\\p{L}* (?:på|til|for|hos|of)',
  ].join('|')}) $`,
  'iu',
)

/** Who is moved or called in, where the rest tells of what to. */
const isMoved =
  /(?<!\p{L})(?:flytt[ea]t?|innkalte|innkalla|kalte inn|satte opp|sette opp|bytt[ea]t?|book[ea]t?) $/iu
const isTo = new RegExp(
  `^ (?:til|på|over (?:til|på)) (?:video|telefon|oppmøte|time|(?:feil )?dag|${weekday})(?=\\p{L}*(?:$|[^\\p{L}]))`,
  'iu',
)
const toVisit = /(?<!\p{L})(?:lenk|link|time|video|innkall|sms|brev|oppmøte)/iu

/** Asked first. */
export const mayFare =
  /kreft|svulst|demen|alzh|psor|eksem|diabet|depr|angst|suicid|selvm|sjølvm|psyk|rus|anfall|kramp|epil|adhd|hjert|hjart|slag|lunge|kols|astma|hepat|hiv|utsl|sår|infek|operer|utskr|transpl|diagn|henvist|tilvist|dialy|cellegift|tungh|døv|svaks|bens|rulle|parkin|skler|migr|canc|rash|seiz|stroke|hospit|dø|svim|gr[åa]t|grein|koll|kast|blød|died|faint|cri|passed|bruk|starta|startet|begyn|takk|samtykk|ville|vil |ønsk|flytt|innkal|satt|sett|book|misf|møtt|sykeh|sjukeh|bank|smart|ligg|står|undersøk|behandl|vurder|tok video|legitim|identit|verif|bekreft|fødsel|dårl/iu

export const fared = (before: string, behind: string): boolean =>
  isBehind.test(behind) ||
  isBefore.test(before) ||
  (isMoved.test(before) && isTo.test(behind) && toVisit.test(`${before}${behind}`))
