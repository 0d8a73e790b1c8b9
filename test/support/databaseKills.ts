/**
 * People report deviations over HTTP to two processes of Dult on one PostgreSQL that goes down again and again. Who is told
 * that the storage does not answer types the same once more. What they were told is compared with what is stored.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { personas } from '../../src/cli/demo/personas.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { collections } from '../../src/features.ts'
import { type Connector, startConnector } from './connector.ts'
import { type Demo, demoFolder, startDemo } from './demo.ts'
import { type Persona, type Report, receiptIn, reportOf, wrongAmong } from './httpReports.ts'
import { startPostgres } from './postgres.ts'

/** Nobody types faster than Dult takes from one person. */
const betweenMs = 620

type Crowd = { readonly connector: Connector; readonly reports: Report[]; isOver: boolean; away: number }

/** One report after the other, each typed anew until its receipt is there. */
const write = async (crowd: Crowd, by: Persona, { address }: Demo): Promise<void> => {
  const { connector, reports } = crowd
  while (!crowd.isOver) {
    const nth = reports.length
    const report = reportOf(by, nth, connector.url)
    reports.push(report)
    const isTold = () => connector.sent.some(sent => receiptIn(sent)?.word === report.word)
    for (let tries = 0; !isTold(); tries += 1) {
      const { activity } = reportOf(by, nth, connector.url, `kill-${nth}-${tries}`)
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify(activity),
      })
      if (response.status !== 200) throw new Error(`Dult answered ${response.status}.`)
      if (!isTold()) crowd.away += 1
      await pause(betweenMs)
    }
  }
}

/** Down for a moment, for some seconds, or longer than anybody waits. */
const downMs = (kill: number): number => [0, 400, 1_500, 6_500][kill % 4] ?? 0

export const reportThroughOutages = async (kills: number) => {
  const server = await startPostgres()
  const connector = await startConnector()
  const folders = [demoFolder(), demoFolder()]
  const url = await server.newDatabase()
  const demos: Demo[] = []
  // One after the other: the first one fills the trust.
  for (const { dir } of folders) demos.push(await startDemo({ playground: false, dir, database: url }))
  const crowd: Crowd = { connector, reports: [], isOver: false, away: 0 }
  const writing = personas.map((by, nth) => write(crowd, by, demos[nth % demos.length] as Demo))
  const everybody = Promise.all(writing)
  everybody.catch(() => {})
  for (let kill = 0; kill < kills; kill += 1) {
    await Promise.race([everybody, pause(1_500 + ((kill * 370) % 900))])
    await (kill % 3 === 2 ? server.shutDown() : server.crash())
    await pause(downMs(kill))
    await server.restart()
  }
  await Promise.race([everybody, pause(1_500)])
  crowd.isOver = true
  await everybody
  // Complains where one of them has ended before.
  await Promise.all(demos.map(demo => demo.stop()))
  const store = await openPostgresStore({ url, collections })
  const rows = await store.list(deviations, { limit: 1_000_000 })
  await store.close()
  await connector.close()
  await server.stop()
  for (const folder of folders) folder.remove()
  return {
    reports: crowd.reports.length,
    away: crowd.away,
    wrong: wrongAmong(crowd.reports, connector.sent, rows),
  }
}
