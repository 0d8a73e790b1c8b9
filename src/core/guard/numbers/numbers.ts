/**
 * Finds identity numbers among a text's digits (tiers A, B and C).
 *
 * A window of eleven digits counts when it begins and ends where groups of digits do. By chance 1.2% of date-like
 * windows would fit, so the more windows a row of digits offers, the more a window has to show: in more than four
 * groups inside a longer row (a table) only the rule until 2031 counts, and in unbroken rows of twelve digits or more
 * (cards, invoices, time stamps) only the first and last eleven, by that rule: 0.5% of such rows. Next to words about
 * a person every window of the row counts, by both rules.
 */

import { type Finding, stronger, type Tier } from '../finding.ts'
import { leadTo } from '../words/place.ts'
import { groupsOfFigure, mistyped, refugeeNumber, swedishNumber, withoutZero } from './almost.ts'
import { type Digits, endOfGroup, endsGroup, type Window, windowAt } from './digits.ts'
import { identityLength, type Rule, ruleOf, startsWithDate } from './identity.ts'
import {
  groupsOfBirthForm,
  hasPlainMonth,
  isBirthForm,
  isLettered,
  isWrittenAsAccount,
  isWrittenAsIdentity,
  isWrittenOtherwise,
  standsOut,
} from './innocent.ts'
import { found, isLabelled, isOfThing, isPaid, personReach, type Scene, sceneOf, spanOf } from './scene.ts'

const manyGroups = 4

/** Signs and letters between the digits are taken for a disguise only when nothing else can be meant. */
const isTorn = ({ text, digits }: Scene, window: Window): boolean => {
  if (window.hasLetters) return !isLettered(text, digits, window)
  return window.hasLoose && !window.alone && !isBirthForm(digits, window) && !standsOut(text, digits, window)
}

/** Of a table of counts one window in fifty fits; nobody writes a number so. */
const isOverRows = (scene: Scene, { first }: Window): boolean => {
  const [start, end] = spanOf(scene, first, identityLength)
  return scene.text.slice(start, end).includes('\n')
}

const tierOf = (scene: Scene, window: Window, rule: Rule | null): Tier | null => {
  const { digits } = scene
  const { first, groups, embedded } = window
  const hasDate = startsWithDate(digits.value, first)
  const mayBeShared = (digits.value[first] ?? 0) >= 8
  if ((!hasDate && !mayBeShared) || isTorn(scene, window)) return null
  const table = embedded && groups > manyGroups
  if (table && (rule !== 'until 2031' || isOverRows(scene, window))) return null
  if (isWrittenOtherwise(scene.text, digits, window)) return null
  if (hasDate && rule !== null) return 'A'
  if (!hasDate) return rule === 'until 2031' && !table ? 'B' : null
  if (window.hasLetters || (window.hasLoose && groups > 2)) return null
  const believable =
    isWrittenAsIdentity(digits, window) || scene.nearPerson(...spanOf(scene, first, identityLength))
  return believable ? 'C' : null
}

/** `den som venter, er 1509 49 09047`: nobody says so of an account. */
const toldOfOne = /(?<!\p{L})(?:(?:den|han|hun|ho|hen) som|the one who|(?:he|she) who)(?!\p{L})/iu

const isOfOne = ({ text }: Scene, [start]: readonly [number, number], tier: Tier): boolean =>
  tier === 'A' && toldOfOne.test(leadTo(text, start, personReach))

/** Of accounts less than 1 in 100 have the day, the month and both check digits of a person, and 1 in 50 those of a shared number: without a word of money before it, it is one. */
const isBirthWritten = (scene: Scene, { first }: Window, tier: Tier): boolean =>
  (tier === 'B' || (tier === 'A' && hasPlainMonth(scene.digits, first))) &&
  ruleOf(scene.digits.value, first) === 'until 2031' &&
  !isPaid(scene, spanOf(scene, first, identityLength))

const isAccount = (scene: Scene, window: Window, tier: Tier): boolean => {
  const span = spanOf(scene, window.first, identityLength)
  if (tier === 'C' && isOfThing(scene, span)) return true
  const account =
    (isWrittenAsAccount(scene.text, scene.digits, window) &&
      !isOfOne(scene, span, tier) &&
      !isBirthWritten(scene, window, tier)) ||
    // What date and check digits prove is not outweighed by a word that merely stands near.
    (tier === 'A' ? isLabelled(scene, span) : scene.nearAccount(...span))
  return account && (tier === 'C' || !scene.nearPerson(...span))
}

const inWindow = (scene: Scene, first: number): Finding | null => {
  if (!startsWithDate(scene.digits.value, first) && (scene.digits.value[first] ?? 0) < 8) return null
  if (!endsGroup(scene.digits, first, identityLength)) return null
  const rule = ruleOf(scene.digits.value, first)
  const window = windowAt(
    scene.digits,
    first,
    identityLength,
    rule === null ? groupsOfBirthForm : identityLength,
  )
  if (window === null) return null
  const tier = tierOf(scene, window, rule)
  if (tier === null || isAccount(scene, window, tier)) return null
  return found(scene, tier, first, identityLength)
}

const inLongRow = (scene: Scene, first: number, end: number): Finding | null => {
  const { value } = scene.digits
  const last = end - identityLength
  for (let start = first; start <= last; start += 1) {
    const rule = startsWithDate(value, start) ? ruleOf(value, start) : null
    if (rule === null) continue
    const span = spanOf(scene, start, identityLength)
    const atEdge = rule === 'until 2031' && (start === first || start === last)
    const stands = scene.nearPerson(...span) || (atEdge && !scene.nearAccount(...span))
    if (stands) return found(scene, 'A', start, identityLength)
  }
  return null
}

/** How many digits there are in so few groups: asked first, as most rows have fewer. */
const reachInGroups = ({ starts, groups }: Digits, group: number): number =>
  (starts[Math.min(groups, group + groupsOfFigure)] ?? 0) - (starts[group] ?? 0)

const almost = [refugeeNumber, swedishNumber, mistyped, withoutZero]

/** The strongest finding: the search ends at the first A. */
export const numberIn = (text: string, digits: Digits): Finding | null => {
  if (digits.count < identityLength - 1) return null
  const scene = sceneOf(text, digits)
  let best: Finding | null = null
  for (let group = 0; group < digits.groups; group += 1) {
    const first = digits.starts[group] ?? 0
    const end = digits.starts[group + 1] ?? digits.count
    const row = end - first > identityLength ? inLongRow(scene, first, end) : inWindow(scene, first)
    best = stronger(best, row)
    if (best?.tier === 'A') return best
    if (reachInGroups(digits, group) < identityLength - 1) continue
    for (const find of almost) best = stronger(best, find(scene, first))
    if (best?.tier === 'A') return best
  }
  return best
}

/** Figure by figure or in pairs, as it is dictated: other figures may be told right before or behind. */
const isReadOut = (digits: Digits, first: number, { groups }: Window): boolean =>
  groups > manyGroups && hasPlainMonth(digits, first) && ruleOf(digits.value, first) === 'until 2031'

/** Only what date and check digits prove, and no other digits beside it: for guesses at how digits were disguised. */
export const isProven = (text: string, digits: Digits): boolean => {
  for (let first = 0; first + identityLength <= digits.count; first = endOfGroup(digits, first)) {
    if (!startsWithDate(digits.value, first)) continue
    const window = windowAt(digits, first, identityLength)
    if (window === null || (!window.alone && window.groups > 2 && !isReadOut(digits, first, window))) continue
    if (window.hasLetters && !isLettered(text, digits, window)) continue
    if (ruleOf(digits.value, first) !== null) return true
  }
  return false
}
