/** What waits for another leader's yes: as its readers will see it, with the seven answers, and who may say yes to it. */

import { anew, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { lineBack } from '../../../core/givenBack.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { pointsOf } from '../look/points.ts'
import type { CampaignNeeds } from '../needs.ts'
import { isFull } from '../trial/foretold.ts'
import { approvers, longestLine, othersWhoMaySayYes } from './approval.ts'
import { questions } from './forgood.ts'
import { namesOf, type Wish, wishShown } from './wish.ts'

type Told = {
  /** Whether the line to its writer is asked for. */
  readonly asks?: boolean
  readonly problem?: 'empty' | 'too-long' | ''
  readonly line?: string
  readonly isChanged?: boolean
}

export const showApproval = async (
  needs: CampaignNeeds,
  { who }: Ask,
  wish: Wish,
  { asks = false, problem = '', line = '', isChanged = false }: Told = {},
): Promise<Show> => {
  const isOwn = wish.by === who.person
  const { told } = wish
  const others = await Promise.all((await othersWhoMaySayYes(needs, wish)).people.map(needs.nameOf))
  const mayAnswer = !isOwn && mayUse(approvers, who.roles)
  const card = show('campaigns/approval', {
    ...namesOf(wish),
    kind: wish.kind,
    sender: wish.sender,
    at: wish.at,
    says: wish.says.map(text => ({ text })),
    audience: wish.audience,
    people: wish.people,
    isOwn,
    others,
    // Whoever reads it to answer it is the one to say yes.
    alone: isOwn && others.length === 0,
    mayAnswer: mayAnswer && !asks,
    asks: mayAnswer && asks,
    problem,
    line: lineBack(line),
    longest: longestLine,
    isChanged,
    hasTold: told !== null,
    isFull: told !== null && isFull(told),
    base: told?.base ?? 0,
    canTell: told?.canTell ?? false,
    smallest: pointsOf(told?.smallest ?? 0),
    letters: told?.letters ?? 0,
    silentAfter: told?.silentAfter ?? null,
    outcome: wish.outcome,
    answers: questions.map(code => ({ code, answer: wish.answers[code] })),
    shown: wishShown(wish),
  })
  return isChanged ? anew(card) : card
}
