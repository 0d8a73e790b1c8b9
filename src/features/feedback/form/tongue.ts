/** All that a form says, in one language: the three that Dult speaks, and those that translators brought. */

import { z } from 'zod'
import { type Telling, tellingOf as tellingIn } from '../../../core/guard/self/tells.ts'
import { type Language, languages } from '../../../core/language.ts'
import { broken, readPack, type Source, type Words, words } from '../../../core/packs.ts'
import type { Questions } from '../questions.ts'

const formShape = z.strictObject({
  feedback: z.literal('form'),
  words: z.record(z.string().regex(/^[a-z0-9-]+$/), words),
})

type FormWords = z.infer<typeof formShape>['words']

export const readFormWords = (source: Source): FormWords => readPack(source, formShape).words

const said = z.string().trim().min(1)

const asked = z.strictObject({ asks: said, hint: said.optional(), choices: z.record(z.string(), said) })
type Asked = z.infer<typeof asked>

const phrases = z.array(said).min(1)
const tells = z.strictObject({
  months: phrases,
  days: phrases,
  clock: phrases,
  appointment: phrases,
  wish: phrases,
  doctor: phrases,
  age: phrases,
  born: phrases,
  lives: phrases,
  nowhere: phrases.optional(),
  called: phrases.optional(),
  leads: phrases.optional(),
  nobody: phrases.optional(),
  names: phrases.optional(),
})

const shape = z.strictObject({
  /** As it is chosen, and as its file is called. */
  language: z.string().regex(/^[a-z]{2,8}$/),
  /** What browsers and screen readers know it by. */
  tag: z.string().regex(/^[a-z]{2}$/),
  dir: z.enum(['ltr', 'rtl']),
  /** In itself. */
  name: said,
  words: z.record(z.string(), said),
  who: asked,
  /** By which patients tell who they are. Our own are the guard's. */
  tells: tells.optional(),
  sets: z.record(z.string(), z.strictObject({ about: said, questions: z.record(z.string(), asked) })),
})

export type Tongue = z.infer<typeof shape>

const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

const inLanguage = (
  {
    asks,
    hint,
    choices,
  }: { asks: Words; hint?: Words | undefined; choices: readonly { choice: string; says: Words }[] },
  language: Language,
): Asked => ({
  asks: asks[language],
  ...(hint && { hint: hint[language] }),
  choices: Object.fromEntries(choices.map(({ choice, says }) => [choice, says[language]])),
})

/** One of our own, from where its words stand beside each other. */
const ownTongue = (language: Language, { who, sets }: Questions, form: FormWords): Tongue => ({
  language,
  tag: language,
  dir: 'ltr',
  name: names[language],
  words: Object.fromEntries(Object.entries(form).map(([key, text]) => [key, text[language]])),
  who: inLanguage(who, language),
  sets: Object.fromEntries(
    sets.map(({ set, about, questions }) => [
      set,
      {
        about: about[language],
        questions: Object.fromEntries(questions.map(each => [each.question, inLanguage(each, language)])),
      },
    ]),
  ),
})

/** Where each text stands, by its path. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : [path]

/** A text that is missing, or one too many, would be found by a patient. */
const refuseOthers = (source: Source, { tells, ...tongue }: Tongue, model: Tongue): void => {
  if (!tells && !languages.some(own => own === tongue.tag))
    throw broken(
      source,
      ['tells'],
      'tells is missing: the guard would not know what patients say of themselves',
    )
  const there = new Set(placesIn(tongue).map(path => path.join('.')))
  const wanted = new Set(placesIn(model).map(path => path.join('.')))
  const missing = [...wanted].find(place => !there.has(place))
  if (missing) throw broken(source, missing.split('.'), `${missing} is missing`)
  const strange = [...there].find(place => !wanted.has(place))
  if (strange) throw broken(source, strange.split('.'), `${strange} belongs to no question`)
}

/** By the name that it is chosen by; our own come first. */
export type Tongues = ReadonlyMap<string, Tongue>

export const readTongues = (
  packs: ReadonlyMap<string, Source>,
  questions: Questions,
  form: FormWords,
): Tongues => {
  const own = languages.map(language => ownTongue(language, questions, form))
  const others = [...packs].map(([name, source]) => {
    const tongue = readPack(source, shape)
    if (tongue.language !== name)
      throw broken(source, ['language'], `language must be ${name}, as its file is called`)
    if (own[0]) refuseOthers(source, tongue, own[0])
    return tongue
  })
  return new Map([...own, ...others].map(tongue => [tongue.language, tongue]))
}

/** Patients write in any of them, whatever the page is in. */
export const tellingOf = (tongues: Tongues): Telling =>
  tellingIn([...tongues.values()].flatMap(({ tells }) => tells ?? []))

/** What a unit's form is offered in: our own, and what somebody ticked there that a translator has read. */
export const offeredOf = (tongues: Tongues, ticked: readonly string[]): readonly Tongue[] =>
  [...tongues.values()].filter(({ language }) => [...languages, ...ticked].some(one => one === language))

type Asking = { readonly asked: string; readonly wished: readonly string[]; readonly otherwise: Language }

/** What the address names, else what the browser wishes for first of what is offered, else as for every page. */
export const chosenOf = (offered: readonly Tongue[], { asked, wished, otherwise }: Asking): Tongue => {
  const called = (name: string) => offered.find(({ language }) => language === name)
  // Simple words are chosen, and no browser asks for them.
  const known = (wish: string) => {
    const [base = ''] = wish.toLowerCase().split('-')
    const tag = base === 'no' ? 'nb' : base
    return offered.find(tongue => tongue.tag === tag && tongue.language === tag)
  }
  const tongue = called(asked) ?? wished.map(known).find(found => found !== undefined) ?? called(otherwise)
  if (!tongue) throw new RangeError('There is no language.')
  return tongue
}

/** Beyond our own, for who ticks them. */
export const moreOf = (tongues: Tongues): readonly { readonly code: string; readonly name: string }[] =>
  [...tongues.values()]
    .filter(({ language }) => !languages.some(own => own === language))
    .map(({ language, name }) => ({ code: language, name }))
