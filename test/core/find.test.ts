/** What nurses type, and what they get. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { createFinder } from '../../src/core/find/finder.ts'
import { textsHolding } from '../../src/core/find/texts.ts'
import { wordsIn } from '../../src/core/find/words.ts'
import { defaultSettings } from '../../src/core/settingsShape.ts'
import { listFinder } from '../../src/features/checklists/lists/lists.ts'
import { systemFinder } from '../../src/features/directory/findSystem.ts'
import { stepFinder } from '../../src/features/roadmap/guides/findStep.ts'

const {
  roadmap,
  directory,
  checklists: { checklists },
} = readContent()
const { guides } = roadmap
const { systems } = directory

const video = guides.filter(({ guide }) => guide === 'video')

const lists = listFinder(checklists)
const steps = stepFinder(guides)
const desks = systemFinder(systems, defaultSettings)

const finders = {
  lists: (typed: string) => lists.which(typed).map(({ checklist }) => checklist),
  steps: (typed: string) => steps(typed, video).map(({ step }) => step.step),
  systems: (typed: string) => desks.which(typed).map(({ system }) => system),
}

describe('a checklist', () => {
  it.each([
    ['romsjekk', ['room']],
    ['rommene', ['room']],
    ['rom sjekk', ['room']],
    ['for rommet', ['room']],
    ['utstyret', ['equipment']],
    ['rutinane', ['routines']],
    ['konsultasjon', ['clinician']],
    ['video konsultasjon', ['clinician']],
    ['moetet', ['meeting']],
    ['SAMHANDLINGSMØTE!', ['meeting']],
    ['sårpolklinikken', ['wound-clinic']],
    ['poliklinikk sår', ['wound-clinic']],
    ['sår kommunen', ['wound-clinic', 'wound-home']],
    ['clinic', ['wound-clinic', 'clinician']],
    ['sår', ['wound-clinic', 'wound-home']],
    ['saar', ['wound-clinic', 'wound-home']],
    ['konsultasjonene', ['clinician']],
    ['kamerasjekk eller romsjekk', ['room']],
    ['brannøvelse', []],
    ['finnes ikke', []],
  ])('«%s» is %j', (typed, found) => {
    expect(finders.lists(typed)).toEqual(found)
  })
})

describe('a step', () => {
  it.each([
    ['2', ['needs']],
    ['steg 2', ['needs']],
    ['99', []],
    ['opplæring', ['training']],
    ['opplaering', ['training']],
    ['OPPLÆRINGA', ['training']],
    ['oplæring', ['training']],
    ['training', ['training']],
    ['kickoff', ['kick-off']],
    ['oppstartsmøte', ['kick-off']],
    ['oppstart', ['launch']],
    ['rutinar', ['workflows']],
    ['personvern', ['risk']],
    ['pasienter trenger', ['needs']],
    ['trenger pasienter', ['needs']],
    ['gevinst', ['running', 'benefit-map', 'benefit-plan']],
    ['xyzzy', []],
    ['finnes ikke', []],
    ['hva gjør jeg nå', []],
  ])('«%s» is %j', (typed, found) => {
    expect(finders.steps(typed)).toEqual(found)
  })
})

describe('a system', () => {
  it.each([
    ['DIPS', ['record']],
    ['hovudkamera', ['head-camera']],
    ['kammera', ['head-camera']],
    ['head camera', ['head-camera']],
    ['elæring', ['courses']],
    ['e-læring', ['courses']],
    ['ideportalen', ['ideas']],
    ['brukarstøtte', ['national-support', 'it-provider']],
    ['kaffetrakter', []],
    ['finnes ikke', []],
  ])('«%s» is %j', (typed, found) => {
    expect(finders.systems(typed)).toEqual(found)
  })

  it('is found by what the trust calls it', () => {
    const settings = { ...defaultSettings, directory: { record: { name: 'Bjørkejournalen' } } }
    const found = systemFinder(systems, settings).which('bjorkejournal')
    expect(found.map(({ system }) => system)).toEqual(['record'])
  })
})

describe('whatever is typed', () => {
  const nothing = [
    '',
    '   ',
    '???',
    '🙂🙂',
    '\u0000',
    '%_*',
    '"',
    'constructor',
    'x'.repeat(10_000),
    'æ'.repeat(10_000),
  ]

  it.each(Object.entries(finders))('finds nothing among the %s where nothing is meant', (_, find) => {
    for (const typed of nothing) expect(find(typed), typed.slice(0, 20)).toEqual([])
  })

  it.each(['__proto__', 'hasOwnProperty', 'toString', 'id', 'told', 'calledParts'])(
    'a word of the language it is built in is a word like others: «%s»',
    typed => {
      const named = createFinder(['opplæring', typed], name => ({ called: [name] }))
      expect(named.which(typed)).toEqual([typed])
      expect(textsHolding(['opplæring', typed], text => text, typed)).toEqual([typed])
      expect(createFinder(['opplæring'], name => ({ called: [name] })).which(typed)).toEqual([])
    },
  )

  it('is answered alike each time', () => {
    const answers = () => {
      const find = stepFinder(guides)
      return ['sår', 'video', 'gevinst', 'pasient'].map(typed => find(typed, guides))
    }
    expect(answers()).toEqual(answers())
  })

  it.each([
    ['', []],
    ['  Tolk, UTSTYR ', ['tolk', 'utstyr']],
    ['e-post', ['e', 'post']],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['opplæring'.repeat(20), ['opplaring'.repeat(20).slice(0, 80)]],
  ])('«%s» is looked for as %j', (query, words) => {
    expect(wordsIn(query)).toEqual(words)
  })
})

describe('a text', () => {
  const texts = ['Vi lånte et hodekamera fra naboen', 'Kameraet sto feil', 'Tolken kom ikke', 'Øv to og to']
  const holding = (query: string) => textsHolding(texts, text => text, query).map(text => texts.indexOf(text))

  it.each([
    ['', [0, 1, 2, 3]],
    ['kamera', [0, 1]],
    ['kamera naboen', [0]],
    ['naboens kammera', [0]],
    ['tolk', [2]],
    ['ØV', [3]],
    ['kamera tolk', []],
  ])('holds «%s» in %j, in the order of the texts', (query, found) => {
    expect(holding(query)).toEqual(found)
  })
})

describe('people of a unit, or anything in a list', () => {
  const people = createFinder(['Kari Kameratsen', 'Kamera-Ola', 'Siri Kontroll'], name => ({
    called: [name],
  }))

  it('are all that hold the words, in the order they were given in', () => {
    expect(people.holding('kamera')).toEqual(['Kari Kameratsen', 'Kamera-Ola'])
    expect(people.holding('')).toHaveLength(3)
  })

  it('are not found by two letters in the middle of a word', () => {
    expect(people.holding('ro')).toEqual([])
    expect(people.holding('roll')).toEqual(['Siri Kontroll'])
  })
})
