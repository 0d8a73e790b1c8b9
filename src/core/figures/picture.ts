/** Weeks as a picture: what was found in them is drawn beside them. */

import type { RunChart } from '../pictures.ts'
import type { Point, Signal } from './signal.ts'

type Chart = Pick<RunChart, 'style'> & {
  readonly points: readonly Point[]
  readonly signal: Signal
  readonly target?: number | null
  readonly marks?: RunChart['marks']
}

export const runChart = ({ points, signal, style, target = null, marks = [] }: Chart): RunChart => ({
  kind: 'run',
  style,
  points,
  median: signal.kind === 'too-few' ? null : signal.median,
  target,
  change: signal.kind === 'run' && signal.run ? { from: signal.run.from, to: signal.run.to } : null,
  marks,
})
