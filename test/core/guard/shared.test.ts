/** A help number that hospitals share holds no date: told in two parts, or with letters for figures, it is found by what stands around it. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { identityNumber } from '../../support/identityNumbers.ts'

const number = identityNumber('FH', 'until 2031', { day: 7, month: 2, year: 65, serial: 34 })
const [six, five] = [number.slice(0, 6), number.slice(6)]

test.each([
  `nummeret byrjar på ${six} og sluttar på ${five}, ho kjem ikkje inn`,
  `first ${six} then ${five}, the reminder went out twice`,
  `begynner med ${six}, siste fem ${five}`,
  `${six} og resten er ${five.slice(0, 3)} ${five.slice(3)}`,
  `${number.slice(0, 4)} ${number.slice(4, 6)} ${five} fikk opp engelsk skjema`,
  `${number.slice(0, 4)}.${number.slice(4, 6)}.${five}`,
  `link ends with ?id=${six}%20${five} and gives 404`,
  `${number.replace('0', 'O').replace('5', 'S')} from the paper wristband`,
])('stopped: %s', line => {
  expect(screen(line)?.kind).toBe('number')
})

const other = `${six}${String((Number(five) + 1) % 100000).padStart(5, '0')}`

test.each([
  `first ${six} then ${other.slice(6)}, the order came twice`,
  `bestilling ${six} og deretter ${other.slice(6)}`,
  `konto ${number.slice(0, 4)} ${number.slice(4, 6)} ${five} for kurset`,
  `betales til ${number.slice(0, 4)}.${number.slice(4, 6)}.${five}`,
  `${other.replace('0', 'O').replace('5', 'S')} on the label of the camera`,
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})
