/**
 * A process that sends a campaign and may be killed at any moment: it plans what is not planned yet, sends, and says
 * `done` when nothing waits any more. Arguments: the store, a directory or postgres:// address; the connector; how
 * many people; requests a second.
 */

import { writeSync } from 'node:fs'
import { defaultHolder, openCampaign } from './lettersCampaign.ts'

const [place = '', connector = '', people = '0', sendRate = '45'] = process.argv.slice(2)
const { store, letters, left } = await openCampaign({
  place,
  connector,
  people: Number(people),
  sendRate: Number(sendRate),
  holder: defaultHolder(),
})
writeSync(1, 'ready\n')
const running = letters.run()
const watch = setInterval(async () => {
  if ((await left()) > 0) return
  clearInterval(watch)
  await letters.sender.stop()
  await running
  await store.close()
  writeSync(1, 'done\n')
}, 50)
