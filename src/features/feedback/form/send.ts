/** Takes an answer: who is thanked is stored, and nothing of who they are is. */

import { again } from '../../../core/again.ts'
import { insert, remove, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { mondayOf, weekOf } from '../../../core/time/weeks.ts'
import type { PageAnswer, PageRequest } from '../../../core/webPages.ts'
import { responses } from '../response.ts'
import { printOf, sentPages } from '../sentPages.ts'
import { patientWords } from '../words.ts'
import { type Given, pageIn, problemIn, readGiven } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { findForm } from './open.ts'
import { formPage, type Open, thanksPage } from './view.ts'

/** What became of the words; `none` where there is nothing to tell of. */
type Words = 'none' | 'kept' | 'late'

/** What the page left unread is gone, and late where somebody has read it. It holds also where no answer is taken any more. */
const takeBack = ({ store }: FormNeeds, page: string) =>
  again(store, async (write): Promise<Words> => {
    const before = page ? await store.get(patientWords, printOf(page, 'words')) : null
    if (before?.state === 'new') await write([remove(patientWords, before)])
    return before === null || before.state === 'new' ? 'none' : 'late'
  })

/**
 * Words go first and alone: where the rest is not written, the page is sent again, and they are there already. As long as
 * nobody has read them, the page that they came from may change them, and they wait as words of that week.
 */
const keepWords = ({ store, clock, newId }: FormNeeds, { code }: Open, { text, page }: Given) =>
  again(store, async (write): Promise<Words> => {
    const id = page ? printOf(page, 'words') : newId()
    const before = page ? await store.get(patientWords, id) : null
    if (before?.text === text) return 'none'
    if (before && (before.state !== 'new' || before.unit !== code.unit)) return 'late'
    const day = mondayOf(weekOf(dayOf(clock.now())))
    const row = { id, unit: code.unit, day, text, state: 'new', readBy: '' } as const
    if (!before) await write([insert(patientWords, row)])
    else {
      const { lot: _, ...unread } = before
      await write([update(patientWords, { ...unread, day, text })])
    }
    return 'kept'
  })

type Answer = 'none' | 'new' | 'twice' | 'other'

/** Of a page that was sent before the first answer counts: sent anew it is the same, or another one. */
const keepAnswer = async (
  { store, clock, newId }: FormNeeds,
  { code }: Open,
  { who, answers, page }: Given,
): Promise<Answer> => {
  if (Object.keys(answers).length === 0) return 'none'
  const id = printOf(page, 'answer')
  const said = printOf(`${page} ${JSON.stringify([who, answers])}`, 'said')
  const day = dayOf(clock.now())
  const outcome = await store.write([
    insert(responses, {
      id: newId(),
      unit: code.unit,
      day,
      gathered: false,
      answers: { ...(who && { who }), ...answers },
    }),
    ...(page ? [insert(sentPages, { id, day, said })] : []),
  ])
  if (outcome.written) return 'new'
  return ((await store.get(sentPages, id))?.said ?? said) === said ? 'twice' : 'other'
}

const toldOf = (answer: Answer, words: Words, isCut: boolean): readonly string[] => {
  const isLate = answer === 'twice' || answer === 'other'
  const isStored = answer === 'new' || words !== 'late'
  return [
    ...(isLate ? [answer] : isStored ? ['thanks-text'] : []),
    ...(words === 'late' || (words === 'kept' && isLate) ? [`words-${words}`] : []),
    ...(isCut ? ['dropped'] : []),
  ]
}

export const send = async (
  needs: FormNeeds,
  request: PageRequest,
  fields: Readonly<Record<string, string>>,
): Promise<PageAnswer> => {
  const found = await findForm(needs, request)
  if ('instead' in found) {
    if (!fields.text?.trim()) await takeBack(needs, pageIn(fields))
    return found.instead
  }
  const { open } = found
  const given = readGiven(fields, open.asked, open.code)
  if (given.isProgram) return thanksPage(open, ['thanks-text'])
  const problem = problemIn(given, open.phone, needs.telling)
  const before = fields.text?.trim() ? 'none' : await takeBack(needs, given.page)
  if (problem === 'nothing' && before === 'late') return thanksPage(open, ['words-late'])
  if (problem === 'nothing' && given.isCut) return thanksPage(open, ['dropped'])
  if (problem) return formPage(open, given, given.page || needs.newId(), problem)
  const words = given.text === '' ? before : await keepWords(needs, open, given)
  const answer = await keepAnswer(needs, open, given)
  return thanksPage(open, toldOf(answer, words, given.isCut))
}
