/** What patients wrote in their own words tells nobody in which week of its lot that was: a quiet one has one patient. */

import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientAt } from '../support/patient.ts'
import { trustForEach } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const trust = trustForEach({ at: '2026-10-28T09:00:00Z' })

const asks = async () => {
  const choices = await trust().person('lars').press('feedback.choices')
  await choices.press('Lagre', { words: 'yes' })
}
const writes = async (text: string) =>
  expect((await patientAt(trust().address).answers({ text })).status).toBe(200)
const held = (week: number, count: number) => trust().person('turid').says(`registrer uke ${week} ${count}`)

const lies = /Lyset i rommet[^\n]*/

/** All that they are shown, one by one, with the month below. */
const readAll = async () => {
  const seen: string[] = []
  let card = await trust().person('lars').press('feedback.review')
  while (lies.test(card.text)) {
    seen.push(/Lyset i rommet[^\n]*\n[^\n]*/.exec(card.text)?.[0] ?? '')
    card = await card.press('Vis for enheten')
  }
  return seen
}

/** As an earlier version left it: a form that is older, and a lot that did not end by its hours. */
const fromBefore = async () => {
  const { store } = trust()
  const code = await store.get(feedbackCodes, 'HUDPUNKT')
  if (!code) throw new Error('There is no form.')
  await store.write([
    update(feedbackCodes, { ...code, made: '2026-09-01' as Day }),
    insert(wordLots, { id: id<'unit'>('hud'), to: '2026-10-26' as Day }),
  ])
}

describe('a lot of words', () => {
  it.each([
    ['the quiet week', 44],
    ['the other', 45],
  ])('is told on the same Monday and with the same month, whether it is of %s', async (_week, week) => {
    await asks()
    if (week === 44) await writes('Lyset i rommet var sterkt')
    await passDays(trust(), 2)
    await held(44, 1)
    await passDays(trust(), 3)
    expect(await readAll()).toEqual([])
    await passDays(trust(), 2)
    if (week === 45) await writes('Lyset i rommet var sterkt')
    await held(45, 4)
    await passDays(trust(), 4)
    expect(await readAll()).toEqual([])
    await passDays(trust(), 1)
    expect(await readAll()).toEqual(['Lyset i rommet var sterkt\nnovember 2026'])
    expect((await trust().person('kari').says('svar')).text).toContain(
      'Lyset i rommet var sterkt\nnovember 2026',
    )
    const link = /\/fil\/([\w-]+)/.exec(
      JSON.stringify((await trust().person('lars').press('mydata.get')).content),
    )
    const file = await fetch(`${trust().address}/fil/${link?.[1]}`, { method: 'POST' })
    const [kept] = ((await file.json()) as { patientWords: object[] }).patientWords
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(['id', 'readBy', 'state', 'unit'])
  })

  it('ends by its hours where nobody wrote too, so that none of a week before count in the next', async () => {
    await asks()
    await held(44, 40)
    await passDays(trust(), 5)
    await passDays(trust(), 2)
    await writes('Lyset i rommet var sterkt')
    await held(45, 1)
    await passDays(trust(), 5)
    expect(await readAll()).toEqual([])
    await held(46, 4)
    await passDays(trust(), 7)
    expect(await readAll()).toHaveLength(1)
  })

  it.each(['no Monday was looked at', 'an earlier version had ended one'])(
    'ends no earlier because the form has a new address, where %s since they were written',
    async how => {
      await asks()
      const isEarlier = how.startsWith('an')
      if (isEarlier) await fromBefore()
      await writes('Lyset i rommet var sterkt')
      await held(44, 1)
      await passDays(trust(), isEarlier ? 5 : 6)
      const link = await trust().person('lars').says('tilbakemelding')
      await (await link.press('Ny adresse')).press('Lag ny adresse')
      trust().clock.set('2026-11-09T09:00:00Z')
      await trust().app.tick()
      expect(await readAll()).toEqual([])
      await held(45, 4)
      await passDays(trust(), 7)
      expect(await readAll()).toHaveLength(1)
    },
  )

  it('is told in the order of chance, whichever week came first', async () => {
    await asks()
    const firsts = new Set<string>()
    for (const round of Array.from({ length: 12 }, (_, nth) => nth)) {
      await writes(`Lyset i rommet tidlig ${round}`)
      await passDays(trust(), round === 0 ? 5 : 7)
      for (const nth of [1, 2, 3, 4]) await writes(`Lyset i rommet sent ${round} ${nth}`)
      await passDays(trust(), 7)
      const [first = ''] = await readAll()
      firsts.add(/tidlig|sent/.exec(first)?.[0] ?? '')
      const [newest = ''] =
        /Lyset i rommet[^\n]*/.exec((await trust().person('kari').says('svar')).text) ?? []
      firsts.add(`newest ${/tidlig|sent/.exec(newest)?.[0]}`)
    }
    // By time the early one was always the first, and never the newest.
    expect(firsts).toContain('sent')
  })
})
