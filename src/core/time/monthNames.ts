/** What the months are called in any of the three languages, as `fold` writes it: for whoever reads a month that somebody typed. */

export const monthNames: readonly (readonly string[])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
]
