/** What a patient wrote or said, told on by whoever works there: a phone in it is theirs, though nobody is named. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

const told = [
  '"Jeg finner ikke lenken, ring meg på 41234567", skrev pasienten',
  'E-dialog: nytt nr 92345678, hilsen Arne',
  'Melding fra pasient: ring 48 12 34 56 i stedet',
  'Har time i dag kl 9, får ikke lyd. 90817263',
  'Talemelding: dette er Berit, 97788123, jeg rekker ikke timen',
  '"Vi sitter klare", skrev moren, 913 45 678',
  'Pasienten skriv: mitt nye nummer er 458 12 345',
  'Kontaktskjema: vil ha fysisk time, tlf 41234567',
  'Hanne Vold har nå 48123456',
  'Får ikke innkallinger fra dere, nr 90817263',
  'Timen min er feil, ring 97788123',
  '"Kan dere ringe meg på 458 12 345? Videoen virker ikke" skrev hun',
  'E-dialog: kan eg få ny tid? Mobilen min er 90817263',
  'Hei. Har videotime kl 10 men ingen kommer. Mitt nr 977 88 123. Hilsen Knut Lie',
  'Innkommet: "Jeg har byttet nummer til 41234567, får ikke SMS fra dere"',
]
const ofColleagues = [
  '"Skjermen er svart", skrev Nina i IKT, 41 22 33 44',
  'Har møte kl 10, ring meg på 41 22 33 44 etterpå',
  'Legen skriver: ring sekretæren på 22 33 44 55',
  'Melding fra IKT: ring 21 55 66 77 ved feil',
  'Spørsmål fra ansatte: kontakt Lise på 41234567',
  'Superbruker har nå vakttelefon 91 23 45 67',
  'Innboksen er full, meld fra til drift 22 11 80 00',
  'Per Lund (IKT) har nå 90 81 72 63',
]

describe('a phone in what is told on', () => {
  test.each(told)('is stopped: %s', line => {
    expect(screen(line)?.kind).toBe('contact')
  })
  test.each(ofColleagues)('goes through where a colleague is told of: %s', line => {
    expect(screen(line)).toBeNull()
  })
})
