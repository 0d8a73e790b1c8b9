/** The systems and desks as their authors write them, in `cards/directory/systems.yaml`. */

import { z } from 'zod'
import { site } from '../../core/desk.ts'
import { broken, code, covers, readPack, refuseDoubles, type Source, words } from '../../core/packs.ts'
import { type SystemCode, systemCodes } from '../../core/systems.ts'

export const groups = ['help', 'everyday', 'quality', 'learning', 'project', 'around'] as const
export type Group = (typeof groups)[number]

const link = z.strictObject({
  link: code,
  says: words,
  /** Only for public national pages; what is local is set by the trust. */
  url: site.optional(),
  covers,
})

const reminder = z.strictObject({ reminder: code, says: words, days: z.int().min(1).max(60), covers })

/** Another part of this bot that belongs to the system's work, opened as if the command were typed. */
const door = z.strictObject({ command: z.string().regex(/^[a-zæøå]+( [a-zæøå-]+)?$/), says: words })

const system = z.strictObject({
  system: z.enum(systemCodes),
  group: z.enum(groups),
  title: words,
  /** The same in the middle of a sentence: `journalsystemet`. */
  called: words,
  about: words,
  /** What it is called at some places. */
  examples: z.array(z.string().min(1)).max(6).default([]),
  /** Somebody answers here: a number, a mailbox, hours. */
  contact: z.boolean().default(false),
  /** The system has an address of its own. */
  address: z.boolean().default(true),
  /** Words that have to stand exactly like this. */
  note: words.optional(),
  links: z.array(link).max(16).default([]),
  reminders: z.array(reminder).max(3).default([]),
  pastes: z.array(code).max(24).default([]),
  doors: z.array(door).max(4).default([]),
  /** People tell here that they have done the course. */
  training: z.boolean().default(false),
  covers,
})
export type System = z.infer<typeof system>

const shape = z.strictObject({ edition: z.int().min(1), systems: z.array(system).min(1) })

/** Throws `packs.invalid` with file, line and problem. A system that is missing is a fault too. */
export const readSystems = (source: Source): readonly System[] => {
  const { systems } = readPack(source, shape)
  refuseDoubles(
    source,
    systems.map(({ system }, s) => ({ code: system, path: ['systems', s, 'system'] })),
  )
  systems.forEach(({ links, reminders }, s) => {
    refuseDoubles(
      source,
      links.map(({ link }, l) => ({ code: link, path: ['systems', s, 'links', l, 'link'] })),
    )
    refuseDoubles(
      source,
      reminders.map(({ reminder }, r) => ({
        code: reminder,
        path: ['systems', s, 'reminders', r, 'reminder'],
      })),
    )
  })
  const missing = systemCodes.find(code => !systems.some(({ system }) => system === code))
  if (missing) throw broken(source, ['systems'], `${missing} is missing`)
  return systems
}

export const systemOf = (systems: readonly System[], code: SystemCode | null): System | null =>
  systems.find(({ system }) => system === code) ?? null
