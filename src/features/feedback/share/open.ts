/** Makes a unit's form, pauses it, opens it again, and gives it a new address when the old one has to go. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { insert, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Code, codeFrom, feedbackCodes } from '../code.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { showLink, type Tone } from './link.ts'
import { firstForm, formOf, unitForms } from './unitForm.ts'

type Needs = FeedbackNeeds

const fresh = ({ newId, clock }: Needs, { who }: Ask): Pick<Code, 'id' | 'state' | 'made' | 'by'> => ({
  id: codeFrom(newId()),
  state: 'open',
  made: dayOf(clock.now()),
  by: who.person,
})

export const make = async (needs: Needs, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const asks = await needs.setOf(unit)
  await again(ask.store, async write => {
    if (await formOf(ask.store, unit)) return
    const { id, made, by } = fresh(needs, ask)
    await write(firstForm(id, unit, made, by, { asks }))
  })
  return showLink(needs, ask, unit, 'made')
}

const turn =
  (from: Code['state'], to: Code['state'], tone: Tone) =>
  async (needs: Needs, ask: Ask): Promise<Show> => {
    const { unit } = ask.who
    if (!unit) return noUnit()
    await again(ask.store, async write => {
      const known = await formOf(ask.store, unit)
      if (known?.code.state === from) await write([update(feedbackCodes, { ...known.code, state: to })])
    })
    return showLink(needs, ask, unit, tone)
  }

export const pause = turn('open', 'paused', 'paused')
export const resume = turn('paused', 'open', 'resumed')

/** `code` is the one that the card showed: pressed twice, or by two at once, it is replaced once. */
export const renew = async (needs: Needs, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const known = await formOf(ask.store, unit)
  if (!known) return notice('old-card')
  await again(ask.store, async write => {
    const now = await formOf(ask.store, unit)
    if (!now || now.code.id !== ask.input.code) return
    const { version: _, ...old } = now.code
    const code: Code = { ...old, ...fresh(needs, ask) }
    await write([
      update(feedbackCodes, { ...now.code, state: 'replaced' }),
      insert(feedbackCodes, code),
      update(unitForms, { ...now.form, code: code.id }),
    ])
  })
  return showLink(needs, ask, unit, 'renewed')
}
