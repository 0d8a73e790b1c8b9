/** Whose journal, answer, referral or medicine it is: `journalen til Geir Moe`, `henvisning på Hanne Lie`, `Hanne Lies prøvesvar`. Nobody is treated at work. */

const paper = [
  '(?:pasient|prøve)?journal(?:en|ene|a)?|journalnotat\\p{L}*|epikris[ea]\\p{L}*|henvisning(?:en|a|er|ene)?|tilvising(?:a|en|ar)?',
  '(?:e-?)?resept(?:en|ene|er|ar|ane)?|samtykk[ea](?:t|skjema\\p{L}*|erkl\\p{L}+)?|diagnos[ea]n?r?|(?:syke|sjuke)melding(?:en|a)?|legeerkl\\p{L}+',
  '(?:blod|vev|hud|urin|lab-?)?prøve?svar(?:et|ene|a)?|(?:blod|vevs|urin|hud)prøv[ea](?:n|ne|r)?|labsvar(?:et|ene)?|biopsi(?:en|svaret)?',
  '(?:røntgen|mr|ct|hud|sår|ultralyd|føflekk)-?(?:bil[dl]e|svar|funn)\\p{L}*|medisin(?:en|ene|er|list[ae]\\p{L}*|kort\\p{L}*)|legemiddelliste\\p{L}*',
  'føflekk\\p{L}*|(?:egen)?behandlingsplan(?:en)?|operasjon(?:en)?|såret|utredning(?:en|a)?|utgreiing(?:a)?',
  '(?:medical |patient )?chart|(?:medical|patient) record|(?:test|lab|blood|biopsy) results?|referral|prescription|x-?rays?|diagnosis|sick note|medication(?: list)?',
].join('|')

/** What a meeting or a file is called by. */
const titled =
  '(?:journal|henvisning|tilvising|epikrise|(?:prøve|røntgen|mr-?|ct-?)svar|resept|diagnose|referral|prescription|chart)[:,]?|samtykke(?: -)?|opptak|skjermbil[dl]e|ct|sykemelding|sjukemelding|(?:video|telefon|pasient|lege)?(?:konsultasjon|kontroll|time)(?: ?[:–-])?|[«"“]video(?:samtale)?'

/** What befell it may stand before whose it is. */
const lacks =
  '(?: (?:mangl(?:er|ar|a|et)|(?:ligger|ligg|lå|er|ble|blei|vart) (?:ikke|ikkje)(?: \\p{L}+)?|(?:is )?missing))?'

const isBefore = new RegExp(
  `(?<!\\p{L})(?:(?:${paper})${lacks} (?:til|åt|for|på|om|av|of|for|to)|notat(?:et)? (?:om|på)|samtykke(?:t)? (?:fra|frå|from)) $`,
  'iu',
)
const isTitle = new RegExp(`(?<!\\p{L})(?:${titled}) $`, 'iu')

/** `Kontroll: Per Bakken sjekker utstyret`: a heading, and whose task it is. */
const isTask =
  /^ (?:sjekk|går (?:over|gjennom)|lag[ea]r|oppdater|ordn|test|vis[ea]r (?:oppsett|hvordan|korleis|rutine)|er (?:super|ansvar|vikar))/iu

const isBehind = new RegExp(
  `^(?:['’]s?)? (?:(?:sin|si|sitt|sine) )?(?:${paper})(?![\\p{L}-])|^,? (?:video|telefon)?(?:kontroll|konsultasjon)(?!\\p{L}| av| på| med)`,
  'iu',
)

export const isOfPaper = (before: string, behind: string): boolean =>
  isBefore.test(before) || isBehind.test(behind) || (isTitle.test(before) && !isTask.test(behind))
