/**
 * A form that comes back to be put right is still of what it was opened on, whichever version its feature fills it with: with
 * that of now it would be saved over what somebody else wrote meanwhile, and nobody had seen that.
 */

import type { Opened } from '../../core/cards.ts'
import { own } from '../../core/own.ts'
import { showed } from '../../core/shown.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

const nodesIn = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []
}

/** What cards are given is shorter; longer is made up, and a card with it may be too large for Teams. */
const longest = 2_000

const isInput = ({ type }: JsonObject): boolean => String(type).startsWith('Input.')

/** The same row of the same thing. What was empty may be filled in by now, as where it is asked whether one is sure. */
const isSame = (data: JsonObject, { input }: Opened): boolean =>
  Object.entries(data).every(([key, value]) => {
    const pressed = own(input, key) ?? ''
    return key === 'verb' || showed.some(name => name === key) || pressed === '' || pressed === String(value)
  })

const isFormOf = ({ type, style, data }: JsonObject, opened: Opened): boolean =>
  /^Action\.(?:Execute|Submit)$/.test(String(type)) &&
  style === 'positive' &&
  isObject(data) &&
  data.verb === opened.verb &&
  isSame(data, opened)

const reopen = (value: Json, opened: Opened): Json => {
  if (Array.isArray(value)) return value.map(inner => reopen(inner, opened))
  if (!isObject(value)) return value
  const inside = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reopen(inner, opened)]))
  if (!isFormOf(value, opened)) return inside
  const kept = showed.flatMap(key => {
    const pressed = own(opened.input, key)
    return pressed !== undefined &&
      pressed.length <= longest &&
      isObject(value.data) &&
      Object.hasOwn(value.data, key)
      ? [[key, pressed]]
      : []
  })
  return { ...inside, data: { ...(value.data as JsonObject), ...Object.fromEntries(kept) } }
}

/** The card as it is where it is no form, or another one. */
export const asOpened = (card: JsonObject, opened: Opened): Json =>
  nodesIn(card).some(isInput) ? reopen(card, opened) : card
