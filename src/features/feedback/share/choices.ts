/** What a unit's form asks and in which languages. A language beyond our own is on once somebody has had it read by a translator. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { update } from '../../../core/store.ts'
import { feedbackCodes } from '../code.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { showLink } from './link.ts'
import { formOf } from './unitForm.ts'

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
  return show('feedback/choices', {
    unit: unitName,
    languages: needs.moreLanguages,
    chosenLanguages: languages.join(','),
    extras: questions
      .filter(({ isExtra }) => isExtra)
      .map(({ question, short }) => ({ code: question, short })),
    chosenExtras: extras.join(','),
    words: words ? 'yes' : 'no',
  })
}

/** A choice set gives what is ticked with commas between. */
const ticked = (
  input: string | undefined,
  known: readonly { readonly code: string }[],
): readonly string[] => {
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
    const languages = ticked(ask.input.languages, needs.moreLanguages)
    const extras = ticked(ask.input.extras, extra)
    await write([
      update(feedbackCodes, { ...known.code, languages, extras, words: ask.input.words === 'yes' }),
    ])
    return true
  })
  return isThere ? showLink(needs, ask, unit, 'chosen') : notice('old-card')
}
