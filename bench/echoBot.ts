/** The bare botbuilder echo bot that Dult's turns are measured against: no store, no card, one reply. */

import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = express()
app.use(express.json())
app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async context => {
    if (context.activity.type === 'message') await context.sendActivity(`You said ${context.activity.text}`)
  })
})
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(
    `Bot endpoint http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/messages`,
  )
})
