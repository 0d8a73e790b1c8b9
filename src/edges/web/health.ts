/** What the platform asks: does the process live, and would it take work now. */

import type { Express } from 'express'

export type Part = { readonly name: string; ready(): Promise<void> }

const fails = async (part: Part): Promise<boolean> => {
  try {
    await part.ready()
    return false
  } catch {
    return true
  }
}

/** What an operator wants to see beside it, such as whether letters may leave. */
export type Facts = () => Promise<Readonly<Record<string, string>>>

export const mountHealth = (app: Express, parts: readonly Part[], facts: Facts): void => {
  app.get('/livez', (_request, response) => {
    response.json({ ok: true })
  })
  app.get('/readyz', async (_request, response) => {
    const broken = await Promise.all(parts.map(fails))
    const failing = parts.filter((_part, nth) => broken[nth]).map(part => part.name)
    // Facts come from the parts; without them they may not be had.
    const more = failing.length === 0 ? await facts() : {}
    response.status(failing.length === 0 ? 200 : 503).json({ ok: failing.length === 0, failing, ...more })
  })
}
