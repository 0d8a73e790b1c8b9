/** Whoever starts Dult where it cannot work is told what is in the way and what to do, and never a bare code. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { plainly, remedies } from '../../src/core/plainly.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'

let dir: string

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dult-plainly-'))
})

afterEach(() => {
  chmodSync(dir, 0o700)
  rmSync(dir, { recursive: true })
})

const told = async (data: string) => {
  const opened = openFileStore({ dir: data, collections: [] })
  const error = await opened.then(
    store => store.close(),
    (error: unknown) => error,
  )
  return plainly(error, { data, whenInUse: '', ...remedies })
}

it('a file where the folder should be is named', async () => {
  const data = path.join(dir, 'data')
  writeFileSync(data, '')
  expect(await told(data)).toBe(`${data} is a file where a folder is needed. ${remedies.whenUnusable}`)
})

it('a folder where the lock or a journal should be is named', async () => {
  mkdirSync(path.join(dir, 'lock'))
  expect(await told(dir)).toContain(remedies.whenUnusable)
})

it.skipIf(process.getuid?.() === 0)('a folder that may only be read is named', async () => {
  chmodSync(dir, 0o500)
  expect(await told(dir)).toContain(remedies.whenUnusable)
})

it('what the system says of a disk is put into words', () => {
  const of = (code: string) =>
    plainly(Object.assign(new Error(code), { code, path: '/srv/dult/journal' }), {
      data: '/srv/dult',
      whenInUse: '',
      ...remedies,
    })
  expect(of('EROFS')).toBe(`/srv/dult/journal is on a disk that is read-only. ${remedies.whenUnusable}`)
  expect(of('EACCES')).toContain('may not be used by the account that runs this')
  expect(of('ENOSPC')).toContain('is on a disk that is full')
  expect(of('EWHATEVER')).toContain('cannot be used (EWHATEVER)')
})

it('data on a disk that is full is told of in words, also by the lock, which has a number for it', () => {
  const of = (facts: object) =>
    plainly(new Fault('store.unwritable', {}, Object.assign(new Error('x'), facts)), {
      data: '/srv/dult',
      whenInUse: '',
      ...remedies,
    })
  const full = `the data in /srv/dult is on a disk that is full. ${remedies.whenUnusable}`
  expect(of({ code: 'ENOSPC' })).toBe(full)
  expect(of({ code: 'ERR_SQLITE_ERROR', errcode: 13 })).toBe(full)
  expect(of({ code: 'EISDIR' })).toContain('cannot be written (EISDIR)')
})

it('a database that does not answer is spoken of without its password', async () => {
  const url = 'postgres://somebody:their-secret@127.0.0.1:1/dult'
  const error = await openPostgresStore({ url, collections: [] }).catch(error => error)
  const words = plainly(error, { data: dir, whenInUse: '', ...remedies })
  expect(words).toBe(`the database does not answer, or refuses (ECONNREFUSED). ${remedies.whenAway}`)
})
