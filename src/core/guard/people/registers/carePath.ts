/** Finds a number in a register by the words of the care path: a request, a stay, an examination; longer than a date, and no phone. */

import { type Finding, finding } from '../../finding.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, textAround } from '../../words/place.ts'

const stem = [
  'rekvisisjon(?:en)?|rekv\\.?|prøve(?:n|svar(?:et)?)?|oppholdet|opp(?:hold|hald)(?:et)?|omsorgsperiode(?:n)?|henvisningsperiode(?:n)?|tilvisingsperiode(?:n)?',
  'undersøkels[ea]n?|undersøking(?:a)?|e-?resept(?:en)?|innkalling(?:en|a)?|timebestilling(?:en|a)?|chart|accession|ris|rtg|røntgen',
  '(?:helse|checkware)-?id|kontakt(?:nr|nummer)|lab request|request form|specimen|encounter|appointment|(?:bestilling|timeavtale)(?=[^.!?\\n]{0,24}helsenorge)',
].join('|')
const ofPath = new RegExp(
  `(?<![a-zæøå-])(?:${stem})(?: ?[:#]| (?:nr|no|nummer|med nr|er|med))?\\.? ?#?(\\d{7,12})(?!\\d|[.,:/-]\\d| ?(?:kr|%|stk))`,
  'giu',
)
/** `rtg 22334455` is in every list of phones; `innkalling 22334455 ble sendt feil` in none. */
const phone = /^[2-9]\d{7}$/
const request = /^rekv/i
const became =
  /^ (?:(?:på|til|for|hos|of) (?:the )?(?:pas|pt|patient)|mangl|ligg|ble|blei|vart|kom|er (?:feil|borte|sendt|ikke|ikkje)|forsvant|står|gikk|gjekk|was|is (?:lost|missing|gone)|never|did|has|(?:h(?:ør|øyr)er til|tilhør(?:er|te)?|gjeld(?:er)?|belongs to|concerns) (?:\p{L}+ ){0,2}p(?:as|t|at))/iu
const isDate = (written: string): boolean =>
  /^(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:\d\d)?\d\d)$/.test(written)
/** What is bought is requested as well. */
const purchase =
  /innkjøp|faktura|leverandør|utstyr|varer|bestilt av|godkjent|kjøp|headset|purchase|supplier|invoice/iu

/** Nobody is met, or talked with, but a person: unless it is a room that is called. */
const met =
  /(?<![a-zæøå])(?:(?:video(?:time|møte|konsultasjon|samtale)?(?:en|n)?|samtale[n]?|time[n]?|konsultasjon(?:en)?|snakk[ae]t?|talked|spoke)(?: (?:med|til|with|to))|ring(?:te|de) opp) (?:nr\.? )?(\d{6,10})(?!\d|[.,:/-]\d| ?(?:kr|%|stk|pas|delt|pers|min))/giu
const room =
  /rom|endepunkt|alias|vmr|konferanse|studio|sip|internt|support|test|room|endpoint|meeting|møte-?id|linje|kanal/iu
const listed =
  /(?<![\w.,/-])(\d{6,12}) (?:i|på|frå|fra|in|on|from) (?:pasient|vente|time|arbeids|operasjons|innleggelses|the patient |patient ?)list/giu
const letter =
  /(?<![a-zæøå-])(?:brev(?:et)?|letter) (\d{6,10}) (?:til|for|om|to|about) (?:pasient|pas\b|pt\b|patient|bruk[ae]r)/giu
const inPath =
  /[\w.]\/(\d{4,12})\/(?:journal|epj|pasient|patient|notes)(?![a-z])|[?&](?:fnr|personnr|pnr)=(\d{4,12})(?!\d)|\\(?:pasient(?:er)?|patients?|journal(?:er)?|henvisning(?:er)?)\\(\d{4,12})(?!\d)/giu

const around = 60
const found = (written: string): Finding => finding('C', 'record', written.length)

const mayBeOfPath = /\d{6}|[/=\\]\d{4}/

export const carePathIn = (text: string): Finding | null => {
  if (!mayBeOfPath.test(text)) return null
  for (const match of candidatesIn(text, ofPath)) {
    const { 0: all, 1: written = '', index } = match
    const end = index + all.length
    if (
      isDate(written) ||
      ((phone.test(written) || request.test(all)) && !became.test(text.slice(end, end + 24)))
    )
      continue
    if (!purchase.test(textAround(text, { start: index, end }, around))) return found(written)
  }
  for (const { 0: all, 1: written = '', index } of candidatesIn(text, met)) {
    if (isDate(written) || /^[2-9]\d{7}$/.test(written)) continue
    if (!room.test(leadTo(text, index, around) + text.slice(index + all.length, index + all.length + around)))
      return found(written)
  }
  for (const pattern of [listed, letter, inPath])
    for (const [, one, two, three] of candidatesIn(text, pattern)) return found(one ?? two ?? three ?? '')
  return null
}
