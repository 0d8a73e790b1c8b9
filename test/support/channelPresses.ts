/** What a channel is shown when somebody presses or writes there, each time in the very same state, and what more can be pressed on it. */

import { personas } from '../../src/cli/demo/personas.ts'
import { collections } from '../../src/features.ts'
import { nodesIn } from './cardJson.ts'
import { live } from './channelLife.ts'
import { startTrust } from './trust.ts'
import { openTurningBack } from './turningBack.ts'

export type Way = 'execute' | 'submit' | 'typed'
type Where = 'channel' | 'alone'
export type Pressable = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> }

const channel = { id: '19:hud@thread.tacv2', name: 'Hud' }

/** Without what is of chance, and by whose first name a menu greets who asked for it. */
const plain = (text: string): string =>
  text
    .replaceAll(/"once":"[^"]*"/g, '"once":"#"')
    .replace(/(Hva vil du gjøre), \w+/, '$1')
    .replaceAll(/(?<![\w-])[\w-]{22}(?![\w-])/g, '#')

/** All that is read, chosen or pressed on a card, in order. */
export const readOn = (contents: readonly unknown[]): readonly string[] =>
  nodesIn(contents).flatMap(({ type, text, title, value, verb, data, label, choices }) =>
    [text, title, value, label].every(said => said === undefined) || type === 'Action.Submit'
      ? []
      : plain(JSON.stringify({ text, title, value, verb, data, label, choices })),
  )

const withoutEmpty = (inputs: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''))

export const pressableOn = (contents: readonly unknown[]): readonly Pressable[] =>
  contents.flatMap(content => {
    const nodes = nodesIn(content)
    const inputs = nodes.filter(({ type }) => String(type).startsWith('Input.'))
    const filled = withoutEmpty(
      Object.fromEntries(inputs.map(({ id, value }) => [String(id), String(value ?? '')])),
    )
    return nodes
      .filter(({ type }) => type === 'Action.Execute')
      .map(({ verb, data }) => ({ verb: String(verb), data: { ...filled, ...(data as object) } }))
  })

export const openChannel = async () => {
  const { store, keep, turnBack } = openTurningBack(collections)
  const trust = await startTrust({ store, past: true })
  await live(trust)
  // What leaves on its own waits for the morning.
  trust.clock.set('2026-11-20T21:00:00Z')
  keep()

  const as = (name: string, where: Where) => {
    const known = personas.find(({ id }) => id === name)
    const team = where === 'channel' ? channel : undefined
    return trust.stranger(known?.aadObjectId ?? '', known?.name ?? '', 'nb-NO', team)
  }

  /** What stands there for all who are there: the answer to a press of today's clients is seen by who pressed alone. */
  const shown = async (
    name: string,
    way: Way,
    { verb, data }: Pressable,
    where: Where = 'channel',
  ): Promise<readonly unknown[]> => {
    turnBack()
    const before = trust.connector.sent.length
    const speaker = as(name, where)
    const activity = speaker.activity(
      way === 'typed'
        ? { type: 'message', text: verb, textFormat: 'plain' }
        : way === 'submit'
          ? { type: 'message', value: { ...data, verb }, replyToId: 'card-1' }
          : {
              type: 'invoke',
              name: 'adaptiveCard/action',
              replyToId: 'card-1',
              value: { action: { type: 'Action.Execute', title: verb, verb, data }, trigger: 'manual' },
            },
    )
    const { id } = (activity as unknown as { conversation: { id: string } }).conversation
    await (await trust.post(activity)).text()
    return trust.connector.sent
      .slice(before)
      .filter(({ conversation }) => conversation === id)
      .map(({ activity }) => activity.attachments?.[0]?.content)
  }

  return {
    trust,
    shown,
    /** Nobody presses all there is within a minute. */
    moveOn: () => trust.clock.pass(1500),
  }
}
