/** A leader's answer on one of the four defaults, and the way back. */

import { again } from '../../../core/again.ts'
import { type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { put } from '../../../core/store.ts'
import { defaultAnswers, obstacles, unitDefaultId, unitDefaults } from '../defaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import { readDefault, showDefault, showDefaults } from './showDefaults.ts'

export const answerDefault = async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  const one = readDefault(ask.input.default)
  const answer = defaultAnswers.find(known => known === ask.input.answer)
  if (!unit) return noUnit()
  if (one === null || !answer) return showDefaults(needs, ask)
  const because = answer === 'impossible' ? obstacles.find(code => code === ask.input.because) : ''
  // What stands in the way is part of the answer.
  if (because === undefined) return showDefault(needs, ask, true)
  return again(ask.store, async write => {
    const known = await ask.store.get(unitDefaults, unitDefaultId(unit, one))
    const before = { answer: known?.answer ?? '', because: known?.because ?? '' } as const
    const isNew = before.answer !== answer || before.because !== because
    const turn = isNew ? ask.once : (known?.turn ?? '')
    const own = needs.markOf(`default ${turn} ${ask.who.person}`)
    // A card that showed the answer was no card of the press that gave it.
    const isSeen = turn !== '' && ask.input.seen === turn
    if (!isNew && (isSeen || own !== known?.own)) return unchanged(await showDefaults(needs, ask))
    if (isNew)
      await write([
        put(unitDefaults, known, {
          id: unitDefaultId(unit, one),
          unit,
          default: one,
          answer,
          because,
          before,
          turn,
          own,
        }),
      ])
    return showDefaults(needs, ask, { says: 'saved', undo: { code: one, answer, turn } })
  })
}

export const undoDefault = (needs: NudgeNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const { unit } = ask.who
    const one = readDefault(ask.input.default)
    const known = unit && one ? await ask.store.get(unitDefaults, unitDefaultId(unit, one)) : null
    const { turn } = ask.input
    if (turn && known?.turn && turn !== known.turn) return showDefaults(needs, ask)
    // Pressed once more it would bring back what was taken back.
    if (known && known.answer === ask.input.answer)
      await write([
        put(unitDefaults, known, {
          ...known,
          ...known.before,
          before: { answer: known.answer, because: known.because },
        }),
      ])
    return showDefaults(needs, ask, one && { says: 'undone' })
  })
