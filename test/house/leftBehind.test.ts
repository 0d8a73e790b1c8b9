/** What a test makes on the disk goes with it, also where it failed halfway. */

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { demoFolder, endDemos } from '../support/demo.ts'

it('the folder of a demo goes at the end of a test that took it away itself, and of one that did not come to that', () => {
  const [mine, forgotten] = [demoFolder(), demoFolder()]
  for (const { dir } of [mine, forgotten]) mkdirSync(dir)
  mine.remove()
  endDemos()
  for (const { dir } of [mine, forgotten]) expect(existsSync(path.dirname(dir))).toBe(false)
})
