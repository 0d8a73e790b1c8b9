/** Numbers of cases, devices, documents and money, known by the word before them or the unit after. */

const thing =
  /(?:\bserie(?:nr|nummer)?|\bserial(?: no| number)?|\bs\/?n|inventar(?:nr|nummer)?|\bsak(?:en|snr|snummer)?|avvik(?:et|snr)?|melding(?:snr|s-id)?|\binc|\bref(?:eranse)?|versjon|version|org(?:anisasjons)?\.?-?(?:nr|nummer)|\bkid|faktura(?:nr)?|ordre(?:nr)?|bestilling(?:snr)?|\bkb|\blisens|\bmøte-?id|meeting id|ticket|case|\bhash|\bimei|strekkode|varenr|artikkel(?:nr)?|\bport|\bkr|nok|kroner|\bher-?id|resh|\bpin|\bkoden?|enhet|kost(?:nads)?\.?sted|ansatt(?:nr|nummer)|brukernavn|prosjekt|firmware|prosedyre|\bek|kontrakt|avtale(?:nr)?|dokument|\beqs|synergi|nettbrett|\bpc|kamera)[\s.:#-]{0,3}(?:nr\.?|nummer|id|number|no\.?)?[\s.:#]*$/i
const amount = /^\s?(?:,-|kr\b|kroner|nok\b|mbit|kb\b|mb\b|stk)/i

export const isThings = (before: string, after: string): boolean => thing.test(before) || amount.test(after)
