/** The composition root: the one file that names every part, once. */

import type { Config } from './config.ts'
import type { Shelf } from './content.ts'
import type { AnyDoor } from './core/door.ts'
import type { Command, Feature, Figures } from './core/feature.ts'
import { handOut } from './core/handouts.ts'
import { keepAnonymous } from './core/house/gone/anonymous.ts'
import { isHeldBack } from './core/house/gone/forgotten.ts'
import { nameMarks } from './core/house/reception/marks.ts'
import { createReception } from './core/house/reception/reception.ts'
import type { UnitId } from './core/ids.ts'
import type { Log } from './core/log.ts'
import type { OpenStore } from './core/store.ts'
import type { Texts } from './core/texts.ts'
import type { Clock, Month } from './core/time/instant.ts'
import type { Page } from './core/webPages.ts'
import { createRounds, runJobs } from './edges/clock/jobs.ts'
import { chatWithBot } from './edges/teams/chatWithBot.ts'
import { conversationsOf } from './edges/teams/forget.ts'
import { nameWith } from './edges/teams/once.ts'
import { createChats } from './edges/teams/post/chats.ts'
import { createConnector } from './edges/teams/post/connector.ts'
import { createPost } from './edges/teams/post/post.ts'
import { createReach } from './edges/teams/post/reach.ts'
import { createRoster } from './edges/teams/post/roster.ts'
import { createReaders } from './edges/teams/readers.ts'
import { atTeams } from './edges/teams/serviceUrl.ts'
import { createTeams } from './edges/teams/teams.ts'
import { createCrowd } from './edges/web/crowd.ts'
import { createDemoRouter, type DemoDesk } from './edges/web/demo.ts'
import { createMetrics } from './edges/web/metrics.ts'
import { openPages } from './edges/web/render.ts'
import { paced, type SignIn } from './edges/web/signIn.ts'
import { createWeb, listen } from './edges/web/web.ts'
import { type createLetters, realWait } from './features/letters/index.ts'
import { type PeopleOffers, peopleDoor } from './features/people/index.ts'
import { privacyDoor } from './features/privacy/index.ts'
import { doors, keptBehind } from './features.ts'
import { createHouse } from './house.ts'

/** Everything impure, handed in. */
type World = {
  readonly store: OpenStore
  readonly clock: Clock
  readonly log: Log
  readonly newId: () => string
  readonly dice: () => number
  /** What all processes of one bot know and their store does not. */
  readonly secret: string
  readonly shelf: Shelf
  /** All, where nothing else is said. */
  readonly doors?: readonly AnyDoor[]
}

type Extras = { readonly demo?: DemoDesk; readonly pages?: readonly Page[] }

export type App = {
  readonly features: readonly Feature[]
  readonly commands: readonly Command[]
  readonly people: PeopleOffers
  readonly letters: ReturnType<typeof createLetters>
  readonly texts: Texts
  /** What every feature tells of a unit's month. */
  summaries(unit: UnitId, month: Month): Promise<readonly Figures[]>
  /** One round of all jobs. */
  tick(): Promise<number>
  listen(extras?: Extras): Promise<{ readonly port: number; stop(): Promise<void> }>
}

export const createApp = (config: Config, world: World): App => {
  const { clock, log } = world
  const store = keepAnonymous(world.store, world.newId, keptBehind(world.doors ?? doors).collections)
  const { bot } = config
  const { cards, content } = world.shelf
  const metrics = createMetrics({
    token: config.metricsToken,
    isStopped: () => letters.isStopped(),
    trouble: () => letters.trouble()?.why ?? null,
    isDoubted: () => clock.isDoubted?.() ?? false,
    areListsHeld: () => isHeldBack(store),
    lettersByState: async () => (await letters.ledgerOfAll()).byState,
    lettersBySeries: () => letters.countsBySeries(),
  })
  const connector = createConnector({
    bot,
    clock,
    count: metrics.wentOut,
    allowServiceUrl: atTeams(config.serviceHosts),
  })
  const connection = { bot, connector, cards, store, clock, log }
  const nameOf = nameWith(world.secret)

  const house = createHouse({
    doors,
    ...world,
    store,
    config,
    markOf: nameOf,
    content,
    texts: cards.texts,
    inputs: cards.inputs,
    summarise: (show, tongue) => cards.render(show, tongue).summary,
    faceOf: (show, tongue) => cards.face(show, tongue),
    post: createPost(connection),
    reach: createReach(connection),
    roster: createRoster({ ...connection, markOf: nameOf, knows: one => people.knows(one) }),
    chatWith: createChats({ ...connection, wait: realWait }),
    conversationsOf: async (store, aadObjectId) => {
      await teams.letGo(aadObjectId)
      return conversationsOf(store, aadObjectId)
    },
  })

  const { features, letters } = house
  const people = house.offersOf(peopleDoor)
  const reception = createReception({
    ...house,
    meet: people.meet,
    knows: people.knows,
    markOf: nameOf,
    ...house.offersOf(privacyDoor),
    seen: person => letters.sawPerson(person),
    wait: realWait,
  })
  const readerOf = createReaders({ bot, publicUrl: config.publicUrl, clock, log })
  const signIn: SignIn = async authorization => {
    const read = await readerOf(authorization)
    if (read === null || read === 'later') return read
    return (await people.recognise(read.aadObjectId)) ?? 'unknown'
  }
  const teams = createTeams({ ...connection, nameOf, conversation: metrics.watch(reception) })

  const handouts = features.flatMap(feature => feature.handouts ?? [])

  return {
    features,
    commands: reception.commands,
    people,
    letters,
    texts: cards.texts,
    summaries: house.summaries,
    // Who left meanwhile has left before anything leaves.
    tick: createRounds([{ name: 'catch-up', run: teams.catchUp }, ...house.jobs], clock, log),
    listen: async ({ demo, pages = [] } = {}) => {
      const web = createWeb({
        admit: teams.admit,
        messages: teams.messages,
        parts: [{ name: 'store', ready: store.ready }],
        facts: async () => ({
          sending: (await letters.isStopped()) ? 'stopped' : 'running',
          ...((await isHeldBack(store)) ? { lists: 'held' } : {}),
          // What a restart alone does not mend.
          ...letters.facts(),
          ...(clock.isDoubted?.() ? { clock: 'doubted' } : {}),
        }),
        pages: [...pages, ...features.flatMap(feature => feature.pages ?? [])],
        forms: features.flatMap(feature => feature.forms ?? []),
        lost: features.find(({ lost }) => lost)?.lost,
        crowd: createCrowd({ now: clock.now, newSalt: world.newId }),
        files: [handOut(store, handouts, clock.now), ...features.flatMap(feature => feature.files ?? [])],
        resources: features.flatMap(feature => feature.resources ?? []),
        signIn: paced(demo ? demo.signIn : signIn, clock.now),
        tab: {
          panels: features.flatMap(feature => feature.tabs ?? []),
          tilesFor: async who =>
            (await Promise.all(features.map(feature => feature.tiles?.(who) ?? []))).flat(),
          now: clock.now,
          unitName: house.unitName,
          chatOf: who => (bot ? chatWithBot(bot.appId) : (who && demo?.chatOf(who.person)) || null),
          ...(demo ? { guests: demo.people } : {}),
        },
        renderPage: openPages(cards.texts, config.mode === 'demo', {}, world.shelf.draw),
        metrics,
        log,
        isDemo: config.mode === 'demo',
        ...(demo ? { demo: createDemoRouter(demo) } : {}),
      })
      // What was promised before this process began comes before anything new.
      await runJobs([...house.payDebts, nameMarks(store, nameOf)], clock.now(), log)
      const listening = await listen(web, config.port, config.host)
      // Ends with `sender.stop`; what it could not do it logs by itself.
      const sending = letters.run()
      return {
        port: listening.port,
        // In this order: nothing new comes in, what is under way is finished, then the store closes behind it.
        stop: async () => {
          await listening.close()
          await teams.idle()
          await letters.sender.stop()
          await sending
          await store.close()
        },
      }
    },
  }
}
