import { describe, expect, it } from 'vitest'
import { readCodes } from '../../../src/edges/teams/post/answerCodes.ts'
import { readRetryAfter } from '../../../src/edges/teams/post/retryAfter.ts'

describe('how long to wait', () => {
  const nowMs = Date.parse('2026-11-20T10:00:00Z')

  it.each([
    ['5', 5000],
    [' 0.5 ', 500],
    ['0', 0],
    ['999999999', null],
    ['Fri, 20 Nov 2026 10:01:00 GMT', 60_000],
    ['Fri, 20 Nov 2026 09:59:00 GMT', 0],
    ['Mon, 20 Nov 2046 10:00:00 GMT', null],
    ['Fri, 99 Nov 2026 10:01:00 GMT', null],
    ['-1', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('is read from %j as %j', (header, waitMs) => {
    expect(readRetryAfter(header, () => nowMs)).toBe(waitMs)
  })
})

it.each([
  [{ error: { code: 'CodeA', message: 'words that are no code' } }, ['CodeA']],
  [{ code: 'CodeA', subCode: 'CodeB' }, ['CodeA', 'CodeB']],
  [{ errorCode: 209, message: 'words' }, ['MessageWritesBlocked']],
  [{ error: { message: '{"subCode":"CodeC","message":"{\\"subCode\\":\\"CodeD\\"}"}' } }, ['CodeC']],
  [{ error: { code: 'free text here', subCode: 7, errorCode: null, message: '{' } }, []],
  [['CodeA'], []],
  ['CodeA', []],
  [null, []],
])('the codes in %j are %j', (body, codes) => {
  expect(readCodes(body)).toEqual(codes)
})
