/**
 * Finds identity numbers among a text's digits (tiers A, B and C).
 *
 * A window of eleven digits counts when it begins and ends where groups of digits do. By chance 1.2% of date-like
 * windows would fit, so the more windows a row of digits offers, the more a window has to show: in more than four
 * groups inside a longer row (a table) only the rule until 2031 counts, and in unbroken rows of twelve digits or more
 * (cards, invoices, time stamps) only the first and last eleven, by that rule: 0.5% of such rows. Next to words about
 * a person every window of the row counts, by both rules.
 */

import { type Digits, glued, type Window, windowAt } from './digits.ts'
import type { Finding, Tier } from './finding.ts'
import { identityLength, ruleOf, startsWithDate } from './identity.ts'
import { isWrittenAsAccount, isWrittenAsIdentity, isWrittenOtherwise } from './innocent.ts'
import { accountWords, type Near, nearIn, personWords, refugeeWords } from './words.ts'

const personReach = 60
const accountReach = 30
const manyGroups = 4
const refugeeLength = 12

type Scene = {
  readonly text: string
  readonly digits: Digits
  readonly nearPerson: Near
  readonly nearAccount: Near
  readonly nearRefugee: Near
}

const spanOf = ({ digits: { place } }: Scene, first: number, size: number): readonly [number, number] => [
  place[first] ?? 0,
  (place[first + size - 1] ?? 0) + 1,
]

const found = (scene: Scene, tier: Tier, first: number, size: number): Finding => {
  const [start, end] = spanOf(scene, first, size)
  return { tier, length: end - start }
}

/** Brackets and commas between the digits are taken for a disguise only when nothing else can be meant. */
const isTorn = ({ hasLoose, groups, alone }: Window): boolean => hasLoose && (!alone || groups > 3)

const tierOf = (scene: Scene, window: Window): Tier | null => {
  const { digits } = scene
  const { first, groups, embedded } = window
  const hasDate = startsWithDate(digits.value, first)
  const mayBeShared = (digits.value[first] ?? 0) >= 8
  if ((!hasDate && !mayBeShared) || isTorn(window)) return null
  const rule = ruleOf(digits.value, first)
  const table = embedded && groups > manyGroups
  if (table && rule !== 'until 2031') return null
  if (isWrittenOtherwise(scene.text, digits, window)) return null
  if (hasDate && rule !== null) return 'A'
  if (!hasDate) return rule === 'until 2031' && !table ? 'B' : null
  if (window.hasLoose && groups > 2) return null
  const believable =
    isWrittenAsIdentity(digits, window) || scene.nearPerson(...spanOf(scene, first, identityLength))
  return believable ? 'C' : null
}

const isAccount = (scene: Scene, window: Window): boolean => {
  const span = spanOf(scene, window.first, identityLength)
  const account = isWrittenAsAccount(scene.text, scene.digits, window) || scene.nearAccount(...span)
  return account && !scene.nearPerson(...span)
}

const inWindow = (scene: Scene, first: number): Finding | null => {
  const window = windowAt(scene.digits, first, identityLength)
  if (window === null) return null
  const tier = tierOf(scene, window)
  if (tier === null || isAccount(scene, window)) return null
  return found(scene, tier, first, identityLength)
}

/** Numbers of the immigration authorities: twelve digits, the year first, no check that could be relied on. */
const refugeeNumber = (scene: Scene, first: number): Finding | null => {
  const { value } = scene.digits
  const century = (value[first] ?? 0) * 10 + (value[first + 1] ?? 0)
  if (century !== 19 && century !== 20) return null
  const window = windowAt(scene.digits, first, refugeeLength)
  if (window === null || window.groups > 3 || window.hasLoose) return null
  const near = scene.nearRefugee(...spanOf(scene, first, refugeeLength))
  return near ? found(scene, 'C', first, refugeeLength) : null
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

const endOfGroup = ({ tie }: Digits, first: number): number => {
  let end = first + 1
  while (tie[end] === glued) end += 1
  return end
}

const sceneOf = (text: string, digits: Digits): Scene => ({
  text,
  digits,
  nearPerson: nearIn(text, personWords, personReach),
  nearAccount: nearIn(text, accountWords, accountReach),
  nearRefugee: nearIn(text, refugeeWords, personReach),
})

const stronger = (one: Finding | null, other: Finding | null): Finding | null =>
  one !== null && (other === null || one.tier <= other.tier) ? one : other

/** The strongest finding: the search ends at the first A. */
export const numberIn = (text: string, digits: Digits): Finding | null => {
  if (digits.count < identityLength) return null
  const scene = sceneOf(text, digits)
  let best: Finding | null = null
  let first = 0
  while (first + identityLength <= digits.count) {
    const end = endOfGroup(digits, first)
    const row = end - first > identityLength ? inLongRow(scene, first, end) : inWindow(scene, first)
    best = stronger(best, stronger(row, refugeeNumber(scene, first)))
    if (best?.tier === 'A') return best
    first = end
  }
  return best
}

/** Only what date and check digits prove, and nothing else stands beside it: for guesses at how digits were disguised. */
export const isProven = (digits: Digits): boolean => {
  for (let first = 0; first + identityLength <= digits.count; first += 1) {
    const window = windowAt(digits, first, identityLength)
    if (window === null || !window.alone || window.hasLoose) continue
    if (startsWithDate(digits.value, first) && ruleOf(digits.value, first) !== null) return true
  }
  return false
}
