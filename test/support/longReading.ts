/** What nobody should write, a million times over: each would be slow to read for a careless pattern. */

export const megabyte = 1_000_000

export const repeated = (unit: string, length = megabyte): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

export const tediousForTheGuard: readonly string[] = [
  '1',
  '9',
  '12345678',
  '1 ',
  '11 ',
  '12.03 ',
  '1.',
  '1,2(',
  '20',
  '010101',
  '- ',
  ' ',
  '\u200b',
  '\u200b1',
  '\u0301',
  '٣',
  '𝟗',
  '🙂1',
  '@',
  'a@',
  'a@a.',
  '1l',
  '1O',
  'lO',
  'f. 2',
  'storgata ',
  'Storgata',
  'Aa Bb 1',
  '1 januarrrr ',
  '24200000 ',
  '24 20 00 00, ',
  '14.03.1956 ',
  '14.03.2026 9.30 ',
  '201012345678 ',
  '&nbsp;',
  'pasient 1 ',
  'konto 13527248013 ',
  'pasient support 24200001 ',
  'support@a.no pasient ',
]

/** In the mark-up of Teams. */
export const tediousInTeams = [
  ['open mentions', '<at>'],
  ['half mentions', '<at'],
  ['half mentions with space', '<at '],
  ['half tags', '<b'],
  ['half line breaks', '<br '],
  ['half entities', '&#x1'],
  ['spaces', ' \n'],
] as const
