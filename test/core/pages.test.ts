/** Pages of a list: what is asked for is answered with the nearest page there is, and the ways to those beside it. */

import { expect, test } from 'vitest'
import { fromZero, pageOf } from '../../src/core/pages.ts'

const rows = Array.from({ length: 7 }, (_, nth) => nth)

test('a page has the rows behind those of the pages before it, and a way to each page beside it', () => {
  expect(pageOf(rows, 3, '2')).toEqual({
    shown: [3, 4, 5],
    pager: { page: 2, pages: 3, paged: true, previousPage: [{ page: 1 }], nextPage: [{ page: 3 }] },
  })
  expect(pageOf(rows, 3, '1').pager).toMatchObject({ previousPage: [], nextPage: [{ page: 2 }] })
  expect(pageOf(rows, 3, '3').pager).toMatchObject({ previousPage: [{ page: 2 }], nextPage: [] })
})

test('a page that is not there is the nearest one that is', () => {
  expect(pageOf(rows, 6, '2')).toMatchObject({ shown: [6], pager: { pages: 2, nextPage: [] } })
  expect(pageOf(rows, 6, '99').pager.page).toBe(2)
  expect(pageOf(rows, 6, '-1').pager.page).toBe(1)
  expect(pageOf(rows, 6, undefined).pager.page).toBe(1)
  expect(pageOf([], 6, 'x').pager).toMatchObject({ page: 1, pages: 1, paged: false })
})

test('a page that a button counts from zero is found all the same', () => {
  expect([undefined, '0', '1', 'x'].map(asked => pageOf(rows, 3, fromZero(asked)).pager.page)).toEqual([
    1, 1, 2, 1,
  ])
})
