/** `doctor`: looks at what is stored and chosen, says what is missing and what to do next, and changes nothing. */

import { existsSync } from 'node:fs'
import type { Place } from '../../config.ts'
import { readContent } from '../../content.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { verifyDirectory } from '../../edges/store/file/verify.ts'
import { checkups } from './checkups.ts'
import { withStore } from './place.ts'

/** More than this of one kind is told as a number: the first ones are enough to begin with. */
const mostTold = 40

const describe = (name: string, next: string, found: readonly string[]): string[] => [
  found.length === 0 ? `ok    ${name}` : `wrong ${name}: ${found.length}`,
  ...found.slice(0, mostTold).map(problem => `        ${problem}`),
  ...(found.length > mostTold ? [`        and ${found.length - mostTold} more`] : []),
  ...(found.length > 0 ? [`      > ${next}`] : []),
]

/** Opening a store makes one where there is none, and so it is looked for first. */
const problemOfFiles = async ({ dataDir, databaseUrl }: Place): Promise<string | null> => {
  if (databaseUrl) return null
  const files = existsSync(dataDir) ? await verifyDirectory(dataDir) : []
  if (files.length === 0)
    return `There is no file store in ${dataDir}. Start the bot once, or name its folder with DATA_DIR.`
  return files.some(({ damaged }) => damaged.length > 0)
    ? 'The file store is damaged. See: npm run dult -- verify'
    : null
}

/** Exit code 1 while something is wrong. */
export const doctor = async (_args: readonly string[], place: Place): Promise<number> => {
  const problem = await problemOfFiles(place)
  if (problem) {
    console.log(problem)
    return 1
  }
  const content = readContent()
  const today = dayOf(systemClock.now())
  const { serviceHosts } = place
  const results = await withStore(place, ({ get, list, tally }) =>
    Promise.all(
      checkups.map(async checkup => ({
        ...checkup,
        found: await checkup.find({ store: { get, list, tally }, content, today, serviceHosts }),
      })),
    ),
  )
  for (const { name, next, found } of results) console.log(describe(name, next, found).join('\n'))
  const wrong = results.filter(({ found }) => found.length > 0).length
  console.log(wrong === 0 ? 'All is well.' : `${wrong} of ${results.length} need a look.`)
  return wrong === 0 ? 0 : 1
}
