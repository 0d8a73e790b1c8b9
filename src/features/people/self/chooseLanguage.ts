/** A person's language: asked for with three buttons, or set in one word. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isLanguage, type Language } from '../../../core/language.ts'
import { update } from '../../../core/store.ts'
import { people } from '../person.ts'

/** What people call the three, besides their codes. */
const called: ReadonlyMap<string, Language> = new Map([
  ['bokmål', 'nb'],
  ['bokmal', 'nb'],
  ['norsk', 'nb'],
  ['nynorsk', 'nn'],
  ['engelsk', 'en'],
  ['english', 'en'],
])

export const chooseLanguage = async (ask: Ask): Promise<Show> => {
  const word = (ask.input.language ?? ask.text).trim().toLowerCase()
  const language = isLanguage(word) ? word : called.get(word)
  if (!language) return show('people/language', { unknown: word !== '' })
  return again(ask.store, async write => {
    const person = await ask.store.get(people, ask.who.person)
    if (person) await write([update(people, { ...person, language })])
    return { ...notice('language-chosen'), language }
  })
}
