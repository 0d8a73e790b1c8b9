/** Two capitals before a day of birth, and a child's year of birth behind their whole name. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { linesIn } from './lines.ts'

test.each(
  linesIn(`
    AN 17.06.1944 fikk ikke lyd
    ØB 3.2.1951 kom ikkje inn
    Nygård, Emilie (2016) – mum joined from work, choppy picture
    Sæther, Jonas (2019), mor fikk ikke lenke
  `),
)('stops %s', line => {
  expect(screen(line)).not.toBeNull()
})

test.each(
  linesIn(`
    TV 17.06.1994 på rom 4 virker ikke
    MR 17.06.2004 ble ikke sendt
    IT 01.01.1999 feilet i loggen
    Nygård, Emilie (2016): Video i klinikken, s. 14
  `),
)('lets %s through', line => {
  expect(screen(line)).toBeNull()
})
