/** What only people do, or what befalls them, in a video clinic: whoever is told of so is somebody, be it by a number alone. */

const not = '(?:ikke|ikkje|aldri|ingen|bare|berre|kun|not|never|no)'
const seen = '(?:lyd(?:en)?|bil(?:d|et)e(?:t)?(?:t)?|video(?:en)?|kamera(?:et)?|skjerm(?:en)?|sound|picture)'

const does = [
  '(?:møtte|møtt|møter|dukk\\p{L}*|uteble\\p{L}*|avbestil\\p{L}*|avlys\\p{L}*|avsa)',
  '(?:ville|vil|ønsk\\p{L}*|skulle|skal|bør|måtte|må|trenger|treng|trengte|kunne|orker|orka|orket|tør|torde|klar(?:er|te|ar)|greier|greidde) (?!(?:ikke |ikkje )?(?:ha strøm|bytt|repar|oppdat|lad|slett|start|skift|lagre|\\p{L}+(?:es|ast)(?!\\p{L})))\\p{L}+',
  `(?:så|ser|såg|hør(?:er|te)|høyr(?:er|de)|fikk|får|fekk|hadde|har|fant|fann|skjønte|forsto|forsto[dn]?) (?:\\p{L}+ )?${not}(?! strøm| dekning| nettverk| batteri)`,
  `(?:ser|så|såg|hør(?:er|te)) (?:bare|berre|kun|dårlig|dårleg)`,
  '(?:logget|logga|logger|koblet|kobla|kobler|kopla|koplet|kom|kommer|kjem|falt|datt|gikk|gjekk|droppet|droppa|slapp) (?:seg )?(?:\\p{L}+ )?(?:av|ut|inn|på|til|fra|frå|seg)',
  '(?:la på|ble borte|blei borte|vart borte|ble vekk|forsvant|forsvann|var opptatt|var oppteken|sov(?!\\p{L})|gråt|gret|skrek|snakk\\p{L}*|trykk?et|trykket|trykte|trykka|glemte|gløymde|spurte|spurde|fortalte|svarte|svara|takket|takka|avbrøt|klaget|klaga|ga opp|gav opp|ventet|venta|venter|ventar)',
  `(?:ingen|ikke|ikkje|uten|utan|hakkete|dårlig|dårleg|svart|no|bad) ${seen}`,
  `(?:mist(?:et|a|er|ar)|lost) (?:${seen}|samtal\\p{L}*|kontakt\\p{L}*|forbindels\\p{L}*|samband\\p{L}*)`,
  "(?:did(?: not|n[’']t)|could(?: not|n[’']t)|can(?:not|[’']t)|wanted|wants|needs|hung up|got no|has no|never got|was busy|dropped out|left|logged (?:off|out)|cancelled|asked for|missed)",
]

const personal = new RegExp(`(?<!\\p{L})(?:${does.join('|')})(?!\\p{L})`, 'iu')
/** Right behind a number. */
const rightBehind = new RegExp(
  `^[\\s,.)–:-]{1,3}(?:(?:som|who|han|hun|ho|she|he) )?(?:${does.join('|')})(?!\\p{L})`,
  'iu',
)

export const isPersonal = (sentence: string): boolean => personal.test(sentence)

export const doesRightBehind = (after: string): boolean => rightBehind.test(after)
