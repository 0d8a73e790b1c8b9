/** A disk without room holds up neither a process that logs to it nor the end of that process. */

import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../../support/sources.ts'

/** How a program ends that logs what `says` to the file, and then asks to end with 3. */
const ended = (file: string, says: string) =>
  new Promise(resolve => {
    const program = `import { createLog } from './src/edges/log/log.ts'
      const log = createLog('info')
      ${says}
      process.exit(3)`
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
      cwd: root,
      stdio: ['ignore', openSync(file, 'w'), 'inherit'],
      timeout: 20_000,
    })
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })

it.skipIf(!existsSync('/dev/full'))('a full disk under it neither ends a process nor keeps it', async () => {
  const says = `for (let nth = 0; nth < 100; nth += 1) log.error('one', new Error('x'), { nth })
    await new Promise(resolve => setTimeout(resolve, 1))
    log.info('two')
    log.info('three')`
  expect(await ended('/dev/full', says)).toBe(3)
})
