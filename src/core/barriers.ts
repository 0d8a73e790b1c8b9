/** What stops people, as they may name it themselves: what nudges and stories answer. Who has named which is told to nobody. */

/** Busy days; unsure of the technique; room or equipment; not knowing whom it suits; unsure whether it is as good. */
export const barriers = ['time', 'skill', 'rooms', 'patients', 'worth'] as const
export type Barrier = (typeof barriers)[number]

export const readBarrier = (text: string | undefined): Barrier | '' =>
  barriers.find(code => code === text) ?? ''
