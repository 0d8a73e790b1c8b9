import { expect, it } from 'vitest'
import { tellsOfWeek } from '../../../src/features/activity/register/told.ts'

it.each([
  'Vi har 14 timer på video denne uken',
  'Vi hadde 9 videokonsultasjoner forrige uke',
  'vi har hatt 14 timar på video denne veka',
  'We had 7 video appointments this week',
  'denne uka: 12 video, 3 telefon',
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
])('«%s» does not', line => {
  expect(tellsOfWeek(line)).toBe(false)
})
