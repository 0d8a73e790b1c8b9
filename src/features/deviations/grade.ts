/** How grave a deviation is, as it is shown: one of three, or a suggestion, which is a kind and has no gravity. */

import type { Category, Deviation, Severity } from './deviation.ts'

/** What may be chosen. `0` goes with a suggestion and is nobody's to choose. */
export const grades = ['1', '2', '3'] as const satisfies readonly Severity[]

const colours: Readonly<Record<Severity, string>> = {
  '0': 'accent',
  '1': 'emphasis',
  '2': 'warning',
  '3': 'attention',
}

/** Earlier versions let anything be graded as a suggestion, and a suggestion be graded. */
export const graded = (category: Category | null, severity: Severity): Severity => {
  if (category === 'V0') return '0'
  return severity === '0' ? '1' : severity
}

export const gradeOf = ({ category, severity }: Pick<Deviation, 'category' | 'severity'>) => {
  const grade = graded(category, severity)
  return { grade, colour: colours[grade] }
}
