/**
 * Patients answer over HTTP, at their pace, while staff chat, and the whole Dult is killed meanwhile. Like people, they send
 * their page again until they are thanked. Who was thanked is compared with what is stored.
 */

import { setTimeout as wait } from 'node:timers/promises'
import { demoUnits, personas } from '../../src/cli/demo/personas.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { collections } from '../../src/features.ts'
import { startConnector } from './connector.ts'
import { demoFolder, startDemo } from './demo.ts'
import { reportOf } from './httpReports.ts'
import { patientAt } from './patient.ts'

type Wanted = {
  readonly answers: number
  readonly kills: number
  /** How far apart patients come; all at once where it is 0. */
  readonly apartMs: number
  readonly chats: number
}

const timed = async <T>(times: number[], work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const value = await work()
  times.push(performance.now() - began)
  return value
}

export const answerThroughKills = async ({ answers, kills, apartMs, chats }: Wanted) => {
  const folder = demoFolder()
  const connector = await startConnector()
  const sendMs: number[] = []
  const openMs: number[] = []
  const chatMs: number[] = []
  let thanked = 0
  let demo = await startDemo({ playground: false, dir: folder.dir })
  const countRows = async () => {
    const store = await openFileStore({ dir: folder.dir, collections })
    const rows = await store.list(responses, { limit: 1_000_000 })
    await store.close()
    return rows.length
  }
  const state = (await (await demo.get('/demo/state')).json()) as { collections: { feedback: number } }
  const before = state.collections.feedback

  const again = async <T>(work: (address: string) => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work(demo.address)
      } catch {
        // It is dead just now, and another one is on its way.
        await wait(50)
      }
    }
  }
  const answer = async (nth: number) => {
    await wait(nth * apartMs)
    const code = demoUnits[nth % demoUnits.length]?.form ?? ''
    const opened = await again(address => timed(openMs, () => patientAt(address, code).opens()))
    const page = patientAt('', code).pageOf(opened)
    const fields = {
      page,
      who: 'patient',
      'q-joining': 'easy',
      'q-overall': nth % 3 === 0 ? 'good' : 'very-good',
    }
    const { status } = await again(address => timed(sendMs, () => patientAt(address, code).posts(fields)))
    if (status === 200) thanked += 1
  }
  const chat = async (nth: number) => {
    await wait((nth * answers * apartMs) / chats)
    const by = personas[nth % 8]
    if (!by) return
    const { activity } = reportOf(by, nth, connector.url)
    await again(address =>
      timed(chatMs, () =>
        fetch(`${address}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', connection: 'close' },
          body: JSON.stringify(activity),
        }),
      ),
    )
  }
  const die = async () => {
    for (let kill = 1; kill <= kills; kill += 1) {
      const enough = (kill * answers) / (kills + 1)
      while (thanked < enough) await wait(5)
      demo.killAll()
      await demo.ended
      demo = await startDemo({ playground: false, dir: folder.dir })
    }
  }
  await Promise.all([
    ...Array.from({ length: answers }, (_, nth) => answer(nth)),
    ...Array.from({ length: chats }, (_, nth) => chat(nth)),
    die(),
  ])
  demo.killAll()
  await demo.ended
  const stored = (await countRows()) - before
  await connector.close()
  folder.remove()
  return { thanked, stored, sendMs, openMs, chatMs }
}
