/** One going-through of a checklist: which list, in which role, of which room; its buttons carry it along. */

import type { Ask, Asker } from '../../../core/conversation.ts'
import type { MarkOf } from '../../../core/house/gone/forgotten.ts'
import { onceOrChance } from '../../../core/once.ts'
import type { Checklist, Stage } from '../lists/checklist.ts'
import { goesOn } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { numbered, tidyPlace } from '../places/places.ts'

export type Run = {
  readonly checklist: Checklist
  /** Empty where the list has no roles, or none is chosen yet. */
  readonly role: string
  /** The room's or device's name; empty for other lists. */
  readonly place: string
  readonly stage: Stage
  /** What makes the answer count once, and a deviation that comes of it. It may stand beside somebody's name. */
  readonly once: string
}

/**
 * What the answer itself is called: nobody who reads both can tell that it belongs to the run. The unit's people share what a
 * card says; whoever is from outside has an answer of their own, or a card that was forwarded to them led to a colleague's.
 * It is called as the first says, and may be found under each: let in meanwhile, or from an earlier version, of which the
 * last are forgotten after two days.
 */
export const answerIds = (
  markOf: MarkOf,
  { once }: Run,
  { person, stands }: Pick<Asker, 'person' | 'stands'>,
): readonly [string, ...string[]] => {
  const own = markOf(`answer ${once} ${person}`)
  return stands === 'inside' ? [markOf(`answer ${once}`), own, once] : [own]
}

export const runOf = (checklist: Checklist, { once }: Pick<Run, 'once'>): Run => ({
  checklist,
  role: '',
  place: '',
  stage: 'before',
  once,
})

/** `null` where the card is of a list that is gone. */
export const readRun = (
  { checklists, newId }: Pick<ChecklistNeeds, 'checklists' | 'newId'>,
  ask: Ask,
): Run | null => {
  const { input } = ask
  const checklist = checklists.find(list => list.checklist === input.checklist)
  if (!checklist) return null
  const role = checklist.roles.find(one => one.role === input.role)?.role ?? ''
  const typed =
    tidyPlace(input.newPlace ?? '') ?? tidyPlace(input.known ?? '') ?? tidyPlace(input.place ?? '')
  return {
    checklist,
    role,
    place: checklist.of ? (typed ?? '') : '',
    stage: input.stage === 'with' && goesOn(checklist, 'before') ? 'with' : 'before',
    once: onceOrChance(newId, ask),
  }
}

/** What every button of the run brings back. */
export const carried = ({ checklist, role, place, stage, once }: Run) => ({
  checklist: checklist.checklist,
  role,
  place,
  stage,
  once,
})

/** What every card of the run says of it. */
export const headOf = ({ checklist, role, place, stage }: Run) => ({
  title: checklist.title,
  place,
  numbered: numbered(checklist.of ?? 'room', place),
  ofPlace: place !== '',
  kind: checklist.of ?? 'room',
  // Only a list that has both says which of them this is.
  stage: goesOn(checklist, 'before') ? stage : null,
  roleTitle: checklist.roles.find(one => one.role === role)?.title ?? null,
})

/** The codes in a multiple choice's answer, as far as they are the list's own. */
export const readCodes = (text: string | undefined, known: ReadonlySet<string>): string[] => [
  ...new Set((text ?? '').split(',').filter(code => known.has(code))),
]
