/** A person parted over the fields of one form is found, in any order and with other fields between; ordinary forms pass. */

import { describe, expect, test } from 'vitest'
import { screenAll } from '../../../src/core/guard/guard.ts'
import { knownOf } from '../../../src/core/guard/known.ts'
import { samplesOf } from './forms.ts'
import { filled, personOf } from './person.ts'

const born = personOf(14)

const form = (...texts: readonly string[]) =>
  screenAll(Object.fromEntries(texts.map((text, at) => [`field${at}`, filled(text, born)])))

describe('a number in pieces', () => {
  test.each([
    ['{6}', '{5}'],
    ['{5}', '{6}'],
    ['{6}', 'lyd', '{5}'],
    ['{5}', '', 'rom 12', '{6}'],
    ['gjelder {6}', 'siste {5}'],
    ['{5} er de siste', 'ingen lyd', '{dd}.{mm}.{yyyy}'],
    ['{yyyy}-{mm}-{dd}', '12', '{5}'],
    ['{5}', '{yyyy}-{mm}-{dd}'],
    ['{dd}. {mnd} {yyyy}', 'video', '{5}'],
    ['{0-4}', '{4-11}'],
    ['{4-11}', '{0-4}'],
    ['{dd}', '{mm}', '{yy}', '{5}'],
    ['{dd}', '{mm}', '{yyyy}', '{5}'],
    ['{dd}', 'lyd', '{mm}', '', '{yy}', '{3}', '{2}'],
    ['{6}', '{3}', '{2}'],
    ['{6|arabic}', '{5|circled}'],
    ['{6}', '{5|said}'],
    ['{0-1}', '{1-2}', '{2-3}', '{3-4}', '{4-5}', '{5-6}', '{6-7}', '{7-8}', '{8-9}', '{9-10}', '{10-11}'],
  ])('%j', (...texts) => {
    expect(form(...texts)).toMatchObject({ tier: 'A', kind: 'number', hard: true })
  })
})

describe('a person in pieces', () => {
  test.each([
    ['birth', 'Kari Nordmann', '14.03.1956'],
    ['birth', '1956-03-14', 'lyd', 'Kari Nordmann fikk ikke lyd'],
    ['birth', 'KARI NORDMANN', 'f. 61'],
    ['birth', '78 år', 'Kari Nordmann'],
    ['birth', 'pasienten kom ikke inn', '14.03.56'],
    ['contact', 'Pasienten kom ikke inn', '912 34 567'],
    ['contact', 'tlf 912 34 567', 'rom 3', 'pas fikk ikke lyd'],
    ['contact', 'mor ringte', 'lise@gmail.com'],
    ['address', 'bruker kom ikke inn', 'Storgata 5'],
    ['contact', 'pas kom ikke inn, vi spurte brukerstøtte', '912 34 567'],
    ['contact', 'next of kin', '+44 7700 900123'],
    ['birth', 'Eilidh Fraser', 'letter returned', '19 Aug 1974'],
  ])('%s in %j', (kind, ...texts) => {
    expect(form(...texts)).toMatchObject({ tier: 'D', kind, hard: false })
  })
})

describe('what the name of a field says counts', () => {
  test.each([
    ['birth', { Navn: 'Kari Nordmann', Alder: '79' }],
    ['birth', { etternavn: 'Utvikstrand', født: '1947' }],
    ['birth', { initialer: 'OL', fdato: '03.04.47' }],
    ['record', { journalnr: '448120', hva: 'lå åpen' }],
    ['contact', { 'pårørendes tlf': '912 34 567', hva: 'svarer ikke' }],
  ])('%s in %j', (kind, fields) => {
    expect(screenAll(fields)).toMatchObject({ kind })
  })

  test.each([
    [{ utstyr: 'Carl Zeiss', alder: '22' }],
    [{ supplier: 'Nordic Linen', invoice: '90033187' }],
    [{ leder: 'Kari Nordmann', telefon: '912 34 567' }],
    [{ navn: 'Kari Nordmann', rolle: 'seksjonsleder', tlf: '912 34 567' }],
    [{ ansvarlig: 'Kari Nordmann', antall: '79' }],
  ])('nobody in %j', fields => {
    expect(screenAll(fields)).toBeNull()
  })
})

describe('ordinary forms pass', () => {
  test.each([
    [['Pasienten kom ikke inn', '2026-03-14', '10:30', '12', '3', '24 20 00 00']],
    [['Brukerstøtte', '24 20 00 00', 'hjelp@example.no', 'Ring når pasienten ikke kommer inn']],
    [['Vakttelefon', '911 22 333', 'når pasienten venter']],
    [['Kari Nordmann', '2026-11-20', 'rom 204', '08:00', '15:30']],
    [['Kari Nordmann', '2024-03-01', 'to25', '1,2,3']],
    [['Ny rutine for video', '2027-03-01', 'Kari Nordmann, seksjonsleder']],
    [['2026-0142', '3', 'V5', 'Lyden falt ut to ganger']],
    [['48123', 'PC på rom 12', '2026-03-14', '4100']],
    [['1', '2', '3', '4', '5', '4', '3', '2', '1', '2', '3', '4']],
    [['hud:room:204', 'turn-0123456789abcdef', 'Zm9ydHktdHdvLWJ5dGVz', '2026-11-20T10:00:00.000Z']],
  ])('%j', texts => {
    expect(form(...texts)).toBeNull()
  })

  test('and so does everything that the samples of our cards hold', () => {
    for (const { name, texts } of samplesOf())
      expect({ name, found: screenAll(texts) }).toEqual({ name, found: null })
  })
})

test('what the trust owns is no patient’s, alone or over fields', () => {
  const known = knownOf({
    phones: ['+47 911 22 333'],
    mails: ['fjordvik.example'],
    addresses: ['Storgata 5'],
    names: ['Kari Nordmann'],
  })
  for (const fields of [
    { text: 'Ring pasienten på 91 12 23 33' },
    { text: 'Pasienten skrev til lars@ikt.fjordvik.example' },
    { text: 'Pasienten bor i Storgata 5' },
    { text: 'Nordmann, Kari 12.03.1961' },
    { who: 'Kari Nordmann', when: '1961-03-12' },
    { what: 'Pasienten kom ikke inn', phone: '911 22 333' },
  ]) {
    expect(screenAll(fields)).not.toBeNull()
    expect(screenAll(fields, { known })).toBeNull()
  }
})

test('the writer may overrule the softer kinds, never a number that check digits prove', () => {
  const soft = { text: 'Pasienten har tlf 912 34 567' }
  expect(screenAll(soft)?.kind).toBe('contact')
  expect(screenAll(soft, { overruled: true })).toBeNull()
  const both = { text: 'Pasienten har tlf 912 34 567', note: filled('{6} og {5}', born) }
  expect(screenAll(both, { overruled: true })).toMatchObject({ kind: 'number', hard: true, field: 'note' })
  expect(screenAll({ one: filled('{6}', born), other: filled('{5}', born) }, { overruled: true })?.hard).toBe(
    true,
  )
})
