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
    const areReady = !broken.includes(true)
    // Facts come from the parts: where those say that they are ready and the facts cannot be had, none of them is.
    const more = areReady ? await facts().catch(() => null) : null
    const failing = parts.filter((_part, nth) => areReady || broken[nth]).map(part => part.name)
    if (more) response.json({ ok: true, failing: [], ...more })
    else response.status(503).json({ ok: false, failing })
  })
}
