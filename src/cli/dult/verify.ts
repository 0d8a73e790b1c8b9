/** Checks the file store line by line while the bot is stopped, and mends it when asked to; and whether trials are as they were locked. */

import { existsSync } from 'node:fs'
import type { Place } from '../../config.ts'
import { own } from '../../core/own.ts'
import { epochMsOf, type Instant, instantOf } from '../../core/time/instant.ts'
import { clockAhead } from '../../edges/clock/demoClock.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { inWords } from '../../edges/store/file/damage.ts'
import { type Repair, repairDirectory } from '../../edges/store/file/repair.ts'
import { type FileReport, verifyDirectory } from '../../edges/store/file/verify.ts'
import type { State } from '../../edges/store/tables.ts'
import { type Break, verifyTrials } from '../../features/campaigns/index.ts'
import { leapNumbers } from '../../features/deviations/index.ts'
import { doubtLetters, haltLetters } from '../../features/letters/index.ts'
import { withStore } from './place.ts'

const describe = ({ file, lines, damaged }: FileReport): string =>
  damaged.length === 0
    ? `  ${file}: ${lines} lines, all in order`
    : [`  ${file}:`, ...damaged.map(one => `    ${inWords(one)}`)].join('\n')

const whyNot = {
  missing:
    'Not mended: what a file held that is missing, empty or cut is in no other. Put it back from a backup. Where there is none, verify --repair --accept-loss goes on with what is left.',
  other:
    'Not mended: a file of another store, or of another time of this one, lies here. Put the right one back. Where there is none, take the wrong one away, and verify again.',
  unread: 'Not mended: see to the disk or to the rights of the file first, or put it back from a backup.',
} as const satisfies Record<NonNullable<Repair['refused']>, string>

const leftIn = ({ left }: Pick<Repair, 'left'>): string =>
  `Left are: ${
    [...left]
      .sort()
      .flatMap(([name, count]) => (count > 0 ? `${count} ${name}` : []))
      .join(', ') || 'no rows'
  }.`

const mended = (doubted: number, isHalted: boolean, hasLeapt: boolean): string =>
  [
    'Mended. What is missing or damaged is lost; the old files end in .damaged.',
    'They may hold what has to be gone, and go with the next of it, soon after the start: who wants to look into them takes them elsewhere first.',
    ...(doubted > 0
      ? [
          `${doubted} letters that waited may have left already: they are told as unknown, and do not leave again.`,
        ]
      : []),
    ...(hasLeapt
      ? ['Deviations are numbered on from the next hundred: the numbers before it may have been told.']
      : []),
    ...(isHalted
      ? [
          'Something that was taken back may stand as before, so no letter leaves until an administrator has looked at «delivered» and says «start all».',
        ]
      : []),
  ].join('\n')

/** The clock of a demo may have been moved on. */
const movedOn = (state: State, until: Instant): Instant =>
  instantOf(epochMsOf(until) + Number(own(state, clockAhead.name)?.values().next().value?.aheadMs ?? 0))

/** To be told: what is no folder may be anything that somebody typed. */
export const folderTold = (dir: string): string => (existsSync(dir) ? dir : 'a folder of that name')

/** The folder that is named, or the bot's own. */
export const folderIn = (args: readonly string[], dataDir: string): string =>
  args.find(argument => !argument.startsWith('--')) ?? dataDir

const changedIn = (breaks: readonly Break[]): string =>
  breaks.map(({ part, week }) => (week === null ? part : `${part} of ${week}`)).join(', ')

/** Silent where there are none. Exit code 1 where one is not as it was. */
const verifyLocked = async (place: Place): Promise<number> => {
  const { locked, changed } = await withStore(place, verifyTrials)
  if (locked > 0 && changed.length === 0) console.log(`  trials: ${locked}, all as they were locked`)
  for (const { trial, breaks } of changed)
    console.log(`  trial ${trial}: not as it was locked: ${changedIn(breaks)}`)
  return changed.length === 0 ? 0 : 1
}

/** Exit code 1 while damage remains, or a trial was changed. */
export const verify = async (args: readonly string[], place: Place): Promise<number> => {
  const { dataDir } = place
  const repair = args.includes('--repair')
  const dir = folderIn(args, dataDir)
  const acceptLoss = args.includes('--accept-loss')
  let doubted = 0
  let isHalted = false
  let hasLeapt = false
  const doubt = (state: State, until: Instant | null, loss: 'writes' | 'rows') => {
    const at = movedOn(state, until ?? systemClock.now())
    if (loss === 'writes') doubted = doubtLetters(state, at)
    haltLetters(state, at)
    hasLeapt = leapNumbers(state)
    isHalted = true
  }
  const done: Repair = repair
    ? await repairDirectory(dir, { acceptLoss, doubt })
    : { reports: await verifyDirectory(dir), refused: null, left: new Map() }
  const { reports, refused } = done
  if (reports.length === 0 && place.databaseUrl) return verifyLocked(place)
  if (reports.length === 0) {
    console.log(`There is no file store in ${folderTold(dir)}.`)
    return 1
  }
  console.log(reports.map(describe).join('\n'))
  if (reports.every(({ damaged }) => damaged.length === 0))
    return verifyLocked({ ...place, dataDir: dir, databaseUrl: '' })
  if (refused === 'missing' || (repair && acceptLoss)) console.log(leftIn(done))
  if (refused !== null) console.log(whyNot[refused])
  else if (repair) console.log(mended(doubted, isHalted, hasLeapt))
  else
    console.log(
      'Mend it with npm run dult -- verify --repair; the old files stay beside until Dult has started.',
    )
  return repair && refused === null ? 0 : 1
}
