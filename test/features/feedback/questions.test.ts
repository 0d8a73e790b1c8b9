/** The questions that patients are asked, and the code that a unit's form is found by. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { newId } from '../../../src/edges/chance/newId.ts'
import { codeFrom, readCode } from '../../../src/features/feedback/code.ts'
import { askedOf, readQuestions, setFor } from '../../../src/features/feedback/questions.ts'

const { questions } = readContent().feedback

describe('the questions', () => {
  it('are those of a video appointment, and others for who is followed up at home', () => {
    const codes = (service: 'wound' | 'home') =>
      askedOf(setFor(questions, service), []).map(({ question }) => question)
    expect(codes('wound')).toEqual(['joining', 'sound', 'trouble', 'involved', 'private', 'suits', 'overall'])
    expect(codes('home')).toEqual(['safe', 'coping', 'equipment', 'involved', 'suits', 'overall'])
  })

  it('are more where the unit wishes it', () => {
    const more = askedOf(setFor(questions, 'video'), ['travel', 'aware', 'nothing'])
    expect(more.slice(-2).map(({ question }) => question)).toEqual(['travel', 'aware'])
  })

  it('have words at every point, and a scale has its best at the end', () => {
    for (const { choices, isScale } of questions.sets.flatMap(set => set.questions))
      if (isScale) expect(choices.map(({ isTop }) => isTop)).toEqual([false, false, false, true, true])
  })

  it('that depend on a question that is not there stop the start, with the line', () => {
    const words = { nb: 'a', nn: 'a', en: 'a' }
    const choices = ['one', 'two'].map(choice => ({ choice, says: words }))
    const asked = { question: 'late', asks: words, short: words, choices }
    const after = { question: 'early', choices: ['one'] }
    const who = {
      asks: words,
      choices: ['patient', 'relative', 'together'].map(choice => ({ choice, says: words })),
    }
    const services = ['video', 'wound', 'interdisciplinary', 'home']
    const sets = [{ set: 'all', services, about: words, questions: [{ ...asked, after }] }]
    const data = { feedback: 'questions', edition: 1, who, sets }
    const read = () =>
      readQuestions({ file: 'cards/feedback/questions.yaml', data, lineOf: path => path.length })
    expect(read).toThrow(expect.objectContaining({ facts: expect.objectContaining({ line: 5 }) }))
  })
})

describe('a code', () => {
  it('has eight signs that nobody reads one of for another', () => {
    const codes = Array.from({ length: 500 }, () => codeFrom(newId()))
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
    expect(new Set(codes).size).toBe(500)
  })

  it('is found however it is typed, and what can be none is none', () => {
    expect(readCode('hud-punkt')).toBe('HUDPUNKT')
    expect(readCode(' HUDP UNKT ')).toBe('HUDPUNKT')
    for (const pasted of ['HUDPUNKT.', 'HUDPUNKT,', 'HUDPUNKT)', '«HUDPUNKT»', '"HUDPUNKT"', 'HUDPUNKT>'])
      expect(readCode(pasted)).toBe('HUDPUNKT')
    for (const none of ['', undefined, 'HUDPUNK', 'HUDPOL10', '../../etc']) expect(readCode(none)).toBe('')
  })
})
