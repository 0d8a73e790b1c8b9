/** As somebody types in a hurry, and pastes what a patient wrote: names in small letters, a signature, a phone that is asked for. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'

describe('a name in small letters is found as one with capitals', () => {
  test.each([
    'kari nordli fikk ikke lenke',
    'ola berg falt ut av møtet',
    'magne lie klarte ikke å logge inn med bankid',
    'jan olsen kobla seg ikkje på',
    'anne grete foss kom ikke inn på timen sin',
    'konsultasjon med torstein ruud tok slutt etter 3 min',
    'maria kowalska waited 40 min in the lobby',
    'ikke møtt: wenche dahl, tor holm',
    'klage fra unni eide',
    'randi pedersen har feil lenke',
    'trine andersen måtte ha telefon i stedet',
    'lille emil 4 år ville ikke sitte foran kamera',
    'sofie 7 år gråt da bildet forsvant',
    'mamma til nora 3 år fikk ikke lenke',
    'jenta, ella 9, ville ikke snakke på skjerm',
    'vesle ingrid 10 mnd fekk ikkje vist utslettet',
  ])('%s', line => {
    expect(screen(line)?.tier).toBe('D')
    expect(screen(`avvik ${line}`)?.tier).toBe('D')
  })

  test.each([
    'kari fikk ikke lyd på rom 3 i dag',
    'spør lars holm på ikt om skjermen',
    'møte med marit lunde om opplæring mandag',
    'line 2 er nede, bruk line 3',
    'august 3 uker ferie, ingen video',
    'tolk amina hassan var 10 min forsinka',
    'linn 4 uker på kurs',
    'lise dahl er ny superbruker',
    'overlege svein hansen bruker rom 4',
    'ella er ny, 3 uker opplæring igjen',
  ])('and a colleague is nobody: %s', line => {
    expect(screen(line)).toBeNull()
  })

  test('nor is who the trust knows', () => {
    const known = knownOf({ names: ['Kari Nordli'] })
    expect(screen('kari nordli fikk ikke lenke', { known })).toBeNull()
  })
})

describe('a name with its first letter alone is found as a whole one', () => {
  test.each([
    'K. Nordli fikk ikke lenke',
    'O.Hansen falt ut',
    'K Nordli møtte ikke',
    'timen til B. Aune ble avlyst',
    'ikke møtt: P. Haga, R. Solli',
    'L. K. Hagen fekk feil lenkje',
    'ingen lyd hos U. Lie',
  ])('%s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })

  test.each([
    'rom A. Berg er stengt',
    'Fase B. Moen video AS leverer',
    'plan B. Telefon i stedet for video',
    'K. Nordli på IKT fikset lyden',
    'S.Lunde holder kurs på rom 3',
  ])('and a colleague, or a letter of something else, is nobody: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

describe('an initial with a full stop stands before an age too', () => {
  test.each([
    'Liv M., 58, fikk svart skjerm',
    'pasienten (Amina H., 34) fikk ikke tolk på video',
    'dame, Berit K., 80, hørte dårlig',
  ])('%s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })
})

describe('who signs what is passed on is a patient', () => {
  test.each([
    'Pasientmelding: Hei, jeg kommer ikke inn på timen min. Mvh Trine Bakken',
    'fra helsenorge: Kan jeg få ny time? Beklager at jeg mista den forrige. Vennlig hilsen Astrid Holm',
    'Eg fekk ikkje opp bildet i dag. Helsing Jorunn Vik',
    'pas skriver: jeg ventet i en time!! / Roger Hansen',
    'I never got the link for my appointment. Best regards, Anna Novak',
    'Jeg er pasient hos dere og kom ikke inn. Mvh Stian Lie',
    'Jeg heter Ranveig Tho og skulle ha video med dere i dag',
    'skulle ha time i dag. lenken fra dere virker ikke. mvh rune hagen',
  ])('%s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })

  test.each([
    'Jeg fikk ikke lyd på rom 3 i dag. Mvh Anne Berg, sekretær',
    'Pasienten kom ikke inn på timen sin. Mvh Turid Moe',
    'Kan noen hjelpe meg med kamera? Mvh Nina Foss',
    'Mitt navn er Anne Berg og jeg starter som leder mandag',
    'Vi venter på svar fra dere om nye lisenser. Mvh Arne Dahl',
    'Fint kurs hos dere i går! Hilsen Siv Moen',
    'Jeg skal ha time med pasient kl 10 og mangler lenke. Mvh Ola Strand',
  ])('and who signs what is about work is nobody: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

describe('whom a letter to a patient greets is one', () => {
  test.each([
    'Hei Jan Erik Dahle, din videokonsultasjon i dag ble avlyst',
    'Til: Hanne Rød. Din time til video er avlyst pga feil',
    'Dear Anna Walker, we are sorry your appointment dropped',
    'Hei Berit Haug! Vi så at du ikke kom inn på videotimen i går',
    'sms: Hei Arne Dahl, du har time 14.30, trykk her',
    'Hei Jorunn Vik, me fekk ikkje tak i deg på video i dag',
    'hei oddvar lie, lenken til timen din sendes på nytt',
  ])('%s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })

  test.each([
    'Hei Lars Holm, kan du se på skjermen på rom 4?',
    'Kjære Ingrid Solheim, du er satt opp på opplæring 12.1',
    'Hei Astrid Vik, takk for at du tok timen i går',
    'Hei Even Dahl, passordet ditt til DIPS er endret',
    'Hei Noah Berge, saken din er løst. Mvh IKT',
  ])('and a colleague is nobody: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

describe('the phone of a patient who asks to be rung is theirs', () => {
  test.each([
    'pas sier "ring meg på 481 22 903 i stedet"',
    'vs fra pas: kommer ikke inn, ring meg på 481 22 903',
    'pas skrev på sms at vi må ringe 934 55 120',
    'the patient asked us to call 46 81 20 99 instead',
    'pasienten skreiv at me måtte ringe 45 67 89 10',
  ])('%s', line => {
    expect(screen(line)?.kind).toBe('contact')
  })

  test.each([
    'be pasienten ringe 55 97 50 00',
    'pasienten kan ringe oss på 77 62 60 00',
    'vi ber pasientene ringe 24 20 00 60 hvis lenken feiler',
    'Tell the patient to call 24 20 00 60',
  ])('and one that a patient is to ring is a desk’s: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

describe('how much somebody saved in a place is no home', () => {
  test.each([
    'pasient i Alta sparte 400 km',
    'pasient på Leknes trengte 15 min hjelp',
    'pasient i Rana fikk 40 min på video',
    'patient in Alta saved 400 km',
    'pasient på Røst slapp 5 timers båttur',
  ])('%s', line => {
    expect(screen(line)).toBeNull()
  })

  test('and a house there is', () => {
    expect(screen('pasient i Nesset 30 har ikke dekning')?.kind).toBe('address')
    expect(screen('pasienten på Nes øvre 12 har ikke dekning')?.kind).toBe('address')
  })
})

describe('the mark of a device is no birth', () => {
  test.each([
    'pc-navn HN-LT-440912 henger ved oppstart',
    'maskin UNN-PC-230788 mangler kamera',
    'skriver PRT-031154 tom for toner',
    'laptop tag LT-170892 battery swollen',
    'dockingstasjon DS-131271 defekt',
  ])('%s', line => {
    expect(screen(line)).toBeNull()
  })

  test.each([
    'KN-120354 fikk ikke lyd',
    'pc svart hos pas. KN-120354 falt ut',
    'nettbrett til KN-120354 er borte',
  ])('and initials with a birth are: %s', line => {
    expect(screen(line)?.kind).toBe('birth')
  })
})
