/** Answers what the demo's addresses ask: personas, counts, and the clock's walk with a round of jobs each minute. */

import { Temporal } from 'temporal-polyfill'
import type { App } from '../../app.ts'
import type { Store } from '../../core/store.ts'
import { type Instant, instantOf } from '../../core/time/instant.ts'
import type { DemoClock } from '../../edges/clock/demoClock.ts'
import type { DemoDesk, LedgerSums } from '../../edges/web/demo.ts'
import { collections } from '../../features.ts'
import type { Chat } from './frontPage.ts'

/** Announced in the contract of the demo; those that no feature has yet hold nothing. */
const announced = [
  'deviations',
  'feedback',
  'help',
  'sessions',
  'stories',
  'letters',
  'people',
  'units',
] as const

const longest = { years: 10 }

const momentOf = (asked: { readonly by?: unknown; readonly to?: unknown }, now: Temporal.ZonedDateTime) => {
  if (typeof asked.by === 'string') return now.add(Temporal.Duration.from(asked.by)).toInstant()
  if (typeof asked.to === 'string') return Temporal.Instant.from(asked.to)
  return null
}

export const createDemoDesk = (
  app: App,
  store: Store,
  clock: DemoClock,
  chats: readonly Chat[] = [],
): DemoDesk => {
  const ledger = async (): Promise<LedgerSums> => {
    const { planned, byState } = await app.letters.ledgerOfAll()
    return { planned, ...byState }
  }
  return {
    people: () => app.people.everyone(),
    state: async () => {
      const counts = await Promise.all(
        collections.map(async ({ name }) => {
          const [all] = await store.tally({ name, index: [] }, { by: [] })
          return [name, all?.count ?? 0] as const
        }),
      )
      return {
        collections: {
          ...Object.fromEntries(announced.map(name => [name, 0])),
          ...Object.fromEntries(counts),
        },
        ledger: await ledger(),
      }
    },
    now: clock.now,
    chatOf: person => chats.find(({ persona }) => persona.id === person)?.address ?? null,
    target: asked => {
      try {
        const now = Temporal.Instant.from(clock.now()).toZonedDateTimeISO('Europe/Oslo')
        const moment = momentOf(asked, now)
        const fits = moment && Temporal.Instant.compare(moment, now.toInstant()) >= 0
        return fits && Temporal.Instant.compare(moment, now.add(longest).toInstant()) <= 0
          ? instantOf(moment.epochMilliseconds)
          : null
      } catch {
        // Not a duration or a moment; the answer says what one looks like.
        return null
      }
    },
    moveTo: async (target: Instant) => {
      const before = await ledger()
      let ran = 0
      await clock.moveTo(target, async () => {
        ran += await app.tick()
      })
      const after = await ledger()
      return { ran, delivered: after.delivered - before.delivered, failed: after.failed - before.failed }
    },
    signIn: async authorization => {
      const [scheme, personId] = authorization.split(' ')
      const known =
        scheme === 'Demo' ? (await app.people.everyone()).find(({ id }) => id === personId) : undefined
      return known ? app.people.meet(known, { conversation: 'api', kind: 'personal' }, clock.now()) : null
    },
  }
}
