/** What people are shown: a card by name and the data to fill it with. Language and layout come later. */

import type { AsciiJson } from './asciiJson.ts'
import type { UnitId } from './ids.ts'
import type { Language } from './language.ts'
import type { Said } from './packs.ts'
import type { Verb } from './verbs.ts'

/** `card` is a path under cards/ without its ending, such as `deviations/receipt`. */
export type Show = {
  readonly card: string
  readonly data: Readonly<Record<string, unknown>>
  /** Only where the answer is in another language than the asker's, because they just chose it. */
  readonly language?: Language
  /** In the place of what `data` says, where nobody but who pressed sees the answer. */
  readonly alone?: Readonly<Record<string, unknown>>
  /** Pressed where several people see the card, it becomes this for all of them, in the language that they share. */
  readonly shared?: Language
  /** What every button carries along, such as the unit that the card is about. */
  readonly carries?: Readonly<Record<string, string>>
  /** The form shows what stands by now, and says so: it is opened on that. */
  readonly anew?: true
  /** What was saved stood so already, and the card says so: nothing was changed. */
  readonly unchanged?: true
  /** It was opened from another card, which a last button leads back to. */
  readonly back?: Back
  /** The press that this answers, where it wrote nothing: a form to be put right is still of what it was opened on. */
  readonly opened?: Opened
}

export type Back = { readonly verb: Verb; readonly data: Readonly<Record<string, string>> }

/** A press by its verb and what it carried. */
export type Opened = { readonly verb: string; readonly input: Readonly<Record<string, string>> }

/** A finished Adaptive Card, and the line that a notification or a screen reader gives. */
export type Rendered = {
  /** As it leaves. */
  readonly json: AsciiJson
  /** To look into. */
  readonly card: Readonly<Record<string, unknown>>
  readonly summary: string
}

export const finished = (json: AsciiJson, summary: string): Rendered => ({
  json,
  summary,
  get card() {
    return JSON.parse(json)
  },
})

/** What a card is known by among others: the icon and the title of its banner. */
export type Face = { readonly icon: string; readonly emoji: string; readonly title: string }

export type Cards = {
  /** Throws the fault `cards.unknown` for a name that has no file. */
  render(show: Show, language: Language): Rendered
  /** `null` for a card without a banner. */
  face(show: Show, language: Language): Face | null
  /** Every card there is, for tests and galleries. */
  readonly names: readonly string[]
}

/** The card as one of a unit: what is pressed on it is about that unit. What it carries of its own counts for more. */
export const inUnit = (show: Show, unit: UnitId | null): Show =>
  unit === null ? show : { ...show, carries: { unit, ...show.carries } }

/** For whoever was overtaken, and for whose wish is so already: pressed once more, it is about what they see now. */
export const anew = (show: Show): Show => ({ ...show, anew: true })

/** For who saved what they found, and touched nothing of it. */
export const unchanged = (show: Show): Show => ({ ...anew(show), unchanged: true })

export const show = (card: string, data: Readonly<Record<string, unknown>> = {}): Show => ({ card, data })

/** Whoever presses a link to a file first has it, so a card that several see bears none; `name` is that of the link. */
export const showFile = (card: string, data: Show['data'], link: string, name = 'link'): Show => ({
  ...show(card, { ...data, [name]: '' }),
  alone: { [name]: link },
})

/** A button under a notice; `name` is the text that it bears. */
type Suggestion = {
  readonly name: string
  readonly verb: Verb
  readonly data?: Readonly<Record<string, string>>
}

/** The card for what is short: a thank-you, a kind no, a way on. `about` is what it speaks of, such as a unit's name. */
export const notice = (name: string, about = '', suggestions: readonly Suggestion[] = [menuButton]): Show =>
  show('common/notice', { name, about, suggestions })

/** One of several things that may have been meant, and the button that opens it. */
export type Choice = {
  readonly says: Said
  readonly about: Said
  readonly verb: Verb
  readonly data: Readonly<Record<string, string>>
}

/** More than these are no help to who did not find the one. */
const mostChoices = 6

/** The card for words that fit several things, likeliest first. */
export const whichOf = (choices: readonly Choice[]): Show =>
  show('common/which', { choices: choices.slice(0, mostChoices) })

export const menuButton: Suggestion = { name: 'menu', verb: 'menu.show' }
