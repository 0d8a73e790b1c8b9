/** Checks the file store line by line while the bot is stopped, and mends it when asked to. */

import { own } from '../../core/own.ts'
import { epochMsOf, type Instant, instantOf } from '../../core/time/instant.ts'
import { clockAhead } from '../../edges/clock/demoClock.ts'
import { inWords } from '../../edges/store/file/damage.ts'
import { type Repair, repairDirectory } from '../../edges/store/file/repair.ts'
import { type FileReport, verifyDirectory } from '../../edges/store/file/verify.ts'
import type { State } from '../../edges/store/tables.ts'
import { doubtLetters } from '../../features/letters/index.ts'

const describe = ({ file, lines, damaged }: FileReport): string =>
  damaged.length === 0
    ? `  ${file}: ${lines} lines, all in order`
    : [`  ${file}:`, ...damaged.map(one => `    ${inWords(one)}`)].join('\n')

const whyNot = {
  missing:
    'Not mended: what a missing or empty file held is in no other. Put it back from a backup. Where there is none, verify --repair --accept-loss goes on without it.',
  other:
    'Not mended: a file of another store, or of another time of this one, lies here. Put the right one back. Where there is none, take the wrong one away, and verify again.',
  unread: 'Not mended: see to the disk or to the rights of the file first, or put it back from a backup.',
} as const satisfies Record<NonNullable<Repair['refused']>, string>

const mended = (doubted: number): string =>
  [
    'Mended. What is missing or damaged is lost; the old files end in .damaged.',
    ...(doubted > 0
      ? [
          `${doubted} letters that waited may have left already: they are told as unknown, and do not leave again.`,
        ]
      : []),
    'Something that was taken back may stand as before: an administrator looks at «delivered», and says «stop all» first where in doubt.',
  ].join('\n')

/** The clock of a demo may have been moved on. */
const movedOn = (state: State, until: Instant): Instant =>
  instantOf(epochMsOf(until) + Number(own(state, clockAhead.name)?.values().next().value?.aheadMs ?? 0))

/** Exit code 1 while damage remains. */
export const verify = async (args: readonly string[], dataDir: string): Promise<number> => {
  const repair = args.includes('--repair')
  const dir = args.find(argument => !argument.startsWith('--')) ?? dataDir
  let doubted = 0
  const doubt = (state: State, until: Instant) => {
    doubted = doubtLetters(state, movedOn(state, until))
  }
  const { reports, refused } = repair
    ? await repairDirectory(dir, { acceptLoss: args.includes('--accept-loss'), doubt })
    : { reports: await verifyDirectory(dir), refused: null }
  if (reports.length === 0) {
    console.log(`There is no file store in ${dir}.`)
    return 1
  }
  console.log(reports.map(describe).join('\n'))
  if (reports.every(({ damaged }) => damaged.length === 0)) return 0
  if (refused !== null) console.log(whyNot[refused])
  else if (repair) console.log(mended(doubted))
  else console.log('Mend it with npm run dult -- verify --repair; the old files are kept beside.')
  return repair && refused === null ? 0 : 1
}
