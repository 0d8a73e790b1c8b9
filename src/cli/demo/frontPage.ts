/** The demo's front page: where the personas chat, what to try, where to look. */

import type { Page } from '../../core/feature.ts'
import type { Texts } from '../../core/texts.ts'
import { demoUnits } from './personas.ts'
import type { Playground } from './playground.ts'

export const frontPage = (texts: Texts, playgrounds: readonly Playground[]): Page => ({
  path: '/',
  get: async ({ language }) => ({
    status: 200,
    template: 'demo',
    data: {
      chats: playgrounds.map(({ address, persona }) => ({
        address,
        name: persona.name,
        role: persona.roles.map(role => texts.text(language, `common:role.${role}`)).join(', '),
        unit: demoUnits.find(({ id }) => id === persona.unit)?.name ?? '',
      })),
    },
  }),
})
