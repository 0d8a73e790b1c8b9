/** What a unit's form asks and in which languages. A language beyond our own is on once somebody has had it read by a translator. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { own } from '../../../core/own.ts'
import { laidOn, shownOf } from '../../../core/shown.ts'
import { update } from '../../../core/store.ts'
import { feedbackCodes } from '../code.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { showLink } from './link.ts'
import { formOf } from './unitForm.ts'

type Coded = readonly { readonly code: string }[]

type Ticked = {
  readonly languages: readonly string[]
  readonly extras: readonly string[]
  readonly words: boolean
}

const yesOrNo = (isTicked: boolean) => (isTicked ? 'yes' : 'no')

/** Each tick by itself: two who tick something else each get theirs. */
const ticksOf = (moreLanguages: Coded, extra: Coded, { languages, extras, words }: Ticked) => ({
  ...Object.fromEntries(
    moreLanguages.map(({ code }) => [`language-${code}`, yesOrNo(languages.includes(code))]),
  ),
  ...Object.fromEntries(extra.map(({ code }) => [`extra-${code}`, yesOrNo(extras.includes(code))])),
  words: yesOrNo(words),
})

export const showChoices = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const [unitName, known, questions] = await Promise.all([
    needs.unitName(unit),
    formOf(ask.store, unit),
    needs.questionsOf(unit),
  ])
  if (!known) return showLink(needs, ask, unit)
  const { languages, extras, words } = known.code
  const extra = questions
    .filter(({ isExtra }) => isExtra)
    .map(({ question, short }) => ({ code: question, short }))
  return show('feedback/choices', {
    unit: unitName,
    languages: needs.moreLanguages,
    chosenLanguages: languages.join(','),
    extras: extra,
    chosenExtras: extras.join(','),
    words: yesOrNo(words),
    shown: shownOf(ticksOf(needs.moreLanguages, extra, known.code)),
  })
}

const codesOf = (coded: Coded) => coded.map(({ code }) => code)

/** A choice set gives what is ticked with commas between. */
const ticked = (input: string | undefined, known: Coded): readonly string[] => {
  const given = new Set((input ?? '').split(','))
  return known.flatMap(({ code }) => (given.has(code) ? code : []))
}

export const choose = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const extra = (await needs.questionsOf(unit))
    .filter(({ isExtra }) => isExtra)
    .map(({ question }) => ({ code: question }))
  const isThere = await again(ask.store, async write => {
    const known = await formOf(ask.store, unit)
    if (!known) return false
    const given = {
      languages: ticked(ask.input.languages, needs.moreLanguages),
      extras: ticked(ask.input.extras, extra),
      words: ask.input.words === 'yes',
    }
    const ticks = (of: Ticked) => ticksOf(needs.moreLanguages, extra, of)
    // A tick has two ways to be: whoever touched the same one wished the same.
    const { parts } = laidOn(ask.input.shown, ticks(known.code), ticks(given))
    const isOn = (part: string) => own(parts, part) === 'yes'
    const languages = codesOf(needs.moreLanguages).filter(code => isOn(`language-${code}`))
    const extras = codesOf(extra).filter(code => isOn(`extra-${code}`))
    await write([update(feedbackCodes, { ...known.code, languages, extras, words: isOn('words') })])
    return true
  })
  return isThere ? showLink(needs, ask, unit, 'chosen') : notice('old-card')
}
