/** The demo's front page: where the personas chat, what to try, where to look. */

import type { Texts } from '../../core/texts.ts'
import type { Page } from '../../core/webPages.ts'
import { demoUnits, type Persona } from './personas.ts'

/** A persona and where they chat. */
export type Chat = { readonly persona: Persona; readonly address: string }

export const frontPage = (texts: Texts, chats: readonly Chat[]): Page => ({
  path: '/',
  get: async ({ language }) => ({
    status: 200,
    template: 'demo',
    data: {
      forms: demoUnits.map(({ name, form }) => ({ name, address: `/f/${form}` })),
      chats: chats.map(({ address, persona }) => ({
        address,
        name: persona.name,
        role: persona.roles.map(role => texts.text(language, `common:role.${role}`)).join(', '),
        unit: demoUnits.find(({ id }) => id === persona.unit)?.name ?? '',
      })),
    },
  }),
})
