/**
 * Two who press at the same moment on what belongs together. Whatever comes of it must be what comes of one after the
 * other: the store as in one of the two orders, and nobody told what holds in the other one only.
 */

import type { OpenStore } from '../../src/core/store.ts'
import { all } from '../../src/core/walk.ts'
import { collections } from '../../src/features.ts'
import type { Card } from './card.ts'
import { startTrust, type Trust } from './trust.ts'

/** Presses a button of a card that is open already. */
export type Press = () => Promise<Card>

export type Ids = Readonly<Record<string, string>>

export type Scene = {
  /** What is there before; answers the ids that the presses need. */
  readonly before: (trust: Trust) => Promise<Ids>
  /** Each opens what it presses on before anybody presses. «x twice» is the same press as «x». */
  readonly presses: Readonly<Record<string, (trust: Trust, ids: Ids) => Promise<Press>>>
  /** Cards that show how things stand. A reply may show it as before or behind the other press; no more than that. */
  readonly looks: readonly ((trust: Trust, ids: Ids) => Promise<Press>)[]
  /** Those that change nothing unless another one was first. */
  readonly idle?: readonly string[]
  /** Lines that say it was so before, to who presses the same once more and is not told what they were told first. */
  readonly already?: readonly string[]
}

/** Of the turns, the clock and the sender: no press is about them. */
const notTheirs = new Set(['marks', 'veiledMarks', 'leases', 'debts', 'standings', 'addresses', 'greetings'])

/** What chance gives is as good as anything else that it gives. */
const plain = (text: string): string => text.replaceAll(/(?<![\w-])[\w-]{22}(?![\w-])/g, '#')

/** Where it arrived is the connector's to say, and PostgreSQL has an order of its own. */
const inOrder = (row: object): string =>
  JSON.stringify({ ...row, conversation: '', activity: '' }, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const storedIn = async (store: OpenStore): Promise<readonly string[]> => {
  const rows: string[] = []
  for (const collection of collections.filter(({ name }) => !notTheirs.has(name))) {
    for await (const page of all(store, collection as never)) {
      for (const { version: _, ...row } of page as readonly { version: number }[])
        rows.push(plain(`${collection.name} ${inOrder(row)}`))
    }
  }
  return rows.sort()
}

const linesOf = ({ text }: Card): readonly string[] => plain(text).split('\n')

type Ended = {
  /** What the looks show: before, in between where there is a between, and behind. */
  readonly shown: ReadonlySet<string>
  /** By the name of the press. */
  readonly told: Readonly<Record<string, readonly string[]>>
  readonly stored: readonly string[]
}

type Around = {
  /** Does something right before the next write of what the press is about. */
  readonly meanwhile: (act: () => Promise<unknown>) => void
  readonly look: () => Promise<unknown>
}

type Way = (first: Press, second: Press, around: Around) => Promise<[Card, Card]>

const inTurn: Way = async (first, second, { look }) => {
  const told = await first()
  await look()
  return [told, await second()]
}

const atOnce: Way = (first, second) => Promise.all([first(), second()])

/** The second comes in between what the first has read and what it writes. */
const within: Way = async (first, second, { meanwhile }) => {
  let between: Promise<Card> | null = null
  meanwhile(() => {
    between = second()
    return between
  })
  const told = await first()
  // One that wrote nothing of its own had nobody in between.
  meanwhile(async () => null)
  return [told, await (between ?? second())]
}

const interrupted = (inner: OpenStore) => {
  let next: (() => Promise<unknown>) | null = null
  const store: OpenStore = {
    ...inner,
    write: async changes => {
      const isTheirs = changes.some(
        change => change.do === 'number' || !notTheirs.has(change.collection.name),
      )
      const act = isTheirs ? next : null
      if (act) next = null
      await act?.()
      return inner.write(changes)
    },
  }
  return {
    store,
    meanwhile: (act: () => Promise<unknown>) => {
      next = act
    },
  }
}

const inScene = async <T>(
  scene: Scene,
  open: () => Promise<OpenStore>,
  act: (trust: Trust, ids: Ids, meanwhile: (act: () => Promise<unknown>) => void) => Promise<T>,
): Promise<{ readonly result: T; readonly stored: readonly string[] }> => {
  const opened = await open()
  const { store, meanwhile } = interrupted(opened)
  const trust = await startTrust({ store })
  try {
    const result = await act(trust, await scene.before(trust), meanwhile)
    // What may leave has left.
    await trust.app.tick()
    return { result, stored: await storedIn(opened) }
  } finally {
    await trust.close()
    await opened.close()
  }
}

const play = async (
  scene: Scene,
  [one, other]: readonly [string, string],
  way: Way,
  open: () => Promise<OpenStore>,
): Promise<Ended> => {
  const { presses, looks } = scene
  const shown = new Set<string>()
  const { result, stored } = await inScene(scene, open, async (trust, ids, meanwhile) => {
    const [first, second] = [await presses[one]?.(trust, ids), await presses[other]?.(trust, ids)]
    if (!first || !second) throw new Error(`There is no press ${one} or ${other}.`)
    const look = async () => {
      for (const open of looks) for (const line of linesOf(await (await open(trust, ids))())) shown.add(line)
    }
    // Only the orders are looked at: what happened is measured against them.
    if (way === inTurn) await look()
    const told = await way(first, second, { meanwhile, look })
    if (way === inTurn) await look()
    return told
  })
  return { told: { [one]: linesOf(result[0]), [other]: linesOf(result[1]) }, stored, shown }
}

export const pairsOf = ({ presses }: Scene): readonly (readonly [string, string])[] => {
  const names = Object.keys(presses)
  return names.flatMap((one, nth) => names.slice(nth + 1).map(other => [one, other] as const))
}

type Twice = { readonly told: readonly string[]; readonly again: readonly string[] }

/** The second press tells what the first told, or that it was so before. */
const toldAnew = (
  name: string,
  { told, again }: Twice,
  already: readonly string[] = [],
): readonly string[] => {
  const strange = again.filter(line => !told.includes(line) && !already.includes(line))
  const left = told.filter(line => !again.includes(line))
  const isTold = left.length === 0 || already.some(line => again.includes(line))
  return strange.length > 0 || !isTold
    ? [`${name}: then told «${strange.join(' / ')}», and no more «${left.join(' / ')}»`]
    : []
}

type Alone = {
  /** Those whose press on its own leaves everything as it was. */
  readonly idle: readonly string[]
  /** What is wrong where somebody presses the same on the same card once more, in words. */
  readonly wrong: readonly string[]
}

export const aloneIn = async (scene: Scene, open: () => Promise<OpenStore>): Promise<Alone> => {
  const { stored: before } = await inScene(scene, open, async () => null)
  const idle: string[] = []
  const wrong: string[] = []
  for (const [name, opened] of Object.entries(scene.presses)) {
    const { result, stored } = await inScene(scene, open, async (trust, ids) => {
      const press = await opened(trust, ids)
      const told = linesOf(await press())
      await trust.app.tick()
      return { told, once: await storedIn(trust.store), again: linesOf(await press()) }
    })
    if (isSame(result.once, before)) idle.push(name)
    if (!isSame(stored, result.once)) wrong.push(`${name}: stored twice`)
    wrong.push(...toldAnew(name, result, scene.already))
  }
  return { idle, wrong }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, nth) => line === b[nth])

/** What is wrong, in words; nothing where all is well. */
const misled = (what: string, happened: Ended, orders: readonly [Ended, Ended]): readonly string[] => {
  const like = orders.filter(({ stored }) => isSame(stored, happened.stored))
  if (like.length === 0) {
    const more = happened.stored.filter(row => !orders[0].stored.includes(row))
    const less = orders[0].stored.filter(row => !happened.stored.includes(row))
    return [`${what}: stored as in neither order, + ${more.join(' + ')} - ${less.join(' - ')}`]
  }
  return Object.entries(happened.told).flatMap(([who, lines]) => {
    const known = new Set(like.flatMap(({ told }) => told[who] ?? []))
    const strange = lines.filter(line => !known.has(line) && !orders.some(({ shown }) => shown.has(line)))
    return strange.length > 0 ? [`${what}: ${who} is told «${strange.join(' / ')}»`] : []
  })
}

/** Who presses the same twice is told the same twice, whichever came first. */
const toldOtherwise = ([one, other]: readonly [string, string], { told }: Ended): readonly string[] =>
  other === `${one} twice` && JSON.stringify(told[one]) !== JSON.stringify(told[other])
    ? [`${other}: told «${told[other]?.join(' / ')}»`]
    : []

type Open = () => Promise<OpenStore>

/** One right before the other writes, either way round; and both at once on each of these engines. */
export const wrongIn = async (
  scene: Scene,
  [one, other]: readonly [string, string],
  memory: Open,
  engines: Readonly<Record<string, Open>>,
): Promise<readonly string[]> => {
  const inOrders = async () =>
    [
      await play(scene, [one, other], inTurn, memory),
      await play(scene, [other, one], inTurn, memory),
    ] as const
  const orders = await inOrders()
  // What is in between is in between each time, and goes wrong each time: what does not was the machine's stumble.
  const inBetween = async (what: string, pair: readonly [string, string]) => {
    const wrong = misled(what, await play(scene, pair, within, memory), orders)
    return wrong.length === 0 ? [] : misled(what, await play(scene, pair, within, memory), await inOrders())
  }
  const wrong = [
    ...orders.flatMap(order => toldOtherwise([one, other], order)),
    ...(await inBetween(`${other} within ${one}`, [one, other])),
    ...(await inBetween(`${one} within ${other}`, [other, one])),
  ]
  for (const [engine, open] of Object.entries(engines))
    wrong.push(
      ...misled(`${one} with ${other}, ${engine}`, await play(scene, [one, other], atOnce, open), orders),
    )
  return wrong
}
