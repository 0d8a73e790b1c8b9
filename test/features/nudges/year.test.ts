/** The short form of the bench `nudges`: a quarter with Easter and the clocks moved, and a check that sees each promise broken. */

import { describe, expect, it } from 'vitest'
import { type Arrival, brokenBy, four, readPromised } from '../../support/nudgeYear/check.ts'
import { createTruth, type Deed, type Somebody, somebody } from '../../support/nudgeYear/truth.ts'
import { liveYear } from '../../support/nudgeYear/year.ts'

it('a quarter of sixty people breaks no promise', async () => {
  const trust = { people: 60, units: 4, seed: 7, wakes: 'few' } as const
  const { nudges, broken } = await liveYear({ ...trust, from: '2026-03-02', to: '2026-06-01' })
  expect(broken).toEqual([])
  expect(nudges).toBeGreaterThan(50)
})

describe('the check', () => {
  const nudges = readPromised()
  const kari = somebody({
    entra: 'kari',
    name: 'Kari',
    unit: 'hud',
    role: 'clinician',
    joined: '2026-01-05T08:00:00.000Z',
  })
  /** A Tuesday at nine in Oslo. */
  const at = '2026-04-14T07:00:00.000Z'

  const settled = (...deeds: readonly (Deed & { readonly at: string })[]) => {
    const truth = createTruth()
    for (const what of four) truth.did({ by: 'default', what, whose: 'hud' }, '2026-01-06T08:00:00.000Z')
    for (const { at, ...deed } of deeds) truth.did(deed, at)
    return truth
  }
  const arrival = (
    given: Partial<Omit<Arrival, 'to'>> & { readonly to?: Partial<Somebody> } = {},
  ): Arrival => ({
    at: given.at ?? at,
    nudge: given.nudge ?? 'one-follow-up',
    to: { ...kari, ...given.to },
  })
  const sees = (one: Arrival, before: readonly Arrival[] = [], truth = settled()) =>
    brokenBy(one, before, truth, nudges)

  const other = (moment: string) => arrival({ at: moment, nudge: '' })
  const lastWeek = ['2026-04-09T07:00:00.000Z', '2026-04-10T07:00:00.000Z', '2026-04-13T07:00:00.000Z']

  it('finds nothing wrong with what is right', () => {
    expect(sees(arrival())).toEqual([])
    expect(sees(arrival(), [arrival({ at: '2026-04-07T07:00:00.000Z' })])).toEqual([])
    const longAgo = settled({ by: 'registered', whose: 'hud', at: '2026-04-06T07:00:00.000Z' })
    expect(sees(arrival(), [], longAgo)).toEqual([])
  })

  it('counts seven days by the clock on the wall, though it was moved meanwhile', () => {
    const since = (...moments: readonly string[]) =>
      sees(arrival({ at: '2026-03-30T07:05:00.000Z' }), moments.map(other))
    const later = ['2026-03-25T08:00:00.000Z', '2026-03-26T08:00:00.000Z']
    const full = 'more than three in seven days'
    expect(since('2026-03-23T08:05:00.000Z', ...later)).not.toContain(full)
    expect(since('2026-03-23T08:06:00.000Z', ...later)).toContain(full)
  })

  it.each<[string, () => readonly string[]]>([
    ['more than one in a day', () => sees(arrival(), [other('2026-04-14T06:10:00.000Z')])],
    ['more than three in seven days', () => sees(arrival(), lastWeek.map(other))],
    ['outside office hours', () => sees(arrival({ at: '2026-04-14T14:00:00.000Z' }))],
    ['outside its own hours', () => sees(arrival({ at: '2026-04-14T09:00:00.000Z' }))],
    [
      'in their quiet hours',
      () => sees(arrival({ to: { quiet: { since: '2026-04-01', from: '22:00', to: '09:30' } } })),
    ],
    ['on a day off', () => sees(arrival({ at: '2026-04-06T07:00:00.000Z' }))],
    ['on a day off', () => sees(arrival({ at: '2026-04-11T07:00:00.000Z' }))],
    ['on a day off', () => sees(arrival({ at: '2026-07-14T07:00:00.000Z' }))],
    ['in the hour that the clocks move', () => sees(arrival({ at: '2026-10-25T00:30:00.000Z' }))],
    ['after stop', () => sees(arrival({ to: { stops: [{ from: '2026-04-01', until: null }] } }))],
    ['while paused', () => sees(arrival({ to: { pauses: [{ from: '2026-04-10', until: '2026-04-17' }] } }))],
    ['to somebody who left', () => sees(arrival({ to: { left: '2026-04-13T12:00:00.000Z' } }))],
    [
      'after it was done',
      () => sees(arrival(), [], settled({ by: 'registered', whose: 'hud', at: '2026-04-14T06:59:00.000Z' })),
    ],
    [
      'after it was done',
      () => sees(arrival(), [], settled({ by: 'registered', whose: 'kari', at: '2026-04-08T07:00:00.000Z' })),
    ],
    ['where the four defaults are open', () => sees(arrival(), [], createTruth())],
    ['two nudges in seven days', () => sees(arrival(), [arrival({ at: '2026-04-08T07:00:00.000Z' })])],
    [
      'to a newcomer',
      () => sees(arrival({ to: { joined: '2026-04-08T09:00:00.000Z' } as Partial<Somebody> })),
    ],
    ['after not now', () => sees(arrival({ to: { rests: [{ from: '2026-04-08', until: '2026-04-22' }] } }))],
    [
      'after not for me',
      () => sees(arrival({ to: { refused: [{ nudge: 'one-follow-up', from: '2026-03-03' }] } })),
    ],
  ])('sees %s', (what, found) => {
    expect(found()).toContain(what)
  })
})
