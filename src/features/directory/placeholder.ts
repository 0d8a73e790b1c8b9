/** Tells a value that somebody meant to fill in later from one that is filled in. */

const marks: readonly RegExp[] = [
  /x{3,}/i,
  /(?<![a-z])(?:todo|tbd|fyll(?:es)? (?:inn|ut)|sett inn|kommer(?: snart)?$)/i,
  /<[^>]*>|\{[^}]*\}|\[[^\]]*\]/,
  // Domains that are set aside for examples and lead nowhere.
  /(?:^|[./@])example\.(?:org|com|net|no|edu)(?![a-z])/i,
  /\.(?:example|invalid|test|localhost)(?=$|[/:?#])/i,
  /^\.+$|…/,
]

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** `12345678`, `87654321` and one digit all over: nobody has these numbers. */
const isInvented = (digits: string): boolean =>
  digits.length >= 4 &&
  ('0123456789'.includes(digits) || '9876543210'.includes(digits) || /^(\d)\1+$/.test(digits))

const isPhone = (text: string): boolean => /^\+?[\d ]+$/.test(text)

export const isPlaceholder = (text: string): boolean =>
  marks.some(mark => mark.test(text.trim())) ||
  (isPhone(text) && isInvented(digitsOf(text).replace(/^47(?=\d{8}$)/, '')))
