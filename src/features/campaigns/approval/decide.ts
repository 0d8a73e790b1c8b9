/** Another leader's answer: yes, and it starts; or back to whoever wrote it, with a line. And the way back for whoever asked. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { put } from '../../../core/store.ts'
import { followTrial } from '../look/follow.ts'
import type { CampaignNeeds } from '../needs.ts'
import { isSenderThere } from '../trial/sender.ts'
import { type Approval, approvals, longestLine } from './approval.ts'
import { beginWish } from './begin.ts'
import { answeredTo } from './letters.ts'
import { showWish } from './questions.ts'
import { showApproval } from './showApproval.ts'
import { isAsWasShown, type Wish, wishOf } from './wish.ts'

export const showAsked = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const wish = await wishOf(needs, ask)
  if (!wish && ask.input.trial) return followTrial(needs, ask)
  // Taken back, it is its writer's own again.
  if (!wish || (wish.stands === 'draft' && wish.by !== ask.who.person)) return notice('no-approval')
  if (wish.stands === 'asks' && !(await isSenderThere(needs, wish))) return notice('no-approval')
  return showWish(needs, ask, wish)
}

/** `null` where there is nothing for this person to answer. */
const answerable = async (needs: CampaignNeeds, ask: Ask): Promise<Wish | null> => {
  const wish = await wishOf(needs, ask)
  if (wish?.stands !== 'asks' || wish.by === ask.who.person) return null
  return (await isSenderThere(needs, wish)) ? wish : null
}

export const approve = (needs: CampaignNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const wish = await answerable(needs, ask)
    if (!wish) return showAsked(needs, ask)
    if (!isAsWasShown(ask.input.shown, wish)) return showApproval(needs, ask, wish, { isChanged: true })
    const at = needs.clock.now()
    const { person, name } = ask.who
    const approval: Approval = { id: wish.id, unit: wish.unit, by: person, says: 'approved', line: '', at }
    const begun = await beginWish(needs, ask, wish, { approval, name })
    if (begun) written(begun)
    return showAsked(needs, ask)
  })

export const sendBack = (needs: CampaignNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const line = (ask.input.line ?? '').trim()
    const wish = await answerable(needs, ask)
    if (!wish) {
      const row = await ask.store.get(approvals, ask.input.campaign || ask.input.trial || '')
      const isDone = isAsWished(row, { by: ask.who.person, says: 'back', line })
      return isDone ? notice('approval-back') : showAsked(needs, ask)
    }
    if (ask.input.asked !== 'yes') return showApproval(needs, ask, wish, { asks: true })
    if (!isAsWasShown(ask.input.shown, wish)) return showApproval(needs, ask, wish, { isChanged: true })
    const problem = line === '' ? 'empty' : line.length > longestLine ? 'too-long' : ''
    if (problem) return showApproval(needs, ask, wish, { asks: true, problem, line })
    const at = needs.clock.now()
    const { person, name } = ask.who
    const row: Approval = { id: wish.id, unit: wish.unit, by: person, says: 'back', line, at }
    const known = await ask.store.get(approvals, wish.id)
    written(
      await needs.tell(ask.store, [answeredTo(wish, row, name)], [wish.back(at), put(approvals, known, row)]),
    )
    return notice('approval-back')
  })

/** Whoever asked has it as a draft again. */
export const unask = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const isOwn = await again(ask.store, async write => {
    const wish = await wishOf(needs, ask)
    if (wish?.by !== ask.who.person) return false
    if (wish.stands === 'asks') await write([wish.back(needs.clock.now())])
    return true
  })
  return isOwn ? showAsked(needs, ask) : notice('no-campaign')
}
