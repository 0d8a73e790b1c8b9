/** The roadmap for programs: the units that a reader may see, and how far each has come, as JSON or a table. */

import type { Resource } from '../../../core/feature.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { goLivesOf } from '../plan/goLive.ts'
import { openedFrom, runningIn } from '../plan/openPlan.ts'
import { activityRows } from './activity.ts'
import { type Headway, headwaysOf } from './headway.ts'
import { pictureOf } from './picture.ts'
import { unitsSeenBy } from './readersUnits.ts'

const guideOf = ({ plan, progress, late }: Headway) => ({
  guide: plan.guide,
  goLive: plan.goLive,
  live: plan.live,
  percent: progress.percent,
  late,
})

export const unitsResource = (needs: RoadmapNeeds): Resource => ({
  path: 'units',
  audience: 'anyone',
  get: async who => {
    const seen = await unitsSeenBy(needs, who)
    const headways = await headwaysOf(needs.store, needs.guides, seen, dayOf(needs.clock.now()))
    const facts = (await Promise.all(seen.map(unit => needs.unitFacts(unit)))).filter(known => known !== null)
    const planned = await goLivesOf(needs.store, needs.guides, facts)
    const units = facts.map(({ unit, name, service, specialty, goLive }) => {
      const guides = headways.filter(({ plan }) => plan.unit === unit).map(guideOf)
      return { id: unit, name, service, specialty, goLive: planned.get(unit) ?? goLive, guides }
    })
    return { json: { units }, rows: units.map(({ guides: _guides, ...row }) => row) }
  },
})

const guideColumn = { nb: 'Veikart', nn: 'Vegkart', en: 'Guide' } as const

export const roadmapResource = (needs: RoadmapNeeds): Resource => ({
  path: 'units/:id/roadmap',
  audience: 'anyone',
  get: async (who, { id }) => {
    const unit = (await unitsSeenBy(needs, who)).find(seen => seen === id)
    const facts = unit ? await needs.unitFacts(unit) : null
    if (!unit || !facts) return null
    const { language } = who
    const running = await runningIn(needs.store, needs.guides, unit)
    const parts = await Promise.all(running.map(({ plan, guide }) => openedFrom(needs.store, guide, plan)))
    const guides = await Promise.all(parts.map(opened => pictureOf(needs, opened, language)))
    const tables = await Promise.all(
      parts.map(async opened =>
        (await activityRows(needs, opened, language)).map(row => ({
          [guideColumn[language]]: opened.guide.title[language],
          ...row,
        })),
      ),
    )
    return { json: { unit: { id: unit, name: facts.name }, guides }, rows: tables.flat() }
  },
})
