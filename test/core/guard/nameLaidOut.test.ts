/** A patient who is told of by their name alone is found however the line is laid out: two spaces, marks, quotes, the next line. */

import { expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

it.each([
  'Hanne Lie kom ikke inn',
  'Hanne  Lie kom ikke inn',
  'Hanne\u00a0\u00a0Lie kom ikke inn',
  'Hanne\tLie kom ikke inn',
  'Geir  Moe falt ut',
  '*Hanne Lie* kom ikke inn',
  '**Geir Moe** falt ut',
  '«Hanne Lie» kom ikke inn',
  '"Hanne Lie" fikk ikke lenke',
  'lenken til *Geir Moe* var utløpt',
  'lenken til «Geir Moe» var utløpt',
  'Hanne Lie → ingen lyd',
  'Hanne Lie/ingen lyd',
  'Hanne Lie (kl 10) kom ikke inn',
  'Hanne Lie 🙁 ingen lyd',
  'Hanne Lie\nfikk ikke lenke',
  'Navn: Hanne Lie\nProblem: fikk ikke lenke',
  'journalen til\nGeir Moe var åpen',
])('is found: %j', line => {
  expect(screen(line)).not.toBeNull()
})

it.each([
  'Ingen lyd på rom 3\nHanne Lie',
  'Ingen lyd på rom 3\n\nHilsen Hanne Lie',
  'Meldt av: Hanne Lie\nIngen lyd på rom 3',
  'Meldt av:\nHanne Lie\nSuperbruker\nIngen lyd på rom 3',
  'Rom 3: ingen lyd\nAnsvarlig: Per Bakken',
  'Vakt:  Hanne Lie',
  '- Hanne Lie tar rom 3\n- Per Bakken tar rom 4',
  '*Viktig* Per Bakken tar vakta',
  'Lenken til kurset ligger hos\nAnne Berg',
  'Hanne Lie (superbruker)\nfant ingen feil',
  'Takk til Hanne Lie → flink med video',
])('is not in: %j', line => {
  expect(screen(line)).toBeNull()
})
