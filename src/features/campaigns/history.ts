/** The demo trust's trials: one of twenty weeks whose day has come, and one that has run for some. Invented, both, coins and all. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import { id, type PersonId } from '../../core/ids.ts'
import { letterId, letters } from '../../core/letters.ts'
import { type Change, insert } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { at, plus } from '../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf } from '../../core/time/weeks.ts'
import { fractionOf, isHeads } from '../../core/trials/coin.ts'
import { peopleToSee, powerOf, smallestEffect, weeksToSee } from '../../core/trials/power.ts'
import type { Answers } from './approval/forgood.ts'
import type { Foretold } from './trial/foretold.ts'
import { reminderOf } from './trial/message.ts'
import { sealPlan, sealWeek } from './trial/sealed.ts'
import { type Trial, type TrialWeek, trialPeople, trials, trialWeeks } from './trial/trial.ts'
import { opensOn, sendDayOf, silentAfter, weekIdOf, weeksOf } from './trial/weeks.ts'

type Past = Pick<Trial, 'id' | 'unit' | 'by' | 'sender' | 'wordings' | 'weekday' | 'first' | 'weeks'>
type Receiver = { readonly person: PersonId; readonly code: string }

const answers: Answers = {
  fairness: 'Pasienter med lang vei. Ingen får det vanskeligere.',
  openness: 'Ja, navnet mitt og grunnen står i påminnelsen.',
  respect: 'Nei. Den minner om ett steg og måler ingen.',
  goals: 'At veikartet ikke stopper opp i travle uker.',
  opinions: 'Tatt opp på personalmøtet. Tillitsvalgt var med.',
  options: 'Ja. Den kan stoppes fra kortet, og ingen ser hvem.',
  delegation: 'Enheten har selv valgt å prøve video.',
}

/** How often somebody ticks without a reminder, and what one is worth to them. */
const base = 0.2
const worth = 0.24

const toldOf = (trial: Trial, people: number): Foretold => {
  const plan = { people, weeks: trial.weeks, chance: trial.coin.chance, base }
  const chances = ([2, 5, 10] as const).map(points => ({ points, chance: powerOf(plan, points / 100) }))
  return {
    coins: people,
    reached: people,
    letters: Math.round(people * trial.weeks * trial.coin.chance),
    base,
    chances,
    smallest: smallestEffect(plan),
    better: { weeks: weeksToSee(plan, 0.05), coins: peopleToSee(plan, 0.05) },
    tooFew: 0.5,
    canTell: (chances[2]?.chance ?? 0) >= 0.8,
    silentAfter: silentAfter(trial),
    opens: opensOn(trial, { ripens: 0 }),
    target: null,
  }
}

const begun = (past: Past, people: number): Trial => {
  const trial: Trial = {
    ...past,
    audience: 'everyone',
    coinOf: 'person',
    units: [past.unit],
    outcome: 'steps-ticked',
    rests: [28, 29, 30, 31],
    coin: { seed: `past-${past.id}`, chance: 0.5 },
    answers,
    approvedBy: null,
    told: null,
    state: 'running',
    seals: null,
    at: at(mondayOf(addWeeks(past.first, -1)), '10:00'),
    opens: null,
    stoppedOn: null,
    planned: null,
    gathered: null,
    verdict: null,
  }
  const locked = { ...trial, told: toldOf(trial, people), opens: opensOn(trial, { ripens: 0 }) }
  return { ...locked, seals: sealPlan(locked) }
}

const lettersOf = (trial: Trial, receivers: readonly Receiver[], week: Week): Change[] =>
  receivers
    .filter(({ code }) => isHeads(trial.coin, code, week))
    .map(({ person }, nth) => {
      const due = at(sendDayOf(trial, week), '08:00')
      const campaign = weekIdOf(trial, week)
      const text = trial.wordings[nth % trial.wordings.length] ?? ''
      return insert(letters, {
        id: letterId(campaign, person),
        series: 'campaign',
        campaign,
        kind: 'friendly',
        person,
        about: null,
        unit: trial.unit,
        show: reminderOf(trial, { campaign, text, unitName: '', until: silentAfter(trial) }),
        state: 'delivered',
        reason: '',
        answer: '',
        due,
        expires: plus(due, { days: 4 }),
        attempts: 1,
        conversation: '',
        activity: '',
        takenBack: '',
      })
    })

/** Each week is locked to the one before it. */
const weeksCounted = (trial: Trial, receivers: readonly Receiver[]): readonly TrialWeek[] => {
  const rows: TrialWeek[] = []
  for (const week of weeksOf(trial)) {
    const tosses = receivers.map(({ code }) => {
      const heads = isHeads(trial.coin, code, week)
      const did = fractionOf(`${trial.coin.seed} seen ${code} ${week}`) < base + (heads ? worth : 0)
      return { code, isHeads: heads, outcome: did ? 1 : 0 }
    })
    const row = { id: weekIdOf(trial, week), trial: trial.id, week, tosses }
    const before = rows.at(-1)?.seals ?? trial.seals
    if (before) rows.push({ ...row, seals: sealWeek(row, before) })
  }
  return rows
}

/** Its day has come: the first tick opens it. */
const over = (past: Past, receivers: readonly Receiver[]): Change[] => {
  const trial = begun(past, receivers.length)
  const last = weeksOf(trial).at(-1) ?? trial.first
  return [
    insert(trials, { ...trial, planned: last, gathered: last }),
    ...weeksCounted(trial, receivers).map(row => insert(trialWeeks, row)),
    ...weeksOf(trial).flatMap(week => lettersOf(trial, receivers, week)),
  ]
}

/** Its weeks are counted with the first tick, from what its people have truly ticked. */
const running = (past: Past, receivers: readonly Receiver[], last: Day): Change[] => {
  const trial = begun(past, receivers.length)
  const sent = weeksOf(trial).filter(week => sendDayOf(trial, week) <= last)
  return [
    insert(trials, { ...trial, planned: sent.at(-1) ?? null }),
    ...receivers.map(({ person, code }) =>
      insert(trialPeople, { id: `${trial.id}:${person}`, trial: trial.id, person, code }),
    ),
    ...sent.flatMap(week => lettersOf(trial, receivers, week)),
  ]
}

export const historyOf = ({ units, days }: DemoTrust): Change[] => {
  const last = days.at(-1)
  const [unit] = units
  const leader = unit?.people.find(({ roles }) => roles.includes('leader'))
  const project = unit?.people.find(({ roles }) => roles.includes('project'))
  if (!last || !unit || !leader || !project) return []
  const week = weekOf(last)
  const receiversOf = ({ by }: Pick<Past, 'by'>): readonly Receiver[] =>
    unit.people
      .filter(({ person }) => person !== by)
      .map(({ person }, nth) => ({ person, code: `past-${unit.id}-code-${nth}` }))
  const first: Past = {
    id: id<'trial'>(`past-${unit.id}-trial-1`),
    unit: unit.id,
    by: project.person,
    sender: project.name,
    wordings: ['Har du to minutter til et steg i veikartet denne uken?'],
    weekday: 3,
    first: addWeeks(week, -30),
    weeks: 20,
  }
  const second: Past = {
    id: id<'trial'>(`past-${unit.id}-trial-2`),
    unit: unit.id,
    by: leader.person,
    sender: leader.name,
    wordings: [
      'Ett steg i veikartet før fredag? Det neste er ofte det minste.',
      'Er det et steg du venter på noen andre for? Si fra, så løser vi det.',
    ],
    weekday: 2,
    first: addWeeks(week, -2),
    weeks: 8,
  }
  return [...over(first, receiversOf(first)), ...running(second, receiversOf(second), last)]
}
