/** From the prompt to an answer, and from Ctrl-C to the end: as `npm run demo`, with everything that is installed. */

import { spawnSync } from 'node:child_process'
import { demoFolder, runDemo } from '../test/support/demo.ts'
import { type Measure, median } from './measure.ts'

const rounds = 5

const secondsOf = async (work: () => unknown): Promise<number> => {
  const startMs = performance.now()
  await work()
  return (performance.now() - startMs) / 1_000
}

/** What a process with these libraries takes at least. */
const loadLibraries = () =>
  spawnSync(process.execPath, ['-e', "require('botbuilder'); require('express')"], {
    cwd: new URL('..', import.meta.url),
  })

const startAndStop = async () => {
  const folder = demoFolder()
  const flags = ['--no-playground', '--port', '0', '--data', folder.dir]
  const startMs = performance.now()
  const demo = runDemo(flags, ['npm', 'run', 'demo', '--silent', '--'])
  try {
    const [, address] = await demo.until(/Start here\s+(http\S+)\//)
    await fetch(`${address}/readyz`)
    const ready = (performance.now() - startMs) / 1_000
    demo.pressCtrlC()
    return { ready, gone: await secondsOf(() => demo.ended) }
  } finally {
    demo.killAll()
    folder.remove()
  }
}

export const name = 'start'

export const run = async (): Promise<Measure[]> => {
  const times: { ready: number; gone: number; bare: number }[] = []
  for (let round = 0; round < rounds; round++)
    times.push({ ...(await startAndStop()), bare: await secondsOf(loadLibraries) })
  const middle = (of: (one: (typeof times)[number]) => number) => median(times.map(of))
  return [
    {
      what: 'npm run demo, filled and ready to answer',
      value: middle(({ ready }) => ready),
      unit: 's',
      must: { atMost: 10 },
    },
    {
      what: 'the same against a process that only loads botbuilder and express',
      value: middle(({ ready, bare }) => ready / bare),
      unit: 'times',
    },
    {
      what: 'from Ctrl-C to the end of it',
      value: middle(({ gone }) => gone),
      unit: 's',
      must: { atMost: 10 },
    },
  ]
}
