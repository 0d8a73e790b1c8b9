/**
 * Fills Adaptive Card templates: read and compiled once at start, rendered without parsing, safe for what people write.
 * The language that they are written in is described in cards/README.md.
 */

import { type AsciiJson, asciiJson } from '../../core/asciiJson.ts'
import { type Cards, finished, type Rendered, type Show } from '../../core/cards.ts'
import { Fault } from '../../core/errors.ts'
import { type Language, languages } from '../../core/language.ts'
import type { Draw } from '../../core/pictures.ts'
import { createTexts, type Texts } from '../../core/texts.ts'
import { faultAt } from './broken.ts'
import { properties } from './button.ts'
import { compileFields, compileText } from './element.ts'
import { compileFace } from './face.ts'
import { readFolder, type Template } from './folder.ts'
import { type Pair, rootFrame } from './frame.ts'
import { inputsIn } from './inputs.ts'
import type { JsonObject } from './json.ts'
import { createLink } from './link.ts'
import { asOpened } from './opened.ts'
import { putParts } from './parts.ts'
import { positionOf } from './position.ts'
import { asAskedNow } from './released.ts'
import { type CompileString, createStringCompiler } from './strings.ts'
import { withNote } from './unchanged.ts'
import { withWayBack } from './wayBack.ts'
import { inRow, quote, toWrite } from './written.ts'

type Fields = Readonly<Record<string, unknown>>

type Fill = (data: Fields, carried: readonly Pair[]) => Rendered

const problemOf = ({ type, version, speak }: Template['json']): string | null => {
  if (type !== 'AdaptiveCard') return 'type is not AdaptiveCard'
  if (version !== '1.5') return 'version is not 1.5'
  return typeof speak === 'string' && speak !== '' ? null : 'speak is missing'
}

type Whole = Template & Pick<ReturnType<typeof putParts>, 'origins'>

const compileCard = (template: Whole, language: Language, compileString: CompileString): Fill => {
  const { name, feature, json, origins } = template
  const site = { card: name, feature, language, compileString, origins, at: '' }
  const problem = problemOf(json)
  if (problem) throw faultAt(site, { problem })
  const { $schema = 'http://adaptivecards.io/schemas/adaptive-card.json', speak = '', ...rest } = json
  const said = compileText(String(speak), positionOf('AdaptiveCard', 'speak'), { ...site, at: 'speak' })
  const fields = compileFields({ ...rest, lang: language }, 'AdaptiveCard', site)
  const write = toWrite(inRow(properties(fields)))
  const schema = quote(String($schema))
  return (data, carried) => {
    const frame = rootFrame(data, { feature, language, carried })
    const summary = 'fixed' in said ? said.fixed : said.fill(frame)
    const written = `{"$schema":${schema},"speak":${quote(summary)},${write(frame)}}`
    // Nothing stands in it that was not written by `quote`, `asciiJson` or as a number.
    return finished(written as AsciiJson, summary)
  }
}

export type CardSettings = {
  readonly dir: string
  /** What an address from data may begin with, such as `https://dult.example.no`. None when left out. */
  readonly origins?: readonly string[]
  /** Makes the images of what data holds as a picture. None can be shown when left out. */
  readonly draw?: Draw
}

type OpenCards = Cards & {
  readonly texts: Texts
  /** What the cards' inputs are called, all of them. */
  readonly inputs: ReadonlySet<string>
}

const drawsNothing: Draw = () => {
  throw new Fault('cards.invalid', { wanted: 'picture' })
}

/** Throws `cards.invalid` or `texts.invalid`, naming the file, when anything in the folder is broken. */
export const openCards = ({ dir, origins = [], draw = drawsNothing }: CardSettings): OpenCards => {
  const { templates, parts, catalogue, released } = readFolder(dir)
  const texts = createTexts(catalogue)
  const compileString = createStringCompiler({ texts, link: createLink(origins), draw })
  const wholes = templates.map(template => ({
    ...template,
    ...putParts(template.name, template.json, parts),
  }))
  const inEach = <T extends Template, C>(
    some: readonly T[],
    compile: (template: T, language: Language, compileString: CompileString) => C,
  ) =>
    new Map(
      some.map(template => [
        template.name,
        new Map(languages.map(language => [language, compile(template, language, compileString)])),
      ]),
    )
  const fills = inEach(wholes, compileCard)
  const faces = inEach(templates, compileFace)
  const noteIn = (language: Language): JsonObject => {
    const text = texts.text(language, 'common:unchanged', {})
    return { ...parts.get('note'), type: 'TextBlock', wrap: true, text }
  }
  const awayIn = (language: Language): JsonObject => ({
    ...parts.get('away'),
    title: texts.text(language, 'letters:digest.back', {}),
  })
  /** As the template asks for it now, whenever a letter was written. */
  const askedNow = ({ card, data }: Show) => {
    const letter = released.get(card)
    return letter ? { name: letter.card, data: asAskedNow(data, letter) } : { name: card, data }
  }
  return {
    names: [...fills.keys()].sort(),
    texts,
    inputs: new Set(wholes.flatMap(({ json }) => inputsIn(json))),
    face(show, language) {
      const { name, data } = askedNow(show)
      return faces.get(name)?.get(language)?.(data) ?? null
    },
    render(show, language) {
      const { carries = {}, opened, unchanged, back } = show
      const { name, data } = askedNow(show)
      const fill = fills.get(name)?.get(language)
      if (!fill) throw new Fault('cards.unknown', { card: name, language })
      const carried = Object.entries(carries).map(([key, text]): Pair => [key, quote(text)])
      const filled = fill(data, carried)
      if (!opened && !unchanged && !back) return filled
      const made = filled.card as JsonObject
      const noted = unchanged ? withNote(made, noteIn(language)) : made
      const told = back
        ? withWayBack(noted, { ...back, data: { ...carries, ...back.data } }, awayIn(language))
        : noted
      return finished(asciiJson(opened ? asOpened(told, opened) : told), filled.summary)
    },
  }
}
