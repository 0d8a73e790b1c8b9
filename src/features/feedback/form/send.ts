/** Takes an answer: who is thanked is stored, and nothing of who they are is. */

import { again } from '../../../core/again.ts'
import { insert, remove, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { PageAnswer, PageRequest } from '../../../core/webPages.ts'
import { responses } from '../response.ts'
import { printOf, sentPages } from '../sentPages.ts'
import { patientWords } from '../words.ts'
import { type Given, pageIn, problemIn, readGiven } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { findForm } from './open.ts'
import { formPage, type Open, thanksPage } from './view.ts'

/** What the page left unread is gone; false where somebody has read it. It holds also where no answer is taken any more. */
const takeBack = ({ store }: FormNeeds, page: string) =>
  again(store, async (write): Promise<boolean> => {
    const before = page ? await store.get(patientWords, printOf(page, 'words')) : null
    if (before?.state === 'new') await write([remove(patientWords, before)])
    return before === null || before.state === 'new'
  })

/**
 * Words go first and alone: where the rest is not written, the page is sent again, and they are there already. As long as
 * nobody has read them, the page that they came from may change them, and they wait as words of that day. False where it is
 * too late.
 */
const keepWords = ({ store, clock, newId }: FormNeeds, { code }: Open, { text, page }: Given) =>
  again(store, async (write): Promise<boolean> => {
    const id = page ? printOf(page, 'words') : newId()
    const before = page ? await store.get(patientWords, id) : null
    if (before?.text === text) return true
    if (before && (before.state !== 'new' || before.unit !== code.unit)) return false
    const day = dayOf(clock.now())
    const row = { id, unit: code.unit, day, text, state: 'new', readBy: '' } as const
    await write([before ? update(patientWords, { ...before, day, text }) : insert(patientWords, row)])
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
  if ('instead' in found) {
    if (!fields.text) await takeBack(needs, pageIn(fields))
    return found.instead
  }
  const { open } = found
  const given = readGiven(fields, open.asked, open.code)
  if (given.isProgram) return thanksPage(open, false)
  const problem = problemIn(given, open.phone)
  const isGone = given.text !== '' || (await takeBack(needs, given.page))
  if (problem === 'nothing' && !isGone) return thanksPage(open, true)
  if (problem) return formPage(open, given, given.page || needs.newId(), problem)
  const isKept = given.text === '' ? isGone : await keepWords(needs, open, given)
  const isNew = await keepAnswer(needs, open, given)
  if (isNew) needs.ring(open.code.unit)
  return thanksPage(open, !isNew || !isKept)
}
