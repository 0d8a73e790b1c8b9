/** Numbers of cases, devices, documents and money, known by the word before them or the unit after. */

const thing =
  /(?:\bserie(?:nr|nummer)?|\bserial(?: no| number)?|\bs\/?n|inventar(?:nr|nummer)?|\bsak(?:en|snr|snummer)?|avvik(?:et|snr)?|melding(?:snr|s-id)?|\binc|\bref(?:eranse)?|versjon|version|org(?:anisasjons)?\.?-?(?:nr|nummer)|\bkid|faktura(?:nr)?|ordre(?:nr)?|bestilling(?:snr)?|\bkb|\blisens|\bmøte-?id|meeting id|ticket|case|\bhash|\bimei|strekkode|varenr|artikkel(?:nr)?|\bport|\bkr|nok|kroner|\bher-?id|resh|\bpin|\bkoden?|enhet|kost(?:nads)?\.?sted|ansatt(?:nr|nummer)|brukernavn|prosjekt|firmware|prosedyre|\bek|kontrakt|avtale(?:nr)?|dokument|\beqs|synergi|nettbrett|\bpc|kamera)[\s.:#-]{0,3}(?:nr\.?|nummer|id|number|no\.?)?[\s.:#]*$/i
const amount = /^\s?(?:,-|kr\b|kroner|nok\b|mbit|kb\b|mb\b|stk)/i

export const isThings = (before: string, after: string): boolean => thing.test(before) || amount.test(after)

const device =
  /(?<!\p{L})(?:pc|maskin|laptop|skriver|skrivar|printer|skjerm|ipad|nettbrett|kamera|camera|dokking|docking|(?:tynn)?klient|headset|hodesett|hovudsett|ruter|router|switch|telefonapparat|utstyr|merk(?:et|a)|asset|tag|device)\p{L}*(?:[ :-]{1,2}(?:na[mv]n|name|nr\.?|nummer|no\.?|id|tag|merk(?:et|a)))*[ :-]{1,2}$/iu
const mark = /(?<![\p{L}\d])(?:[\p{Lu}\d]{1,5}[ -]){1,2}$/u

/** `maskin UNN-PC-230788`: the mark of a device, whose six figures may look like a date. */
export const isMarkOfDevice = (before: string): boolean => {
  const found = mark.exec(before)
  return found !== null && device.test(before.slice(0, found.index))
}
