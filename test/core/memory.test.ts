/** A bounded memory: it never holds more than it has room for, and forgets the oldest first. */

import { expect, it } from 'vitest'
import { Memory, remembering } from '../../src/core/memory.ts'

it('forgets what was set longest ago when there is no room', () => {
  const memory = new Memory<string, number>(2)
  memory.set('a', 1).set('b', 2).set('c', 3)
  expect([...memory.keys()]).toEqual(['b', 'c'])
})

it('keeps longer what is set again', () => {
  const memory = new Memory<string, number>(2)
  memory.set('a', 1).set('b', 2).set('a', 3).set('c', 4)
  expect([...memory]).toEqual([
    ['a', 3],
    ['c', 4],
  ])
})

it('asks once for what it remembers, also where the answer is nothing', () => {
  const asked: string[] = []
  const lengthOf = remembering(2, (word: string) => {
    asked.push(word)
    return word === '' ? null : word.length
  })
  expect(['', 'to', '', 'tre', 'to'].map(lengthOf)).toEqual([null, 2, null, 3, 2])
  expect(asked).toEqual(['', 'to', 'tre'])
  lengthOf('')
  expect(asked).toEqual(['', 'to', 'tre', ''])
})
