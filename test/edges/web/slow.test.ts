/** Who sends so slowly that a connection would be held for minutes is answered, and let go. */

import { once } from 'node:events'
import { connect } from 'node:net'
import express from 'express'
import { expect, it } from 'vitest'
import type { Form } from '../../../src/core/webPages.ts'
import { mountPages } from '../../../src/edges/web/pages.ts'
import { listen } from '../../../src/edges/web/web.ts'
import { createLines } from '../teams/desk.ts'

it.each([
  ['head', 'POST / HTTP/1.1\r\nHost: localhost\r\n'],
  ['body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{'],
])('a request whose %s never comes whole is ended', async (_part, begun) => {
  const app = express().use(express.text({ type: () => true }))
  const open = await listen(app, 0, '127.0.0.1', { headMs: 50, wholeMs: 100, lookEveryMs: 20 })
  const socket = connect(open.port, '127.0.0.1')
  let said = ''
  socket.on('data', part => {
    said += part
  })
  socket.write(begun)
  await once(socket, 'close')
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  await open.close()
})

/** More than a connection takes at once. */
const longPage = 20_000_000

/** With `late`, that much comes while the page of who was too slow is still on its way. */
const posted = async (parts: readonly string[], late = '') => {
  const told = Promise.withResolvers<void>()
  let taken = 0
  const form: Form = {
    path: '/f/:code',
    get: async () => ({ status: 200, template: 'form', data: {} }),
    post: async () => {
      taken += 1
      return { status: 200, template: 'thanks', data: {} }
    },
    refused: (_request, why) => {
      told.resolve()
      return { status: 408, template: `page:${why}${late && ' '.repeat(longPage)}`, data: {} }
    },
  }
  const app = express()
  mountPages(app, {
    pages: [],
    forms: [form],
    send: (_asked, response, { status, template }) => response.status(status).send(template),
    log: createLines().log,
    bodyMs: 60,
  })
  const open = await listen(app, 0, '127.0.0.1')
  const socket = connect(open.port, '127.0.0.1')
  let said = ''
  socket.on('data', part => {
    said += part
  })
  const head =
    'POST /f/HUD HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'
  socket.write(`${head}Content-Length: 10\r\nConnection: close\r\n\r\n`)
  for (const part of parts) socket.write(part)
  if (late !== '') {
    socket.pause()
    await told.promise
    socket.write(late, () => socket.resume())
  }
  await once(socket, 'close')
  await open.close()
  return { said, taken }
}

it('whoever sends a form whose body never comes whole reads its page, and what came whole is taken', async () => {
  const cut = await posted(['a=1'])
  expect(cut.said).toMatch(/^HTTP\/1\.1 408 /)
  expect(cut.said).toContain('page:too-slow')
  expect(await posted(['a=1', '&b=2345'])).toMatchObject({
    said: expect.stringContaining('thanks'),
    taken: 1,
  })
})

it('what comes whole after its writer was told that it did not is not taken', async () => {
  const { said, taken } = await posted(['a=1'], '&b=2345')
  expect(said).toContain('page:too-slow')
  expect(taken).toBe(0)
})
