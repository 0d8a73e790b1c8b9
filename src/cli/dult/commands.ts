/** The operating commands by name, and the exit code of each. */

import { type Place, readPlace } from '../../config.ts'
import { Fault } from '../../core/errors.ts'
import { own } from '../../core/own.ts'
import { plainly, remedies } from '../../core/plainly.ts'
import { doctor } from './doctor.ts'
import { erase } from './erase.ts'
import { exportRows } from './export.ts'
import { importFile } from './import.ts'
import { folderIn, folderTold, verify } from './verify.ts'

const commands: Readonly<Record<string, (args: readonly string[], place: Place) => Promise<number>>> = {
  doctor,
  verify,
  import: importFile,
  erase,
  export: exportRows,
}

const usage = `npm run dult -- COMMAND

  doctor                  what is missing or left to be filled in, with what to do next; changes nothing
  verify [DIR]            checks every line of the file store in DIR (DATA_DIR, or .data), and names each trial of which the
                          plan, a coin or an outcome is not as it was locked
  verify --repair [DIR]   leaves damaged lines out; the old files stay beside, as .damaged. Says why where it cannot;
                          --accept-loss goes on without a file that is missing, empty or cut
  import roster FILE      brings the people of the units in FILE (CSV) in step with it; --dry-run only shows the
                          difference, --skip-bad leaves out lines with something wrong
  import calendar FILE    the times ahead of a unit from FILE (iCalendar), for its checklist to come by itself:
                          --unit ID, --checklist CODE, --dry-run; nothing but times is read
  import activity FILE    what units registered each week, from FILE (CSV): one row for each unit and week, or an export of
                          the two registration forms of municipalities. --columns "unit=…,week=…,video=…" says once which
                          column is what; --dry-run shows the difference, --skip-bad leaves out lines with something wrong
  import settings FILE    the trust's settings from FILE (JSON); --dry-run only checks them
  export WHAT             ledger, deviations or people, as a table; --json for JSON
  erase PERSON            forgets a person, by id or Entra object id, in every collection
  erase --accept-loss     lets lists of members bring new people in again, where the secret that tells who was forgotten
                          is lost; see doctor

The file store is opened by one process at a time: stop the bot first, or use PostgreSQL.`

/** Such faults may come in the middle. */
const isCutShort = (error: unknown): boolean =>
  error instanceof Fault && ['store.unreachable', 'store.unwritable', 'store.contended'].includes(error.code)

const partRead =
  'What may have been read in before that stays. Give the command once more: it goes on with the rest.'

export const runCommand = async (
  [name = '', ...args]: readonly string[],
  env: Parameters<typeof readPlace>[0],
): Promise<number> => {
  const command = own(commands, name)
  if (!command) {
    console.log(usage)
    return name === '' || name === 'help' ? 0 : 2
  }
  const place = readPlace(env)
  try {
    return await command(args, place)
  } catch (error) {
    const whenInUse = 'Stop the bot first, or use PostgreSQL.'
    const data = command === commands.verify ? folderTold(folderIn(args, place.dataDir)) : place.dataDir
    const why = plainly(error, { data, whenInUse, ...remedies })
    console.error(`${name} did not succeed${why === null ? '.' : `: ${why}`}`)
    if (command === importFile && isCutShort(error)) console.error(partRead)
    return 1
  }
}
