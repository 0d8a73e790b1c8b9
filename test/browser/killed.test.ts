import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { type Connector, startConnector } from '../support/connector.ts'
import { type Demo, demoFolder, endDemos, startDemo } from '../support/demo.ts'

let folder: ReturnType<typeof demoFolder>
let connector: Connector

beforeEach(async () => {
  folder = demoFolder()
  connector = await startConnector()
})

afterEach(async () => {
  endDemos()
  await connector.close()
  folder.remove()
})

const writers = personas.filter(({ unit }) => unit === 'hud').slice(0, 6)

const say = (
  demo: Demo,
  { aadObjectId, name, id: who }: (typeof personas)[number],
  text: string,
  id: string,
) =>
  demo.post('/api/messages', {
    type: 'message',
    id,
    text,
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: `29:${who}`, name, aadObjectId },
    recipient: { id: 'dult', name: 'Dult' },
    conversation: { id: `a:${who}`, conversationType: 'personal' },
  })

/** One deviation after the other, until the demo is gone. */
const reportUntilItEnds = async (demo: Demo, who: (typeof personas)[number]): Promise<void> => {
  for (let nth = 0; ; nth++) {
    const answer = await say(demo, who, `avvik ekko hos ${who.id} nr ${nth} slutt`, `${who.id}-${nth}`).catch(
      () => null,
    )
    if (answer === null) return
  }
}

const cardText = (activity: object) => JSON.stringify(activity)
const receipt = /(?:Avvik|Incident) (\d{4}-\d{4}) (?:er lagret|is saved)/
const written = /ekko hos \w+ nr \d+ slutt/

describe('a demo that is killed while people report', () => {
  it('has every deviation that it gave a receipt for when it starts again', async () => {
    const demo = await startDemo({ playground: false, dir: folder.dir })
    const reporting = Promise.all(writers.map(who => reportUntilItEnds(demo, who)))
    await connector.waitFor(() => connector.sent.length >= 40)
    demo.signal('SIGKILL')
    await Promise.all([reporting, demo.ended])
    const promised = new Map(
      connector.sent.flatMap(({ activity }) => {
        const said = cardText(activity)
        const number = receipt.exec(said)?.[1]
        return number ? [[number, written.exec(said)?.[0] ?? ''] as const] : []
      }),
    )
    expect(promised.size).toBeGreaterThanOrEqual(40)

    const again = await startDemo({ playground: false, dir: folder.dir })
    const pia = personas.find(({ id }) => id === 'pia')
    if (!pia) throw new Error('There is no Pia.')
    for (const [number, text] of promised) {
      const before = connector.sent.length
      await say(again, pia, `avvik ${number}`, `ask-${number}`)
      expect(cardText(connector.sent[before]?.activity ?? {})).toContain(text)
    }
    await again.stop()
  })
})
