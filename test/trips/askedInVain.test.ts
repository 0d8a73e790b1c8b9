/** Whether it is too much is asked of who hasn't answered, and not of who has while the question waited. */

import { expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { messageOf } from '../../src/features/campaigns/message.ts'
import { draft, moment } from '../support/letters.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Monday. */
const trust = trustForEach({ at: '2026-11-16T09:00:00Z' })

const { tickAt } = waitingIn(trust)

const question = async () => {
  const [found] = await trust().store.list(letters, { where: { series: 'pace-question' }, limit: 2 })
  return found && [found.state, found.reason].filter(word => word).join(' ')
}

const message = messageOf({ id: id('m'), sender: 'Lars Eikeland', text: 'Hei' } as never, 'Hud')

it.each([
  ['reaches who is silent', async () => undefined, 'delivered'],
  ['is dropped where they wrote', () => trust().person('kari').says('meny'), 'suppressed done'],
])('the question %s', async (_, act, becomes) => {
  await trust().person('kari').says('meny')
  for (const [nth, day] of ['17', '18', '19'].entries()) {
    await trust().app.letters.tell(trust().store, [
      draft('kari', {
        campaign: `c${nth}`,
        due: moment(`2026-11-${day}T09:00:00.000Z`),
        unit: id('hud'),
        show: message,
      }),
    ])
    await tickAt(`2026-11-${day}T10:00`)
  }
  expect(await question()).toBe('queued')
  await act()
  await tickAt('2026-11-20T10:00')
  expect(await question()).toBe(becomes)
})
