/** `import roster`, `settings`, `calendar` and `activity`, each with a FILE; `--dry-run` shows what would happen. */

import { parseArgs } from 'node:util'
import type { Place } from '../../config.ts'
import { forgotten, type MarkOf } from '../../core/house/gone/forgotten.ts'
import { createOwing } from '../../core/house/gone/replaced.ts'
import { chooseSettings, problemsIn } from '../../core/settings.ts'
import type { OpenStore } from '../../core/store.ts'
import { newId } from '../../edges/chance/newId.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { importRoster, type RosterDifference } from '../../features/people/index.ts'
import { texts } from '../../features.ts'
import { weeks } from './importActivity.ts'
import { calendar } from './importCalendar.ts'
import { markOfBot, withStore } from './place.ts'
import { readText } from './readText.ts'

/** What an import takes the place of goes from the disk as what is edited in the chat does. */
const owing = createOwing({ clock: systemClock, newId, kept: texts })

const describe = ({ added, moved, left, changed, problems, forgotten }: RosterDifference): string[] => [
  ...problems.map(({ line, column, problem, ids = [] }) =>
    ids.length > 0
      ? `  line ${line}, ${column}: the name is of more than one unit, use the id: ${ids.join(', ')}`
      : `  line ${line}, ${column}: ${problem}`,
  ),
  ...added.map(({ name, unit }) => `  + ${name} joins ${unit}`),
  ...moved.map(({ name, unit, from }) => `  > ${name} moves from ${from} to ${unit}`),
  ...changed.map(({ name, unit, what }) => `  ~ ${name} in ${unit}: ${what.join(', ')}`),
  ...left.map(({ name, unit }) => `  - ${name} leaves ${unit}`),
  `${added.length} join, ${moved.length} move, ${changed.length} change, ${left.length} leave, ${problems.length} problems`,
  ...(forgotten > 0
    ? [`${forgotten} of the lines: somebody who asked to be forgotten, left out until they write to the bot`]
    : []),
]

/** Where nobody was forgotten, nobody has to be known again. */
const markIn = async (store: OpenStore, place: Place): Promise<MarkOf | null> =>
  (await store.list(forgotten, { limit: 1 })).length === 0 ? of => of : markOfBot(store, place)

const conclude = ({ done, problems }: RosterDifference, dryRun: boolean): string => {
  if (done) return 'Imported.'
  if (dryRun) return 'A dry run: nothing was changed.'
  return problems.length > 0
    ? 'Nothing was imported. Mend the lines, or leave them out with --skip-bad.'
    : 'Nothing was imported.'
}

const roster = async (text: string, place: Place, flags: ReadonlySet<string>): Promise<number> => {
  const dryRun = flags.has('--dry-run')
  const difference = await withStore(place, async store => {
    const markOf = await markIn(store, place)
    if (!markOf) return null
    const needs = { store: owing(store), newId, now: systemClock.now(), onLeave: [], markOf }
    return importRoster(needs, text, { dryRun, skipBad: flags.has('--skip-bad') })
  })
  if (!difference) {
    console.error('Nothing was imported.')
    return 1
  }
  console.log([...describe(difference), conclude(difference, dryRun)].join('\n'))
  return difference.done || (dryRun && difference.problems.length === 0) ? 0 : 1
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const settings = async (text: string, place: Place, flags: ReadonlySet<string>): Promise<number> => {
  const chosen = parsed(text)
  const problems =
    chosen === null
      ? ['the file is not JSON']
      : flags.has('--dry-run')
        ? problemsIn(chosen)
        : await withStore(place, store => chooseSettings(owing(store), chosen))
  for (const problem of problems) console.error(`  ${problem}`)
  if (problems.length > 0) console.error('Nothing was imported.')
  else console.log(flags.has('--dry-run') ? 'All in order; nothing was changed.' : 'Imported.')
  return problems.length > 0 ? 1 : 0
}

const kinds = new Map([
  ['roster', roster],
  ['settings', settings],
])

const usage = `import roster FILE or import settings FILE, with --dry-run or --skip-bad
import calendar FILE --unit ID, with --checklist CODE or --dry-run
import activity FILE, with --columns "unit=…,week=…,video=…", --dry-run or --skip-bad`

const withoutFile = (): number => {
  console.error(usage)
  return 2
}

const options = {
  unit: { type: 'string' },
  checklist: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

/** `null` for an option that does not exist, or one without its value. */
const readOptions = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0 || values.unit === undefined) return null
    return { file, wish: { unit: values.unit, checklist: values.checklist, dryRun: values['dry-run'] } }
  } catch {
    return null
  }
}

const importTimes = async (args: readonly string[], place: Place): Promise<number> => {
  const read = readOptions(args)
  if (read === null) return withoutFile()
  const text = await readText(read.file)
  return text === null ? 1 : calendar(text, place, read.wish)
}

const activityOptions = {
  columns: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'skip-bad': { type: 'boolean', default: false },
} as const

const readActivityOptions = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: activityOptions,
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return null
    const { columns, 'dry-run': dryRun, 'skip-bad': skipBad } = values
    return { file, wish: { columns, dryRun, skipBad } }
  } catch {
    return null
  }
}

const importWeeks = async (args: readonly string[], place: Place): Promise<number> => {
  const read = readActivityOptions(args)
  if (read === null) return withoutFile()
  const text = await readText(read.file)
  return text === null ? 1 : weeks(text, read.file, place, read.wish)
}

export const importFile = async (args: readonly string[], place: Place): Promise<number> => {
  if (args[0] === 'activity') return importWeeks(args.slice(1), place)
  if (args[0] === 'calendar') return importTimes(args.slice(1), place)
  const [what = '', file] = args.filter(argument => !argument.startsWith('--'))
  const flags = new Set(args.filter(argument => argument.startsWith('--')))
  const stray = [...flags].find(flag => flag !== '--dry-run' && flag !== '--skip-bad')
  const take = kinds.get(what)
  if (!take || file === undefined || stray !== undefined) return withoutFile()
  const text = await readText(file)
  return text === null ? 1 : take(text, place, flags)
}
