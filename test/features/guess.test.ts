import { describe, expect, it } from 'vitest'
import taxonomy from '../../cards/deviations/taxonomy.json' with { type: 'json' }
import { categories, numberOf, readNumber } from '../../src/features/deviations/deviation.ts'
import { createGuesser, tidyRoom } from '../../src/features/deviations/guess.ts'
import { otherCategories } from '../../src/features/deviations/neighbours.ts'
import { repeated } from '../support/longReading.ts'

const guess = createGuesser(taxonomy)

describe('what one line is about', () => {
  it.each([
    ['lyd rom 3: mikrofonen virket ikke', 'V2', '2', '3'],
    ['mikrofonen verka ikkje', 'V2', '2', null],
    ['no sound in room 2B', 'V2', '1', '2B'],
    ['kamera på rom 12 viste svart bilde', 'V3', '1', '12'],
    ['kom ikke inn, lenken var feil', 'V1', '1', null],
    ['møterom Fjord: skjermen er uklar', 'V3', '1', 'Fjord'],
    ['rommet var opptatt', 'V4', '1', null],
    ['hodekameraet var ikke ladet', 'V5', '1', null],
    ['timen lå i feil timebok i DIPS', 'V6', '1', null],
    ['rommet sto ulåst, uvedkommende så skjermen', 'V8', '3', null],
    ['tolken kom ikke til møtet', 'V10', '1', null],
    ['ny vikar manglet opplæring', 'V11', '1', null],
    ['nødprosedyre ble brukt', 'V12', '3', null],
    ['en pasient døde', 'V12', '3', null],
    ['pasienten besvimte i rom 3, og det gikk litt tid', 'V12', '3', '3'],
    ['måtte ringe ambulanse, lyden falt ut og forbindelsen ble avbrutt', 'V1', '3', null],
    ['pasienten truet meg', 'V12', '3', null],
    ['pasienten fall om', 'V12', '3', null],
    ['the patient collapsed', 'V12', '3', null],
    ['skjermen døde, voldsom støy, og rom 1130 er låst', 'V3', '1', '1130'],
    ['forslag: øv på når pasienten besvimer', 'V0', '0', null],
    ['forslag: fast videorom på onsdager', 'V0', '0', null],
    ['patient had a heart attack', 'V12', '3', null],
    ['we could hear nothing', 'V2', '1', null],
    ['pasienten svarte ikke da vi ringte', null, '1', null],
    ['pasienten har ikkje svart enno', null, '1', null],
    ['skjermbildet ble helt svart', 'V3', '1', null],
    ['det var svart', 'V3', '1', null],
    ['nettbrettet manglet', 'V5', '1', null],
    ['nettopp ferdig, og nettsiden var grei', null, '1', null],
    ['dårlig nett', 'V1', '1', null],
    ['nettet var nede', 'V1', '1', null],
    ['i samband med oppstarten', null, '1', null],
    ['vi mista sambandet', 'V1', '1', null],
    ['oppkoplinga var sein', 'V1', '1', null],
    ['vart kopla frå', 'V1', '1', null],
    ['høgtalaren var borte', 'V2', '1', null],
    ['vi høyrer ikkje pasienten', 'V2', '1', null],
    ['det var utydeleg', 'V3', '1', null],
    ['det var oppteke', 'V4', '1', null],
    ['straumen gjekk', 'V5', '1', null],
    ['brot på teieplikta', 'V8', '3', null],
    ['vi vart forseinka', null, '2', null],
    ['det verkar ikkje', null, '2', null],
    ['samtalen braut', null, '2', null],
    ['the patient was against it', null, '1', null],
    ['it did not happen again', null, '2', null],
    ['the patient came to harm', null, '3', null],
    ['not ideal for anyone', null, '1', null],
    ['pasienten ønsket å ta livet sitt', 'V12', '3', null],
    ['ønsker en fast dag', 'V0', '0', null],
    ['vi ønskjer oss fast rom', 'V0', '0', null],
    ['det ble pinlig', null, '1', null],
    ['det gikk ikke som planlagt', null, '1', null],
    ['🙈', null, '1', null],
  ])('«%s» is %s, severity %s, room %s', (text, category, severity, room) => {
    expect(guess(text)).toEqual({ category, severity, room })
  })

  it.each([
    ['pinnen til døra', 'V1'],
    ['oppinnen', 'V1'],
  ])('takes a stem only where a word begins: «%s»', (text, category) => {
    expect(guess(text).category === category).toBe(text.startsWith('pin'))
  })

  it('knows only codes that exist', () => {
    const codes = taxonomy.categories.map(({ code }) => code)
    expect([...codes].sort()).toEqual([...categories].sort())
  })

  it('reads a long line to its end', () => {
    expect(guess(repeated('rom rom rom ')).room).toBe('rom')
  })
})

describe('rooms', () => {
  it.each([
    ['rom 3', '3'],
    ['Rom  3 ', '3'],
    ['  5B', '5B'],
    ['', null],
    ['   ', null],
  ])('«%s» is kept as %s', (typed, kept) => {
    expect(tidyRoom(typed)).toBe(kept)
  })
})

describe('the other categories on a receipt', () => {
  it.each([...categories, null])('beside %s are all the others, each once', category => {
    const { near, rest } = otherCategories(category)
    expect([...near, ...rest].sort()).toEqual(categories.filter(code => code !== category).sort())
  })
})

describe('a deviation’s number', () => {
  it.each([
    ['2026-0142', '2026-0142'],
    ['142', '2026-0142'],
    ['#142', '2026-0142'],
    ['2025/7', '2025-0007'],
    ['2025 7', '2025-0007'],
    ['rom 3', null],
    ['3 ganger', null],
    ['', null],
  ])('in «%s» is %s', (text, number) => {
    expect(readNumber(text, 2026)).toBe(number)
  })

  it('grows past four digits', () => {
    expect(numberOf(2026, 12_345)).toBe('2026-12345')
  })
})
