/**
 * Loaded into a playground's process before the tool: it listens on this machine only, answers nobody from elsewhere and
 * no page of another site, and ends when the demo does, even when the demo is killed and can't say so.
 */

import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as Listener } from 'node:net'
import type { Duplex } from 'node:stream'
import { isFromHere } from '../../edges/web/fromHere.ts'

process.umask(0o077)
process.stdin.resume().on('end', () => process.exit(0))

const host = '127.0.0.1'
const { listen } = Listener.prototype
const { emit } = Server.prototype

// The tool names no host, and then it would be every one.
Listener.prototype.listen = function (this: Listener, wished?: unknown, ...more: unknown[]) {
  const where = typeof wished === 'object' && wished !== null ? wished : { port: Number(wished ?? 0) }
  const told = more.filter(one => typeof one === 'function')
  return Reflect.apply(listen, this, [{ ...where, host }, ...told])
}

const refuse = (answer: ServerResponse | Duplex): void => {
  if (answer instanceof ServerResponse) answer.writeHead(403).end()
  else answer.on('error', () => answer.destroy()).end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
}

const asks = new Set<string | symbol>(['request', 'upgrade', 'checkContinue'])

Server.prototype.emit = function (this: Server, event: string | symbol, ...told: unknown[]) {
  const [asked, answer] = told as [IncomingMessage, ServerResponse | Duplex]
  if (!asks.has(event) || isFromHere(asked.headers)) return Reflect.apply(emit, this, [event, ...told])
  refuse(answer)
  return true
}
