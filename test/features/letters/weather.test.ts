/** The short form of the bench `faults`: ten minutes in which Teams takes nothing hold letters up, and nobody loses theirs or gets it twice. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendThrough, weathers } from '../../support/lettersWeather.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const people = 90
const retryAfterS = 120

const newDir = storeDirs()
let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop())

const onFile = () => newDir()
const onPostgres = async () => `${postgres.url}#${postgres.newSchema()}`

test.each([
  ...weathers.map(weather => [weather, 'the file store', onFile] as const),
  ['429', 'PostgreSQL', onPostgres] as const,
])(
  'after ten minutes of %s all letters arrive, in their hours and once, on %s',
  async (weather, _, place) => {
    const counts = await sendThrough({ place: await place(), weather, people, retryAfterS })
    expect(counts).toMatchObject({
      letters: people,
      arrived: people,
      arrivedMeanwhile: 0,
      doubled: 0,
      outsideHours: 0,
      ofOurOwnMaking: 0,
      problems: [],
    })
    // The weather was really there.
    expect(counts.arrivedAfterwards).toBeGreaterThan(people / 4)
    expect(counts.attempts).toBeGreaterThan(2 * people)
  },
  60_000,
)
