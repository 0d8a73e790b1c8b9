/** Texts of ours to copy, as their authors write them, in `cards/directory/pastes.yaml`. */

import { z } from 'zod'
import { broken, code, covers, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'
import { systemCodes } from '../../core/systems.ts'

const paste = z.strictObject({ paste: code, title: words, about: words, text: words, covers })
export type Paste = z.infer<typeof paste>

const shape = z.strictObject({
  edition: z.int().min(1),
  /** In the place of a unit's name. */
  unit: words,
  pastes: z.array(paste).min(1),
})
export type Pastes = z.infer<typeof shape>

/** What a text may hold in braces: the unit's name, and what the trust calls a system. */
const known: ReadonlySet<string> = new Set(['unit', ...systemCodes])

const braces = /\{([^{}]*)\}/g

export const readPastes = (source: Source): Pastes => {
  const read = readPack(source, shape)
  const { pastes } = read
  refuseDoubles(
    source,
    pastes.map(({ paste }, p) => ({ code: paste, path: ['pastes', p, 'paste'] })),
  )
  pastes.forEach(({ text }, p) => {
    for (const [language, said] of Object.entries(text)) {
      const unknown = Array.from(said.matchAll(braces), match => match[1] ?? '').find(
        name => !known.has(name),
      )
      if (unknown !== undefined)
        throw broken(source, ['pastes', p, 'text', language], `{${unknown}} is nothing that is known`)
    }
  })
  return read
}

/** Puts names in the place of braces. What is put in is never read for braces again. */
export const fillIn = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(braces, (whole, name: string) => names.get(name) ?? whole)
