/** Reads what patients wrote, one at a time, and says whether the unit may see it. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { update } from '../../../core/store.ts'
import { monthOfDay } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { patientWords } from '../words.ts'
import { countNew, nextNew, readableTo } from './words.ts'

type Verdict = 'shown' | 'hidden'

type Told = { readonly tone: Verdict | 'undone'; readonly words: string }

const showNext = async (
  needs: FeedbackNeeds,
  { store }: Ask,
  unit: UnitId,
  told: Told | null = null,
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const [unitName, waiting, next] = await Promise.all([
    needs.unitName(unit),
    countNew(store, unit, today),
    nextNew(store, unit, today),
  ])
  return show('feedback/review', {
    unit: unitName,
    waiting,
    tone: told?.tone ?? '',
    undo: told && told.tone !== 'undone' ? [{ words: told.words }] : [],
    next: next ? [{ words: next.id, text: next.text, month: monthOfDay(next.day) }] : [],
  })
}

export const openReview = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showNext(needs, ask, ask.who.unit) : noUnit()

const turn =
  (state: 'new' | Verdict, tone: Told['tone']) =>
  (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const { unit } = ask.who
      if (!unit) return noUnit()
      const words = await ask.store.get(patientWords, ask.input.words ?? '')
      const isReadable = words?.unit === unit && words.day < readableTo(dayOf(needs.clock.now()))
      if (!isReadable) return showNext(needs, ask, unit)
      if (words.state !== state)
        await write([
          update(patientWords, { ...words, state, readBy: state === 'new' ? '' : ask.who.person }),
        ])
      return showNext(needs, ask, unit, { tone, words: words.id })
    })

export const showWords = turn('shown', 'shown')
export const hideWords = turn('hidden', 'hidden')
export const undoWords = turn('new', 'undone')
