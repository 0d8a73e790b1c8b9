/** What a step offers to work with: addresses of the trust's, small tools, checklists, and texts to copy. */

import { inRows } from '../../../core/rows.ts'
import type { Tool } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'

export const noTools = {
  tools: false,
  unset: [],
  sets: [],
  inside: false,
  sheets: [],
  checklists: [],
  pasteSets: [],
}

export const toolsOf = async (needs: RoadmapNeeds, tools: readonly Tool[]) => {
  const linked = tools.filter(tool => 'link' in tool)
  const known = await needs.links(linked.map(({ link }) => link))
  const links = linked.map(({ link, says }) => ({ says, url: known.get(link)?.url ?? null }))
  const sheets = tools.filter(tool => 'sheet' in tool).map(({ sheet }) => ({ sheet }))
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
  return {
    tools: tools.length > 0,
    unset: links.filter(({ url }) => url === null),
    sets: inRows(links.filter(({ url }) => url !== null)).map(row => ({ links: row })),
    inside: sheets.length + checklists.length > 0,
    sheets,
    checklists,
    pasteSets: inRows(pastes).map(row => ({ pastes: row })),
  }
}
