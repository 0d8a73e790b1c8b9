/** `/f/CODE`: a unit's form, which whoever has its address reads and sends. */

import type { Form, Page, Refusal } from '../../../core/webPages.ts'
import { carriedOf, nothingGiven } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { findForm, refusedPage } from './open.ts'
import { send } from './send.ts'
import { formPage } from './view.ts'

const statusOf = {
  'too-large': 413,
  'too-fast': 429,
  'too-slow': 408,
  malformed: 400,
  unexpected: 503,
} as const

/** They did nothing wrong, and what they answered is sent again as it is. */
const isForLater = (why: Refusal) => why === 'too-fast' || why === 'unexpected'

/** Of what was cut short they read the same as of what could not be read. */
const toldAs = (why: Refusal) => (why === 'too-slow' ? 'malformed' : why)

export const patientForm = (needs: FormNeeds): Form => ({
  path: '/f/:code',
  get: async request => {
    const found = await findForm(needs, request)
    return 'instead' in found ? found.instead : formPage(found.open, nothingGiven, needs.newId(), null)
  },
  post: (request, fields) => send(needs, request, fields),
  refused: (request, why, fields) =>
    refusedPage(needs, request, statusOf[why], toldAs(why), isForLater(why) ? carriedOf(fields) : []),
})

/** Where an address was cut before its code. */
export const formOfNobody = (needs: FormNeeds): Page => ({
  path: '/f',
  get: async request => refusedPage(needs, request, 404, 'dead'),
})
