/** Whoever looks at everything that Dult shows sees no answer until it is one of five and its day is over, and never reads them one by one. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { handfuls } from '../../src/core/figures/handfuls.ts'
import { id } from '../../src/core/ids.ts'
import { insert, remove } from '../../src/core/store.ts'
import { addDays, monthOfDay } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { whole } from '../../src/core/walk.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const hud = id<'unit'>('hud')
const today = '2026-11-20' as Day
const code = 'HUDPUNKT'

/** What is typed and pressed to look; only such as changes nothing. */
const typed = ['svar', 'tilbakemelding', 'registrer', 'mål']
const pressed = ['feedback.said', 'feedback.saidForm', 'feedback.review', 'feedback.choices', 'feedback.link']

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
  await trust.person('lars').says('hei')
})

afterAll(() => trust.close())

let sent = 0

/** As bad as can be, or as good. */
const answer = (day: Day, isGood: boolean) => {
  sent += 1
  return insert(responses, {
    id: `sent-${sent}`,
    unit: hud,
    day,
    gathered: false,
    answers: isGood
      ? { joining: 'very-easy', sound: 'very-good', suited: 'yes' }
      : { joining: 'very-hard', sound: 'very-bad', suited: 'no', private: 'no' },
  })
}

const come = async (answers: readonly ReturnType<typeof answer>[]) => {
  expect(await trust.store.write(answers)).toEqual({ written: true })
  await trust.app.tick()
}

const dayBehind = () => trust.clock.pass(24 * 3_600_000)

/** Names that forms and pages have by chance. */
const steady = (shown: unknown): string =>
  JSON.stringify(shown).replaceAll(/"(?:once|page|id)":"[^"]*"/g, '""')

const periods = [7, 28, 84, 365].map(days => ({ from: addDays(today, 1 - days), to: today }))

/** Everything at once: the chat, the tab, what programs read, what anyone may read, and what features tell each other. */
const everything = async (): Promise<ReadonlyMap<string, string>> => {
  const { app } = trust
  const lars = trust.person('lars')
  const who = await app.people.recognise('d0170000-0000-4000-8000-000000000007')
  if (!who) throw new Error('Lars is known.')
  const shown = new Map<string, string>()
  const words = new Set(app.commands.flatMap(command => command.words))
  const verbs = new Set(app.features.flatMap(({ actions = [] }) => actions.map(({ verb }) => String(verb))))
  for (const word of typed.filter(one => words.has(one)))
    shown.set(`«${word}»`, steady((await lars.says(word)).content))
  for (const verb of pressed.filter(one => verbs.has(one)))
    shown.set(verb, steady((await lars.press(verb, { unit: hud })).content))
  for (const feature of app.features) {
    for (const tab of feature.tabs ?? []) shown.set(`tab ${tab.name}`, steady(await tab.get(who, {})))
    for (const tile of (await feature.tiles?.(who)) ?? []) shown.set(`tile ${tile.name}`, steady(tile))
    for (const resource of feature.resources ?? [])
      shown.set(`resource ${resource.path}`, steady(await resource.get(who, { id: hud, unit: hud }, {})))
    for (const page of [...(feature.pages ?? []), ...(feature.forms ?? [])])
      shown.set(
        `page ${page.path}`,
        steady(await page.get({ params: { code }, query: {}, language: 'nb', wished: [] })),
      )
    for (const period of periods)
      if (feature.counterweights)
        shown.set(`beside a target, ${period.from}`, steady(await feature.counterweights(hud, period)))
  }
  shown.set('summaries', steady(await app.summaries(hud, monthOfDay(today))))
  return shown
}

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...after].flatMap(([name, shown]) => (before.get(name) === shown ? [] : [name]))

it('nothing changes anywhere while fewer than five have come, nor that day, and all of them come at once', async () => {
  await come(Array.from({ length: 12 }, (_, nth) => answer(addDays(today, -30 + nth), nth % 3 > 0)))
  const before = await everything()
  expect(before.get('«svar»')).toContain('12 svar')
  for (const isGood of [true, false, true, false]) {
    await come([answer(today, isGood)])
    expect(differing(before, await everything()), 'an answer that waits is seen here:').toEqual([])
  }
  await come([answer(today, true)])
  expect(differing(before, await everything()), 'a fifth of the same day is seen here:').toEqual([])
  dayBehind()
  await trust.app.tick()
  const after = await everything()
  expect(differing(before, after)).toContain('«svar»')
  expect(after.get('«svar»')).toContain('17 svar')
})

it('whoever puts in four of their own beside a patient’s reads the whole day, and chooses no border in it', async () => {
  const day = addDays(today, 1)
  const before = await everything()
  const countIn = (shown: ReadonlyMap<string, string>) => /(\d+) svar/.exec(shown.get('«svar»') ?? '')?.[1]
  expect(countIn(before)).toBe('17')
  const known = () => Array.from({ length: 4 }, () => answer(day, true))
  // Three others and four that are known until nothing could wait, the patient, and four more that are known.
  for (const some of [[...known(), ...known().slice(1)], [answer(day, false)], known()]) {
    trust.clock.pass(90_000)
    await come(some)
    expect(differing(before, await everything())).toEqual([])
  }
  dayBehind()
  await trust.app.tick()
  expect(countIn(await everything())).toBe('29')
  const [last] = (await whole(trust.store, handfuls)).toReversed()
  expect(last).toMatchObject({ from: day, to: day, answers: 12 })
})

it('all is shown as before where no answer is left to be read by itself', async () => {
  const before = await everything()
  const rows = await whole(trust.store, responses)
  expect(await trust.store.write(rows.map(row => remove(responses, row)))).toEqual({ written: true })
  expect(differing(before, await everything())).toEqual([])
})
