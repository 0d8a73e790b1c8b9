/** `npm run dult -- COMMAND`: what an operator does from the prompt, beside the running bot. */

import { runCommand } from './dult/commands.ts'

process.exitCode = await runCommand(process.argv.slice(2), process.env)
