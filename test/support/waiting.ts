/** Letters that wait while people go on: who presses what, and the moment at which they leave. */

import type { Trust } from './trust.ts'

export const waitingIn = (trust: () => Trust) => ({
  press: (who: string, verb: string, data: object = {}) =>
    trust()
      .person(who)
      .press(verb, { unit: 'hud', ...data }),
  tickAt: async (moment: string) => {
    trust().clock.set(`${moment}:00+01:00`)
    // What the first one wrote leaves with the next.
    for (let nth = 0; nth < 2; nth += 1) await trust().app.tick()
  },
  everyoneArrives: async () => {
    for (const who of ['kari', 'jonas', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
      await trust().person(who).says('meny')
  },
})
