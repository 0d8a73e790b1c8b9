/** The door of feedback: what patients say of the technology and the meeting, without anybody knowing who said it. */

import { door } from '../../core/door.ts'
import { onePack } from '../../core/packs.ts'
import { feedbackCodes } from './code.ts'
import { feedbackErasures, feedbackRetention } from './erasures.ts'
import { readQuestions } from './questions.ts'
import { responses } from './response.ts'
import { createForgetPages, sentPages } from './sentPages.ts'
import { patientWords } from './words.ts'

export const feedbackDoor = door({
  name: 'feedback',
  collections: [responses, feedbackCodes, patientWords, sentPages],
  erasures: feedbackErasures,
  retention: feedbackRetention,
  packs: folders => ({ questions: onePack(folders('feedback'), 'questions', readQuestions) }),
  open: ({ store }) => {
    return {
      jobs: [{ name: 'forget-sent-pages', run: createForgetPages(store) }],
    }
  },
})
