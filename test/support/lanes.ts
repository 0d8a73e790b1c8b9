/** The lanes of the tests: what a developer runs at every save, what takes its time, and what is alone in its process. */

import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { root } from './sources.ts'

/** What changes the network of its process, or relies on what has not been asked for yet. */
export const alone = [
  'test/edges/teams/keys.test.ts',
  'test/edges/teams/outage.test.ts',
  'test/edges/teams/postToken.test.ts',
  'test/edges/teams/signIn.test.ts',
  'test/edges/teams/wayOut.test.ts',
  'test/trips/production.test.ts',
  'test/trips/shutOut.test.ts',
  'test/trips/tabSignIn.test.ts',
]

/**
 * What starts programs, a PostgreSQL server or a browser, and what reads or damages megabytes, tries thousands of made-up
 * lines, or walks for seconds. A house test finds what of the former is missing here.
 */
export const deep = [
  'test/attacks/goneRows.test.ts',
  'test/attacks/belonging.test.ts',
  'test/attacks/doors.test.ts',
  'test/attacks/input.test.ts',
  'test/core/figures/gathering.test.ts',
  'test/core/guard/warm.test.ts',
  'test/core/guardInnocent.test.ts',
  'test/core/guardSpeed.test.ts',
  'test/attacks/anonymous.test.ts',
  'test/attacks/patients.test.ts',
  'test/attacks/sameForAll.test.ts',
  'test/attacks/crash.test.ts',
  'test/browser/*.test.ts',
  'test/edges/log/fullDisk.test.ts',
  'test/edges/store/damage.test.ts',
  'test/edges/store/disk.test.ts',
  'test/edges/store/kill.test.ts',
  'test/edges/store/lock.test.ts',
  'test/edges/store/matrix.test.ts',
  'test/edges/store/postgres.test.ts',
  'test/edges/store/postgresOutage.test.ts',
  'test/edges/store/postgresPurge.test.ts',
  'test/edges/store/postgresWeather.test.ts',
  'test/features/campaigns/trialKilled.test.ts',
  'test/features/letters/databaseDown.test.ts',
  'test/features/letters/earlier.test.ts',
  'test/features/letters/kill.test.ts',
  'test/features/letters/takenBackStorm.test.ts',
  'test/features/letters/past.test.ts',
  'test/features/letters/underLimits.test.ts',
  'test/features/letters/weather.test.ts',
  'test/features/nudges/sameDay.test.ts',
  'test/features/nudges/year.test.ts',
  'test/house/outcomes.test.ts',
  'test/trips/oldStore.test.ts',
  'test/trips/oldVotes.test.ts',
  'test/trips/databaseKilled.test.ts',
  'test/trips/demoDatabase.test.ts',
  'test/trips/killed.test.ts',
  'test/trips/patientKilled.test.ts',
  'test/trips/postedAgain.test.ts',
  'test/trips/postgres.test.ts',
  'test/trips/takenBackKilled.test.ts',
  'test/trips/together.test.ts',
  'test/trips/scale.test.ts',
  'test/trips/wander.test.ts',
]

const secondsOf = (module: TestModule): number => module.diagnostic().duration / 1_000

const told = (name: string, modules: readonly TestModule[]): string => {
  const slowest = [...modules].sort((a, b) => secondsOf(b) - secondsOf(a)).slice(0, 3)
  const sum = modules.reduce((seconds, module) => seconds + secondsOf(module), 0)
  const files = slowest.map(one => `${relative(root, one.moduleId)} ${secondsOf(one).toFixed(1)}`)
  return `  ${name.padEnd(6)} ${sum.toFixed(1)} s in ${modules.length} files, most in ${files.join(', ')}`
}

/** How long each lane took at the end of a run, and where: time is lost a second at a time. */
export const tellLanes: Reporter = {
  onTestRunEnd(modules) {
    const lanes = Map.groupBy(modules, ({ project }) => project.name)
    const lines = [...lanes].map(([name, inLane]) => told(name, inLane))
    process.stdout.write(`${lines.join('\n')}\n\n`)
  },
}
