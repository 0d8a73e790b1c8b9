/** A text to copy, filled in with the unit's name and what the trust calls its systems; also as a file. */

import { type Show, showFile } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Handout } from '../../core/handouts.ts'
import { id, type UnitId } from '../../core/ids.ts'
import { type Language, languages } from '../../core/language.ts'
import { readSettings } from '../../core/settings.ts'
import type { Store } from '../../core/store.ts'
import { listSystems } from './list.ts'
import type { DirectoryNeeds } from './needs.ts'
import { fillIn, type Paste } from './paste.ts'

const pasteOf = ({ pastes }: DirectoryNeeds, code: string | undefined): Paste | null =>
  pastes.pastes.find(({ paste }) => paste === code) ?? null

const namesIn = async (
  { systems, pastes, unitName }: DirectoryNeeds,
  store: Pick<Store, 'get'>,
  unit: UnitId | null,
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const { directory } = await readSettings(store)
  const own = unit ? await unitName(unit) : ''
  return new Map([
    ['unit', own === '' ? pastes.unit[language] : own],
    ...systems.map(({ system, called }) => [system, directory[system]?.name ?? called[language]] as const),
  ])
}

/** The step that the text was opened from, to go back to. */
const fromStep = ({ input: { guide, step } }: Ask) => (guide && step ? [{ guide, step }] : [])

const card = async (needs: DirectoryNeeds, ask: Ask, paste: Paste, link: string): Promise<Show> => {
  const { unit, language } = ask.who
  const names = await namesIn(needs, ask.store, unit, language)
  const data = {
    paste: paste.paste,
    title: paste.title,
    about: paste.about,
    text: fillIn(paste.text[language], names),
    from: fromStep(ask),
    carry: fromStep(ask)[0] ?? {},
  }
  return showFile('directory/paste', data, link)
}

export const showPaste = (needs: DirectoryNeeds, ask: Ask): Promise<Show> => {
  const paste = pasteOf(needs, ask.input.paste)
  return paste ? card(needs, ask, paste, '') : listSystems(needs, ask)
}

const what = 'paste'

export const layOutPaste = async (needs: DirectoryNeeds, ask: Ask): Promise<Show> => {
  const paste = pasteOf(needs, ask.input.paste)
  if (!paste) return listSystems(needs, ask)
  const { person, unit, language } = ask.who
  const about = [paste.paste, language, unit ?? ''].join(' ')
  return card(needs, ask, paste, await needs.layOut(person, what, about, needs.clock.now()))
}

/** Windows shows it as it is: a byte order mark, and its own line ends. */
const asFile = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`

export const pasteFile = (needs: DirectoryNeeds): Handout => ({
  what,
  make: async about => {
    const [code, spoken, unit = ''] = about.split(' ')
    const paste = pasteOf(needs, code)
    const language = languages.find(known => known === spoken)
    if (!paste || !language) return null
    const names = await namesIn(needs, needs.store, unit === '' ? null : id<'unit'>(unit), language)
    const text = fillIn(paste.text[language], names)
    return { name: `dult-${paste.paste}.txt`, type: 'text/plain', body: asFile(text) }
  },
})
