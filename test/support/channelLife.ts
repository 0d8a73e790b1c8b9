/** A skin clinic in the middle of everything: of each kind something lies there that kari, who is no leader, did herself. */

import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { memberships } from '../../src/features/people/person.ts'
import { stories } from '../../src/features/stories/story.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import type { Trust } from './trust.ts'

const hud = id<'unit'>('hud')
const about = { unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis' }
/** There was one before. */
export const workshop = 'hud:staff:2'

/** Another one answers for the unit beside lars, so that two leaders can press the same. */
const leadsToo = async ({ store }: Trust, who: string) => {
  const member = await store.get(memberships, `hud:${who}`)
  if (member) await store.write([update(memberships, { ...member, roles: ['leader'] })])
}

const storyOf = (
  trust: Trust,
  by: string,
  state: 'draft' | 'proposed' | 'published',
  signed: 'quiet' | 'name',
) =>
  insert(stories, {
    ...{ patient: '', clinician: '', surprised: '', picture: '', consent: 'Ja.', signed, checked: true },
    ...{
      word: '',
      wordBy: '',
      state,
      specialty: 'dermatology',
      title: `Det gikk (${by}, ${state}, ${signed})`,
    },
    ...{
      id: id<'story'>(`${by}-${state}-${signed}`),
      unit: hud,
      by: id<'person'>(by),
      happened: 'Det gikk fint.',
    },
    at: trust.at(),
  } as const)

export const live = async (trust: Trust): Promise<void> => {
  const [kari, lars, pia] = [trust.person('kari'), trust.person('lars'), trust.person('pia')]
  for (const who of ['jonas', 'turid', 'samir', 'ada']) await trust.person(who).says('hei')
  await leadsToo(trust, 'turid')
  await kari.says('avvik lyden falt ut på rom 3')
  await kari.says('avvik bildet frøs på rom 4')
  await lars.says('avvik skjermen ble svart')
  await lars.press('roadmap.begin', { ...about, goLive: '2027-12-01' })
  await lars.press('roadmap.save', { ...about, note: 'Ligger i mappen' })
  await kari.press('roadmap.tick', about)
  const risk = { 'risks-event': 'Døra står åpen', 'risks-likelihood': '2', 'risks-consequence': '3' }
  await pia.press('sheet.save', { sheet: 'risks', ...risk })
  for (const [who, text] of [
    ['kari', 'Øv to og to'],
    ['samir', 'Prøv lyden først'],
  ] as const)
    await trust.person(who).press('experience.write', { ...about, text, helped: 'helped' })
  await trust.store.write([
    storyOf(trust, 'kari', 'published', 'quiet'),
    storyOf(trust, 'kari', 'published', 'name'),
    storyOf(trust, 'kari', 'proposed', 'quiet'),
    storyOf(trust, 'kari', 'draft', 'name'),
    storyOf(trust, 'lars', 'published', 'quiet'),
    ...['one', 'two'].map(nth =>
      insert(patientWords, {
        ...{ id: `words-${nth}`, unit: hud, day: '2026-11-09' as Day, text: 'Jeg hørte alt' },
        ...({ state: 'new', readBy: '' } as const),
      }),
    ),
  ])
  const lot = await trust.store.get(wordLots, 'hud')
  const to = '2026-11-16' as Day
  await trust.store.write([lot ? update(wordLots, { ...lot, to }) : insert(wordLots, { id: hud, to })])
  await pia.press('workshop.open', { kind: 'staff' })
  for (const text of ['Bedre lyd', 'Kortere vei', 'Mer luft', 'Flere rom'])
    await kari.press('workshop.suggest', { workshop, question: 'today', text })
  await pia.press('workshop.move', { workshop, to: 'voting' })
  const [first] = await trust.store.list(suggestions, { where: { workshop }, limit: 1 })
  await kari.press('workshop.vote', { workshop, 'pick-today': first?.id ?? '' })
  await kari.press('consultation.clear', { checklist: 'room', newPlace: 'Rom 7', once: 'a-look' })
  const time = { checklist: 'clinician', weekday: '1', from: '09:00', to: '10:00' }
  await lars.press('consultation.addTime', time)
  await pia.press('maturity.save', { A: '2', seen: '' })
  await kari.press('suitability.decide', { group: 'stable-year', choice: 'video' })
  await kari.says('registrer +3')
  await kari.press('activity.countOwn', { kind: 'video' })
  await kari.press('directory.trained', { system: 'courses' })
  await kari.press('letter.set', { wish: 'digest' })
  await lars.press('activity.setTarget', { target: '400', share: '30' })
  const message = { text: 'Møte på mandag', audience: 'everyone', time: 'now' }
  await (await lars.press('campaign.preview', message)).press('Send')
  await lars.press('campaign.preview', { ...message, text: 'Et utkast', time: 'tomorrow' })
  await trust
    .stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
    .press('unit.choose', { unit: 'hud' })
  await trust.app.tick()
}
