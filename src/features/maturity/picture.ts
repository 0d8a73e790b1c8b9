/** From levels to a picture: what moved, where help would mean most, and what keeps up what was reached. Pure. */

import type { Columns } from '../../core/pictures.ts'
import type { Assessment, Measure } from './assessment.ts'
import { highest, type Letter, type Level, type Levels, letters } from './maturity.ts'

export type Step = Assessment['steps'][number]

export const stepOf = (assessment: Assessment, letter: Letter): Step | undefined =>
  assessment.steps.find(step => step.letter === letter)

type Move = 'up' | 'down' | ''

/** Said only where both times gave an answer. */
export const moveOf = (letter: Letter, now: Levels, before: Levels): Move => {
  const [is, was] = [now[letter], before[letter]]
  if (is === undefined || was === undefined || is === was) return ''
  return is > was ? 'up' : 'down'
}

/** One box a level, for those who would rather look; the words stand beside them. */
export const boxesOf = (level: Level): string => '▰'.repeat(level) + '▱'.repeat(highest - level)

/** The nearest first: those that are meant for the level where the unit stands. */
export const measuresFor = (step: Step, level: Level): Measure[] =>
  step.measures.filter(({ upTo }) => level <= upTo).sort((a, b) => a.upTo - b.upTo)

/** All steps side by side; those that `weak` names stand out. */
export const columnsOf = (now: Levels, before: Levels, weak: readonly Letter[]): Columns => ({
  kind: 'columns',
  highest,
  columns: letters.map(letter => ({
    letter,
    level: now[letter] ?? null,
    tone: weak.includes(letter) ? 'warning' : 'accent',
    moved: moveOf(letter, now, before),
  })),
})

type Advice = {
  readonly letter: Letter
  readonly step: Step
  readonly level: Level
  readonly measures: readonly Measure[]
}

const mostWeak = 3
const perWeak = 2

type Known = { readonly letter: Letter; readonly step: Step; readonly level: Level; readonly fell: boolean }

const knownIn = (assessment: Assessment, now: Levels, before: Levels): Known[] =>
  letters.flatMap(letter => {
    const step = stepOf(assessment, letter)
    const level = now[letter]
    return step && level !== undefined
      ? [{ letter, step, level, fell: moveOf(letter, now, before) === 'down' }]
      : []
  })

/** The lowest three, of those alike the ones that fell. Nobody is told to mend what is as good as it gets. */
export const weakest = (assessment: Assessment, now: Levels, before: Levels): Advice[] =>
  knownIn(assessment, now, before)
    .filter(({ level }) => level < highest)
    .sort((a, b) => a.level - b.level || Number(b.fell) - Number(a.fell))
    .slice(0, mostWeak)
    .map(({ letter, step, level }) => ({
      letter,
      step,
      level,
      measures: measuresFor(step, level).slice(0, perWeak),
    }))

/** Results that are looked at (H) and further development (K) are what use is kept up by. */
const keepers: readonly Letter[] = ['H', 'K']
const lowKeeper = 1
const mostKept = 3
/** Measures for those who have come some way are the ones that keep it up. */
const keepsUp = ({ upTo }: Measure): boolean => upTo === highest - 1

/** Turn by turn, so that every step that fell has its say before any has two. */
const inTurns = (lists: readonly (readonly Measure[])[]): Measure[] =>
  Array.from({ length: Math.max(0, ...lists.map(list => list.length)) }, (_, round) =>
    lists.flatMap(list => list[round] ?? []),
  ).flat()

/** For a unit where a level fell, or where what keeps use up is weak; nothing that is suggested already. */
export const keepingUp = (
  assessment: Assessment,
  now: Levels,
  before: Levels,
  suggested: readonly Advice[],
): Measure[] => {
  const known = knownIn(assessment, now, before)
  const fallen = known.filter(({ fell }) => fell)
  const low = known.filter(({ letter, level }) => keepers.includes(letter) && level <= lowKeeper)
  if (fallen.length + low.length === 0) return []
  const anyway = assessment.steps.filter(({ letter }) => keepers.some(keeper => keeper === letter))
  const steps = [...new Set([...fallen, ...low].map(({ step }) => step)), ...anyway]
  const said = new Set(suggested.flatMap(({ measures }) => measures))
  const kept = [...new Set(steps)].map(step =>
    step.measures.filter(measure => keepsUp(measure) && !said.has(measure)).reverse(),
  )
  return inTurns(kept).slice(0, mostKept)
}
