/** Thinking together about a group of patients: the questions, what is decided, and what stands for each group. */

import { type Show, show, showFile } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { fromZero, pageOf } from '../../../core/pages.ts'
import type { Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { deciders } from '../who.ts'
import {
  choices,
  decisionId,
  type Group,
  type GroupDecision,
  groupDecisions,
  groupsFor,
  usualRevision,
} from './decision.ts'

export const decisionsIn = (store: Pick<Store, 'list'>, unit: UnitId) =>
  whole(store, groupDecisions, { where: { unit }, order: 'newest' })

const groupsOf = async (needs: ChecklistNeeds, unit: UnitId): Promise<readonly Group[]> =>
  groupsFor(needs.suitability, (await needs.unitFacts(unit))?.specialty ?? null)

export const settingSays = ({ suitability }: ChecklistNeeds, code: string) =>
  suitability.settings.find(({ setting }) => setting === code)?.says ?? null

const perPage = 12

export const showSuitability = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const [groups, decided] = await Promise.all([groupsOf(needs, unit), decisionsIn(ask.store, unit)])
  const today = dayOf(needs.clock.now())
  const known = decided.flatMap(decision => {
    // A group of another field, from before the unit's own was set, is still decided on.
    const group = needs.suitability.groups.find(one => one.group === decision.group)
    return group ? [{ decision, group }] : []
  })
  const { title, about } = needs.suitability
  const { shown, pager } = pageOf(known, perPage, fromZero(ask.input.page))
  return show('checklists/suitability', {
    title,
    about,
    empty: known.length === 0,
    hasAny: known.length > 0,
    items: shown.map(({ decision, group }) => ({
      group: group.group,
      says: group.says,
      choice: decision.choice,
      setting: settingSays(needs, decision.setting),
      revise: decision.revise,
      late: decision.revise <= today,
    })),
    hasMore: pager.nextPage.length > 0,
    next: pager.page,
    groups: groups.map(({ group, says }) => ({ group, says })),
    first: groups[0]?.group ?? '',
  })
}

/** `other` tells that somebody else decided in the meantime. */
type Tone = 'seen' | 'decided' | 'undone' | 'other'

export const showGroup = async (
  needs: ChecklistNeeds,
  ask: Ask,
  unit: UnitId,
  group: Group,
  tone: Tone,
): Promise<Show> => {
  const row: GroupDecision | null = await ask.store.get(groupDecisions, decisionId(unit, group.group))
  const { choice, setting, revise } = ask.input
  return show('checklists/group', {
    tone,
    group: group.group,
    says: group.says,
    questions: needs.suitability.questions.map(({ asks, hint }) => ({ asks, hint: hint ?? null })),
    decision: row
      ? [
          {
            choice: row.choice,
            setting: settingSays(needs, row.setting),
            revise: row.revise,
            at: row.at,
            by: await needs.nameOf(row.by),
          },
        ]
      : [],
    mayDecide: mayUse(deciders, ask.who.roles),
    mayUndo: row !== null && tone === 'decided',
    seen: row?.at ?? '',
    choices: choices.map(code => ({ code })),
    settings: needs.suitability.settings.map(one => ({ setting: one.setting, says: one.says })),
    given: {
      choice: choice ?? row?.choice ?? '',
      setting: setting ?? row?.setting ?? '',
      revise: revise ?? row?.revise ?? usualRevision(dayOf(needs.clock.now())),
    },
  })
}

/** The group that a card is about, where it is one of the guide's. */
export const groupIn = ({ suitability }: ChecklistNeeds, ask: Ask): Group | null =>
  suitability.groups.find(({ group }) => group === ask.input.group) ?? null

export const openGroup = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const group = groupIn(needs, ask)
  return group ? showGroup(needs, { ...ask, input: {} }, unit, group, 'seen') : showSuitability(needs, ask)
}

/** A file of what is decided, behind a link. */
export const exportSuitability = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit, person, language } = ask.who
  if (!unit) return noUnit()
  const about = `${language}:${unit}`
  const link = await needs.layOut(person, 'suitability', about, needs.clock.now())
  return showFile('checklists/file', {}, link)
}
