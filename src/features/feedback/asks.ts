/**
 * Of two forms some questions are called the same and ask something else. What a unit's patients answered to its first form is
 * kept by the plain names; once its service is another, and its form with it, those of that form are called by their set as
 * well: nothing that was answered to the one is told as an answer to the other.
 */

import { again } from '../../core/again.ts'
import type { Job } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Words } from '../../core/packs.ts'
import { type Store, update } from '../../core/store.ts'
import type { UnitFacts } from '../../core/units.ts'
import { whole } from '../../core/walk.ts'
import { type Question, type QuestionSet, type Questions, setFor } from './questions.ts'
import { unitForms } from './share/unitForm.ts'

const prefixOf = ({ set }: Pick<QuestionSet, 'set'>): string => `${set}-`

/** As its authors call it. */
export const plainName = (set: Pick<QuestionSet, 'set'>, question: string): string =>
  question.startsWith(prefixOf(set)) ? question.slice(prefixOf(set).length) : question

const calledBy = (set: QuestionSet): QuestionSet => {
  const named = (question: string) => prefixOf(set) + question
  const questions = set.questions.map(
    (one): Question => ({
      ...one,
      question: named(one.question),
      ...(one.after && { after: { ...one.after, question: named(one.after.question) } }),
    }),
  )
  return { ...set, questions }
}

/** The set of a unit's service, as what is answered to it is kept. */
export const setIn = async (
  store: Pick<Store, 'get'>,
  questions: Questions,
  { unit, service }: Pick<UnitFacts, 'unit' | 'service'>,
): Promise<QuestionSet> => {
  const set = setFor(questions, service)
  const first = (await store.get(unitForms, unit))?.asks ?? set.set
  return first === set.set ? set : calledBy(set)
}

/** What was answered to any form that it has had: in a table of months each stands with its own name. */
export const allIn = async (
  store: Pick<Store, 'get'>,
  questions: Questions,
  of: Pick<UnitFacts, 'unit' | 'service'>,
): Promise<readonly Question[]> => {
  const now = await setIn(store, questions, of)
  const first = (await store.get(unitForms, of.unit))?.asks ?? now.set
  const others = questions.sets.filter(({ set }) => set !== now.set)
  return [now, ...others.map(set => (set.set === first ? set : calledBy(set)))].flatMap(set => set.questions)
}

/** What each question is called to a reader, of whichever form it was. */
export const namesIn = async (
  store: Pick<Store, 'get'>,
  questions: Questions,
  { unit, service }: Pick<UnitFacts, 'unit' | 'service'>,
): Promise<ReadonlyMap<string, Words>> => {
  const first = (await store.get(unitForms, unit))?.asks ?? setFor(questions, service).set
  const others = questions.sets.filter(({ set }) => set !== first)
  const own = questions.sets.filter(({ set }) => set === first)
  const all = [...others, ...others.map(calledBy), ...own]
  return new Map(all.flatMap(set => set.questions.map(({ question, short }) => [question, short] as const)))
}

type Needs = {
  readonly store: Store
  readonly questions: Questions
  readonly unitFacts: (unit: UnitId) => Promise<UnitFacts | null>
}

/** Which form is a unit's first one: once, for those from before that was kept, and for who came to be otherwise. */
export const noteFirst = ({ store, questions, unitFacts }: Needs): Job => {
  let isStart = true
  return {
    name: 'first-form',
    run: async () => {
      if (!isStart) return 0
      let noted = 0
      for (const { id, asks } of await whole(store, unitForms)) {
        const facts = asks === undefined ? await unitFacts(id) : null
        if (!facts) continue
        await again(store, async write => {
          const form = await store.get(unitForms, id)
          if (form && form.asks === undefined)
            await write([update(unitForms, { ...form, asks: setFor(questions, facts.service).set })])
        })
        noted += 1
      }
      isStart = false
      return noted
    },
  }
}
