/** What a step offers to work with: addresses of the trust's, small tools, checklists, and texts to copy. */

import { sheetFace } from '../../../core/sheets.ts'
import type { Tool } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'

/** What is in sight once the tools are unfolded. */
const mostTools = 3

type Offered = Readonly<Record<string, unknown>>

const byKind = (all: readonly Offered[]) => ({
  sheets: all.filter(tool => 'sheet' in tool),
  checklists: all.filter(tool => 'checklist' in tool),
  links: all.filter(tool => 'url' in tool),
})

export const noTools = {
  tools: false,
  offers: byKind([]),
  rest: 0,
  others: byKind([]),
  unset: [],
  pastes: [],
}

export const toolsOf = async (needs: RoadmapNeeds, tools: readonly Tool[]) => {
  const linked = tools.filter(tool => 'link' in tool)
  const known = await needs.links(linked.map(({ link }) => link))
  const links = linked.map(({ link, says }) => ({ says, url: known.get(link)?.url ?? null }))
  const sheets = tools.filter(tool => 'sheet' in tool).map(({ sheet }) => sheetFace(sheet))
  const checklists = tools
    .filter(tool => 'checklist' in tool)
    .flatMap(({ checklist }) => {
      const says = needs.checklistTitle(checklist)
      return says ? [{ checklist, says }] : []
    })
  const pastes = tools
    .filter(tool => 'paste' in tool)
    .flatMap(({ paste }) => {
      const says = needs.pasteTitle(paste)
      return says ? [{ paste, says }] : []
    })
  const all = [...sheets, ...checklists, ...links.filter(({ url }) => url !== null)]
  return {
    tools: all.length > 0 || links.length > 0,
    offers: byKind(all.slice(0, mostTools)),
    rest: Math.max(0, all.length - mostTools),
    others: byKind(all.slice(mostTools)),
    unset: links.filter(({ url }) => url === null),
    pastes,
  }
}
