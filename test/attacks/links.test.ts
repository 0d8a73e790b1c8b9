/** A link gives its file to whoever presses it first, so no card that several people see bears one. */

import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust
beforeAll(async () => {
  trust = await startTrust({ past: true })
})
afterAll(() => trust.close())

const team = { id: '19:hud@thread.tacv2', name: 'Hud' }

/** What lays each file out, by what the file is called. */
const files: Readonly<Record<string, readonly [verb: string, data?: Readonly<Record<string, string>>]>> = {
  'activity-plan': ['roadmap.activity', { guide: 'video' }],
  experience: ['experience.export'],
  mydata: ['mydata.get'],
  paste: ['directory.file', { paste: 'procedure-skeleton' }],
  suitability: ['suitability.export'],
  worksheet: ['sheet.export', { sheet: 'stakeholders' }],
}

const lars = (where?: typeof team) => {
  const { aadObjectId, name } = personas.find(({ id }) => id === 'lars') ?? { aadObjectId: '', name: '' }
  return trust.stranger(aadObjectId, name, 'nb-NO', where)
}

/** As an older client presses: with a message, whose answer changes the card for all. */
const sentBy = async (activity: object): Promise<string> => {
  const before = trust.connector.sent.length
  await trust.post({ ...activity, serviceUrl: trust.connector.url })
  const sent = trust.connector.sent.slice(before)
  expect(sent).not.toEqual([])
  return JSON.stringify(sent)
}

const submitted = (where: typeof team | undefined, [verb, data = {}]: (typeof files)[string]) =>
  sentBy(lars(where).activity({ type: 'message', value: { verb, ...data }, replyToId: 'card-1' }))

test('every file that there is stands here', () => {
  const handouts = trust.app.features.flatMap(feature => feature.handouts ?? [])
  expect(handouts.map(({ what }) => what).sort()).toEqual(Object.keys(files).sort())
})

it.each(Object.entries(files))('is on no card that all see, and on that of one: %s', async (_, file) => {
  expect(await submitted(team, file)).not.toContain('/fil/')
  expect(await submitted(undefined, file)).toContain('/fil/')
})

it('is on no card that words bring into a channel', async () => {
  const said = (where?: typeof team) =>
    sentBy(lars(where).activity({ type: 'message', text: 'veikart plan video' }))
  expect(await said(team)).not.toContain('/fil/')
  expect(await said()).toContain('/fil/')
})
