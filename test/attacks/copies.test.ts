/** What quotes a text is gone from the engine's files with it, also where it was silenced before. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { update } from '../../src/core/store.ts'
import { stories } from '../../src/features/stories/story.ts'
import { openSlowToForget } from '../support/slowToForget.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { beginRoadmap, passDays, sendToAll, writings } from '../support/writings.ts'

let engine: ReturnType<typeof openSlowToForget>
let trust: Trust

beforeEach(async () => {
  engine = openSlowToForget()
  trust = await startTrust({ store: engine.store })
  await beginRoadmap(trust)
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const lars = () => trust.person('lars')

/** Answers where it lies by then. */
type Way = [string, () => Promise<string[]>]

const takeAway = async () =>
  (await (await lars().says('minedata')).press('Se tekstene mine')).press('Ta bort teksten nå')

describe('in an engine that keeps what was replaced', () => {
  it.each(Object.keys(writings))('nothing says any more what its writer took away: %s', async kind => {
    await writings[kind]?.(trust, 'Zvartfjell')
    expect(engine.lies('Zvartfjell')).not.toEqual([])
    expect((await takeAway()).text).toContain('Teksten er borte')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it('nor does a letter of a message that was taken back before', async () => {
    for (const reader of ['kari', 'samir']) await trust.person(reader).says('hei')
    const sent = await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    await (await sent.press('Trekk tilbake')).press('Ja, trekk tilbake')
    await trust.app.tick()
    expect(engine.lies('Zvartfjell')).toEqual(['campaigns', 'letters'])
    expect((await takeAway()).text).toContain('Teksten er borte')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it.each(['proposed', 'published'] as const)(
    'nor is a story said to be deleted before it is, however often that is asked for: %s',
    async state => {
      await writings['a story']?.(trust, 'Zvartfjell')
      const [told] = await trust.store.list(stories, { limit: 1 })
      if (!told) throw new Error('Nothing was told.')
      await trust.store.write([update(stories, { ...told, state })])
      const withdraw = () => lars().press('story.withdraw', { story: told.id, sure: 'yes' })
      engine.refusesToPurge(true)
      for (const _ of ['at first', 'and again']) expect((await withdraw()).text).toContain('blir borte nå')
      expect(engine.lies('Zvartfjell')).not.toEqual([])
      engine.refusesToPurge(false)
      expect((await withdraw()).text).toContain('Teksten er slettet')
      expect(engine.lies('Zvartfjell')).toEqual([])
    },
  )

  it.each(['is asked for again', 'is left alone'])(
    'nor is it where its letters could not be changed at once, whether that %s',
    async after => {
      for (const reader of ['kari', 'samir', 'lars']) await trust.person(reader).says('hei')
      await writings['a story']?.(trust, 'Zvartfjell')
      const [told] = await trust.store.list(stories, { limit: 1 })
      if (!told) throw new Error('Nothing was told.')
      await trust.store.write([update(stories, { ...told, state: 'published' })])
      await lars().press('story.share', { story: told.id, to: 'unit' })
      expect(engine.lies('Zvartfjell')).toEqual(['stories', 'letters'])
      const withdraw = () => lars().press('story.withdraw', { story: told.id, sure: 'yes' })
      engine.holdsUp('letters')
      expect((await withdraw()).text).not.toContain('Teksten er slettet')
      engine.holdsUp(null)
      if (after === 'is asked for again') {
        // The very same press is told that it is taken already; one behind it looks anew.
        await withdraw()
        expect((await withdraw()).text).toContain('Teksten er slettet')
      } else await trust.app.tick()
      expect(engine.lies('Zvartfjell')).toEqual([])
    },
  )

  it('nor one of what was taken back and is past its time', async () => {
    await trust.person('kari').says('hei')
    const sent = await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    await (await sent.press('Trekk tilbake')).press('Ja, trekk tilbake')
    await passDays(trust, 8)
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it.each<Way>([
    [
      'a decision that was removed',
      async () => {
        await (await writings['a decision']?.(trust, 'Zvartfjell'))?.press('Angre')
        return ['decisions', 'sheetRows']
      },
    ],
    [
      'a row that somebody was reminded of, and that was removed',
      async () => {
        const kind = 'a row that somebody was reminded of'
        await (await writings[kind]?.(trust, 'Zvartfjell'))?.press('Angre')
        return ['letters', 'sheetRows']
      },
    ],
    [
      'a desk that is called otherwise now',
      async () => {
        const save = (name: string, seen: string) =>
          trust.person('ada').press('directory.save', { system: 'courses', name, hours: '08–15', seen })
        await save('Zvartfjell', '0')
        await save('Kurskontoret', '1')
        return ['deskChanges', 'settings']
      },
    ],
  ])('nor is it where it was before, once it is past its time: %s', async (_, end) => {
    const where = await end()
    expect([...engine.lies('Zvartfjell')].sort()).toEqual(where)
    await passDays(trust, 9)
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it('nor is a decision that its writer takes away while it lies aside', async () => {
    await (await writings['a decision']?.(trust, 'Zvartfjell'))?.press('Angre')
    expect((await takeAway()).text).toContain('Teksten er borte')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })
})
