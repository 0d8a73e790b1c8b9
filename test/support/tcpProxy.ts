/** Stands between a store and its database, for whatever befalls a network: answers get lost, peers fall silent, lines are cut. */

import { connect, createServer, type Socket } from 'node:net'

/** The words that something befalls, and what. */
type Awaited = {
  readonly befall: 'question' | 'answer' | 'line'
  readonly words: string
  readonly done: () => void
}

type Line = { readonly near: Socket; readonly far: Socket; swallows: boolean }

/** The address that leads through, and ways to be no help. */
export const startTcpProxy = async (target: string) => {
  const { hostname, port } = new URL(target)
  const lines = new Set<Line>()
  let awaited: Awaited | null = null
  let refuses = false

  const server = createServer(near => {
    if (refuses) return near.destroy()
    const far = connect(Number(port), hostname)
    const line: Line = { near, far, swallows: false }
    lines.add(line)
    /** This line is the one whose answer is to be lost. */
    let isAsked: (() => void) | null = null
    const cut = () => {
      lines.delete(line)
      near.destroy()
      far.destroy()
    }
    near.on('data', part => {
      if (line.swallows) return
      if (awaited !== null && part.includes(awaited.words)) {
        const { befall, done } = awaited
        awaited = null
        if (befall === 'question') {
          cut()
          return done()
        }
        if (befall === 'answer') isAsked = done
        else {
          line.swallows = true
          done()
        }
      }
      far.write(part)
    })
    far.on('data', part => {
      if (line.swallows) return
      if (isAsked === null) return near.write(part)
      cut()
      isAsked()
    })
    for (const end of [near, far]) end.on('error', () => {}).on('close', () => line.swallows || cut())
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  const url = new URL(target)
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0)

  const on = (befall: Awaited['befall']) => (words: string) =>
    new Promise<void>(done => {
      awaited = { befall, words, done }
    })
  return {
    url: url.href,
    /** Cuts the line on which these words come next, before the server hears them. */
    loseQuestion: on('question'),
    /** Cuts the line on which these words come next, once the server has answered them. */
    loseAnswer: on('answer'),
    /** The server hears these words, and nothing is heard of either side any more on that line. */
    freeze: on('line'),
    /** All lines that are open fall silent; new ones work. */
    swallow: () => {
      for (const line of lines) line.swallows = true
    },
    /** No new line is taken, and those that are open are cut. */
    refuse: (does: boolean) => {
      refuses = does
      if (does) for (const { near, far } of lines) for (const end of [near, far]) end.destroy()
    },
    stop: () => {
      for (const { near, far } of lines) for (const end of [near, far]) end.destroy()
      server.close()
    },
  }
}
