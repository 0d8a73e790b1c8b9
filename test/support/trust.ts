/** A whole Dult with the demo trust's people on a fake world, so that trips read as what a person did and saw. */

import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import { adminIds, personas } from '../../src/cli/demo/personas.ts'
import { seedDemo } from '../../src/cli/demo/seed.ts'
import { demoConfig } from '../../src/cli/demoConfig.ts'
import type { Config } from '../../src/config.ts'
import { openShelf } from '../../src/content.ts'
import type { AnyDoor } from '../../src/core/door.ts'
import { letters } from '../../src/core/letters.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { type Clock, epochMsOf, type Instant, instantOf } from '../../src/core/time/instant.ts'
import { readFolder } from '../../src/edges/cards/folder.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { doors as allDoors, keptBehind } from '../../src/features.ts'
import { watchingAnonymous } from './besideAnonymous.ts'
import { type Card, type CardContent, readCard } from './card.ts'
import { watchKeys } from './cardKeys.ts'
import { startConnector } from './connector.ts'

export type TestClock = Clock & { set(to: string): void; pass(ms: number): void }

export const createClock = (start: string): TestClock => {
  let now = instantOf(Date.parse(start))
  return {
    now: () => now,
    set: to => {
      now = instantOf(Date.parse(to))
    },
    pass: ms => {
      now = instantOf(epochMsOf(now) + ms)
    },
  }
}

/** Everything the log wrote, as text. */
const createCapture = () => {
  const lines: string[] = []
  return { lines, out: { write: (line: string) => void lines.push(line) } }
}

const letterCards: ReadonlySet<string> = new Set(
  readFolder(join(import.meta.dirname, '../../cards')).released.keys(),
)

/** Nothing in it changes, so all trusts of a file share one. */
const shelf = openShelf(demoConfig(0, '', adminIds).publicUrl)

const hudTeam = { id: '19:hud@thread.tacv2', name: 'Hud' }

/** Of every trust here. */
export const secret = 'known to every process'

type Options = {
  readonly store?: OpenStore
  readonly at?: string
  readonly seeded?: boolean
  readonly past?: boolean
  /** Where another than `secret` names turns and marks. */
  readonly named?: string
  readonly doors?: readonly AnyDoor[]
  readonly config?: Partial<Config>
  /** What the demo has beside the product. */
  readonly extras?: (app: App, store: OpenStore, clock: Clock) => Promise<Parameters<App['listen']>[0]>
}

export const startTrust = async ({
  store: given,
  at = '2026-11-20T09:00:00Z',
  seeded = true,
  past = false,
  doors = allDoors,
  config = {},
  extras,
  named = secret,
}: Options = {}) => {
  const store = given ?? openMemoryStore(keptBehind(doors).collections)
  const clock = createClock(at)
  const capture = createCapture()
  const log = createLog('debug', capture.out)
  const connector = await startConnector()
  const keys = watchKeys(shelf.cards)
  const app = createApp(
    { ...demoConfig(0, '', adminIds), ...config },
    {
      store: watchingAnonymous(store),
      clock,
      log,
      newId,
      dice: () => 0.5,
      secret: named,
      doors,
      shelf: { ...shelf, cards: keys.cards },
    },
  )
  if (seeded) await seedDemo(store, app.people, past ? app.features : [], clock.now())
  const listening = await app.listen(await extras?.(app, store, clock))
  const address = `http://127.0.0.1:${listening.port}`
  const written: string[] = []
  // A store that was there before may remember the turns of another trust.
  const turns = given ? newId() : 'activity'
  let activities = 0

  let posted: object = {}
  const post = (activity: object) => {
    posted = activity
    return fetch(`${address}/api/messages`, {
      method: 'POST',
      // On a busy machine a connection that is kept is closed in the moment that it is used again.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(activity),
    })
  }

  /** Somebody with this Entra id, in a personal chat unless a team is named. */
  const stranger = (
    aadObjectId: string,
    name: string,
    locale = 'nb-NO',
    team?: { id: string; name: string },
  ) => {
    const conversation = team ? `${team.id};messageid=1` : `a:${aadObjectId}`
    const activity = (more: object) => {
      activities += 1
      return {
        id: `${turns}-${activities}`,
        timestamp: clock.now(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: `29:${aadObjectId}`, name, aadObjectId },
        recipient: { id: '28:dult', name: 'Dult' },
        conversation: team
          ? { id: conversation, conversationType: 'channel', isGroup: true }
          : { id: conversation, conversationType: 'personal' },
        channelData: team ? { team: { id: team.id, name: team.name }, channel: { id: team.id } } : {},
        locale,
        ...more,
      }
    }
    const answered = (content: CardContent): Card => {
      const card = readCard(content, press)
      // Whoever expected a card reads what the log says instead.
      return content.type === 'AdaptiveCard'
        ? card
        : { ...card, text: `There was no card. ${capture.lines.at(-1) ?? ''}` }
    }

    const press = async (verb: string, data: object, title: string): Promise<Card> => {
      // Ids and codes may be logged; words may not.
      written.push(
        ...Object.values(data)
          .map(String)
          .filter(value => !/^[\w.:-]*$/.test(value)),
      )
      const response = await post(
        activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', title, verb, data }, trigger: 'manual' },
        }),
      )
      const body = (await response.json()) as { value: CardContent }
      return answered(body.value)
    }

    return {
      activity,
      press: (verb: string, data: object = {}) => press(verb, data, verb),
      /** The last press once more, as Teams posts it when no answer came. */
      pressAgain: async (): Promise<Card> => {
        const body = (await (await post(posted)).json()) as { value: CardContent }
        return answered(body.value)
      },
      /** The card that comes back in the chat. */
      says: async (text: string): Promise<Card> => {
        written.push(text)
        const before = connector.sent.length
        await post(activity({ type: 'message', text, textFormat: 'plain' }))
        const content = connector.sent
          .slice(before)
          .find(sent => sent.conversation === conversation)?.activity
        if (!content) throw new Error('There was no answer.')
        return answered(content.attachments?.[0]?.content ?? {})
      },
      /** The cards that come back when the bot is installed here, each event as Teams sends them. */
      installs: async (): Promise<Card[]> => {
        const before = connector.sent.length
        await post(activity({ type: 'installationUpdate', action: 'add' }))
        await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:dult', name: 'Dult' }] }))
        return connector.sent
          .slice(before)
          .map(({ activity }) => answered(activity.attachments?.[0]?.content ?? {}))
      },
    }
  }

  /** As Teams tells that somebody joined or left the skin clinic's team. */
  const inTeam = async (change: 'membersAdded' | 'membersRemoved', aadObjectId: string, name: string) => {
    const { activity } = stranger('teams', 'Teams', 'nb-NO', hudTeam)
    const member = { id: `29:${aadObjectId}`, name, aadObjectId }
    return post(activity({ type: 'conversationUpdate', [change]: [member] }))
  }

  /** They say nothing of anybody, and may be in the name of a card. */
  const commandWords = new Set(app.commands.flatMap(({ words }) => words))

  return {
    app,
    store,
    /** What turns are called, and how many there were. */
    turns,
    activities: () => activities,
    inTeam,
    /**
     * Three who do not belong to the skin clinic: who chose it and waits for its leader, who speaks in its team's channel
     * from outside, and who was one of its people until they left the team.
     */
    outsiders: async () => {
      const newcomer = stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
      await newcomer.press('unit.choose', { unit: 'hud' })
      const guest = stranger('eeeeeeee-0000-4000-8000-000000000002', 'Gunn Gjesdal', 'nb-NO', hudTeam)
      const gone = ['eeeeeeee-0000-4000-8000-000000000003', 'Rune Fremstad'] as const
      await inTeam('membersAdded', ...gone)
      await inTeam('membersRemoved', ...gone)
      return { newcomer, guest, removed: stranger(...gone) }
    },
    clock,
    connector,
    address,
    post,
    stranger,
    person: (id: string) => {
      const persona = personas.find(known => known.id === id)
      if (!persona) throw new Error(`There is no persona ${id}.`)
      return stranger(persona.aadObjectId, persona.name)
    },
    log: () => capture.lines.join(''),
    /** What people wrote that stands in the log: nothing, always. */
    leaked: () =>
      written.filter(
        text => text.length > 5 && !commandWords.has(text) && capture.lines.some(line => line.includes(text)),
      ),
    at: (): Instant => clock.now(),
    /** Also proves that every card could be shown, and that samples have every key that they were shown with. */
    close: async () => {
      await listening.stop()
      await connector.close()
      expect(keys.broken()).toEqual([])
      expect(keys.unknown()).toEqual([])
    },
  }
}

export type Trust = Awaited<ReturnType<typeof startTrust>>
export type Outsiders = Awaited<ReturnType<Trust['outsiders']>>

/** What letters were written with that has no released shape, and would be a fault once its template asks for more. */
const unreleased = async (store: OpenStore) =>
  (await store.list(letters, { limit: 1_000 })).flatMap(({ show }) =>
    letterCards.has(show.card) ? [] : [show.card],
  )

/**
 * A trust of its own for each test, which afterwards proves that nothing anyone wrote is in the log, and that every letter
 * is of a card that letters are known to be written with.
 */
export const trustForEach = (options: Options = {}): (() => Trust) => {
  let trust: Trust | null = null
  beforeEach(async () => {
    trust = await startTrust(options)
  })
  afterEach(async () => {
    const leaked = trust?.leaked()
    const strange = trust && (await unreleased(trust.store))
    await trust?.close()
    expect(leaked).toEqual([])
    expect(strange).toEqual([])
  })
  return () => {
    if (!trust) throw new Error('A trust is there within a test only.')
    return trust
  }
}
