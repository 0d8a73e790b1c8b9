/** The weekly card of steps speaks of as many as there are. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { stepsCard } from '../../../src/features/roadmap/told/week.ts'
import { readCard } from '../../support/card.ts'
import { realCards } from '../../support/realCards.ts'

const step = (item: string, uncovered: boolean) => ({
  unit: id<'unit'>('hud'),
  unitName: 'Hudpoliklinikken',
  guide: 'video',
  step: 'needs',
  item,
  says: 'Gå gjennom pasientforløpet',
  title: 'Behov',
  to: '2026-12-01' as Day,
  late: false,
  uncovered,
  responsible: 'clinical',
})

const said = (language: 'nb' | 'nn' | 'en', ...uncovered: readonly boolean[]) => {
  const steps = uncovered.map((one, nth) => step(`item-${nth}`, one))
  return readCard(realCards.render(stepsCard(steps), language).card, async () => {
    throw new Error('Nobody presses.')
  }).text
}

it.each([
  ['nb', 'Dette står for tur i veikartet', 'Ta det som passer først.'],
  ['nn', 'Dette står for tur i vegkartet', 'Ta det som passar først.'],
  ['en', 'This is what comes next in the roadmap', 'Start with whatever suits you.'],
] as const)(
  'in %s, several are taken as it suits, and one alone is not chosen from',
  (language, intro, choose) => {
    for (const several of [
      [false, false],
      [false, true],
    ])
      expect(said(language, ...several)).toMatch(new RegExp(`${intro}.*\\. ${choose}\n`))
    expect(said(language, false)).toContain(intro)
    expect(said(language, false)).not.toContain(choose)
  },
)
