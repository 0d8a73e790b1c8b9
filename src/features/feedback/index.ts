/** The door of feedback: what patients say of the technology and the meeting, without anybody knowing who said it. */

import { door } from '../../core/door.ts'
import { onePack } from '../../core/packs.ts'
import { activityDoor } from '../activity/index.ts'
import { besideTarget } from './answers/beside.ts'
import { answersResource } from './answers/resource.ts'
import { summarise } from './answers/summary.ts'
import { feedbackTiles } from './answers/tiles.ts'
import { allIn, noteFirst, setIn } from './asks.ts'
import { feedbackCodes } from './code.ts'
import { feedbackErasures, feedbackRetention, feedbackTexts } from './erasures.ts'
import { feedbackFacts } from './facts.ts'
import { formOfNobody, patientForm } from './form/form.ts'
import { lostOf } from './form/lost.ts'
import type { FormNeeds } from './form/needs.ts'
import { statement } from './form/statement.ts'
import { moreOf, readFormWords, readTongues, tellingOf } from './form/tongue.ts'
import { historyOf } from './history.ts'
import type { FeedbackNeeds } from './needs.ts'
import { readQuestions, setFor } from './questions.ts'
import { responses } from './response.ts'
import { openLots, wordLots } from './review/lots.ts'
import { saidPage } from './said/page.ts'
import { saidLines } from './said/said.ts'
import { sentPages } from './sentPages.ts'
import { poster } from './share/poster.ts'
import { firstForm, unitForms } from './share/unitForm.ts'
import { actionsOf, commandsOf } from './staff.ts'
import { patientWords } from './words.ts'

export { exportAnswers } from './export.ts'
/** For the demo, whose forms are there from the start. */
export { firstForm }

export const feedbackDoor = door({
  name: 'feedback',
  collections: [responses, feedbackCodes, unitForms, patientWords, wordLots, sentPages, saidLines],
  erasures: feedbackErasures,
  retention: feedbackRetention,
  texts: feedbackTexts,
  needs: { activity: activityDoor },
  packs: folders => {
    const questions = onePack(folders('feedback'), 'questions', readQuestions)
    const form = onePack(folders('feedback'), 'form', readFormWords)
    return { questions, tongues: readTongues(folders('feedback/languages'), questions, form) }
  },
  open: (house, { activity }, packs) => {
    const needs: FormNeeds = {
      ...house,
      ...packs,
      telling: tellingOf(packs.tongues),
    }
    const open = { ...needs, say: house.say, ourAddress: house.ourAddress }
    const staff: FeedbackNeeds = {
      ...house,
      questionsOf: async unit => {
        const facts = await house.unitFacts(unit)
        return facts ? (await setIn(house.store, packs.questions, facts)).questions : []
      },
      everAskedOf: async unit => {
        const facts = await house.unitFacts(unit)
        return facts ? allIn(house.store, packs.questions, facts) : []
      },
      setOf: async unit => setFor(packs.questions, (await house.unitFacts(unit))?.service ?? 'video').set,
      moreLanguages: moreOf(packs.tongues),
      heldIn: activity.heldIn,
    }
    return {
      commands: commandsOf(staff),
      actions: actionsOf(staff),
      forms: [patientForm(needs)],
      lost: lostOf(open),
      pages: [formOfNobody(needs), statement(open), poster(open), saidPage(open)],
      tiles: feedbackTiles(staff),
      resources: [answersResource(staff)],
      summary: (unit, month) => summarise(staff, unit, month),
      facts: feedbackFacts(staff),
      counterweights: (unit, period) => besideTarget(staff, unit, period),
      history: trust => historyOf(packs.questions, trust),
      jobs: [openLots(staff), noteFirst({ ...house, questions: packs.questions })],
    }
  },
})
