/** An office or a trade in a place says who a patient is; told of anybody else it is the talk of the place. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

test.each([
  'pasienten er ordføreren i Vardø',
  'Pas er eneste tannlege på Røst',
  'vi hadde presten i Loppa på video',
  'brukaren er ordførar i Fedje',
  'the patient is the mayor of Kautokeino',
  'the patient is the priest in Røst',
  'pasienten, tidligere ordfører i Gamvik, kom ikke inn',
  'organisten i Bykle, vår pasient, hørte ingenting',
  'eneste jordmor på Træna fikk ikke lenke',
  'pasienten er frisøren på Leka',
  'rektor på skolen i Utsira kom ikke inn',
  'pt er kommunelegen i Lierne',
  'legen på Træna var pasient hos oss',
  'pasienten driver butikken på Træna',
  'hilste på biskopen i Tromsø som pasient',
  'pasienten er læreren på Utsira',
])('stopped: %s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'ordføreren i Vardø åpnet det nye legesenteret',
  'presten på Værøy lånte oss lokalet',
  'legen på Træna fikk ikke lyd i møtet',
  'tannlegen i Berlevåg bruker samme system',
  'jordmor i Loppa ringte om utstyr',
  'rektor på Utsira vil ha kurs',
  'pasienten er lærer',
  'pasienten er lærer i Oslo',
  'pasienten bor i Oslo og er sjåfør',
  'vi fikk besøk av ordføreren i Fedje, hun prøvde videotime',
  'pasienten er redd for legen i Tromsø',
  'kommunelegen i Hattfjelldal holdt foredrag',
  'pasienten er eneste som klarte det',
  'only Chrome works in Norway',
  'fastlegen på Røst var med på skjermen',
  'fastlege i Lierne og pasienten var begge med',
  'pasienten har fastlege i Vardø',
  'pasienten ringte legen på Træna',
  'butikken på Leka selger lader',
  'politiet i Vardø ringte om nettet',
  'eneste rom i Vardø med kamera',
  'bonden i Lom har bredbånd',
  'statsforvalteren i Troms vil ha rapport',
  'Superbruker er eneste tekniker på Røst',
  'tolken var den eneste på Træna',
  'lege og lærer i Moskenes samarbeider',
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})

test.each([
  'mann 54 fra Sør-Fron fikk ikke lyd',
  'Kvinne 71, Lyngen, ingen lyd',
  'gutt 9 år fra Hvaler',
  'dama på 82 i Vik',
  'Stor-Elvdal: mann 66 år, ingen lyd',
])('an age in a small municipality: %s', line => {
  expect(screen(line)).not.toBeNull()
})
