/** The door of feedback: what patients say of the technology and the meeting, without anybody knowing who said it. */

import { door } from '../../core/door.ts'
import { onePack } from '../../core/packs.ts'
import { feedbackCodes, newCode } from './code.ts'
import { feedbackErasures, feedbackRetention } from './erasures.ts'
import { createBell } from './form/bell.ts'
import { patientForm } from './form/form.ts'
import type { FormNeeds } from './form/needs.ts'
import { statement } from './form/statement.ts'
import { readFormWords, readTongues } from './form/tongue.ts'
import { readQuestions } from './questions.ts'
import { responses } from './response.ts'
import { createForgetPages, sentPages } from './sentPages.ts'
import { patientWords } from './words.ts'

/** For the demo, whose forms are there from the start. */
export { newCode }

export const feedbackDoor = door({
  name: 'feedback',
  collections: [responses, feedbackCodes, patientWords, sentPages],
  erasures: feedbackErasures,
  retention: feedbackRetention,
  packs: folders => {
    const questions = onePack(folders('feedback'), 'questions', readQuestions)
    const form = onePack(folders('feedback'), 'form', readFormWords)
    return { questions, tongues: readTongues(folders('feedback/languages'), questions, form) }
  },
  open: (house, _needs, packs) => {
    const { store } = house
    const needs: FormNeeds = {
      ...house,
      ...packs,
      ring: createBell(unit => house.handfuls.gather(responses, unit)),
    }
    return {
      forms: [patientForm(needs)],
      pages: [statement({ ...needs, say: house.say })],
      jobs: [{ name: 'forget-sent-pages', run: createForgetPages(store) }],
    }
  },
})
