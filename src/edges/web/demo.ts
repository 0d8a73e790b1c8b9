/** The demo's own addresses: who the personas are, what the store holds, and the clock that can be moved forward. */

import express, { type Request, type Response, type Router } from 'express'
import type { Asker } from '../../core/conversation.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Instant } from '../../core/time/instant.ts'
import { onlyJson } from './onlyJson.ts'

type DemoPerson = {
  readonly id: string
  readonly aadObjectId: string
  readonly name: string
  readonly roles: readonly string[]
  readonly unit: string | null
  readonly language: string
}

export type LedgerSums = Readonly<
  Record<
    'planned' | 'delivered' | 'failed' | 'suppressed' | 'expired' | 'queued' | 'sending' | 'unknown',
    number
  >
>

export type DemoDesk = {
  people(): Promise<readonly DemoPerson[]>
  state(): Promise<{ readonly collections: Readonly<Record<string, number>>; readonly ledger: LedgerSums }>
  now(): Instant
  /** `Demo <person id>` in the Authorization header. */
  signIn(authorization: string): Promise<Asker | null>
  /** Where this persona chats; `null` for who has no playground. */
  chatOf(person: PersonId): string | null
  /** The moment that a request names; `null` when it names none, or one that has passed. */
  target(asked: { readonly by?: unknown; readonly to?: unknown }): Instant | null
  moveTo(
    target: Instant,
  ): Promise<{ readonly ran: number; readonly delivered: number; readonly failed: number }>
}

export const createDemoRouter = (desk: DemoDesk): Router => {
  const router = express.Router()
  // One move at a time: two at once would each count what the other did.
  let moving: Promise<unknown> = Promise.resolve()
  router.get('/people', async (_request, response) => {
    response.json(await desk.people())
  })
  router.get('/state', async (_request, response) => {
    response.json(await desk.state())
  })
  router.get('/clock', (_request, response) => {
    response.json({ now: desk.now() })
  })
  router.post('/clock', onlyJson('1kb'), async (request: Request, response: Response) => {
    const target = desk.target(request.body ?? {})
    if (target === null) {
      response.status(400).json({
        error: {
          code: 'clock',
          message:
            'Say {"by": "PT24H"} or {"to": "2026-12-01T08:00:00+01:00"}. Time only goes forward, ten years at most.',
        },
      })
      return
    }
    const move = moving.then(() => desk.moveTo(target))
    moving = move.catch(() => {})
    const moved = await move
    response.json({ now: desk.now(), ...moved })
  })
  return router
}
