/** One request as it is written, with the method, path and headers that `fetch` would not send. */

import { type IncomingHttpHeaders, request } from 'node:http'

export type Answered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Asked = {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export const ask = (address: string, { method, path, headers = {}, body }: Asked): Promise<Answered> => {
  const { hostname: host, port } = new URL(address)
  const { promise, resolve, reject } = Promise.withResolvers<Answered>()
  const sending = request({ host, port, method, path, headers }, answer => {
    let body = ''
    answer.setEncoding('utf8').on('data', (part: string) => {
      body += part
    })
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
  })
  sending.once('error', reject)
  sending.end(body)
  return promise
}
