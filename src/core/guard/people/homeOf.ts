/** Tells that a home is somebody's whom no whole name tells: `han i Skolevegen 2`, `familien i …`, `Astrid, Furulia 3, har ikke nett`. */

import { givenNames } from './givenNames.ts'
import { tellsOfWork } from './handedOn.ts'
import { noNames } from './noNames.ts'
import { isTreated, rowAround, withoutLacking } from './treated.ts'

const at =
  '(?:(?: (?:oppe|nede|borte|inne|ute|heime|hjemme|som bor|som bur))? (?:i|på|fra|frå|ved|at|in|from|of) |, ?| ?\\(| )$'
const told = new RegExp(
  `(?<!\\p{L})(?:han|hun|ho|hen|ham|henne|vedkommende|vedkomande|she|he|her|him|enk[ae]n?|enkemannen|ekteparet|ektepar|familien|familie|de eldre|dei eldre|\\d{1,3}-?åringen|\\p{L}+åringen|widow|couple|family)${at}`,
  'iu',
)
const called = new RegExp(
  `(?<![\\p{L}.])(?:(?<name>\\p{Lu}\\p{Ll}+)|(?<initials>(?:\\p{Lu}\\.? ?){2,3})(?<! ))${at}`,
  'u',
)

/** What has a house, and no initials. */
const ofHouse = /^(?:HF|AS|DPS|BUP|NAV|IT|IKT|PC|TV|MR|CT|PHT|AMK|SSHF|UNN|OUS)$/

/** What only somebody at home lacks, or does. */
const atHome =
  /(?<!\p{L})(?:(?:har|hadde|fikk|får|fekk|mangler|manglar|uten|utan|has|had|got|without) (?:ikke |ikkje |inkje |ingen |no )?(?:nett|nettet|internett|bredbånd|breiband|dekning|bankid|nettbrett|ipad|lyd|bilde|bilete|kamera|pc|internet|sound|picture|broadband)|(?:kom|kommer|kjem) (?:seg )?(?:ikke|ikkje)|(?:ikke|ikkje) (?:inn|lyd|bilde|nett)|møtte|(?:har|skulle hatt|skulle hatt|får|fekk|fikk|ny|vil ha|ville ha) (?:video)?time|ville ha|nettbrett|tolk|kols|kreft|diabetes|slag|hørte|høyrde|falt ut|mistet|mista)(?!\p{L})/iu

/** Whether what stands right before a home tells whose it is. */
export const isHomeOfToldOf = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start)
  const row = withoutLacking(rowAround(text, start).replace(text.slice(start, end), ' '))
  if (told.test(before)) return !tellsOfWork(row)
  const found = called.exec(before)
  const { name, initials = '' } = found?.groups ?? {}
  if (!found || noNames.has(initials.toLowerCase()) || ofHouse.test(initials)) return false
  if (name !== undefined && !givenNames.has(name.toLowerCase())) return false
  return (isTreated(row) || atHome.test(row)) && !tellsOfWork(row)
}
