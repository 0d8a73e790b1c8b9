/** What a unit's form asks, in which languages, and where its patients call. A language beyond our own is on once somebody has had it read by a translator. */

import { again } from '../../../core/again.ts'
import { anew, notice, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isPhone } from '../../../core/desk.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import { isUntouched, laidOn, shownOf } from '../../../core/shown.ts'
import { update } from '../../../core/store.ts'
import { feedbackCodes } from '../code.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { showLink } from './link.ts'
import { formOf, type Known } from './unitForm.ts'

type Coded = readonly { readonly code: string }[]

type Chosen = {
  readonly languages: readonly string[]
  readonly extras: readonly string[]
  readonly words: boolean
  /** Missing where nobody was asked. */
  readonly phone?: string
}

const yesOrNo = (isTicked: boolean) => (isTicked ? 'yes' : 'no')

/** Each tick by itself: two who tick something else each get theirs. */
const partsOf = (
  moreLanguages: Coded,
  extra: Coded,
  { languages, extras, words, phone }: Chosen,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    moreLanguages.map(({ code }) => [`language-${code}`, yesOrNo(languages.includes(code))]),
  ),
  ...Object.fromEntries(extra.map(({ code }) => [`extra-${code}`, yesOrNo(extras.includes(code))])),
  words: yesOrNo(words),
  ...(phone === undefined ? {} : { phone }),
})

const standing = ({ code }: Known): Chosen => ({ ...code, phone: code.phone ?? '' })

const extraOf = async (needs: FeedbackNeeds, unit: UnitId) =>
  (await needs.questionsOf(unit))
    .filter(({ isExtra }) => isExtra)
    .map(({ question, short }) => ({ code: question, short }))

/** What was chosen but is not saved: no number, or another than somebody else set meanwhile. */
type Returned = { readonly chosen: Chosen; readonly problem: 'phoneProblem' | 'phoneChanged' }

const form = async (needs: FeedbackNeeds, unit: UnitId, known: Known, back?: Returned): Promise<Show> => {
  const [unitName, extras] = await Promise.all([needs.unitName(unit), extraOf(needs, unit)])
  const now = standing(known)
  const { languages, extras: asked, words, phone = now.phone } = back?.chosen ?? now
  return show('feedback/choices', {
    unit: unitName,
    phone,
    problems: back?.problem === 'phoneProblem' ? [{ problem: back.problem }] : [],
    changed: back?.problem === 'phoneChanged' ? [{ stands: now.phone ?? '' }] : [],
    languages: needs.moreLanguages,
    chosenLanguages: languages.join(','),
    extras,
    chosenExtras: asked.join(','),
    words: yesOrNo(words),
    shown: shownOf(partsOf(needs.moreLanguages, extras, now)),
  })
}

export const showChoices = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const known = await formOf(ask.store, unit)
  return known ? form(needs, unit, known) : showLink(needs, ask, unit)
}

const codesOf = (coded: Coded) => coded.map(({ code }) => code)

/** A choice set gives what is ticked with commas between. */
const ticked = (input: string | undefined, known: Coded): readonly string[] => {
  const given = new Set((input ?? '').split(','))
  return known.flatMap(({ code }) => (given.has(code) ? code : []))
}

const longestReturned = 40

/** A form of a version that did not ask leaves the number as it is. */
const phoneIn = ({ phone, shown }: Ask['input']): string | undefined =>
  phone === undefined && !shown?.split(' ').some(word => word.startsWith('phone:'))
    ? undefined
    : (phone ?? '').trim().replace(/\s+/g, ' ').slice(0, longestReturned)

export const choose = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const { moreLanguages } = needs
  const { shown } = ask.input
  const extra = await extraOf(needs, unit)
  const phone = phoneIn(ask.input)
  const chosen: Chosen = {
    languages: ticked(ask.input.languages, moreLanguages),
    extras: ticked(ask.input.extras, extra),
    words: ask.input.words === 'yes',
    ...(phone === undefined ? {} : { phone }),
  }
  return again(ask.store, async write => {
    const known = await formOf(ask.store, unit)
    if (!known) return notice('old-card')
    if (phone && !isPhone(phone)) return form(needs, unit, known, { chosen, problem: 'phoneProblem' })
    const parts = (of: Chosen) => partsOf(moreLanguages, extra, of)
    if (isUntouched(shown, parts(chosen))) return unchanged(await showLink(needs, ask, unit))
    // A tick has two ways to be: whoever touched the same one wished the same. A number has many.
    const laid = laidOn(shown, parts(standing(known)), parts(chosen))
    const isOn = (part: string) => own(laid.parts, part) === 'yes'
    const wished = {
      languages: codesOf(moreLanguages).filter(code => isOn(`language-${code}`)),
      extras: codesOf(extra).filter(code => isOn(`extra-${code}`)),
      words: isOn('words'),
    }
    if (laid.contended.includes('phone')) {
      const mine = { ...wished, phone: own(laid.parts, 'phone') ?? '' }
      return anew(await form(needs, unit, known, { chosen: mine, problem: 'phoneChanged' }))
    }
    await write([update(feedbackCodes, { ...known.code, ...wished, phone: own(laid.parts, 'phone') ?? '' })])
    return showLink(needs, ask, unit, 'chosen')
  })
}
