/** A unit decides about a group of patients, and takes it back. Whoever comes second sees what the first one decided. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { anew, type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decide, decisions } from '../../../core/decisions.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { type PlainChange, put, type Read, remove, type Store, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { ChecklistNeeds } from '../needs.ts'
import {
  decisionId,
  type Group,
  type GroupDecision,
  groupDecisions,
  readChoice,
  readRevision,
} from './decision.ts'
import { groupIn, settingSays, showGroup, showSuitability } from './suitable.ts'

const logged = (needs: ChecklistNeeds, ask: Ask, unit: UnitId, group: Group, choice: string): PlainChange => {
  const now = needs.clock.now()
  const { language, person } = ask.who
  return decide({
    id: ask.once,
    unit,
    kind: 'suitability',
    about: group.group,
    text: needs.say(language, `checklists:choice.${choice}`),
    why: group.says[language],
    by: person,
    day: dayOf(now),
    at: now,
  })
}

const decided = (
  needs: ChecklistNeeds,
  { who, input, once }: Ask,
  { unit, group }: { readonly unit: UnitId; readonly group: Group },
  known: Read<GroupDecision> | null,
): GroupDecision | null => {
  const choice = readChoice(input.choice)
  if (!choice) return null
  const now = needs.clock.now()
  const { choice: was, setting, revise, at } = known ?? {}
  const before = was && revise && at ? { choice: was, setting: setting ?? '', revise, at } : null
  return {
    id: decisionId(unit, group.group),
    unit,
    group: group.group,
    choice,
    setting: settingSays(needs, input.setting ?? '') ? (input.setting ?? '') : '',
    revise: readRevision(input.revise, dayOf(now)),
    at: now,
    by: who.person,
    before,
    byBefore: known?.by ?? null,
    log: once,
  }
}

/** And nobody decided otherwise in between. */
const isTheirs = (known: Read<GroupDecision> | null, { choice, setting, revise, by }: GroupDecision) =>
  isAsWished(known, { choice, setting, revise, by }) && known?.log !== ''

export const decideGroup = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const group = groupIn(needs, ask)
  if (!group) return showSuitability(needs, ask)
  return again(ask.store, async write => {
    const known = await ask.store.get(groupDecisions, decisionId(unit, group.group))
    const row = decided(needs, ask, { unit, group }, known)
    if ((known?.at ?? '') !== (ask.input.seen ?? '')) {
      return anew(await showGroup(needs, ask, unit, group, row && isTheirs(known, row) ? 'decided' : 'other'))
    }
    if (!row) return showGroup(needs, ask, unit, group, 'seen')
    const { choice, setting, revise } = row
    if (isAsWished(known, { choice, setting, revise }))
      return unchanged(await showGroup(needs, ask, unit, group, 'seen'))
    await write([put(groupDecisions, known, row), logged(needs, ask, unit, group, row.choice)])
    return showGroup(needs, ask, unit, group, 'decided')
  })
}

/** What undoing the last decision changes: back to what it was, and out of the log. */
const undone = async (store: Store, row: Read<GroupDecision>): Promise<PlainChange[]> => {
  const log = await store.get(decisions, row.log)
  const back = row.before
    ? update(groupDecisions, {
        ...row,
        ...row.before,
        by: row.byBefore,
        before: null,
        byBefore: null,
        log: '',
      })
    : remove(groupDecisions, row)
  return [back, ...(log ? [remove(decisions, log)] : [])]
}

/**
 * The decision that the card shows is taken back once; another one, made since, stands. So does one that stands again
 * because the next one was taken back: it is known by having no row in the log that is its own.
 */
export const undoDecision = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const group = groupIn(needs, ask)
  if (!group) return showSuitability(needs, ask)
  const plain = { ...ask, input: {} }
  return again(ask.store, async write => {
    const row = await ask.store.get(groupDecisions, decisionId(unit, group.group))
    if (!row || row.at !== ask.input.seen || row.log === '')
      return showGroup(needs, plain, unit, group, 'seen')
    await write(await undone(ask.store, row))
    return showGroup(needs, plain, unit, group, 'undone')
  })
}
