/** Adds a suggestion that nobody can be known by, and takes it back while its writer still has the card. */

import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { onceOrChance } from '../../../core/once.ts'
import { insert, remove } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { mayTakePart, noWorkshop, showOne } from './showWorkshop.ts'
import {
  findWorkshop,
  longestSuggestion,
  mostSuggestions,
  questions,
  readQuestion,
  suggestions,
  suggestionsIn,
} from './workshop.ts'

export const suggest = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  if (!workshop) return noWorkshop()
  if (!mayTakePart(ask, workshop)) return notice('not-yours')
  if (workshop.status !== 'gathering') return showOne(needs, ask, workshop, { note: 'begun' })
  const given = (ask.input.text ?? '').trim()
  if (given === '') return showOne(needs, ask, workshop, { problem: 'empty' })
  if (given.length > longestSuggestion) return showOne(needs, ask, workshop, { problem: 'too-long', given })
  const there = await suggestionsIn(ask.store, workshop.id)
  if (there.length >= mostSuggestions) return showOne(needs, ask, workshop, { problem: 'full', given })
  const question = readQuestion(ask.input.question) ?? questions[0]
  const suggestion = {
    id: onceOrChance(needs.newId, ask),
    workshop: workshop.id,
    question,
    text: given,
    out: false,
    key: needs.newId(),
    day: dayOf(needs.clock.now()),
  }
  const write = async (id: string) =>
    (await ask.store.write([insert(suggestions, { ...suggestion, id })])).written
  let { id } = suggestion
  let written = await write(id)
  const same = written ? null : await ask.store.get(suggestions, id)
  // In a meeting many write on the one card that all of them see.
  if (!written && (same?.text !== given || same.question !== question)) {
    id = needs.newId()
    written = await write(id)
  }
  return showOne(needs, ask, workshop, {
    note: 'suggested',
    ...(written ? { undo: { suggestion: id, key: suggestion.key } } : {}),
  })
}

export const takeBack = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  if (!workshop) return noWorkshop()
  const found = await ask.store.get(suggestions, ask.input.suggestion ?? '')
  if (workshop.status !== 'gathering') return showOne(needs, ask, workshop, { note: 'begun' })
  const isTheirs = found?.workshop === workshop.id && found.key === ask.input.key
  const given = found?.text ?? ''
  const takenBack = isTheirs
    ? await needs.forget(ask.store, store => store.write([remove(suggestions, found)]))
    : null
  return showOne(needs, ask, workshop, takenBack?.value.written ? { note: 'taken-back', given } : {})
}
