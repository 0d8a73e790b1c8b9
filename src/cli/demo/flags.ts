/** What the demo may be told at the prompt. */

import path from 'node:path'
import { parseArgs } from 'node:util'

export const usage = `npm run demo -- [--no-playground] [--port N] [--data DIR]
                     [--database URL] [--fresh]

  --no-playground  only the bot and its pages; speak to it with a program of your own
  --port N         the bot's port (3978)
  --data DIR       where the demo keeps its store (.data/demo)
  --database URL   keep it in PostgreSQL instead: an empty database, or one of an earlier demo
  --fresh          begin anew: forget what the demo has stored`

const options = {
  'no-playground': { type: 'boolean', default: false },
  port: { type: 'string', default: '3978' },
  data: { type: 'string', default: path.join('.data', 'demo') },
  database: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const isDatabase = (url: string): boolean => /^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url)

/** `null` for what is no flag, or not what the flag asks for. */
export const readFlags = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({ args: [...args], options })
    const port = Number(values.port)
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535
    const database = values.database ?? null
    return isPort && (database === null || isDatabase(database)) ? { ...values, port, database } : null
  } catch {
    // A flag that does not exist: the usage says which do.
    return null
  }
}
