/** The seven questions in a card of their own, and what comes of the answers: it starts, or another leader is asked. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { campaigns } from '../campaign.ts'
import { showPreview } from '../compose.ts'
import type { CampaignNeeds } from '../needs.ts'
import { planCampaign } from '../plan.ts'
import { receiversOf } from '../receivers.ts'
import {
  type AnswerProblem,
  type Answers,
  longestAnswer,
  problemIn,
  questions,
  readAnswers,
} from './answers.ts'
import { isForMany, othersWhoLead } from './approval.ts'
import { askedOf } from './letters.ts'
import { showStanding } from './standing.ts'
import { isAsWasShown, namesOf, type Wish, wishOf, wishShown } from './wish.ts'

const showForm = async (
  needs: CampaignNeeds,
  wish: Wish,
  {
    answers,
    problem = '',
    isChanged = false,
  }: { answers: Answers; problem?: AnswerProblem; isChanged?: boolean },
): Promise<Show> => {
  const asks = await isForMany(needs, wish.people)
  return show('campaigns/questions', {
    ...namesOf(wish),
    kind: wish.kind,
    asks,
    people: wish.people,
    alone: asks && (await othersWhoLead(needs, wish)).length === 0,
    problem,
    isChanged,
    longest: longestAnswer,
    questions: questions.map(code => ({ code, answer: answers[code] })),
    shown: wishShown(wish),
  })
}

const own = async (needs: CampaignNeeds, ask: Ask): Promise<Wish | null> => {
  const wish = await wishOf(needs, ask)
  return wish?.by === ask.who.person ? wish : null
}

export const showQuestions = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const wish = await own(needs, ask)
  if (!wish) return notice('no-campaign')
  return wish.stands === 'draft'
    ? showForm(needs, wish, { answers: wish.answers })
    : showWish(needs, ask, wish)
}

/** Where it stands now. */
export const showWish = async (needs: CampaignNeeds, ask: Ask, wish: Wish): Promise<Show> => {
  const message = await ask.store.get(campaigns, wish.id)
  if (!message) return notice('no-campaign')
  return message.status === 'draft' ? showPreview(needs, message) : showStanding(needs, ask, message)
}

/** Its letters are written in parts; a stop in between is made good by the job that takes planning up again. */
export const goOn = async (needs: CampaignNeeds, ask: Ask, { id }: Wish): Promise<void> => {
  const message = await ask.store.get(campaigns, id)
  if (message?.status === 'planning')
    await planCampaign(needs, ask.store, message, await receiversOf(needs, message))
}

export const answer = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const answers = readAnswers(ask.input)
  const now = needs.clock.now()
  const answered = await again(ask.store, async (write, written) => {
    const wish = await own(needs, ask)
    if (wish?.stands !== 'draft') return { wish }
    const problem = problemIn(answers)
    if (problem) return { show: await showForm(needs, wish, { answers, problem }) }
    if (!isAsWasShown(ask.input.shown, wish))
      return { show: await showForm(needs, wish, { answers, isChanged: true }) }
    if (!(await isForMany(needs, wish.people))) await write([wish.begins(answers, now)])
    else {
      const others = await othersWhoLead(needs, wish)
      written(
        await needs.tell(
          ask.store,
          others.map(person => askedOf(wish, person, now)),
          [wish.asks(answers, now)],
        ),
      )
    }
    return { wish: await own(needs, ask) }
  })
  if (answered.show) return answered.show
  const { wish } = answered
  if (!wish) return notice('no-campaign')
  await goOn(needs, ask, wish)
  return showWish(needs, ask, wish)
}
