import { describe, expect, it } from 'vitest'
import { readCodes } from '../../../src/edges/teams/post/answerCodes.ts'
import { neverSent } from '../../../src/edges/teams/post/notSent.ts'
import { readRetryAfter } from '../../../src/edges/teams/post/retryAfter.ts'

describe('how long to wait', () => {
  const nowMs = Date.parse('2026-11-20T10:00:00Z')

  it.each([
    ['5', 5000],
    [' 0.5 ', 500],
    ['0', 0],
    ['999999999', 86_400_000],
    ['Fri, 20 Nov 2026 10:01:00 GMT', 60_000],
    ['Fri, 20 Nov 2026 09:59:00 GMT', 0],
    ['Mon, 20 Nov 2046 10:00:00 GMT', 86_400_000],
    ['Fri, 99 Nov 2026 10:01:00 GMT', null],
    ['-1', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('is read from %j as %j', (header, waitMs) => {
    expect(readRetryAfter(header, () => nowMs)).toBe(waitMs)
  })
})

describe('a request that failed', () => {
  const fetchError = (cause: object) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error('stikkord-7f3a'), cause) })

  it.each([
    { code: 'ECONNREFUSED', syscall: 'connect' },
    { code: 'ETIMEDOUT', syscall: 'connect' },
    { code: 'ECONNRESET', syscall: 'connect' },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo' },
    { code: 'EAI_AGAIN' },
    { code: 'EHOSTUNREACH' },
    { code: 'UND_ERR_CONNECT_TIMEOUT' },
    { code: 'ECONNRESET', host: 'smba.example', port: 443, localAddress: undefined },
    { code: 'CERT_HAS_EXPIRED' },
    { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  ])('with %j never left', cause => {
    expect(neverSent(fetchError(cause))).toBe(true)
  })

  it.each([
    { code: 'ECONNRESET', syscall: 'read' },
    { code: 'ETIMEDOUT', syscall: 'read' },
    { code: 'EPIPE', syscall: 'write' },
    { code: 'UND_ERR_SOCKET' },
    { code: 'UND_ERR_HEADERS_TIMEOUT' },
    {},
  ])('with %j may have arrived', cause => {
    expect(neverSent(fetchError(cause))).toBe(false)
  })

  it.each([[new DOMException('late', 'TimeoutError')], [new TypeError('fetch failed')], [null], ['x']])(
    'for no reason that is known (%s) may have arrived',
    error => {
      expect(neverSent(error)).toBe(false)
    },
  )
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
