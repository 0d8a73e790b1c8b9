/** What a trust has decided: one row, read and chosen anew. */

import { pointersIn } from './guard/settings.ts'
import { parseSettings, type Settings, settingsIn } from './settingsShape.ts'
import { type Collection, insert, type PlainChange, put, type Read, type Store } from './store.ts'

type Stored = { readonly id: string; readonly chosen: unknown }

export const settings: Collection<Stored> = { name: 'settings', index: [] }

/** The only row there is. */
const settingsId = 'trust'

/** The choice that was read last, by its text: turns ask for it, and it changes a few times a year. */
let lastRead: { readonly text: string; readonly settings: Settings } | null = null

export const readSettings = async (store: Pick<Store, 'get'>): Promise<Settings> => {
  const row: Read<Stored> | null = await store.get(settings, settingsId)
  const chosen = row?.chosen ?? {}
  const text = JSON.stringify(chosen)
  if (lastRead?.text === text) return lastRead.settings
  const read = settingsIn(chosen)
  lastRead = { text, settings: read }
  return read
}

/** What of the stored row counts as not decided, and why, by name; empty where all of it is read. */
export const problemsOfSettings = async (store: Pick<Store, 'get'>): Promise<readonly string[]> => {
  const row = await store.get(settings, settingsId)
  const parsed = parseSettings(row?.chosen ?? {})
  return 'problems' in parsed ? parsed.problems : []
}

/** For a store in which nobody has decided anything. */
export const firstSettings = (chosen: unknown): PlainChange => insert(settings, { id: settingsId, chosen })

/** What a trust has decided, without the defaults; problems where what `amend` makes of it cannot be chosen. */
export const amendSettings = async (
  store: Pick<Store, 'get'>,
  amend: (chosen: unknown) => unknown,
): Promise<{ readonly change: PlainChange } | { readonly problems: readonly string[] }> => {
  const known = await store.get(settings, settingsId)
  const chosen = amend(known?.chosen ?? {})
  const parsed = parseSettings(chosen)
  if ('problems' in parsed) return parsed
  return { change: put(settings, known, { id: settingsId, chosen }) }
}

/** What is wrong with a whole choice from outside, and nothing where it can be taken. The guard looks first: a problem names. */
export const problemsIn = (chosen: unknown): readonly string[] => {
  const pointers = pointersIn(chosen).map(path => `${path} looks as if it points to a patient`)
  const parsed = parseSettings(chosen)
  return pointers.length > 0 ? pointers : 'problems' in parsed ? parsed.problems : []
}

/** What is not chosen any more goes back to its default. Answers what is wrong, and then changes nothing. */
export const chooseSettings = async (store: Store, chosen: unknown): Promise<readonly string[]> => {
  const problems = problemsIn(chosen)
  if (problems.length > 0) return problems
  const amended = await amendSettings(store, () => chosen)
  if ('problems' in amended) return amended.problems
  const outcome = await store.write([amended.change])
  return outcome.written ? [] : ['somebody else changed the settings at the same time; please try again']
}
