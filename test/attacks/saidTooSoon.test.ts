/** While the engine has not let go of words, nobody is told that they are gone: not who pressed, nor who presses again, nor whom a letter tells. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { stories } from '../../src/features/stories/story.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { openSlowToForget } from '../support/slowToForget.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { passDays, writings } from '../support/writings.ts'

let engine: ReturnType<typeof openSlowToForget>
let trust: Trust

beforeEach(async () => {
  engine = openSlowToForget()
  trust = await startTrust({ store: engine.store })
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const lars = () => trust.person('lars')

const isGone = /(?:er|har \S+(?: \S+)?) (?:slettet|borte|glemt)|Slettet\./

const patientWrites = async () => {
  const row = { id: 'w1', unit: id<'unit'>('hud'), text: 'Ordfører i Zvartfjell her', state: 'new' } as const
  const day = addDays(dayOf(trust.at()), -8)
  await trust.store.write([
    insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
    insert(patientWords, { ...row, day, readBy: '' }),
  ])
  await passDays(trust, 1)
}

describe('in an engine that does not let go', () => {
  it('a patient’s words are said to be gone once they are, however often that is pressed, and by whom', async () => {
    await patientWrites()
    engine.refusesToPurge(true)
    const asked = await (await lars().press('feedback.review')).press('Noen kan kjennes igjen: slett')
    for (const _ of ['at first', 'and again']) {
      const told = await asked.press('Ja, slett')
      expect(told.text).toContain('Slettes nå.')
      expect(told.text).not.toMatch(isGone)
    }
    const late = await trust.person('pia').press('feedback.undoWords', { words: 'w1' })
    expect(late.text).toContain('Lars Eikeland har allerede tatt det bort')
    expect(late.text).not.toMatch(isGone)
    expect(engine.lies('Zvartfjell')).not.toEqual([])
    engine.refusesToPurge(false)
    expect((await asked.press('Ja, slett')).text).toContain('Slettet. Teksten er borte for alle.')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it('whoever is forgotten twice at once is told by neither that it is done', async () => {
    await lars().says('avvik Zvartfjell igjen')
    engine.refusesToPurge(true)
    const told = await Promise.all([1, 2].map(() => lars().press('mydata.confirm')))
    expect(engine.lies('Zvartfjell')).not.toEqual([])
    for (const { text } of told) {
      expect(text).toContain('Du blir glemt nå')
      expect(text).not.toMatch(isGone)
    }
  })

  it('the author of a story that a leader withdraws is not told that it is gone', async () => {
    await trust.person('pia').says('hei')
    await lars().says('hei')
    await writings['a story']?.(trust, 'Zvartfjell')
    const [told] = await trust.store.list(stories, { limit: 1 })
    if (!told) throw new Error('Nothing was told.')
    await trust.store.write([update(stories, { ...told, state: 'published' })])
    engine.refusesToPurge(true)
    await trust.person('pia').press('story.withdraw', { story: told.id, sure: 'yes' })
    await trust.app.tick()
    const letter = JSON.stringify(trust.connector.sent).match(/"text":"[^"]*Spør gjerne lederen[^"]*"/)?.[0]
    expect(letter).toContain('Jeg sletter teksten')
    expect(letter).not.toMatch(isGone)
    expect(engine.lies('Zvartfjell')).not.toEqual([])
  })

  it('nor are the points of a vote of fewer than three', async () => {
    const about = { unit: 'hud', workshop: 'hud:staff:1' }
    await lars().press('workshop.open', { unit: 'hud', kind: 'staff' })
    for (const text of ['Et stille rom', 'Bedre lys', 'Kortere vei'])
      await lars().press('workshop.suggest', { ...about, question: 'today', text })
    await lars().press('workshop.move', { ...about, to: 'voting' })
    const [chosen] = await trust.store.list(suggestions, { limit: 1 })
    await trust.person('kari').press('workshop.vote', { ...about, 'pick-today': chosen?.id ?? '' })
    engine.refusesToPurge(true)
    const closed = await lars().press('workshop.move', { ...about, to: 'closed' })
    expect(engine.lies('hud:staff:1:kari')).not.toEqual([])
    expect(closed.text).toContain('Jeg sletter poengene')
    expect(closed.text).not.toMatch(isGone)
  })
})
