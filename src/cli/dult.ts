/** `npm run dult -- COMMAND`: what an operator does from the prompt, beside the running bot. */

import { Fault } from '../core/errors.ts'
import { verify } from './dult/verify.ts'

const commands: Readonly<Record<string, (args: readonly string[], dataDir: string) => Promise<number>>> = {
  verify,
}

const usage = `npm run dult -- COMMAND

  verify [DIR]            checks every line of the file store in DIR (DATA_DIR, or .data)
  verify --repair [DIR]   leaves damaged lines out; the old files stay beside, as .damaged`

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  console.log(usage)
  process.exit(name === '' || name === 'help' ? 0 : 2)
}
try {
  process.exitCode = await command(args, process.env.DATA_DIR ?? '.data')
} catch (error) {
  console.error(error instanceof Fault ? error.message : `${name} did not succeed.`)
  process.exitCode = 1
}
