/** Whose a mailbox is by its domain: where anybody has one, and where it is one person's own. */

const oneself =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|aol|proton|protonmail|gmx|fastmail|online|getmail|frisurf|broadpark|sf-nett|c2i|tele2|tiscali|spray)\.[a-z]{2,7}(?:\.[a-z]{2})?$/i
const company = /^(?:google|microsoft|office|mac|apple|web|mail|start|telenor|altibox|lyse)\.[a-z]{2,3}$/i

/** `live.no`, and `mail.yahoo.com` by its end. */
const endsOf = (domain: string): readonly string[] => [domain, domain.split('.').slice(-2).join('.')]

export const isOnesOwn = (domain: string): boolean => endsOf(domain).some(name => oneself.test(name))

export const isAnybodys = (domain: string): boolean =>
  isOnesOwn(domain) || endsOf(domain).some(name => company.test(name))
