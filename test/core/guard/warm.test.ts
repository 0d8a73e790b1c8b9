/** A process that has run for long has compiled much: what is found then is what is found at its start. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/sources.ts'

const lines = [
  'Hei Oddvar Lie, lenken til timen din sendes på nytt',
  'Dear Anna Walker, we are sorry your appointment dropped',
  'K. Nordli fikk ikke lenke',
  'Liv M., 58, fikk svart skjerm',
  'kari nordli fikk ikke lenke',
  'Jeg kommer ikke inn på timen min. Mvh Trine Bakken',
  'pas sier "ring meg på 481 22 903 i stedet"',
]

/** Said before, so that most of the guard is compiled. */
const before = [
  'oppstart 12/3-27, alle med',
  'rutine fra 12 mars 24 gjelder',
  'PC 120354 byttet',
  'vakt 12.03 og 13.03 dekkes av Holm',
  'møte 3/11 med NHN kl 10',
  'evaluering pr 31.12.2026',
  'sak 26/03-54 lukket',
  'versjon 12.3.1954 av klienten',
  'Nguyen på IKT fikset lyden',
  'Katarzyna fra renhold har nøkkel',
  'Mehmet i vaktmesteren monterte skjerm',
  'tolk Zainab Al-Jabouri kom presis',
  'Dr. Petrović bruker rom 5',
  'Lakshmi holder kurs torsdag',
  'HANSEN Elektro leverer kabler',
  'Moe Bilutleie, bil til ambulant team',
  'Berg & Dahl AS har avtalen',
  'Nordli K. signerte avtalen for avdelingen',
  'O.Hansen i innkjøp har svart',
  'brukerstøtte 55-97-50-00',
  'sentralbord 77.62.60.00',
  'vakttelefon 48122903 er flyttet til ekspedisjonen',
  'IKT vakt +4755975000',
  'bestill hos Atea tlf 22 09 50 00',
  'ring oss på 24 20 00 60 ved spørsmål',
  'faks 77 62 60 01 er avviklet',
  'intern 2113 svarer',
  'romnr 481 22 er stengt',
  'møte-id 481 229 031',
  'mail til post@helse-nord.no',
  'kontakt kundesenter@nhn.no',
  'per.strand@unn.no har lisens',
  'support@whereby.com svarte',
  'skriv til hudpol@fjordvik-sykehus.no',
  'nytt kontor i Myrveien 3 fra mars',
  'levering Storgt 14, varemottak',
  'postboks 33, 9730 Karasjok er adressen til klinikken',
  'kurset er på Sjusjøvegen 120',
  'legekontoret i Skogsvingen 7b vil teste',
  'parkering i Fjellgata 2',
]

/** In a process of its own: V8 compiles patterns in another way once it has compiled so and so much. */
const script = `
  for (let nth = 0; nth < Number(process.argv[1]); nth += 1) {
    const part = 'a#b\\\\p{L}*|c#d[^x]{0,20}|e#\\\\p{Lu}|(?:f|g|h)#\\\\p{L}+'.replaceAll('#', nth)
    const pattern = new RegExp('(?<!\\\\p{L})(?:' + part + ')(?!\\\\p{L})', 'giu')
    for (let times = 0; times < 4; times += 1) {
      pattern.lastIndex = 0
      pattern.exec('avvik noe tekst her om lyden på rom 3 og mer tekst f12abc æøå')
    }
  }
  const { screen } = await import(process.argv[2])
  for (const line of JSON.parse(process.argv[4])) screen('avvik ' + line)
  const left = JSON.parse(process.argv[3]).filter(line => screen('avvik ' + line) === null)
  console.log(JSON.stringify(left))
`

test.each([0, 700, 1100])('nothing passes once %i patterns are compiled', patterns => {
  const guard = join(root, 'src/core/guard/guard.ts')
  const given = [
    '--input-type=module',
    '-e',
    script,
    `${patterns}`,
    guard,
    JSON.stringify(lines),
    JSON.stringify(before),
  ]
  expect(JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' }))).toEqual([])
})
