import { once } from 'node:events'
import { connect } from 'node:net'
import express from 'express'
import { expect, it } from 'vitest'
import { listen } from '../../../src/edges/web/web.ts'

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
