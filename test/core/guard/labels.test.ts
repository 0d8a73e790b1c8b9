/** A number is somebody's where a word says so: the last five by their label, and what registers call theirs, in every dress. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { filled, personOf } from './person.ts'

const people = [3, 14, 29, 57].map(personOf)
const isStopped = (line: string): boolean => people.every(born => screen(filled(line, born)) !== null)
const passes = (line: string): boolean => people.every(born => screen(filled(line, born)) === null)

describe('the last five, and a year that stands first, need no date beside them', () => {
  test.each([
    'rom 4 830321-09533',
    '12 830321-09533',
    'time 3 {yy}{mm}{dd}-{5}',
    '{yy}{mm}{dd}-{5} 3',
    'kl 10.30 {yy}{mm}{dd}-{5} ingen lyd',
    '{yy}{mm}{dd}-{5} 12.11.2026',
    '2026-11-12 {yy}{mm}{dd}-{5}',
    'Pnr 12345',
    'pnr: 12345',
    'Pnr.12345',
    'pnr12345',
    'personnr 12345',
    'pers.nr 12345',
    'p.nr. 12345',
    'Personnummer 12345',
    'personnummeret hans 12345',
    'pnr er 12345',
    'pnr (12345) vart lese opp',
    'siste fem 12345',
    'siste fem siffer: 12345',
    'dei siste fem er 12345',
    'last five 12345',
    'last 5 digits of her id: 12345',
    'personnummeret slutter på 12345',
    'fødselsnr ender på 12345',
    'journ. 551234',
    'ssn ends in 12345',
    'fnr ...12345',
    'pnr 123 45',
    'Pnr 12345 fikk ikke lyd kl 10.30 på rom 12',
  ])('stopped: %s', line => {
    expect(isStopped(line)).toBe(true)
  })

  test.each([
    'postnr 9010 og 9011',
    'produktnr 12345',
    'inventarnr 12345',
    'siste fem siffer i serienr 12345',
    'siste 5 år 12345 konsultasjoner',
    'rom 4 830321-09534',
    'rom 4 991321-09533',
    'Pnr mangler i skjemaet',
    'skriv aldri pnr her, rom 12345',
    'de siste fem er ikke nok',
    'siste fem timer',
    'last five 10345 km',
    'ordrenr 830321 12345 6',
    'personnummer skal ha 11 siffer',
    'pnr 2026',
    'avd pnr 1234 er borte',
  ])('passes: %s', line => {
    expect(passes(line)).toBe(true)
  })
})

const registers =
  'journalnr|journal nr|journalnummer|journ.nr|journ nr|jnr|j.nr|j nr|jour.nr|journalnr.|journal-nr|journalen nr|journal no|NPR-id|NPR id|NPRid|npr nr|NPR-nummer|NPR|pasientnr|pasient nr|pasientnummer|pas.nr|pasnr|pas nr|pas-nr|pas.id|pas id|pasid|pasient-id|pasientid|pas ID|pt.nr|pt nr|pt id|ptid|p.id|patient no|patient nr|patient id|patient number|patientid|DIPS-nr|DIPS nr|dipsnr|DIPS nummer|DIPS-id|dips id|dipsid|DIPS|Dips no|MRN|mrn nr|MRN no|mrn-nr|mrn id|med rec no|medical record number|medical record no|record no|record number|rec no|chart no|hospital no|hospital number|hosp no|henvisnings-id|henvisningsid|henvisning id|henvisningsnr|henvisning nr|henvisningsnummer|henv.nr|henvnr|henv nr|henv id|henv-id|henv.|tilvisings-id|tilvisingsnr|tilvising nr|tilv.nr|tilv nr|tilvisnings nr|referral id|referral no|referral number|opphold|oppholdsnr|opphaldsnr|innleggelsesnr|rekvisisjonsnr|rekv.nr|prøvenr|Gerica|gerica nr|gerica-id|CosDoc|profil nr|profil-id|Epic|epic id|helseplattformen-id|HP-id|HP nr|hjelpenr|hjelpenummer|FH-nr|fhnr|NHS number|NHS no|encounter no|visit no|visit number|episode nr|episodenr|kontakt-id|beboernr|brukernr|bruker-id|klientnr|pasientløpenr|case note no|case record|pasientjournal|blodgivernr|studie-id|deltakernr|undersøkelsesnr|rtg nr|accession no'.split(
    '|',
  )
const long: Readonly<Record<string, string>> = {
  EHIC: '80578000012345678901',
  'EHIC-nr': '80578000012345678901',
  'ehic nr': '80578000012345678901',
  'EHIC no': '80578000012345678901',
  'EHIC-kort': '80578000012345678901',
  'EHIC card': '80578000012345678901',
  'trygdekort nr': '80578000012345678901',
  'europeisk helsetrygdkort': '80578000012345678901',
  helsetrygdkort: '80578000012345678901',
  'DUF-nummer': '201512345678',
  'DUF-nr': '201512345678',
  'DUF nr': '201512345678',
  duf: '201512345678',
  DUFnr: '201512345678',
  'duf no': '201512345678',
}

test.each([...registers.map(label => [label, '4812394'] as const), ...Object.entries(long)])(
  'a register by its label, bare and with signs: %s',
  (label, number) => {
    const lines = [' ', ': ', '. ', ' = ', '#', ' er '].map(sign => `${label}${sign}${number} fikk ikke lyd`)
    expect(lines.filter(line => screen(line) === null)).toEqual([])
  },
)

test.each([
  'Gerica 44512 fekk ikkje varsel',
  'DIPS 44512 kom ikke inn',
  'jnr 48123',
  'pas-id 48123',
  'tilv.nr 481239',
])('in five figures and six: %s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each([
  'DIPS 22120 krasjer',
  'DIPS 2024 er treg',
  'Epic 44512 feilkode',
  'rec 1 til 3 ligger i mappa',
  'ref 4812394 hos IKT',
  'fh 2023 rapport',
  'hosp 2 etasje',
  'p. id-porten var nede 12.11',
  'DIPS 19.1 oppdatert',
  'record 2023 i antall',
  'vi satte rekord: 48123 steg',
  'legevaktnr 116117',
  'hjelp 24200000',
  'helseplattformen 2024 innføring',
  'journalnr står øverst',
  'NPR 2025 tall kommer',
  'TV nr 4812394',
  'TILV 2026',
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})
