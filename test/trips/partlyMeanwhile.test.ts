/** A letter of which a part is answered, filled or given to somebody else while it waits tells what is left, as it is when it leaves. */

import { beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday. Until Dult is started again nothing leaves. */
const trust = trustForEach()

const { press, tickAt, everyoneArrives } = waitingIn(trust)

beforeEach(everyoneArrives)

const named = (who: string) => personas.find(({ id }) => id === who)
const toChat = (who: string) => `a:${named(who)?.aadObjectId}`

/** What came to a chat on its own since it was started again, as its readers see it. */
const released = async (where: string, moment: string) => {
  const before = trust().connector.sent.length
  await press('ada', 'letter.startAll')
  await tickAt(moment)
  return trust()
    .connector.sent.slice(before)
    .filter(({ how, conversation }) => how === 'sent' && conversation === where)
    .map(({ activity: { attachments } }) => JSON.stringify(attachments?.[0]?.content ?? {}))
    .join(' ')
    .replace(/\u2060/g, '')
}

const gives = (code: string, holder: string, seen?: string) =>
  press('lars', 'people.assign', { function: code, holder, ...(seen ? { seen } : {}) })

it('who was let in is not asked about among those who still wait', async () => {
  const chose = async (nth: number) =>
    trust()
      .stranger(`eeeeeeee-0000-4000-8000-0000000000${10 + nth}`, `Nina Nummer${nth}`)
      .press('unit.choose', { unit: 'hud' })
  for (const nth of [1, 2, 3, 4, 5, 6, 7]) await chose(nth)
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-23T08:01')
  // Told of tomorrow.
  await chose(8)
  const [asked] = await trust().store.list(letters, { where: { series: 'newcomers' }, limit: 9 })
  const items = asked?.show.data.items as readonly { readonly person: string; readonly name: string }[]
  expect(items).toHaveLength(5)
  const [first, second] = items
  for (const one of [first, second])
    await press('lars', 'newcomer.admit', { person: one?.person, sure: 'yes' })
  const card = await released(toChat('lars'), '2026-11-23T08:30')
  expect(card).toContain('Nina Nummer')
  for (const one of [first, second]) expect(card).not.toContain(one?.name)
  expect(card).not.toContain('Nina Nummer8')
  expect(card).not.toContain('til venter')
})

it.each([
  ['is told as somebody’s', 'samir', 'Samir Haddad tar over'],
  ['is told as nobody’s', null, 'ingen tok over'],
])('a role that was left and by then is %s', async (_, heir, says) => {
  await gives('clinical', 'jonas')
  await press('ada', 'letter.stopAll')
  await trust().inTeam('membersRemoved', named('jonas')?.aadObjectId ?? '', 'Jonas Myrvang')
  if (heir) await gives('clinical', heir, '2')
  expect(await released(toChat('lars'), '2026-11-20T10:30')).toContain(says)
})

it.each([
  ['by nobody', null, 'fordi ingen har rollen nå'],
  ['by another', 'samir', 'Gi det videre til den som har rollen nå'],
  ['by its reader', 'lars', 'fordi du har rollen nå'],
])('a row whose role is held %s by then says so', async (_, holder, says) => {
  const risk = { 'risks-event': 'Døra', 'risks-likelihood': '2', 'risks-consequence': '3' }
  const whose = { 'risks-function': 'clinical', 'risks-revise': '2026-11-23' }
  await press('pia', 'sheet.save', { sheet: 'risks', ...risk, ...whose })
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-23T08:01')
  if (holder) await gives('clinical', holder)
  expect(await released(toChat('lars'), '2026-11-23T08:30')).toContain(says)
})

it('a week is filled in with the figures of the one before as they are by then', async () => {
  for (const week of ['2026-W46', '2026-W47'])
    await trust()
      .person('turid')
      .says(`registrer 6 uke ${week.slice(6)}`)
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-27T12:01')
  await trust().person('turid').says('registrer 9 uke 47')
  expect(await released(toChat('turid'), '2026-11-27T12:20')).toContain('"value":"9"')
})
