/** What people of a simulated trust do on a working day: some of it helps, some of it is asked for, and some undoes it. */

import { dayAfter, onWall, weekdayOn } from './calendar.ts'
import { four } from './check.ts'
import { type Clinic, entraOf } from './people.ts'
import { type Deed, type Somebody, somebody, type Truth } from './truth.ts'

export type World = {
  readonly truth: Truth
  readonly dice: () => number
  readonly now: () => string
  /** A press in somebody's own chat, a little later than what was before it. */
  readonly press: (who: Somebody, verb: string, data?: object) => Promise<void>
  readonly say: (who: Somebody, text: string) => Promise<void>
  /** As Teams tells of a team's people. */
  readonly inTeam: (clinic: Clinic, change: 'membersAdded' | 'membersRemoved', who: Somebody) => Promise<void>
  /** A leader's own message to everybody in the unit, as friendly as a nudge. */
  readonly writeToAll: (clinic: Clinic) => Promise<void>
  readonly nextPerson: () => number
  readonly answered: (answer: string) => void
}

const here = (clinic: Clinic, now: string) =>
  clinic.people.filter(({ left, awayUntil }) => left === null && awayUntil <= onWall(now).day)

/** One of those who are at work, of a role where one is named. */
const someone = ({ dice, now }: World, clinic: Clinic, role?: Somebody['role']): Somebody | null => {
  const all = here(clinic, now()).filter(one => role === undefined || one.role === role)
  return all[Math.floor(dice() * all.length)] ?? null
}

const did = ({ truth, now }: World, deed: Deed, isDone = true) => truth.did(deed, now(), isDone)

/** Nothing is done by a unit whose people are all away, nor twice in one press. */
const maybe = async (
  world: World,
  clinic: Clinic,
  chance: number,
  act: (who: Somebody) => Promise<void>,
  role?: Somebody['role'],
): Promise<void> => {
  if (world.dice() >= chance) return
  const who = someone(world, clinic, role)
  if (who) await act(who)
}

/** Figures, lists, faults, rooms: what a clinic does of itself. */
export const work = async (world: World, clinic: Clinic): Promise<void> => {
  const { dice, press, say } = world
  const { unit, keen } = clinic
  await maybe(world, clinic, keen * 0.18, async who => {
    await say(who, `registrer +${1 + Math.floor(dice() * 9)}`)
    did(world, { by: 'registered', whose: unit })
  })
  await maybe(world, clinic, keen * 0.25, async who => {
    await press(who, 'consultation.clear', { checklist: 'clinician', once: `${world.now()}-${who.entra}` })
    did(world, { by: 'checklist-answered', what: 'clinician', whose: unit })
  })
  await maybe(world, clinic, keen * 0.1, async who => {
    await press(who, 'consultation.clear', {
      checklist: 'room',
      newPlace: `Rom ${1 + Math.floor(dice() * 3)}`,
      once: `${world.now()}-room-${who.entra}`,
    })
    did(world, { by: 'room-found-ready', whose: unit })
  })
  await maybe(world, clinic, 0.03, async who => {
    await say(who, 'avvik lyd rom 3: mikrofonen virket ikke')
    did(world, { by: 'incident-reported', whose: unit })
  })
  await maybe(world, clinic, keen * 0.2, async who => {
    await press(who, 'activity.countOwn')
    did(world, { by: 'registered', whose: who.entra })
  })
}

/** What only a leader does: structure, targets, steps; one of them takes an answer back now and then. */
export const lead = async (world: World, clinic: Clinic): Promise<void> => {
  const { dice, press, truth, now } = world
  const { unit } = clinic
  const settle = async (who: Somebody, one: string, isDone: boolean) => {
    await press(who, isDone ? 'nudge.answer' : 'nudge.undoDefault', { default: one, answer: 'done' })
    did(world, { by: 'default', what: one, whose: unit }, isDone)
  }
  const stands = (one: string) => truth.stands({ by: 'default', what: one, whose: unit }, now())
  for (const one of four)
    if (!stands(one)) await maybe(world, clinic, clinic.keen * 0.12, who => settle(who, one, true), 'leader')
    else await maybe(world, clinic, 0.004, who => settle(who, one, false), 'leader')
  await maybe(
    world,
    clinic,
    0.01,
    async who => {
      await press(who, 'activity.setTarget', { target: String(100 + Math.floor(dice() * 400)) })
      did(world, { by: 'target-set', whose: unit })
    },
    'leader',
  )
  const hasTimes = { by: 'checklist-time-set', whose: unit }
  if (!truth.stands(hasTimes, now()))
    await maybe(
      world,
      clinic,
      clinic.keen * 0.03,
      async who => {
        const time = { checklist: 'clinician', weekday: '4', from: '09:00', to: '12:00', minutes: '10' }
        await press(who, 'consultation.addTime', { ...time, role: 'superuser' })
        did(world, hasTimes)
      },
      'leader',
    )
  if (clinic.service === 'home')
    await maybe(
      world,
      clinic,
      0.02,
      async who => {
        const item = ['documentation', 'deviations', 'care-plan'][Math.floor(dice() * 3)]
        await press(who, 'roadmap.tick', { guide: 'home', step: 'routines', item })
        did(world, { by: 'step-ticked', what: 'home.routines', whose: unit })
      },
      'leader',
    )
}

/** A tap on what came, by those who tap. Of a hundred who got one, some three want no more of it: fewer than what makes it rest for all. */
export const answer = async (world: World, who: Somebody): Promise<void> => {
  const { dice, press, now } = world
  const got = who.open.splice(0)
  if (who.left !== null || who.awayUntil > onWall(now()).day) return
  for (const one of got) {
    if (dice() > 0.35) continue
    const fate = dice()
    const said = fate < 0.7 ? 'useful' : fate < 0.91 ? 'notNow' : fate < 0.98 ? 'notForMe' : 'stop'
    await press(who, `nudge.${said}`, one)
    world.answered(said)
    if (said === 'useful') {
      if (dice() < 0.5) {
        const barrier = ['time', 'skill', 'rooms', 'patients', 'worth', 'none'][Math.floor(dice() * 6)]
        await press(who, 'nudge.barrier', { ...one, barrier, from: 'told' })
      }
    } else if (said === 'notNow') {
      // The day a fortnight later is open again.
      who.rests.push({ from: now(), until: `${dayAfter(onWall(now()).day, 14)}T00:00:00.000Z` })
    } else if (said === 'notForMe') {
      who.refused.push({ nudge: one.nudge, from: now() })
    } else who.rests.push({ from: now(), until: null })
  }
}

/** Quiet hours, a pause, the week's letter; a leave of some weeks, a farewell, somebody new. */
export const change = async (world: World, clinic: Clinic): Promise<void> => {
  const { dice, now, press, say, inTeam } = world
  const today = onWall(now()).day
  await maybe(world, clinic, 0.01, async who => {
    const quiet = dice() < 0.5 ? { from: '07:30', to: '10:00' } : { from: '12:30', to: '09:00' }
    await press(who, 'letter.set', { wish: 'quiet', ...quiet })
    who.quiet = { since: now(), ...quiet }
  })
  await maybe(world, clinic, 0.02, async who => {
    await press(who, 'letter.set', { wish: 'pause-week' })
    who.pauses.push({ from: now(), until: new Date(Date.parse(now()) + 6.95 * 86_400_000).toISOString() })
  })
  await maybe(world, clinic, 0.004, async who => {
    if (who.role === 'leader') return
    await press(who, 'letter.set', { wish: 'digest' })
    who.reads = 'weekly'
  })
  await maybe(world, clinic, 0.03, async who => {
    who.awayUntil = dayAfter(today, 14 + Math.floor(dice() * 60))
  })
  await maybe(world, clinic, 0.008, async who => {
    if (who.role !== 'clinician') return
    if (dice() < 0.3) await press(who, 'mydata.confirm')
    else await inTeam(clinic, 'membersRemoved', who)
    who.left = now()
  })
  if (dice() < 0.02) {
    const nth = world.nextPerson()
    const who = somebody({
      entra: entraOf(nth),
      name: `Kollega ${nth}`,
      unit: clinic.unit,
      role: 'clinician',
      joined: now(),
    })
    await inTeam(clinic, 'membersAdded', who)
    await say(who, 'hei')
    clinic.people.push(who)
  }
  // What a leader writes takes its place in everybody's week.
  if (weekdayOn(today) <= 3 && dice() < 0.06) await world.writeToAll(clinic)
}
