/** Adds a suggestion that nobody can be known by, and takes it back while its writer still has the card. */

import { again } from '../../../core/again.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { onceOrChance } from '../../../core/once.ts'
import { insert, remove, update } from '../../../core/store.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { writers } from '../who.ts'
import { mayTakePart, noWorkshop, showOne } from './showWorkshop.ts'
import {
  findWorkshop,
  longestSuggestion,
  mostSuggestions,
  questions,
  readQuestion,
  suggestions,
  suggestionsIn,
  workshops,
} from './workshop.ts'

/** What lies on the writer’s card: Teams keeps it, so no row is called by it or holds it. */
const veiled = ({ markOf }: WorksheetNeeds, held: string): string => markOf(`suggestion ${held}`)

export const suggest = (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const [card, key] = [onceOrChance(needs.newId, ask), needs.newId()]
  return again(ask.store, async write => {
    const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
    if (!workshop) return noWorkshop()
    if (!mayTakePart(ask, workshop)) return forOthers(writers)
    if (workshop.status !== 'gathering') return showOne(needs, ask, workshop, { note: 'begun' })
    const given = (ask.input.text ?? '').trim()
    if (given === '') return showOne(needs, ask, workshop, { problem: 'empty' })
    if (given.length > longestSuggestion) return showOne(needs, ask, workshop, { problem: 'too-long', given })
    const question = readQuestion(ask.input.question) ?? questions[0]
    // In a meeting many write on the one card that all of them see: what is said tells theirs apart, and never who.
    const id = veiled(needs, JSON.stringify([card, question, given]))
    if (await ask.store.get(suggestions, id)) return showOne(needs, ask, workshop, { note: 'suggested' })
    const there = await suggestionsIn(ask.store, workshop.id)
    if (there.length >= mostSuggestions) return showOne(needs, ask, workshop, { problem: 'full', given })
    const suggestion = {
      id,
      workshop: workshop.id,
      question,
      text: given,
      out: false,
      key: veiled(needs, key),
    }
    await write([
      // Held as it is: the others who write now count too, and nobody writes into a result.
      update(workshops, workshop),
      insert(suggestions, suggestion),
    ])
    return showOne(needs, ask, workshop, { note: 'suggested', undo: { key } })
  })
}

export const takeBack = (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
    if (!workshop) return noWorkshop()
    if (workshop.status !== 'gathering') return showOne(needs, ask, workshop, { note: 'begun' })
    const { key = '', suggestion } = ask.input
    const there = await suggestionsIn(ask.store, workshop.id)
    // An earlier version's card says which it is, and the row of then holds the key itself.
    const found = there.find(
      one => one.key === veiled(needs, key) || (one.id === suggestion && one.key === key),
    )
    if (!found) return showOne(needs, ask, workshop)
    const { value } = await needs.forget(ask.store, store => store.write([remove(suggestions, found)]))
    written(value)
    return showOne(needs, ask, workshop, { note: 'taken-back', given: found.text })
  })
