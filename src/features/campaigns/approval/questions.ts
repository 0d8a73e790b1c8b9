/** The seven questions in a card of their own, and what comes of the answers: it starts, or another leader is asked. */

import { again } from '../../../core/again.ts'
import { anew, notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { lineBack } from '../../../core/givenBack.ts'
import { campaigns } from '../campaign.ts'
import { showPreview } from '../compose.ts'
import { showTrial } from '../look/follow.ts'
import type { CampaignNeeds } from '../needs.ts'
import { trials } from '../trial/trial.ts'
import { isForMany, othersWhoMaySayYes } from './approval.ts'
import { beginWish } from './begin.ts'
import {
  type AnswerProblem,
  type Answers,
  longestAnswer,
  problemIn,
  questions,
  readAnswers,
} from './forgood.ts'
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
  const [asks, others] = await Promise.all([isForMany(needs, wish.people), othersWhoMaySayYes(needs, wish)])
  return show('campaigns/questions', {
    ...namesOf(wish),
    kind: wish.kind,
    asks,
    people: wish.people,
    alone: asks && others.people.length === 0,
    admins: asks && others.people.length > 0 && others.areAdmins,
    problem,
    isChanged,
    longest: longestAnswer,
    questions: questions.map(code => ({ code, answer: lineBack(answers[code]) })),
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
export const showWish = async (needs: CampaignNeeds, ask: Ask, { kind, id }: Wish): Promise<Show> => {
  if (kind === 'trial') {
    const trial = await ask.store.get(trials, id)
    return trial ? showTrial(needs, ask, trial) : notice('no-trial')
  }
  const message = await ask.store.get(campaigns, id)
  if (!message) return notice('no-campaign')
  return message.status === 'draft' ? showPreview(needs, message) : showStanding(needs, ask, message)
}

export const answer = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const answers = readAnswers(ask.input)
  const answered = await again(ask.store, async (_, written) => {
    const wish = await own(needs, ask)
    if (wish?.stands !== 'draft') return { wish }
    const problem = problemIn(answers)
    if (problem) return { show: await showForm(needs, wish, { answers, problem }) }
    if (!isAsWasShown(ask.input.shown, wish))
      return { show: anew(await showForm(needs, wish, { answers, isChanged: true })) }
    if (await isForMany(needs, wish.people)) {
      const now = needs.clock.now()
      const others = await othersWhoMaySayYes(needs, wish)
      const asked = others.people.map(person => askedOf(wish, person, now, others.areAdmins))
      written(await needs.tell(ask.store, asked, [wish.asks(answers, now)]))
      return { wish }
    }
    const begun = await beginWish(needs, ask, { ...wish, answers }, null)
    if (begun) written(begun)
    return { wish }
  })
  if (answered.show) return answered.show
  const { wish } = answered
  return wish ? showWish(needs, ask, wish) : notice('no-campaign')
}
