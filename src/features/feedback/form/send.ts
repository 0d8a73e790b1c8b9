/** Takes an answer: who is thanked is stored, and nothing of who they are is. */

import { unlessOvertaken } from '../../../core/again.ts'
import { insert } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { PageAnswer, PageRequest } from '../../../core/webPages.ts'
import { responses } from '../response.ts'
import { printOf, sentPages } from '../sentPages.ts'
import { patientWords } from '../words.ts'
import { type Given, problemIn, readGiven } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { findForm } from './open.ts'
import { formPage, type Open, thanksPage } from './view.ts'

/** Words go first and alone: where the rest is not written, the page is sent again, and they are there already. */
const keepWords = async ({ store, clock, newId }: FormNeeds, { code }: Open, { text, page }: Given) => {
  if (text === '') return
  const id = page ? printOf(page, 'words') : newId()
  const row = { id, unit: code.unit, day: dayOf(clock.now()), text, state: 'new', readBy: '' } as const
  await unlessOvertaken(store, [insert(patientWords, row)])
}

/** False where the same page was sent before. */
const keepAnswer = async (
  { store, clock, newId }: FormNeeds,
  { code }: Open,
  { who, answers, page }: Given,
): Promise<boolean> => {
  if (Object.keys(answers).length === 0) return true
  const outcome = await store.write([
    insert(responses, {
      id: newId(),
      unit: code.unit,
      day: dayOf(clock.now()),
      gathered: false,
      answers: { ...(who && { who }), ...answers },
    }),
    ...(page ? [insert(sentPages, { id: printOf(page, 'answer') })] : []),
  ])
  return outcome.written
}

export const send = async (
  needs: FormNeeds,
  request: PageRequest,
  fields: Readonly<Record<string, string>>,
): Promise<PageAnswer> => {
  const found = await findForm(needs, request)
  if ('instead' in found) return found.instead
  const { open } = found
  const given = readGiven(fields, open.asked, open.code)
  if (given.isProgram) return thanksPage(open, false)
  const problem = problemIn(given, open.phone)
  if (problem) return formPage(open, given, given.page || needs.newId(), problem)
  await keepWords(needs, open, given)
  const isNew = await keepAnswer(needs, open, given)
  if (isNew) needs.ring(open.code.unit)
  return thanksPage(open, !isNew)
}
