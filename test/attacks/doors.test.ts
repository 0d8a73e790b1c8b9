/**
 * Nothing goes around the guard: a number of its own goes in at every door that takes what a person wrote, and none of
 * them is found again. The doors follow from the house: its verbs, the cards that carry them, its commands and routes.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adminIds, personas } from '../../src/cli/demo/personas.ts'
import { runCommand } from '../../src/cli/dult/commands.ts'
import { id } from '../../src/core/ids.ts'
import { defaultSettings } from '../../src/core/settingsShape.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { people } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import { mapStrings } from '../support/cardJson.ts'
import { carriedBy, readByName, verbsOf } from '../support/carried.ts'
import { createMarks, disguised } from '../support/marks.ts'
import { sourcesIn } from '../support/sources.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const marks = createMarks()
const { markOf } = marks

/** Each place where a mark was found, and the door that let it in. */
const leaks = new Set<string>()

const lookIn = (place: string, text: string) => {
  for (const door of marks.foundIn(text)) leaks.add(`${place}: ${door}`)
}

const dir = mkdtempSync(path.join(tmpdir(), 'dult-doors-'))
/** What is read from, and not kept. */
const outside = mkdtempSync(path.join(tmpdir(), 'dult-doors-outside-'))

/** Of a trust that nobody has written to, so that it is read through quickly after every import. */
const quiet = mkdtempSync(path.join(tmpdir(), 'dult-doors-quiet-'))

const openStore = (dir: string) =>
  openFileStore({
    dir,
    collections,
    log: createLog('error', { write: line => lookIn('the store’s log', line) }),
  })

const bytesIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.name} ${readFileSync(path.join(entry.parentPath, entry.name), 'latin1')}`)
    .join('\n')

/** As typed at the prompt; what it prints is kept by whoever reads a terminal, or a file of it. */
const dultIn = async (dir: string, ...args: readonly string[]): Promise<string> => {
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
  await (await startTrust({ store: await openStore(quiet) })).close()
  trust = await startTrust({ store: await openStore(dir) })
})

afterAll(() => {
  for (const folder of [dir, outside, quiet, `${quiet}.secret`])
    rmSync(folder, { recursive: true, force: true })
})

const send = async (activity: object) => {
  trust.clock.pass(1000)
  const answered = await trust.post(activity)
  lookIn('an answer', await answered.text())
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

const json = { 'content-type': 'application/json' }

const desk = {
  name: 'Teams-hjelpen',
  url: 'https://hjelp.example.no/',
  phone: '24 20 00 00',
  mail: 'hjelp@example.no',
  hours: '8 til 16',
}

const calendar = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Timer ',
  'BEGIN:VEVENT',
  'UID:a-',
  'SUMMARY:Time ',
  'LOCATION:Rom ',
  'DTSTART;TZID=Europe/Oslo:20261130T090000',
  'DTEND;TZID=Europe/Oslo:20261130T093000',
  'DESCRIPTION:',
  'END:VEVENT',
  'END:VCALENDAR',
]

const team = { id: '19:doors@thread.tacv2', name: 'Dørene' }

describe('a number of its own', () => {
  it('goes in at every field of every verb', async () => {
    const carried = carriedBy()
    const elsewhere = new Set([...carried.values()].flatMap(Object.keys))
    const unshown = [...readByName].filter(name => !elsewhere.has(name))
    const presses = verbsOf(trust.app.features).flatMap(verb => {
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

  it('goes in with the roster that Teams gives of a team', async () => {
    const hud = { id: '19:hud@thread.tacv2', name: 'Hud' }
    trust.connector.setMembers(hud.id, [
      { id: '29:known', aadObjectId: 'cccccccc-3', name: `Ny ${markOf('a name in a roster')}` },
      {
        id: '29:wide',
        aadObjectId: 'cccccccc-4',
        name: disguised(markOf('a name in a roster, in wide digits')),
      },
      { id: `29:${markOf('a user in a roster')}`, aadObjectId: 'cccccccc-5', name: 'Ny' },
      { id: '29:entra', aadObjectId: markOf('an Entra id in a roster'), name: 'Ny' },
    ])
    await send(
      ada(
        { type: 'conversationUpdate', membersAdded: [{ id: '29:x', aadObjectId: 'cccccccc-3', name: '' }] },
        hud,
      ),
    )
    await trust.app.tick()
    expect(
      (await trust.store.list(people, { where: { unit: id('hud') }, limit: 99 })).map(({ name }) => name),
    ).toContain('Ny')
  })

  it('goes in at every address of the web', async () => {
    const { features } = trust.app
    const routes = [
      ...[
        'livez',
        'readyz',
        'metrics',
        'tab',
        'nothing',
        'demo/people',
        'demo/clock',
        'api/messages',
        'fil/:token',
      ],
      ...features
        .flatMap(({ pages = [], forms = [] }) => [...pages, ...forms])
        .map(({ path }) => path.slice(1)),
      ...features.flatMap(({ files = [] }) => files).map(({ path }) => path),
      ...features.flatMap(({ resources = [] }) => resources).map(({ path }) => `api/v1/${path}`),
    ]
    const ask = async (path: string, more: RequestInit = {}) => {
      const answer = await fetch(`${trust.address}/${path}`, more)
      lookIn('an answer of the web', `${JSON.stringify([...answer.headers])} ${await answer.text()}`)
    }
    for (const route of routes) {
      const path = route.replaceAll(/:\w+/g, 'x')
      await ask(route.replaceAll(/:\w+/g, () => markOf(`/${route}, a part of it`)))
      await ask(`${path}/${markOf(`/${route}, behind it`)}`)
      await ask(`${path}?lang=${markOf(`/${route}, a query`)}&${markOf(`/${route}, a query’s name`)}=1`)
      const [agent, token, body] = ['a header', 'a token', 'a body'].map(what => markOf(`/${route}, ${what}`))
      await ask(path, {
        headers: { 'user-agent': `${agent}`, authorization: `Demo ${token}`, 'accept-language': `${agent}` },
      })
      await ask(path, { method: 'POST', headers: json, body: `{"text": "${body}"` })
    }
  })

  it('goes in with what a signed-in reader asks for', async () => {
    const { features, people } = trust.app
    const sender = { aadObjectId: adminIds[0] ?? '', name: 'Ada' }
    const who = await people.meet(sender, { conversation: 'api', kind: 'personal' }, trust.at())
    const named = sourcesIn('src/features').flatMap(({ text }) =>
      Array.from(text.matchAll(/\b(?:query|params)\.(\w+)/g), ([, name = '']) => name),
    )
    const fields = (door: string) => {
      const mark = markOf(door)
      return Object.fromEntries([...named, 'id', 'token', 'unit', mark].map(name => [name, mark]))
    }
    for (const { path, get } of features.flatMap(({ resources = [] }) => resources))
      lookIn(
        'the API',
        JSON.stringify(await get(who, fields(`${path}, its parts`), fields(`${path}, its query`))),
      )
    for (const { name, get } of features.flatMap(({ tabs = [] }) => tabs))
      lookIn('the tab', JSON.stringify(await get(who, fields(`the tab’s ${name}`))))
    for (const { path, get } of features.flatMap(({ files = [] }) => files))
      lookIn('a file', JSON.stringify(await get(fields(`the file ${path}`))))
  })

  it('goes in at the prompt', async () => {
    const importing = async (what: string, text: string, name: string, ...more: readonly string[]) => {
      const file = path.join(outside, name)
      writeFileSync(file, text)
      lookIn(`import ${what}`, await dultIn(quiet, 'import', what, file, ...more))
      // At once: the next one takes its place.
      lookIn('the disk', bytesIn(quiet))
    }
    const all = { ...defaultSettings, directory: { teams: desk }, links: { 'procedures.video': desk.url } }
    for (const chosen of markedEverywhere('import settings', all))
      await importing('settings', JSON.stringify(chosen), 'settings.json')
    for (const [door, chosen] of Object.entries({
      'a group': (mark: string) => ({ [mark]: {} }),
      'a setting': (mark: string) => ({ letters: { [mark]: 1 } }),
      'a desk': (mark: string) => ({ directory: { [mark]: desk } }),
      'a link': (mark: string) => ({ links: { [`procedures.${mark}`]: desk.url } }),
      'a person over a desk': (mark: string) => ({
        directory: { teams: { name: mark.slice(0, 6), hours: mark.slice(6) } },
      }),
    }))
      await importing(
        'settings',
        JSON.stringify(chosen(markOf(`import settings, the name of ${door}`))),
        's.json',
      )
    const header = ['aadObjectId', 'name', 'unit', 'roles', 'language']
    const line = ['cccccccc-0000-4000-8000-000000000009', 'Liv Aasen', 'hud', 'clinician', 'nn']
    for (const at of header.keys()) {
      const cell = `${line[at]} ${markOf(`import roster, ${header[at]}`)}`
      await importing(
        'roster',
        `${header.join(';')}\n${line.with(at, cell).join(';')}`,
        'r.csv',
        '--skip-bad',
      )
      const head = `${header[at]} ${markOf(`import roster, the head of ${header[at]}`)}`
      await importing(
        'roster',
        `${header.with(at, head).join(';')}\n${line.join(';')}`,
        'r.csv',
        '--skip-bad',
      )
    }
    const mark = markOf('import roster, over two cells')
    const parted = line.with(1, mark.slice(0, 6)).with(3, mark.slice(6)).join(';')
    await importing('roster', `${header.join(';')}\n${parted}`, 'r.csv', '--skip-bad')
    for (const at of calendar.keys()) {
      const whole = calendar.with(at, `${calendar[at]}${markOf(`import calendar, ${calendar[at]}`)}`)
      await importing('calendar', whole.join('\r\n'), 'c.ics', '--unit', 'hud')
    }
    for (const what of ['settings', 'roster', 'calendar']) {
      const more = what === 'calendar' ? ['--unit', 'hud'] : []
      await importing(what, 'nothing', `${markOf(`import ${what}, the file’s name`)}.txt`, ...more)
      const missing = markOf(`import ${what}, a missing file`)
      lookIn('a missing file', await dultIn(quiet, 'import', what, missing, ...more))
    }
    await importing('calendar', calendar.join('\r\n'), 'c.ics', '--unit', markOf('import calendar, the unit'))
    const unlisted = markOf('import calendar, the checklist')
    await importing('calendar', calendar.join('\r\n'), 'c.ics', '--unit', 'hud', '--checklist', unlisted)
    for (const command of ['erase', 'export', 'import', 'verify', 'doctor', ''])
      lookIn(
        `${command} at the prompt`,
        await dultIn(quiet, `${command}`, markOf(`${command}, what it is about`)),
      )
    lookIn('no command', await dultIn(quiet, markOf('a command that is none')))
  })

  it('is nowhere', async () => {
    lookIn('the metrics', await (await fetch(`${trust.address}/metrics`)).text())
    lookIn('the log', trust.log())
    lookIn('what was sent', trust.connector.sent.map(sent => JSON.stringify(sent)).join('\n'))
    await trust.close()
    for (const what of ['ledger', 'deviations', 'people', 'feedback'])
      lookIn(`export ${what}`, await dultIn(dir, 'export', what))
    lookIn('the disk', bytesIn(dir))
    expect(marks.count()).toBeGreaterThan(2000)
    expect([...leaks]).toEqual([])
  })
})
