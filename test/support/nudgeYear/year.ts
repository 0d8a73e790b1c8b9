/** A simulated year, or a part of it, of a trust whose people live with Dult: each nudge that arrives is looked at by the check. */

import { id } from '../../../src/core/ids.ts'
import type { Draft } from '../../../src/core/letters.ts'
import type { OpenStore } from '../../../src/core/store.ts'
import { plus } from '../../../src/core/time/oslo.ts'
import { identities } from '../../../src/features/people/person.ts'
import { diceFrom } from '../lettersCampaign.ts'
import { startTrust } from '../trust.ts'
import { countOne, createBooks, type Figures } from './books.ts'
import { dayAfter, isDayOff, momentOn } from './calendar.ts'
import { answer, change, lead, type World, work } from './lives.ts'
import { foundTrust } from './people.ts'
import { createTruth } from './truth.ts'

type Year = {
  readonly from: string
  readonly to: string
  readonly people: number
  readonly units: number
  readonly seed: number
  /** How often the house wakes up in a day. */
  readonly wakes: keyof typeof rounds
  readonly store?: OpenStore
  /** Told of each month that is over. */
  readonly told?: (month: string, figures: Figures) => void
}

/** When the house wakes up for its jobs. At night and on Sundays nothing may leave, and it is looked at whether it does. */
const rounds = {
  all: ['00:30', '07:05', '08:10', '09:05', '10:05', '12:05', '13:05', '14:35', '15:40', '22:30'],
  few: ['07:05', '08:10', '10:05', '12:05', '13:05', '14:35'],
}
const roundsOff = { all: ['03:00', '10:05', '13:05'], few: ['03:00', '10:05'] }

export const liveYear = async ({
  from,
  to,
  seed,
  wakes,
  store: given,
  told,
  ...size
}: Year): Promise<Figures> => {
  const dice = diceFrom(seed)
  const truth = createTruth()
  const config = { sendRate: 1_000_000 }
  const start = momentOn(from, '06:00')
  const trust = await startTrust({ at: start, seeded: false, config, ...(given ? { store: given } : {}) })
  const { app, clock, connector, store } = trust
  const clinics = await foundTrust({ app, store }, size, { at: start, dice })
  const everybody = () => clinics.flatMap(({ people }) => people)
  let nth = size.people
  const books = createBooks({ store, truth, people: everybody })
  const { figures } = books

  const look = () => {
    for (const { id, conversation } of connector.sent) books.took(id, { conversation, at: clock.now() })
    connector.forget()
  }
  const settle = async () => {
    await app.letters.sender.drain(clock.now())
    look()
  }
  const world: World = {
    truth,
    dice,
    now: () => clock.now(),
    press: async ({ entra, name }, verb, data = {}) => {
      clock.pass(700)
      await trust.stranger(entra, name).press(verb, data)
      if (verb === 'letter.set') await settle()
      else look()
    },
    say: async ({ entra, name }, text) => {
      clock.pass(700)
      await trust.stranger(entra, name).says(text)
      look()
    },
    inTeam: async ({ team }, how, { entra, name }) => {
      const { activity } = trust.stranger('teams', 'Teams', 'nb-NO', team)
      const member = { id: `29:${entra}`, name, aadObjectId: entra }
      await trust.post(activity({ type: 'conversationUpdate', [how]: [member] }))
      look()
    },
    writeToAll: async ({ unit, people }) => {
      const now = clock.now()
      const drafts: Draft[] = []
      for (const one of people.filter(({ left }) => left === null)) {
        const person = (await store.get(identities, one.entra))?.person
        if (person)
          drafts.push({
            series: 'campaign' as const,
            campaign: `word-${unit}-${now}`,
            kind: 'friendly' as const,
            person,
            unit: id<'unit'>(unit),
            show: { card: 'letters/pace', data: {} },
            due: now,
            expires: plus(now, { days: 7 }),
          })
      }
      await app.letters.tell(store, drafts)
      await settle()
    },
    nextPerson: () => {
      nth += 1
      return nth
    },
    answered: said => countOne(figures.byAnswer, said),
  }

  let since = clock.now()
  const round = async (moment: string): Promise<void> => {
    // What was pressed a while before may have taken longer than it is until then.
    if (moment > clock.now()) clock.set(moment)
    await app.tick()
    figures.ticks += 1
    await settle()
    await books.read(since)
    clock.pass(1)
    since = clock.now()
  }

  const workday = async (day: string): Promise<void> => {
    for (const time of rounds[wakes]) {
      await round(momentOn(day, time))
      if (time === '08:10' || time === '10:05')
        for (const clinic of clinics) {
          await work(world, clinic)
          if (time === '08:10') await lead(world, clinic)
        }
      if (time === '12:05') for (const who of everybody()) if (who.open.length > 0) await answer(world, who)
      if (time === '14:35') for (const clinic of clinics) await change(world, clinic)
    }
  }

  for (const who of everybody()) await world.say(who, 'hei')
  for (const { service, people } of clinics) {
    const [leader] = people
    if (service === 'home' && leader)
      await world.press(leader, 'roadmap.begin', { guide: 'home', goLive: dayAfter(from, 100) })
  }
  for (let day = from; day < to; day = dayAfter(day)) {
    if (isDayOff(day)) for (const time of roundsOff[wakes]) await round(momentOn(day, time))
    else await workday(day)
    if (dayAfter(day).slice(8) === '01') told?.(day.slice(0, 7), figures)
  }
  const isCalm = !trust.log().includes('job.failed')
  if (!isCalm) figures.broken.push('a job failed')
  await trust.close()
  return figures
}
