/** What Dult's letters are measured against: botbuilder's own proactive sends of the same card in a bare loop. */

import { join } from 'node:path'
import {
  type Activity,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder'
import { openCards } from '../src/edges/cards/engine.ts'

const [serviceUrl = '', people = '0'] = process.argv.slice(2)
const inFlight = 20

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const { card, summary } = openCards({ dir: join(import.meta.dirname, '../cards'), origins: [] }).render(
  { card: 'letters/pace', data: {} },
  'nb',
)
const message: Partial<Activity> = {
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
}

const referenceOf = (n: number): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl,
  bot: { id: '28:dult', name: 'Dult' },
  user: { id: `29:${n}`, name: '' },
  conversation: { id: `a:${n}`, isGroup: false, conversationType: 'personal', name: '' },
})

let next = 0
const work = async () => {
  while (next < Number(people)) {
    const reference = referenceOf(next)
    next += 1
    await adapter.continueConversationAsync('', reference, async context => {
      await context.sendActivity(message)
    })
  }
}
await Promise.all(Array.from({ length: inFlight }, work))
