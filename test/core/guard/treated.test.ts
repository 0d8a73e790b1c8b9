/**
 * Whoever waits, is not let in or lacks a link is a patient, though no word says so: their phone, birth or home is theirs, wherever in
 * the line it stands, and whoever of the staff is called the same.
 */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'

const names = ['Bjarne Moen', 'Kari Hansen', 'Aud Berg', 'Torvald Skog']

const known = knownOf({ names })

const befalls = [
  'kom ikke inn på video',
  'må ha ny time',
  'fikk ikke lenke',
  'har ikke fått innkalling',
  'mistet lyden',
  'trenger hjelp med pålogging',
  'vil heller ha telefon',
  'sitter fortsatt i venterommet',
  'ønsker time neste uke',
  'glemte timen sin',
  'har feil nummer i DIPS',
  'klarer ikke BankID',
  'er ikke innkalt',
  'må ringes opp',
  'står uten tolk',
  'kom for sent til timen',
  'skal ha kontroll om 3 mnd',
  'hører oss ikke',
  'ser oss ikke',
  'møtte ikke',
  'fekk ikkje lenkje',
  'kjem ikkje inn i videotimen',
  'treng hjelp til å logge på',
  'høyrer oss ikkje',
  'står utan tolk',
  'gløymde timen',
  'is still in the waiting room',
  'got no link',
  'cannot hear us',
  'missed the appointment',
]

const every = (lines: readonly string[], ...of: Parameters<typeof screen>[1][]): string[] =>
  lines.flatMap(line =>
    names.map(name => line.replaceAll('{n}', name)).filter(text => screen(text, ...of) === null),
  )

describe.each(befalls)('%s', what => {
  test('and the phone stands at the end', () => {
    const ends = [
      ', tlf 91 25 12 34',
      '. Tlf 91 25 12 34',
      ', mobil 91251234',
      ' (91251234)',
      '. Mob: 91251234',
      ', nr 91251234',
      ' – 91251234',
      ', nås på 91251234',
      ', kan ringes på 91251234',
      '. Ring 91251234',
      '. Telefon er 91251234',
      '\n91251234',
    ]
    expect(every(ends.map(end => `{n} ${what}${end}`))).toEqual([])
  })

  test('and the phone is a fixed one', () => {
    expect(
      every([
        `{n}, 61 25 12 34, ${what}`,
        `{n} på 61251234 ${what}`,
        `{n} ${what}. Tlf 61 25 12 34`,
        `{n} ${what}, fasttlf 61251234`,
      ]),
    ).toEqual([])
  })

  test('and somebody of the staff is called so', () => {
    expect(
      every(
        [
          `{n} 12.03.1954 ${what}`,
          `{n}, 12.03.54, ${what}`,
          `{n} 120354 ${what}`,
          `{n} (1954) ${what}`,
          `{n} (54) ${what}`,
          `{n}, Storgata 14, ${what}`,
          `{n}, 91251234, ${what}`,
        ],
        { known },
      ),
    ).toEqual([])
  })
})

test('a birth date of long ago right at a name of whom more is told is one, whoever bears it', () => {
  expect(
    every(
      [
        '{n} 12.03.1954 ringte',
        '{n}, 12.03.54, lyden hakket',
        'video med {n} 12.03.1954',
        '{n} (1954) ringte',
      ],
      { known },
    ),
  ).toEqual([])
})

test('what they wrote themselves is theirs, signed as it is', () => {
  expect(
    every([
      'Fra 91234567: får ikke åpnet lenken til timen min, mvh {n}',
      '{n} skrev: «ring meg på 91234567, jeg får ikke opp bildet»',
      'Hei, jeg får ikke til videotimen min i morgen kl 10. Ring meg gjerne på 91234567. Hilsen {n}',
      'SMS inn 91234567 "Hei jeg har time hos dere kl 10 men lenken virker ikke. {n}"',
      'Fikk mail: "Jeg får ikke logget på timen min. Vennlig hilsen {n}, Storgata 14, 2615 Lillehammer"',
      'Ubesvart anrop 91234567 09:12 {n}',
      'Hei, eg får ikkje opna lenkja til timen min. Ring meg på 91234567. Helsing {n}',
      'I cannot open the link to my appointment, please call 91234567. Regards {n}',
    ]),
  ).toEqual([])
})

test.each([
  'videolenke sendt til 004799887766, ikke mottatt',
  'Timelenken gikk ikke til 99887766',
  'Hun når ikke frem, mob. 93 45 67 89 hvis dere vil ringe',
  'Hei! Kan du ringe Bjarne Moen på 61 25 12 34? Han sitter og venter',
])('and as an attacker wrote it: %s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'Fikk ikke lyd i timen på rom 12. Mvh Kari Hansen, tlf 91251234',
  'Mistet lyden, ring meg på 91251234. Hilsen Kari Hansen',
  'Kari Hansen kommer ikke inn på VPN, tlf 61251234',
  'Superbruker Kari Hansen hjelper hvis noen står uten tolk, tlf 61 25 12 34',
  'Kari Hansen får ikke logget på PC-en sin, tlf 61251234',
  'Kari Hansen fikk ikke lenke til kurset, ring 91251234',
  'Fikk ikke lenke, ring support på 61 25 12 34',
  'Pasienter som ikke kommer inn, ringer 61 25 12 34',
  'Kari Hansen skal ha vakt mandag, tlf 91251234',
  'Sykepleier Kari Hansen: pasienten hører oss ikke, ring meg på 91251234',
  'Timen kl 10 med tolk Kari Hansen, tlf 61 25 12 34',
  'Kari Hansen 12.03.1961',
  'Ansattliste: Kari Hansen 12.03.1961',
  'bursdag Kari Hansen 12.03.1961',
  'Kari Hansen startet 01.08.2001',
  'Kari Hansen, ansatt siden 1998',
  'Kari Hansen har kurs 12.03.2026',
])('colleagues have their day as well: %s', line => {
  expect(screen(line, { known })).toBeNull()
})
