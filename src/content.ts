/** Everything that authors write in `cards/`, the cards and what is beyond them; a mistake stops the start. */

import path from 'node:path'
import { Fault } from './core/errors.ts'
import { broken, type Source } from './core/packs.ts'
import { openCards } from './edges/cards/engine.ts'
import { readPacks } from './edges/packs/readPacks.ts'
import { readChecklist, readEmergency, readSuitability } from './features/checklists/index.ts'
import { readPastes, readSystems } from './features/directory/index.ts'
import { readAssessment } from './features/maturity/index.ts'
import { type Guide, readGuide } from './features/roadmap/index.ts'

const cardsDir = path.join(import.meta.dirname, '..', 'cards')

const one = <T>(packs: ReadonlyMap<string, Source>, name: string, read: (source: Source) => T): T => {
  const source = packs.get(name)
  if (!source) throw new Fault('packs.invalid', { file: `${name}.yaml`, line: 1, problem: 'it is missing' })
  return read(source)
}

/** Each is called as its file is, so that no two bear one code. */
const others = <K extends string, T extends Readonly<Record<K, string>>>(
  packs: ReadonlyMap<string, Source>,
  special: readonly string[],
  key: K,
  read: (source: Source) => T,
): T[] =>
  [...packs]
    .filter(([name]) => !special.includes(name))
    .map(([name, source]) => {
      const pack = read(source)
      if (pack[key] !== name) throw broken(source, [key], `${key} must be ${name}, as its file is called`)
      return pack
    })

type Named = {
  readonly checklists: readonly { readonly checklist: string }[]
  readonly pastes: { readonly pastes: readonly { readonly paste: string }[] }
}

/** A step offers only what is there: a button that leads nowhere would be found by a nurse, and too late. */
const refuseUnknown = (source: Source | undefined, guide: Guide, { checklists, pastes }: Named): void => {
  guide.phases.forEach(({ steps }, p) => {
    steps.forEach(({ tools }, s) => {
      tools.forEach((tool, t) => {
        const isThere =
          'checklist' in tool
            ? checklists.some(({ checklist }) => checklist === tool.checklist)
            : !('paste' in tool) || pastes.pastes.some(({ paste }) => paste === tool.paste)
        const at = ['phases', p, 'steps', s, 'tools', t]
        if (!isThere && source) throw broken(source, at, 'there is no such checklist or text')
      })
    })
  })
}

export const readContent = (dir = cardsDir) => {
  const roadmaps = readPacks(dir, 'roadmaps')
  const checklists = readPacks(dir, 'checklists')
  const directory = readPacks(dir, 'directory')
  const content = {
    checklists: others(checklists, ['emergency', 'suitability'], 'checklist', readChecklist),
    emergency: one(checklists, 'emergency', readEmergency),
    suitability: one(checklists, 'suitability', readSuitability),
    guides: others(roadmaps, ['regional'], 'guide', readGuide),
    systems: one(directory, 'systems', readSystems),
    pastes: one(directory, 'pastes', readPastes),
    assessment: one(roadmaps, 'regional', readAssessment),
  }
  for (const guide of content.guides) refuseUnknown(roadmaps.get(guide.guide), guide, content)
  return content
}

export type Content = ReturnType<typeof readContent>

/** Everything on the shelf in `cards/`: opened once in a process, whatever is built from it. */
export type Shelf = { readonly cards: ReturnType<typeof openCards>; readonly content: Content }

export const openShelf = (publicUrl: string): Shelf => ({
  cards: openCards({ dir: cardsDir, origins: [publicUrl] }),
  content: readContent(),
})
