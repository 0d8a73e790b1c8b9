/** What a write comes to for each row it touches: PostgreSQL is asked once per row, however often the row is named. */

import type { Step } from '../steps.ts'

type Net = {
  readonly rows: readonly Step[]
  /** The step that contradicts the ones before it, whatever the database holds. Then `rows` are those before it. */
  readonly contradiction: Step | null
}

export const netOf = (steps: readonly Step[]): Net => {
  const rows = new Map<string, Step>()
  for (const step of steps) {
    const key = `${step.collection}\0${step.id}`
    const before = rows.get(key)
    const contradicts = step.expected < 0 || (before !== undefined && before.version !== step.expected)
    if (contradicts) return { rows: [...rows.values()], contradiction: step }
    rows.set(key, { ...step, expected: before?.expected ?? step.expected })
  }
  return { rows: [...rows.values()], contradiction: null }
}
