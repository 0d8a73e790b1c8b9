/** Whoever has the capitals lock on is read as who has not: also where a patient is told of by their name alone. */

import { expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

it.each([
  'Hanne Lie fikk ikke lenke',
  'timen til Geir Moe måtte flyttes',
  'sms til Hanne Lie gikk ikke ut',
  'Geir Moe kom ikke inn',
  'fru Hansen kom ikke inn på video',
  'Hanne Lie falt ut',
  'lenken til Solveig Aune var utløpt',
  'video med Geir Moe gikk ikke',
  'Geir Moe ventet på legen',
  'Hanne Lie hadde ikke kamera',
  'journalen til Geir Moe var åpen på delt skjerm',
  'Hanne Lie sto i lobbyen mens en annen var inne',
  'Geir Moe takket nei til video',
  'Hanne Lie har fått kreft',
])('is found however loud: %s', line => {
  expect(screen(line)).not.toBeNull()
  expect(screen(`avvik ${line.toUpperCase()}`)).not.toBeNull()
})

it.each([
  'Per Bakken fra IKT sto i lobbyen til møtet',
  'Lenken til kurset ligger hos Anne Berg',
  'Hanne Lie holder kurs i journal mandag',
  'mikrofonen virket ikke på rom 3',
  'Cisco Webex kom ikke inn på rom 3',
])('is not in, however loud: %s', line => {
  expect(screen(line)).toBeNull()
  expect(screen(line.toUpperCase())).toBeNull()
})
