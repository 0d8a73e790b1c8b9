/**
 * The demo trust's answers: one unit that gets better at sound, one that is steady, one where fewer are content as use falls
 * back, one with too few to show, and one at home. A day and choices, as patients give them.
 */

import { decide } from '../../core/decisions.ts'
import type { DemoTrust } from '../../core/demoTrust.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { type Change, insert } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { at } from '../../core/time/oslo.ts'
import { mondayOf, weekOf } from '../../core/time/weeks.ts'
import { isWorkingDay } from '../../core/time/working.ts'
import { type Question, type Questions, setFor } from './questions.ts'
import { responses, whos } from './response.ts'
import { wordLots } from './review/lots.ts'
import { saidLines } from './said/said.ts'
import { patientWords } from './words.ts'

/** Over the eight months, from 0 to 1: how many answer on a day, and how content they are with each question. */
type Course = {
  readonly perDay: (way: number) => number
  readonly content: (question: string, way: number) => number
}

const usual: Readonly<Record<string, number>> = {
  joining: 0.8,
  sound: 0.76,
  involved: 0.9,
  private: 0.93,
  suits: 0.86,
  overall: 0.88,
  safe: 0.85,
  coping: 0.8,
  equipment: 0.7,
}

const around = (question: string, by = 0): number => (own(usual, question) ?? 0.8) + by

/** In the order of the demo's units. */
const courses: readonly Course[] = [
  {
    perDay: way => 0.5 + 0.9 * way,
    content: (question, way) =>
      question === 'sound' ? 0.5 + 0.4 * way : question === 'joining' ? 0.62 + 0.25 * way : around(question),
  },
  { perDay: () => 0.45, content: question => around(question, 0.03) },
  { perDay: way => (way < 0.5 ? 1 : 1 - way), content: (question, way) => around(question, -0.22 * way) },
  { perDay: way => (way > 0.95 ? 0.3 : 0), content: question => around(question) },
  { perDay: way => 0.3 + 0.4 * way, content: question => around(question, 0.04) },
]

/** Looks like chance, is the same for all time, and takes nothing from the dice of others. */
const drawn = (...of: readonly number[]): number => {
  const wave = Math.sin(of.reduce((sum, one, nth) => sum + one * (12.9898 + nth * 65.4321), 0)) * 43_758.5453
  return wave - Math.floor(wave)
}

const choose = ({ choices }: Question, content: number, off: number): string | null => {
  const [good, other] = [choices.filter(({ isTop }) => isTop), choices.filter(({ isTop }) => !isTop)]
  // One of ten leaves it out.
  if (off > 0.9) return null
  const from = off / 0.9 < content ? good : other
  const place = Math.floor(drawn(off * 1000) * from.length)
  return from[place]?.choice ?? null
}

export const historyOf = (questions: Questions, { units, beyond = [], days }: DemoTrust): Change[] => {
  const answered = [...units, ...beyond].flatMap((unit, place) => {
    const course = courses[place]
    const { questions: asked } = setFor(questions, unit.service)
    return days.flatMap((day, nth) => {
      const way = nth / days.length
      const often = isWorkingDay(day) ? (course?.perDay(way) ?? 0) : 0
      const count = Math.floor(often + drawn(place, nth, 1))
      return Array.from({ length: count }, (_, one) =>
        responseOf(unit.id, day, `${place}-${nth}-${one}`, answersOf(asked, course, way, [place, nth, one])),
      )
    })
  })
  const [first] = units
  const last = days.at(-1)
  return [...answered, ...(first && last ? saidIn(first.id, first.people[0]?.person, days) : [])]
}

const answersOf = (
  asked: readonly Question[],
  course: Course | undefined,
  way: number,
  place: readonly number[],
) =>
  Object.fromEntries(
    asked
      .filter(({ isExtra, after }) => !isExtra && !after)
      .flatMap((question, nth) => {
        const content = course?.content(question.question, way) ?? 0.8
        const choice = choose(question, content, drawn(...place, nth + 2))
        return choice === null ? [] : [[question.question, choice] as const]
      }),
  )

const responseOf = (unit: UnitId, day: Day, name: string, answers: Readonly<Record<string, string>>) =>
  insert(responses, {
    id: `past-${unit}-${name}`,
    unit,
    day,
    gathered: false,
    answers: { who: whos[Math.floor(drawn(name.length, day.length) * 2)] ?? 'patient', ...answers },
  })

/** What somebody wrote, one read already and one not, and what the unit did about the sound. */
const saidIn = (unit: UnitId, by: PersonId | undefined, days: readonly Day[]): Change[] => {
  const back = (count: number): Day => days.at(-count) ?? ('2026-01-01' as Day)
  const mondayAt = (day: Day): Day => mondayOf(weekOf(day))
  const words = (name: string, day: Day, text: string, state: 'new' | 'shown') =>
    insert(patientWords, { id: `past-${unit}-${name}`, unit, day: mondayAt(day), text, state, readBy: '' })
  const decided = { unit, by: by ?? ('' as PersonId) }
  return [
    insert(wordLots, { id: unit, to: mondayAt(back(1)) }),
    words('one', back(12), 'Fint å slippe den lange reisen. Lyden hakket litt i starten.', 'shown'),
    words('two', back(8), 'Jeg fant ikke knappen for kamera med en gang.', 'new'),
    decide({
      ...decided,
      id: `past-${unit}-lydtest`,
      kind: 'own',
      about: '',
      text: 'Lydtest sammen med pasienten før første videotime',
      why: 'Lyd og bilde fikk lavest skår av pasientene',
      day: back(70),
      at: at(back(70), '10:00'),
    }),
    insert(saidLines, {
      ...decided,
      id: `past-${unit}-lyd`,
      theme: 'sound',
      text: 'Vi tester lyden sammen med deg før den første timen.',
      decision: `past-${unit}-lydtest`,
      decided: back(70),
      since: back(58),
      answers: 34,
      share: 62,
      state: 'shown',
      removed: '',
      at: at(back(57), '10:00'),
    }),
  ]
}
