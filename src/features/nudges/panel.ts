/** For whoever doubts it, in the tab: what is sent, to whom, on what evidence, how it is counted, and how it is stopped. It tells nothing of anybody. */

import type { Panel } from '../../core/feature.ts'
import type { NudgeNeeds } from './needs.ts'
import { canBeSent, type Nudge } from './nudge.ts'

export const nudgesPanel = ({ nudges, say }: NudgeNeeds): Panel => ({
  name: 'nudges',
  template: 'nudges',
  get: async ({ language }) => {
    const listOf = new Intl.ListFormat(language, { type: 'conjunction' })
    const told = (nudge: Nudge) => ({
      nudge: nudge.nudge,
      title: nudge.title[language],
      says: nudge.wordings.map(wording => wording[language]),
      to: listOf.format(nudge.for.roles.map(role => say(language, `common:role.${role}`).toLowerCase())),
      claim: nudge.evidence.claim[language],
      source: nudge.evidence.source[language],
      strength: nudge.evidence.strength,
    })
    const all = nudges.filter(canBeSent).map(told)
    return {
      count: all.length,
      nudges: all.toSorted((a, b) => a.title.localeCompare(b.title, language)),
    }
  },
})
