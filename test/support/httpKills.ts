/**
 * People report deviations over HTTP to a whole Dult that is killed again and again. Like Teams, they post an activity again
 * until it is answered. What they were told is compared with what is stored.
 */

import { personas } from '../../src/cli/demo/personas.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { collections } from '../../src/features.ts'
import { startConnector } from './connector.ts'
import { demoFolder, startDemo } from './demo.ts'
import { type Persona, type Report, reportOf, wrongAmong } from './httpReports.ts'

export const reportThroughKills = async (kills: number) => {
  const folder = demoFolder()
  const connector = await startConnector()
  const reports: Report[] = []
  const writers = personas.slice(0, 8)
  const unanswered = new Map<Persona, Report>()
  /** One at a time, as a person writes; the one that got no answer comes first. */
  let answers = 0
  const write = async (by: Persona, address: string, isOver: () => boolean) => {
    while (!isOver()) {
      const report = unanswered.get(by) ?? reportOf(by, reports.length, connector.url)
      if (!unanswered.has(by)) reports.push(report)
      unanswered.set(by, report)
      const answered = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify(report.activity),
      }).then(
        ({ status }) => status === 200,
        () => false,
      )
      if (!answered) continue
      unanswered.delete(by)
      answers += 1
    }
  }
  for (let life = 0; life <= kills; life += 1) {
    const demo = await startDemo({ playground: false, dir: folder.dir })
    // Death comes early and late; the last life only has to answer what is left.
    const enough = answers + (life < kills ? (life * 7) % 23 : 0)
    const isDead = () => life < kills && answers >= enough
    const isThrough = (by: Persona) => (life < kills ? isDead() : !unanswered.has(by))
    const writing = writers.map(by => write(by, demo.address, () => isThrough(by)))
    if (life < kills) await Promise.race(writing)
    else await Promise.all(writing)
    demo.killAll()
    await Promise.all(writing)
    await demo.ended
  }
  const store = await openFileStore({ dir: folder.dir, collections })
  const rows = await store.list(deviations, { limit: 1_000_000 })
  await store.close()
  await connector.close()
  folder.remove()
  return {
    reports: reports.length,
    /** Those whose answer got lost in a death, and came from the next life. */
    toldAgain: connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('lagret fra før'))
      .length,
    wrong: wrongAmong(reports, connector.sent, rows),
  }
}
