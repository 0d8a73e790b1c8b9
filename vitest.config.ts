import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { compareKeys } from './test/support/keysReporter.ts'
import { alone, deep, tellLanes } from './test/support/lanes.ts'

/** A program that was started before starts twice as fast. */
const env = { NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules', '.cache', 'compile') }

/** A test that takes so long hangs. How fast something is, the benchmarks say: others may use the machine. */
const hung = 300_000

export default defineConfig({
  test: {
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', tellLanes, compareKeys],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...deep, ...alone],
          testTimeout: 30_000,
          // The house is imported once per worker and not once per file: that was half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Vitest begins with the projects whose names come first, so the long ones are not left to the end.
          name: 'deep',
          include: deep,
          testTimeout: hung,
          isolate: false,
          env,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, testTimeout: hung, env },
      },
    ],
  },
})
