/** Takes an answer: who is thanked is stored, and nothing of who they are is. */

import { again } from '../../../core/again.ts'
import { insert, remove, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { PageAnswer, PageRequest } from '../../../core/webPages.ts'
import { responses } from '../response.ts'
import { printOf, sentPages } from '../sentPages.ts'
import { patientWords } from '../words.ts'
import { type Given, problemIn, readGiven } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { findForm } from './open.ts'
import { formPage, type Open, thanksPage } from './view.ts'

/**
 * Words go first and alone: where the rest is not written, the page is sent again, and they are there already. As long as
 * nobody has read them, the page that they came from may change them or take them back. False where it is too late.
 */
const keepWords = ({ store, clock, newId }: FormNeeds, { code }: Open, { text, page }: Given) =>
  again(store, async (write): Promise<boolean> => {
    const id = page ? printOf(page, 'words') : newId()
    const before = page && code.words ? await store.get(patientWords, id) : null
    if (before?.text === text || (!before && text === '')) return true
    if (before && (before.state !== 'new' || before.unit !== code.unit)) return false
    if (!before) {
      const row = { id, unit: code.unit, day: dayOf(clock.now()), text, state: 'new', readBy: '' } as const
      await write([insert(patientWords, row)])
    } else
      await write([text === '' ? remove(patientWords, before) : update(patientWords, { ...before, text })])
    return true
  })

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
  const isKept = await keepWords(needs, open, given)
  const isNew = await keepAnswer(needs, open, given)
  if (isNew) needs.ring(open.code.unit)
  return thanksPage(open, !isNew || !isKept)
}
