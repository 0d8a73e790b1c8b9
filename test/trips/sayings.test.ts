/** What people say in passing: each gets a true answer that leads on, and nothing is done by a guess. */

import { describe, expect, it } from 'vitest'
import { activity } from '../../src/features/activity/activity.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

describe('a line that is no command', () => {
  it('opens the choice of a unit for whoever would change theirs, and changes nothing by itself', async () => {
    for (const line of ['bytt enhet', 'byte eining', 'Jeg skal bytte enhet', 'change unit']) {
      const { text, buttons } = await trust().person('kari').says(line)
      expect([line, text]).toEqual([line, expect.stringContaining('Hvor jobber du?')])
      expect(buttons).toContain('Velg')
    }
    expect((await trust().person('kari').says('minedata')).text).toContain('Hudpoliklinikken')
  })

  it('with several weeks and their numbers is offered to be registered, and nothing is stored before that', async () => {
    for (const line of ['uke 44 12 / uke 45 9', 'uke 44: 12, uke 45: 9', 'veke 44 12\nveke 45 9']) {
      const offered = await trust().person('turid').says(line)
      expect([line, offered.text]).toEqual([line, expect.stringMatching(/Mente du «registrer (uke|veke) 44/)])
    }
    const offered = await trust().person('turid').says('uke 44 12 / uke 45 9')
    const asked = await offered.press(offered.buttons.find(title => title.includes('registrer uke 44')) ?? '')
    expect(asked.text).toContain('én uke om gangen')
    expect(await trust().store.list(activity, { limit: 9 })).toEqual([])
  })

  it('that says something was wrong is told where a press is taken back, and how figures are put right', async () => {
    for (const line of ['det var feil', 'Nei, det var feil.', 'det vart feil', 'that was wrong']) {
      const { text, buttons } = await trust().person('turid').says(line)
      expect([line, text]).toEqual([line, expect.stringContaining('står «Angre» på svaret du fikk')])
      expect(text).toContain('«rett tall»')
      expect(buttons).toContain('Si fra til Dult')
    }
    for (const line of ['angre det', 'jeg angrer'])
      expect((await trust().person('turid').says(line)).text).toContain('Angre står på kortet')
    expect((await trust().person('turid').says('det var feil medisin')).text).not.toContain('«rett tall»')
  })
})
