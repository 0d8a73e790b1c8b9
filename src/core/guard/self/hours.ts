/** Tells hours from days, as `10.30` and `12.11` are written alike: from when to when is two hours, and a day stands right beside its hour. */

const hour = '(?<![\\d.:/])(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![.:/]?\\d)'
const joining = '(?: ?[–-] ?|\\s(?:og|til|te|and|to|a|do|i|і|й|та|до|إلى|حتى|ilaa|iyo|ja|gitta)\\s|\\sو ?)'
const span = new RegExp(
  `(?<between>(?<!\\p{L})(?:mellom|between|między|між|بين|inta u dhax\\p{L}+|gaskal)\\s)?(?:kl\\p{L}{0,6}\\.? )?(?<from>${hour})${joining}(?:kl\\p{L}{0,6}\\.? )?(?<to>${hour})`,
  'giu',
)
/** No month is called so. */
const surelyHour = /[.:](?:00|1[3-9]|[2-5]\d)$/

/** `mellom 10.30 og 11.10` holds no day. */
export const withoutSpans = (text: string): string =>
  text.replace(span, (written, ...found) => {
    const { between, from = '', to = '' } = found.at(-1)
    return between || surelyHour.test(from) || surelyHour.test(to) ? ' ' : written
  })

const day = '[0-3]?\\d[./](?:0?[1-9]|1[0-2])\\.?(?:[./-]?(?:20)?\\d\\d)?'
/** What stands before an hour, a version or a mark, and before no day. */
const noDay =
  '(?:fra|frå|from|til|to|mellom|between|kl\\.?|klokk[ae]n?|etter|før|after|before|over|under|siden|sidan|since|og|and|ios|android|versjon|version|windows|chrome|teams)'
const told = '(?:den|on|dato|date|(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?)'

/** `12.11 kl 10.30`, `kl 10.30 den 12.11`; what leads to an hour comes from the languages of the form. */
export const daysBesideHours = (clock: string): RegExp => {
  const labelled = `(?:(?:kl|klokk[ae]n?|at)(?!\\p{L})|${clock})\\.? ?[0-2]?\\d(?:[.:]?[0-5]\\d)?(?!\\d)`
  return new RegExp(
    [
      `(?<!(?<!\\p{L})${noDay} ?)(?<![\\d.:/])${day}(?![\\d:]),?\\s{1,2}(?:${labelled}|[0-2]\\d[0-5]\\d(?=\\s|$|,))`,
      `(?<!\\p{L})${told}\\.? ${day}(?![\\d:])[^.!?\\n\\d]{0,40}${labelled}`,
      `${labelled} ${told} ${day}(?![\\d:])(?! ?(?:min|time|gang|sek))`,
    ].join('|'),
    'iu',
  )
}
