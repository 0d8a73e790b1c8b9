/**
 * The button that presses the same again. Where nobody knows what came of a turn, it carries which one it repeats, sealed
 * for its sender: whoever else presses it repeats nothing.
 */

import type { Pressed } from '../../conversation.ts'
import { isVerb } from '../../verbs.ts'
import type { MarkOf } from '../gone/forgotten.ts'
import type { Turn } from './screening.ts'

type Pressing = Pick<Pressed, 'verb' | 'input'>

/**
 * A turn, and until when it can be told what came of it. `earlier` names the turn before it that it may be the same as,
 * where it could not be asked yet whether somebody was told what came of that one.
 */
export type Repeat = { readonly turn: Turn; readonly untilMs: number; readonly earlier?: string }

const field = 'repeats'

/** What a client made up is left behind. */
const isOurs = ([name]: [string, string]): boolean =>
  /^[A-Za-z][\w-]{0,40}$/.test(name) && name !== 'msteams' && name !== 'type' && name !== field

const ours = (input: Pressed['input']) => Object.entries(input).filter(isOurs)

/** A press of the very same again. */
export const pressOf = (turn: Turn): Pressing =>
  'verb' in turn ? turn : { verb: 'menu.run', input: { text: turn.text } }

/** Written, not pressed on a card of which each button is meant once. */
export const isLine = (turn: Turn): boolean => pressOf(turn).verb === 'menu.run'

/** What is the same for the very same from the same person. */
export const samenessOf = (turn: Turn): string => {
  const { verb, input } = pressOf(turn)
  return JSON.stringify([turn.sender.aadObjectId, verb, ours(input).sort()])
}

/** None for what is no verb. */
const pressing = (name: string, { verb, input }: Pressing, carries: Pressed['input'] = {}) =>
  isVerb(verb) ? [{ name, verb, data: { ...Object.fromEntries(ours(input)), ...carries } }] : undefined

export const tryAgain = (press: Pressing, carries: Pressed['input'] = {}) =>
  pressing('try-again', press, carries)

/** For whoever means another one. */
export const oneMore = (press: Pressing) => pressing('one-more', press)

const seal = (markOf: MarkOf, named: string, { sender }: Turn): string =>
  `${named}.${markOf(`repeats ${named} ${sender.aadObjectId}`)}`

export const repeating = (markOf: MarkOf, { turn, untilMs, earlier }: Repeat) => ({
  [field]: seal(markOf, [turn.once, untilMs.toString(36), ...(earlier ? [earlier] : [])].join('.'), turn),
})

export const isRepeat = (turn: Turn): boolean => 'verb' in turn && turn.input[field] !== undefined

/** `null` for a button that was sealed for somebody else, or by nobody here. */
export const repeatOf = (markOf: MarkOf, turn: Turn): Repeat | null => {
  if (!('verb' in turn)) return null
  const { [field]: sealed = '', ...input } = turn.input
  const named = sealed.split('.').slice(0, -1)
  const [once = '', until = '', earlier] = named
  if (sealed !== seal(markOf, named.join('.'), turn)) return null
  const repeat = { turn: { ...turn, once, input }, untilMs: Number.parseInt(until, 36) }
  return earlier === undefined ? repeat : { ...repeat, earlier }
}
