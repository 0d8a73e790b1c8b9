/**
 * The button that presses the same again. Where nobody knows what came of a turn, it carries which one it repeats, sealed
 * for its sender: whoever else presses it repeats nothing.
 */

import type { Pressed } from '../../conversation.ts'
import { isVerb } from '../../verbs.ts'
import type { MarkOf } from '../gone/forgotten.ts'
import type { Turn } from './screening.ts'

type Pressing = Pick<Pressed, 'verb' | 'input'>

/** A turn, and until when it can be told what came of it. */
export type Repeat = { readonly turn: Turn; readonly untilMs: number }

const field = 'repeats'

/** What a client made up is left behind. */
const isOurs = ([name]: [string, string]): boolean =>
  /^[A-Za-z][\w-]{0,40}$/.test(name) && name !== 'msteams' && name !== 'type' && name !== field

const ours = (input: Pressed['input']) => Object.entries(input).filter(isOurs)

/** A press of the very same again. */
export const pressOf = (turn: Turn): Pressing =>
  'verb' in turn ? turn : { verb: 'menu.run', input: { text: turn.text } }

/** What is the same for the very same from the same person. */
export const samenessOf = (turn: Turn): string => {
  const { verb, input } = pressOf(turn)
  return JSON.stringify([turn.sender.aadObjectId, verb, ours(input).sort()])
}

/** None for what is no verb. */
export const tryAgain = ({ verb, input }: Pressing, carries: Pressed['input'] = {}) =>
  isVerb(verb)
    ? [{ name: 'try-again', verb, data: { ...Object.fromEntries(ours(input)), ...carries } }]
    : undefined

const seal = (markOf: MarkOf, named: string, { sender }: Turn): string =>
  `${named}.${markOf(`repeats ${named} ${sender.aadObjectId}`)}`

export const repeating = (markOf: MarkOf, { turn, untilMs }: Repeat) => ({
  [field]: seal(markOf, `${turn.once}.${untilMs.toString(36)}`, turn),
})

export const isRepeat = (turn: Turn): boolean => 'verb' in turn && turn.input[field] !== undefined

/** `null` for a button that was sealed for somebody else, or by nobody here. */
export const repeatOf = (markOf: MarkOf, turn: Turn): Repeat | null => {
  if (!('verb' in turn)) return null
  const { [field]: sealed = '', ...input } = turn.input
  const [once = '', until = ''] = sealed.split('.')
  return sealed === seal(markOf, `${once}.${until}`, turn)
    ? { turn: { ...turn, once, input }, untilMs: Number.parseInt(until, 36) }
    : null
}
