/** One thing, one word: the dictionary of words that no text may use, with what it says instead, in each language. */

import { expect, test } from 'vitest'
import manifestTexts from '../../manifest/texts.json' with { type: 'json' }
import { type Language, languages } from '../../src/core/language.ts'
import { filesNamed, readContent } from '../support/samples.ts'
import { packs, wordsIn } from './coverage/packs.ts'

type Never = readonly [word: string, rather: string]

const dictionary: Readonly<Record<Language, readonly Never[]>> = {
  nb: [
    ['verksted(?:et|er|ene)?', 'arbeidsmøte'],
    ['funksjon(?:en|er|ene)?', 'rolle'],
    ['klinikere?n?e?', 'behandler'],
    ['arbeidsark(?:et|ene)?|små verktøy', 'verktøy'],
    ['vaktliste', 'vakter'],
    ['uka|lista|klokka|arbeidstida|gruppa|sida', 'uken, listen, klokken, arbeidstiden, gruppen, siden'],
    ['forstod', 'forsto'],
    ['framgangsmåten?', 'fremgangsmåte'],
    ['ses på igjen|sett på igjen', 'vurderes på nytt'],
    ['speilet', 'svarene'],
    ['kjøre doctor', 'be IT se på det'],
    ['liv eller helse', 'akutt og livstruende'],
    ['et dult', 'en dult'],
    ['imens|(?:endret|fjernet|noe nytt) (?:siden (?:du|kortet)|mens)', 'i mellomtiden'],
    [
      'noen andre (?:endret|lagret|bestemte)|noen (?:fjernet raden|har (?:lagret|tatt bort))',
      'er endret: det kan være leseren selv',
    ],
  ],
  nn: [
    ['verkstad(?:en|er|ene)?', 'arbeidsmøte'],
    ['funksjon(?:en|ar|ane)?', 'rolle'],
    ['klinikara?n?e?', 'behandlar'],
    ['arbeidsark(?:et|a)?|små verktøy', 'verktøy'],
    ['råka?', 'den endringa gjeld'],
    ['naudsynt?e?', 'nødvendig'],
    ['lat', 'la'],
    ['difor', 'derfor'],
    ['òg', 'også'],
    ['einskilde?', 'enkelt'],
    ['anslag', 'overslag'],
    ['formål|hensikt', 'føremål'],
    ['hende', 'skjedde'],
    ['blei', 'vart'],
    ['henne', 'ho, eller det som det gjeld'],
    ['nød', 'naud'],
    ['veikart(?:et)?', 'vegkart'],
    ['sjåast? på igjen|sett på igjen', 'vurdert på nytt'],
    ['liv eller helse', 'akutt og livstrugande'],
    ['telt', 'talt'],
    ['spegelen', 'svara'],
    ['eit dult', 'ein dult'],
    ['imens|(?:endra|fjerna|noko nytt) (?:sidan (?:du|kortet)|medan)', 'i mellomtida'],
  ],
  en: [
    ['deviations?', 'incident'],
    ['functions?', 'role'],
    ['clinically responsible', 'clinical lead'],
    ['small tools?|worksheets?', 'tool'],
    ['kind bot', 'friendly bot'],
    ['peace', 'paused'],
    ['for you who', 'for clinicians, or whoever it is'],
    ['lies? with', 'is kept with'],
    ['the mirror', 'your answers'],
    ['life or health', 'acute and life-threatening'],
    ['professionally sound', 'clinically appropriate'],
    ['(?:run|use) doctor', 'ask IT'],
    ['(?:changed|removed|saved) (?:since you|while you|after this card)', 'in the meantime'],
  ],
}

/** Texts that may use such a word after all, each with the reason. */
const mayUse: Readonly<Record<string, string>> = {
  'cards/roadmap/home.yaml: nye funksjoner': 'what a program can do, not what somebody is',
  'cards/roadmap/home.yaml: nye funksjonar': 'what a program can do, not what somebody is',
}

type Text = { readonly file: string; readonly language: Language; readonly text: string }

const said = (file: string, data: unknown): readonly Text[] =>
  wordsIn(data).flatMap(words => languages.map(language => ({ file, language, text: words[language] })))

const texts: readonly Text[] = [
  ...filesNamed('texts.json').flatMap(path => said(`cards/${path}`, readContent(path))),
  ...packs.flatMap(({ file, data }) => said(file, data)),
  ...said('manifest/texts.json', manifestTexts),
]

/** What is written in braces is a name of ours, which nobody reads. */
const read = (text: string): string => text.replace(/\{\w+/g, '{')

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const any = Object.fromEntries(
  languages.map(language => [language, whole(dictionary[language].map(([word]) => word).join('|'))]),
)

const usesOf = ({ language, text }: Text): readonly Never[] =>
  any[language]?.test(read(text)) === true
    ? dictionary[language].filter(([word]) => whole(word).test(read(text)))
    : []

const reasonFor = ({ file, text }: Text): string | undefined =>
  Object.keys(mayUse).find(place => {
    const [path = '', words = ''] = place.split(': ')
    return path === file && text.includes(words)
  })

test('no text uses a word that has a better one', () => {
  expect(texts.length).toBeGreaterThan(8_000)
  const found = texts
    .filter(text => reasonFor(text) === undefined)
    .flatMap(each =>
      usesOf(each).map(([word, rather]) => `${each.file}: «${each.text}» says ${word}, rather ${rather}`),
    )
  expect(found).toEqual([])
})

test('what may use one does', () => {
  const used = new Set(texts.filter(each => usesOf(each).length > 0).map(reasonFor))
  expect(Object.keys(mayUse).filter(place => !used.has(place))).toEqual([])
})

test.each<[Language, string]>([
  ['nb', 'Spørsmål til verkstedet'],
  ['nb', 'Dette er endret imens'],
  ['nn', 'Skriv kven som blir råka'],
  ['nn', 'Kven skal få henne?'],
  ['en', 'Any deviations are reported'],
])('the dictionary bites in %s on «%s»', (language, text) => {
  expect(usesOf({ file: '', language, text })).toHaveLength(1)
})
