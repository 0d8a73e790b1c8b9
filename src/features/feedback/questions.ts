/** The questions that patients are asked: two sets, for who had a video appointment and for who is followed up at home. */

import { z } from 'zod'
import { broken, code, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'
import { type ServiceType, serviceTypes } from '../../core/services.ts'
import { whos } from './response.ts'

const choice = z.strictObject({
  choice: code,
  says: words,
  /** Counts as good: the top box. */
  isTop: z.boolean().default(false),
})

const question = z.strictObject({
  question: code,
  asks: words,
  /** Said below the question, where everybody sees all questions at once. */
  hint: words.optional(),
  /** For those who read the figures. */
  short: words,
  /** From the worst to the best where it is a scale. */
  choices: z.array(choice).min(2).max(5),
  isScale: z.boolean().default(false),
  /** Asked only where the unit wishes it. */
  isExtra: z.boolean().default(false),
  /** Asked only of who chose one of these there. */
  after: z.strictObject({ question: code, choices: z.array(code).min(1) }).optional(),
})
export type Question = z.infer<typeof question>

const set = z.strictObject({
  set: code,
  services: z.array(z.enum(serviceTypes)).min(1),
  about: words,
  questions: z.array(question).min(1),
})
export type QuestionSet = z.infer<typeof set>

const shape = z.strictObject({
  feedback: z.literal('questions'),
  /** Grows when a question means something else; what was answered before is not compared with it. */
  edition: z.int().min(1),
  who: z.strictObject({
    asks: words,
    choices: z.array(z.strictObject({ choice: z.enum(whos), says: words })).length(whos.length),
  }),
  sets: z.array(set).min(1),
})
export type Questions = z.infer<typeof shape>

type At = { readonly source: Source; readonly path: readonly PropertyKey[] }

const checkAfter = ({ source, path }: At, { after }: Question, before: readonly Question[]) => {
  if (!after) return
  const known = before.find(({ question }) => question === after.question)?.choices ?? []
  if (!after.choices.every(wanted => known.some(({ choice }) => choice === wanted)))
    throw broken(source, [...path, 'after'], 'after must name a question above it, and choices of that')
}

export const readQuestions = (source: Source): Questions => {
  const questions = readPack(source, shape)
  for (const [s, { questions: asked }] of questions.sets.entries()) {
    const path = ['sets', s, 'questions']
    refuseDoubles(
      source,
      asked.map(({ question }, q) => ({ code: question, path: [...path, q, 'question'] })),
    )
    for (const [q, each] of asked.entries()) {
      const at = { source, path: [...path, q] }
      refuseDoubles(
        source,
        each.choices.map(({ choice }, c) => ({ code: choice, path: [...at.path, 'choices', c] })),
      )
      checkAfter(at, each, asked.slice(0, q))
    }
  }
  const missing = serviceTypes.find(type => !questions.sets.some(({ services }) => services.includes(type)))
  if (missing) throw broken(source, ['sets'], `no set is for ${missing}`)
  return questions
}

/** Every kind of service has one, or the start would have stopped. */
export const setFor = ({ sets }: Questions, service: ServiceType): QuestionSet => {
  const [first] = sets
  const found = sets.find(({ services }) => services.includes(service)) ?? first
  if (!found) throw new RangeError('There are no questions.')
  return found
}

/** What a form asks: all but those that the unit has not wished for. */
export const askedOf = ({ questions }: QuestionSet, extras: readonly string[]): readonly Question[] =>
  questions.filter(({ question, isExtra }) => !isExtra || extras.includes(question))
