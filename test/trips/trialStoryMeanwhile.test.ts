/** A story that is taken back in the moment in which a trial's reminders of it are written: none of them has its words. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert, type OpenStore, update } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { stories } from '../../src/features/stories/story.ts'
import { collections } from '../../src/features.ts'
import { remindersIn, seven } from '../support/trials.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const asked = { audience: 'everyone', weekday: '3', weeks: '4', outcome: 'steps-ticked' }

let trust: Trust
/** What somebody does right before the next reminders are written. */
let meanwhile: (() => Promise<unknown>) | null = null

const interrupted = (inner: OpenStore): OpenStore => ({
  ...inner,
  write: async changes => {
    const act = meanwhile
    if (
      act &&
      changes.some(one => one.do === 'insert' && 'series' in one.row && one.row.series === 'campaign')
    ) {
      meanwhile = null
      await act()
    }
    return inner.write(changes)
  },
})

const begun = async () => {
  await trust.store.write([
    insert(stories, {
      ...{
        id: id<'story'>('told'),
        unit: id<'unit'>('hud'),
        by: id<'person'>('kari'),
        specialty: 'dermatology',
      },
      ...{
        title: 'Skiltet på døren',
        happened: 'Døren gikk opp.',
        patient: '',
        clinician: '',
        surprised: '',
      },
      ...{ picture: '', state: 'published', checked: true, consent: 'Ja.', signed: 'name', word: '' },
      ...{ wordBy: id<'person'>('lars'), at: trust.clock.now() },
    }),
  ])
  const form = await (await trust.person('lars').says('kampanje')).press('Ny prøve')
  const chosen = await form.press('○ En historie')
  const foretold = await chosen.press('Se hva den kan vise', { ...asked, content: 'told' })
  await (await foretold.press('Svar på sju spørsmål')).press('Start prøven', seven)
  const [trial] = await trust.store.list(trials, { limit: 1 })
  if (!trial) throw new Error('There is one.')
  // Heads alone, as no yes locks it, so that somebody is reminded.
  await trust.store.write([update(trials, { ...trial, coin: JSON.parse('{"seed":"a seed","chance":1}') })])
}

beforeEach(async () => {
  trust = await startTrust({ store: interrupted(openMemoryStore(collections)), at: '2026-11-20T09:00:00Z' })
  for (const who of ['kari', 'jonas', 'emily', 'lars', 'pia']) await trust.person(who).says('meny')
})
afterEach(() => trust.close())

it.each([
  [
    'withdrawn',
    'Historien er borte',
    async () => {
      const shown = await trust.person('kari').press('story.show', { story: 'told' })
      return (await shown.press('Trekk tilbake')).press('Ja, trekk tilbake')
    },
  ],
  [
    'taken away',
    'Teksten er borte.',
    async () => {
      const mine = await trust.person('kari').says('minedata')
      return (await mine.press('Se tekstene mine')).press('Ta bort teksten nå')
    },
  ],
] as const)('that is %s and told as gone stands in no reminder', async (_, told, takeBack) => {
  await begun()
  let said = ''
  meanwhile = async () => {
    said = (await takeBack()).text
  }
  trust.clock.set('2026-11-25T07:05:00+01:00')
  await trust.app.tick()
  expect(said).toContain(told)
  expect(JSON.stringify(await remindersIn(trust.store))).not.toMatch(/Døren gikk opp|Skiltet/)
  await trust.app.tick()
  expect(await trust.store.list(trials, { limit: 1 })).toMatchObject([
    { state: 'stopped', stoppedBy: 'content' },
  ])
})
