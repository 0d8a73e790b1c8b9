/** Another leader's answer: yes, and it starts; or back to whoever wrote it, with a line. And the way back for whoever asked. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { type Change, put } from '../../../core/store.ts'
import type { CampaignNeeds } from '../needs.ts'
import { type Approval, approvals, longestLine } from './approval.ts'
import { answeredTo } from './letters.ts'
import { goOn, showWish } from './questions.ts'
import { showApproval } from './showApproval.ts'
import { isAsWasShown, type Wish, wishOf } from './wish.ts'

export const showAsked = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const wish = await wishOf(needs, ask)
  // Taken back, it is its writer's own again.
  if (!wish || (wish.stands === 'draft' && wish.by !== ask.who.person)) return notice('no-approval')
  return showWish(needs, ask, wish)
}

const record = async (
  needs: CampaignNeeds,
  ask: Ask,
  wish: Wish,
  answer: Pick<Approval, 'says' | 'line' | 'at'>,
  change: Change,
) => {
  const { person, name } = ask.who
  const known = await ask.store.get(approvals, wish.id)
  const row: Approval = { id: wish.id, unit: wish.unit, by: person, ...answer }
  return needs.tell(ask.store, [answeredTo(wish, row, name)], [change, put(approvals, known, row)])
}

/** `null` where there is nothing for this person to answer. */
const answerable = async (needs: CampaignNeeds, ask: Ask): Promise<Wish | null> => {
  const wish = await wishOf(needs, ask)
  return wish?.stands === 'asks' && wish.by !== ask.who.person ? wish : null
}

export const approve = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const changed = await again(ask.store, async (_, written) => {
    const wish = await answerable(needs, ask)
    if (!wish) return null
    if (!isAsWasShown(ask.input.shown, wish)) return wish
    const at = needs.clock.now()
    written(await record(needs, ask, wish, { says: 'approved', line: '', at }, wish.begins(wish.answers, at)))
    return null
  })
  if (changed) return showApproval(needs, ask, changed, { isChanged: true })
  const wish = await wishOf(needs, ask)
  if (wish) await goOn(needs, ask, wish)
  return showAsked(needs, ask)
}

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
    written(await record(needs, ask, wish, { says: 'back', line, at }, wish.back(at)))
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
