/** The guides that authors write. A step offers only what is there: a button that leads nowhere would be found by a nurse, and too late. */

import type { Folders } from '../../../core/door.ts'
import { broken, otherPacks, type Source } from '../../../core/packs.ts'
import { type Guide, readGuide } from './guide.ts'

type Others = {
  readonly checklists: { readonly checklists: readonly { readonly checklist: string }[] }
  readonly directory: { readonly pastes: { readonly pastes: readonly { readonly paste: string }[] } }
}

const refuseUnknown = (source: Source | undefined, guide: Guide, { checklists, directory }: Others): void => {
  guide.phases.forEach(({ steps }, p) => {
    steps.forEach(({ tools }, s) => {
      tools.forEach((tool, t) => {
        const isThere =
          'checklist' in tool
            ? checklists.checklists.some(({ checklist }) => checklist === tool.checklist)
            : !('paste' in tool) || directory.pastes.pastes.some(({ paste }) => paste === tool.paste)
        const at = ['phases', p, 'steps', s, 'tools', t]
        if (!isThere && source) throw broken(source, at, 'there is no such checklist or text')
      })
    })
  })
}

export const readGuides = (folders: Folders, others: Others) => {
  const packs = folders('roadmap')
  const guides = otherPacks(packs, [], 'guide', readGuide)
  for (const guide of guides) refuseUnknown(packs.get(guide.guide), guide, others)
  return { guides }
}
