/**
 * Nothing goes around the guard: a number of its own goes in at every door that takes what a person wrote, and none of
 * them is found again. The doors follow from the house: its verbs, the cards that carry them, its commands and routes.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { runCommand } from '../../src/cli/dult/commands.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { collections } from '../../src/features.ts'
import { isNode, mapStrings, nodesIn } from '../support/cardJson.ts'
import { createMarks, disguised } from '../support/marks.ts'
import { realCards } from '../support/realCards.ts'
import { samplesOf } from '../support/samples.ts'
import { sourcesIn } from '../support/sources.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const marks = createMarks()
const { markOf } = marks

/** Where whatever was let in would be found, by what it is. */
const places = new Map<string, string>()
const keep = (place: string, text: string) => places.set(place, `${places.get(place) ?? ''}\n${text}`)

const dir = mkdtempSync(path.join(tmpdir(), 'dult-doors-'))
const openStore = () =>
  openFileStore({
    dir,
    collections,
    log: createLog('error', { write: line => keep('the store’s log', line) }),
  })

const bytesIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.name} ${readFileSync(path.join(entry.parentPath, entry.name), 'latin1')}`)
    .join('\n')

/** As typed at the prompt; what it prints is kept by whoever reads a terminal, or a file of it. */
const dult = async (...args: readonly string[]): Promise<string> => {
  let said = ''
  const heard = (['log', 'error'] as const).map(how =>
    vi.spyOn(console, how).mockImplementation(line => {
      said += `${line}\n`
    }),
  )
  try {
    await runCommand(args, { DATA_DIR: dir })
    return said
  } finally {
    for (const spy of heard) spy.mockRestore()
  }
}

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({ store: await openStore() })
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

type Fields = Readonly<Record<string, string>>

const asTexts = (data: unknown): Fields =>
  Object.fromEntries(Object.entries(isNode(data) ? data : {}).map(([name, value]) => [name, String(value)]))

/** What each verb's cards send along: what its button carries, and what is written into the card's inputs. */
const carriedBy = (): ReadonlyMap<string, Fields> => {
  const carried = new Map<string, Fields>()
  for (const card of realCards.names)
    for (const data of samplesOf(card)) {
      const nodes = nodesIn(realCards.render({ card, data }, 'nb').card)
      const inputs = Object.fromEntries(
        nodes
          .filter(({ type }) => String(type).startsWith('Input.'))
          .map(({ id, value }) => [String(id), String(value ?? '')]),
      )
      for (const { type, verb, data: own } of nodes)
        if (type === 'Action.Execute')
          carried.set(String(verb), { ...carried.get(String(verb)), ...inputs, ...asTexts(own) })
    }
  return carried
}

/** Read by name somewhere in the code, whichever card carries it. */
const readByName = new Set(
  sourcesIn('src').flatMap(({ text }) =>
    Array.from(text.matchAll(/\binput\.(\w+)/g), ([, name = '']) => name),
  ),
)

const verbsOfHouse = () => [
  'menu.run',
  'menu.show',
  ...trust.app.features
    .flatMap(({ actions = [] }) => actions)
    .flatMap(({ verb, formerly }) => (formerly ? [verb, formerly] : [verb])),
]

const send = async (activity: object) => {
  trust.clock.pass(1000)
  const answered = await trust.post(activity)
  keep('an answer', await answered.text())
}

/** Several at a time, as the disk takes them together. */
const sendAll = async (activities: readonly object[]) => {
  for (let from = 0; from < activities.length; from += 24)
    await Promise.all(activities.slice(from, from + 24).map(send))
}

/** One after the other, where the next would push the one before aside. */
const sendInOrder = async (activities: readonly object[]) => {
  for (const activity of activities) await send(activity)
}

/** Of whom everything may be asked. */
const ada = (more: object, team?: { id: string; name: string }) => {
  const { aadObjectId } = personas.find(({ id }) => id === 'ada') ?? { aadObjectId: '' }
  return trust.stranger(aadObjectId, 'Ada', 'nb-NO', team).activity(more)
}

const pressed = (verb: string, data: object) =>
  ada({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', title: verb, verb, data }, trigger: 'manual' },
  })

const said = (text: string) => ada({ type: 'message', text, textFormat: 'plain' })

/** The same activity once for each text in it, with a mark in that one. */
const markedEverywhere = (kind: string, activity: object): readonly object[] => {
  const paths: string[] = []
  mapStrings(activity, (text, path) => {
    paths.push(path)
    return text
  })
  return paths.flatMap(wanted => {
    const door = `${kind}, ${wanted}`
    const [whole, part, wide] = [markOf(door), markOf(`${door} in part`), markOf(`${door} in wide digits`)]
    return [
      () => whole,
      (text: string) => `${text} ${part}`,
      (text: string) => `${text};${disguised(wide)}`,
    ].map(become => mapStrings(activity, (text, path) => (path === wanted ? become(text) : text)) as object)
  })
}

const team = { id: '19:doors@thread.tacv2', name: 'Dørene' }

describe('a number of its own', () => {
  it('goes in at every field of every verb', async () => {
    const carried = carriedBy()
    const elsewhere = new Set([...carried.values()].flatMap(Object.keys))
    const unshown = [...readByName].filter(name => !elsewhere.has(name))
    const presses = verbsOfHouse().flatMap(verb => {
      const around = { ...carried.get(verb) }
      const [first = 'text'] = Object.keys(around)
      return [
        ...[...Object.keys(around), ...unshown, 'once'].map(name => ({
          ...around,
          [name]: markOf(`${verb}, ${name}`),
        })),
        { ...around, [first]: disguised(markOf(`${verb}, ${first} in wide digits`)) },
        { ...around, [markOf(`${verb}, a field’s name`)]: 'ja' },
        { ...around, [`felt-${markOf(`${verb}, part of a field’s name`)}`]: 'ja' },
        { ...around, once: `${'0'.repeat(11)}${markOf(`${verb}, part of a forged once`)}` },
        { ...around, unit: `hud-${'0'.repeat(11)}${markOf(`${verb}, part of a forged unit`)}` },
      ].map(data => pressed(verb, data))
    })
    await sendAll([
      ...presses,
      pressed(markOf('a verb that is none'), {}),
      pressed('deviation.report', {
        [`felt-${markOf('the name of a field that is stopped')}`]: markOf('a field that is stopped'),
      }),
    ])
  })

  it('goes in with every command', async () => {
    const words = [
      ...trust.app.commands.flatMap(command => command.words),
      ...trust.app.features.flatMap(({ words = {} }) => Object.keys(words).map(word => `veikart ${word}`)),
    ]
    await sendAll(
      ['', ...words].flatMap(word =>
        [
          markOf(`${word}, by itself`),
          `nr. ${markOf(`${word}, after a word`)}`,
          disguised(markOf(`${word}, in wide digits`)),
        ].map(text => said(`${word} ${text}`)),
      ),
    )
  })

  it('goes in with every part of an activity', async () => {
    const member = (id: string) => ({ id: `29:${id}`, aadObjectId: id, name: 'Ny Person' })
    const bot = { id: '28:dult', name: 'Dult' }
    for (const where of [undefined, team]) {
      const at = where ? ' in a team' : ''
      await sendInOrder([
        ...markedEverywhere(
          `a message${at}`,
          ada({ type: 'message', text: 'meny', textFormat: 'plain' }, where),
        ),
        ...markedEverywhere(
          `an installation${at}`,
          ada({ type: 'installationUpdate', action: 'add' }, where),
        ),
        ...markedEverywhere(
          `who comes${at}`,
          ada({ type: 'conversationUpdate', membersAdded: [member('cccccccc-1'), bot] }, where),
        ),
        ...markedEverywhere(
          `who leaves${at}`,
          ada({ type: 'conversationUpdate', membersRemoved: [member('cccccccc-2')] }, where),
        ),
        ...markedEverywhere(
          `a mention${at}`,
          ada(
            {
              type: 'message',
              text: '<at>Dult</at> meny',
              textFormat: 'xml',
              replyToId: 'r1',
              entities: [{ type: 'mention', text: '<at>Dult</at>', mentioned: bot, locale: 'nb-NO' }],
            },
            where,
          ),
        ),
      ])
    }
  })

  it('is nowhere', async () => {
    keep('the metrics', await (await fetch(`${trust.address}/metrics`)).text())
    keep('the log', trust.log())
    keep('what was sent', trust.connector.sent.map(sent => JSON.stringify(sent)).join('\n'))
    await trust.close()
    for (const what of ['ledger', 'deviations', 'people']) keep(`export ${what}`, await dult('export', what))
    keep('the disk', bytesIn(dir))
    const leaks = [...places].flatMap(([place, text]) => marks.foundIn(text).map(door => `${place}: ${door}`))
    expect(leaks).toEqual([])
  })
})
