/** Every route of a running server, asked of the server itself, so that a route that is added is there too. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'

export type Route = { readonly method: string; readonly path: string }

/** The parts of express' router that are read here. */
type Layer = {
  readonly rawPath?: string
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle: { readonly stack?: readonly Layer[] }
}

const routesIn = (stack: readonly Layer[], before = ''): Route[] =>
  stack.flatMap(({ route, rawPath = '', handle }) =>
    route
      ? Object.keys(route.methods).map(method => ({
          method: method.toUpperCase(),
          path: before + route.path,
        }))
      : routesIn(handle.stack ?? [], before + rawPath.replace(/\/$/, '')),
  )

/** The server introduces itself when it is asked something. */
const serverAt = async (address: string): Promise<Server> => {
  const { port } = new URL(address)
  const found = Promise.withResolvers<Server>()
  const look = (message: unknown) => {
    const { server } = message as { readonly server: Server }
    const at = server.address()
    if (typeof at === 'object' && `${at?.port}` === port) found.resolve(server)
  }
  subscribe('http.server.request.start', look)
  await (await fetch(`${address}/livez`)).text()
  unsubscribe('http.server.request.start', look)
  return found.promise
}

export const routesOf = async (address: string): Promise<Route[]> => {
  const [app] = (await serverAt(address)).listeners('request')
  const { router } = app as unknown as { readonly router: { readonly stack: readonly Layer[] } }
  return routesIn(router.stack)
}
