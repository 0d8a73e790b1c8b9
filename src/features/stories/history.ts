/** The demo trust's stories: a dozen, as people tell one another, and not all of them went well. Invented, every one. */

import { readBarrier } from '../../core/barriers.ts'
import type { DemoTrust } from '../../core/demoTrust.ts'
import { id } from '../../core/ids.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import { at } from '../../core/time/oslo.ts'
import type { History } from './needs.ts'
import { leaders, readField, readSignature, stories } from './story.ts'

export const historyOf = (history: History, { units, days }: DemoTrust): Change[] => {
  const last = days.at(-1)
  if (!last) return []
  return history.flatMap((told, nth) => {
    const unit = units.find(({ id }) => id === told.unit)
    const author = unit?.people.find(({ person }) => person === told.by)
    const leader = unit?.people.find(({ roles }) => roles.some(role => leaders.some(one => one === role)))
    const [specialty, signed] = [readField(told.specialty), readSignature(told.signed)]
    if (!unit || !author || !leader || !signed) return []
    const day = days.find(one => one >= addDays(last, -told.daysAgo)) ?? last
    const { title, happened, patient, clinician, surprised, consent } = told
    return [
      insert(stories, {
        id: id<'story'>(`past-${unit.id}-story-${nth}`),
        unit: unit.id,
        by: author.person,
        specialty,
        answers: readBarrier(told.answers),
        title,
        happened,
        patient,
        clinician,
        surprised,
        picture: '',
        state: 'published',
        checked: true,
        consent,
        signed,
        word: '',
        wordBy: leader.person,
        at: at(day, '13:00'),
      }),
    ]
  })
}
