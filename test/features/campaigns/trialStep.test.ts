/** What helps a trial most that is too small: named by the same forecast, and only where it makes a difference. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { fractionOf } from '../../../src/core/trials/coin.ts'
import type { Measure } from '../../../src/core/trials/outcome.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { foretell } from '../../../src/features/campaigns/trial/forecast.ts'
import { bestStep, chanceOfTen } from '../../../src/features/campaigns/trial/step.ts'
import type { Trial } from '../../../src/features/campaigns/trial/trial.ts'
import { collections } from '../../../src/features.ts'
import { draftTrial, engineOn, peopleCalled, personMeasure, unitMeasure } from '../../support/trials.ts'

const fifths = personMeasure((whose, { week }) => (fractionOf(`${whose} ${week}`) < 0.2 ? 1 : 0))
const halves = unitMeasure((unit, { week }) => (fractionOf(`${unit} ${week}`) < 0.5 ? 1 : 0))
const rare = { ...halves, code: 'checklist-completed' } as const

type World = {
  readonly everyone: number
  readonly clinicians?: number
  readonly measures?: readonly Measure[]
}

const stepOf = async (draft: Trial, { everyone, clinicians = everyone, measures = [fifths] }: World) => {
  const { needs } = engineOn(openMemoryStore(collections), {
    measures,
    audienceOf: async (_, role) => peopleCalled(role === null ? everyone : clinicians),
  })
  const told = await foretell(needs, draft)
  if (!told) throw new Error('It is counted.')
  const step = await bestStep(needs, draft, told)
  const anew = step && (await foretell(needs, step.draft))
  if (step && anew) expect(step.chance).toBe(chanceOfTen(anew))
  return { step, now: chanceOfTen(told) }
}

it('is more weeks where all are in it already', async () => {
  const { step, now } = await stepOf(draftTrial({ weeks: 4 }), { everyone: 40 })
  expect(step).toMatchObject({ kind: 'weeks', draft: { weeks: 26, audience: 'everyone' } })
  expect(step?.chance).toBeGreaterThan(now + 0.3)
})

it('is more people where most are left out', async () => {
  const draft = draftTrial({ weeks: 16, audience: 'clinician' })
  const { step } = await stepOf(draft, { everyone: 120, clinicians: 8 })
  expect(step).toMatchObject({ kind: 'audience', draft: { weeks: 16, audience: 'everyone' } })
})

it('is a coin for each person where there are few units', async () => {
  const units = ['hud', 'sar'].map(unit => id<'unit'>(unit))
  const draft = draftTrial({ outcome: 'video-share', coinOf: 'unit', units, weeks: 16 })
  const { step } = await stepOf(draft, { everyone: 60, measures: [halves, fifths] })
  expect(step).toMatchObject({
    kind: 'coin',
    draft: { outcome: 'steps-ticked', coinOf: 'person', units: ['hud'] },
  })
})

it('is something else to count where that tells more by the same coins', async () => {
  const units = peopleCalled(20).map(unit => id<'unit'>(unit))
  const steady = unitMeasure((unit, { week }) => 0.3 + 0.1 * fractionOf(`${unit} ${week}`))
  const draft = draftTrial({ outcome: 'checklist-completed', coinOf: 'unit', units, weeks: 4 })
  const { step } = await stepOf(draft, { everyone: 3, measures: [rare, steady] })
  expect(step).toMatchObject({ kind: 'outcome', draft: { outcome: 'video-share', units } })
})

it('is nothing where nothing of it would make a difference', async () => {
  expect((await stepOf(draftTrial({ weeks: 8 }), { everyone: 3 })).step).toBeNull()
  expect((await stepOf(draftTrial({ weeks: 26 }), { everyone: 8 })).step).toBeNull()
})
