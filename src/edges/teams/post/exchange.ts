/**
 * One request over the network and what came of it. On node's own client, which keeps its connections, costs a fraction
 * of `fetch`, follows no redirect, and tells whether anything left: what did not can be sent again without doubles.
 */

import { type IncomingHttpHeaders, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { AsciiJson } from '../../../core/asciiJson.ts'

type Outgoing = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: AsciiJson | undefined
  /** For all of it, from the name's look-up to the answer's last byte. */
  readonly timeoutMs: number
}

/** What Teams says is far shorter; of what goes on for longer only the status counts. */
const longestText = 4_000_000

type Outcome =
  | {
      readonly got: 'response'
      readonly status: number
      readonly headers: IncomingHttpHeaders
      readonly text: string
    }
  /** No connection was open yet. */
  | { readonly got: 'unsent' }
  /** `timeout`, or the network's own code. */
  | { readonly got: 'silence'; readonly why: string }

export const exchange = ({ method, url, headers, body, timeoutMs }: Outgoing): Promise<Outcome> =>
  new Promise(resolve => {
    const isSecure = url.startsWith('https:')
    const outgoing = (isSecure ? requestHttps : requestHttp)(url, { method, headers })
    let hasLeft = false
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      outgoing.destroy()
    }, timeoutMs)
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    let conclude = (code?: string) =>
      end(hasLeft ? { got: 'silence', why: isLate ? 'timeout' : (code ?? 'unknown') } : { got: 'unsent' })
    outgoing.on('socket', socket => {
      // A kept connection takes the request at once; on a new one nothing leaves before both sides have shaken hands.
      hasLeft = !socket.connecting
      if (hasLeft) return
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        hasLeft = true
      })
    })
    outgoing.on('response', incoming => {
      let text = ''
      const { statusCode: status = 0, headers } = incoming
      // The status stands, even where the rest of the answer is cut off: then the request's own end concludes.
      conclude = () => end({ got: 'response', status, headers, text })
      incoming.setEncoding('utf8')
      incoming.on('data', (part: string) => {
        text += part
        if (text.length > longestText) outgoing.destroy()
      })
      incoming.on('end', conclude)
    })
    outgoing.on('error', ({ code }: NodeJS.ErrnoException) => conclude(code)).on('close', () => conclude())
    // ASCII is the same in both, and this one is taken over as it is.
    if (body === undefined) outgoing.end()
    else outgoing.end(body, 'latin1')
  })
