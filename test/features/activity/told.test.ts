import { expect, it } from 'vitest'
import { tellsOfWeek } from '../../../src/features/activity/register/told.ts'

it.each([
  'Vi har 14 timer på video denne uken',
  'Vi hadde 9 videokonsultasjoner forrige uke',
  'vi har hatt 14 timar på video denne veka',
  'We had 7 video appointments this week',
  'denne uka: 12 video, 3 telefon',
  '12',
  '+1',
  '+2 video',
  'tolv',
  '12 video',
  'video 12',
  '12 video og 3 telefon',
  'fire videoer i dag',
  'uke 46 12',
  'uke 44 12 / uke 45 9',
  'Uke 46: 14 video, 20 telefon, 33 oppmøte',
  'veke 46: 12 video',
  'jeg har hatt 4 video i dag',
  'eg hadde 3 videosamtalar i dag',
  'hadde 3 i dag',
  'vi hadde 12 konsultasjoner i dag',
  'I had 4 video consultations today',
  'førte 3 video',
  'legg til 2',
  'uke 46',
  'rett uke 46',
  'tallene for uke 46',
  'slett tallene for uke 47',
])('«%s» tells how many there were in a week', line => {
  expect(tellsOfWeek(line)).toBe(true)
})

it.each([
  'Vi har video denne uken',
  'Vi skal ha video i rom 3 denne uken',
  'Jeg har 14 timer på video',
  'Vi har 14 nye kolleger som kan video denne uken',
  'Vi hadde 3 dager uten video denne uken',
  'uke 46 var fin på video',
  'jeg skal ha video kl 10',
  'jeg skal ha 3 video i morgen',
  'video rom 3',
  'video 10 30',
  'rom 12',
  'før 3 dager siden gikk det bra',
  'vi hadde 3 kolleger på kurs',
  'uke 46 har jeg ferie i 2 dager',
  '4100',
])('«%s» does not', line => {
  expect(tellsOfWeek(line)).toBe(false)
})
