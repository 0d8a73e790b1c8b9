/** Which patient it is, said in one word: a compound counts like the bare word, wherever that one does. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'

const kinds = [
  'dialyse',
  'sår',
  'hud',
  'hjerte',
  'kreft',
  'kontroll',
  'video',
  'ny',
  'dag',
  'barne',
  'henvisnings',
  'poliklinikk',
  'førstegangs',
  'psykiatri',
  'øre-nese-hals-',
  'nyre',
  'lunge',
  'migrene',
]

/** `{p}` stands for the noun without its ending. */
const lines = [
  '{p}en venter, tlf 412 34 567',
  'ring {p}en på 41234567',
  '{p}en kom ikke inn, 61 25 12 34',
  '{p} i Elvegata 5 fikk feil nettbrett',
  '{p} 12.03.1954 fikk ikke lenke',
  '{p} 120354 møtte ikke',
  '{p} nr 5512309 er dobbelt',
  '{p}en blir 80 den 14. mars, kom ikke inn',
  'brev 4451298 til {p}en kom i retur',
  'frikort 22334455 for {p}en mangler',
  'bil DN 98765 til {p}en står i veien',
  '{p}ens fødselsdag er 14.03',
  '{p}ens mobil er 91234567',
  '{p}en Kari Nordmann frå Karasjok fekk ikkje lyd',
  '{p}en ventar, tlf 412 34 567',
  'KONTAKT {p}en PÅ 41234567',
]

const filled = (line: string, kind: string): string => line.replaceAll('{p}', `${kind}pasient`)

test.each(lines)('as with the bare word: %s', line => {
  expect(screen(filled(line, '')), 'pasient').not.toBeNull()
  for (const kind of kinds) expect(screen(filled(line, kind)), kind).not.toBeNull()
})

test.each([
  'dialysepasinten venter, tlf 412 34 567',
  'Dialysepasienten venter, tlf 412 34 567',
  'DIALYSEPASIENTEN VENTER, TLF 412 34 567',
  'sykehjemsbeboer 12.03.1954 fikk ikke lenke',
  'institusjonsbebuaren ventar, tlf 412 34 567',
  'rullestolbrukeren venter, tlf 412 34 567',
  'the dialysis patient is waiting, phone 412 34 567',
  'the dialysis patient 12.03.1954 got no link',
  'a wound patient, born 12.03.1954',
])('however it is written: %s', line => {
  expect(screen(line)).not.toBeNull()
})

test('and so does the name of a field, and a word in one', () => {
  expect(screenAll({ dialysepasient: '61 25 12 34' })).not.toBeNull()
  expect(screenAll({ hva: 'dialysepasienten kom ikke inn', nummer: '412 34 567' })).not.toBeNull()
})

describe('but no patient is', () => {
  const them = [
    'pasientsikkerhet',
    'pasientreiser',
    'pasienthotellet',
    'pasientforløpet',
    'testpasienten',
    'testpasient',
    'prøvepasienten',
    'øvingspasienten',
    'demopasienten',
    'videopasienter',
    'superbrukeren',
    'nettbrukeren',
  ]
  test.each(them)('%s', word => {
    for (const line of [
      `${word} har 61 25 12 34`,
      `${word} 12.03.2024`,
      `${word} kan nås på 412 34 567`,
      `oversikt over ${word}, sak 2024/551230`,
    ])
      expect(screen(line), line).toBeNull()
  })
})

const byNameAlone = [
  'KOLS-pasienten Ola Bakken fikk ikke startet',
  'hudpasienten Kari Solberg kom ikke inn',
  'dialysepasient Nina Foss mistet bildet',
  'Dialysepasienten Per Lund ville ha telefon',
  'videopasienten Marit Haugen trenger hjelp',
  'kreftpasient Liv Hovland fikk feil lenke',
  'KOLS-pasient Ola Bakken uten nettbrett',
  'sårpasienten Ingrid Moen har ikke BankID',
  'Hjertepasient Knut Lie fekk ikkje lyd',
  'øre-nese-hals-pasienten Eva Strand venter',
  'rullestolbruker Hans Dahl kom for seint',
  'barnepasienten Emil Berg ble redd',
  'MS-pasienten Guro Tveit hadde video kl 10',
  'diabetespasienten Sigurd Nes på båt',
  'COPD patient John Smith lost sound',
  'nypasient Astrid Berge har fått lenke',
  'langtidspasienten Bjørn Aasen på 3 vest',
  'poliklinikkpasient Tone Vik uteble',
  'revmapasienten Silje Berg og tolk',
  'tjenestebruker Amir Hassan mangler mobil',
  'Emil i 2B på Lia skole med diabetes mistet lyden',
  'elev ved Lom ungdomsskule med epilepsi, mor på video',
  'Sara i 4. klasse på Vik skole med astma ble redd',
  'jente på Solstua barnehage med allergi, mor hjalp',
]
const ofNobody = [
  'Kurs om diabetes for lærere i 4. klasse på Lia skole',
  'Helsesykepleier på Lia skole har opplæring om epilepsi',
  'hudpasientene kom inn på første forsøk',
  'videopasienter per uke i Nord og Sør',
  'KOLS-pasienten kom ikke inn, superbruker Nina Foss hjalp',
  'Dialysepasienten fikk hjelp av sykepleier Ola Bakken',
  'Kreftpasienter og Helse Nord samarbeider',
  'Testpasient Ola Nordmann i DIPS testmiljø',
  'hjertepasienten og tolk Amina Warsame hadde god lyd',
  'Nypasienter meldes til Lise Berg i ekspedisjonen',
]

describe('with a whole name, and no figure on the line', () => {
  test.each(byNameAlone)('%s is stopped', line => {
    expect(screen(line)).not.toBeNull()
  })
  test.each(ofNobody)('%s goes through', line => {
    expect(screen(line)).toBeNull()
  })
})
