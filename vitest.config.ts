import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { compareKeys } from './test/support/keysReporter.ts'
import { deep, tellLanes } from './test/support/lanes.ts'

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
          exclude: deep,
          testTimeout: 30_000,
          // The house is imported once per worker and not once per file: that was half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Vitest begins with the project whose name comes first, so the long ones are not left to the end.
          name: 'deep',
          include: deep,
          testTimeout: 60_000,
          // A program that was started before starts twice as fast.
          env: {
            NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules', '.cache', 'compile'),
          },
        },
      },
    ],
  },
})
