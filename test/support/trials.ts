/** A trial for a test, which says of it what it is about. */

import { id } from '../../src/core/ids.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import type { Week } from '../../src/core/time/weeks.ts'
import { noAnswers } from '../../src/features/campaigns/approval/answers.ts'
import type { Trial } from '../../src/features/campaigns/trial/trial.ts'

export const draftTrial = (given: Partial<Trial> = {}): Trial => ({
  id: id<'trial'>('tried'),
  unit: id<'unit'>('hud'),
  by: id<'person'>('lars'),
  sender: 'Lars Myhre',
  audience: 'everyone',
  wordings: ['Har du to minutter til et steg i veikartet denne uka?'],
  weekday: 3,
  coinOf: 'person',
  units: [id<'unit'>('hud')],
  outcome: 'steps-ticked',
  first: '2026-W48' as Week,
  weeks: 8,
  coin: { seed: '', chance: 0.5 },
  answers: noAnswers,
  approvedBy: null,
  told: null,
  state: 'draft',
  seals: null,
  at: '2026-11-20T09:00:00.000Z' as Instant,
  opens: null,
  stoppedOn: null,
  planned: null,
  gathered: null,
  verdict: null,
  ...given,
})
