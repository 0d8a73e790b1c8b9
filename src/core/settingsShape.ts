/** What a trust may decide for itself: typed, with a default for everything that nobody has decided. */

import { z } from 'zod'
import { desk, site } from './desk.ts'
import { readSystem, systemCodes } from './systems.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:mm')
const days = z.number('must be a number').int('must be whole days').min(1, 'must be 1 or more').max(3660)

const letters = z.strictObject({
  /** Unsolicited letters to one person. */
  perDay: z.number('must be a number').int().min(0).max(5).default(1),
  perWeek: z.number('must be a number').int().min(0).max(20).default(3),
  /** Friendly letters leave within these hours of working days, service letters within the wider ones of any day. */
  friendlyFrom: clock.default('08:00'),
  friendlyTo: clock.default('16:00'),
  serviceFrom: clock.default('07:00'),
  serviceTo: clock.default('20:00'),
  /** ISO weeks without friendly letters. */
  holidayWeeks: z.array(z.number('must be a number').int().min(1).max(53)).default([28, 29, 30, 31]),
  /** 1 is Monday. */
  digestWeekday: z.number('must be a number').int().min(1).max(5).default(1),
  digestAt: clock.default('08:30'),
  /** What goes to more people leaves once another leader has said yes. */
  secondLeaderAbove: z.number('must be a number').int('must be whole').min(1).default(200),
})

type Hours = Pick<
  z.infer<typeof letters>,
  'friendlyFrom' | 'friendlyTo' | 'serviceFrom' | 'serviceTo' | 'digestAt'
>

/** Each time alone may be right, and together they let nothing through: every letter would wait until it expires. */
const clashIn = ({ friendlyFrom, friendlyTo, serviceFrom, serviceTo, digestAt }: Hours) => {
  const times = [friendlyFrom, friendlyTo, serviceFrom, serviceTo, digestAt]
  if (times.some(time => !clock.safeParse(time).success)) return null
  const closed = 'or no letter would ever leave'
  if (serviceFrom >= serviceTo) return ['serviceTo', `must be later than serviceFrom, ${closed}`] as const
  if (friendlyFrom >= friendlyTo) return ['friendlyTo', `must be later than friendlyFrom, ${closed}`] as const
  return digestAt < friendlyFrom || digestAt >= friendlyTo
    ? (['digestAt', 'must lie between friendlyFrom and friendlyTo, or no digest would ever leave'] as const)
    : null
}

const openLetters = letters.superRefine((given, context) => {
  const [name, message] = clashIn(given) ?? []
  if (name) context.addIssue({ code: 'custom', path: [name], message })
})

/** In days. Normen's leaflet 25: no longer than necessary. */
const retention = z.strictObject({
  /** Who got which letter; after that it is only counted. */
  letterDays: days.default(90),
  /** The words of a closed or withdrawn deviation and who wrote them; its codes stay. */
  deviationDays: days.default(30),
  receiptDays: days.default(365),
  /** What somebody removed can be put back for so long. */
  removedDays: days.default(7),
  /** Links to a person’s own data are open for minutes; after this not even the row is left. */
  linkDays: days.default(1),
})

/** What the trust calls its systems and desks, and where they are. */
const directory = z.partialRecord(z.enum(systemCodes, 'is no system'), desk)

/** Addresses within systems, by `system.name`, as guides and the directory ask for them. */
const links = z.record(z.string(), site).superRefine((given, context) => {
  for (const name of Object.keys(given)) {
    const [, system] = /^([a-z0-9-]+)\.[a-z0-9-]+$/.exec(name) ?? []
    if (readSystem(system) === null)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'must be the name of a system, a dot and a word',
      })
  }
})

/** Nothing is told of fewer people; what was gathered while fewer were enough is put together. */
const figures = z.strictObject({
  smallest: z.number('must be a number').int('must be whole').min(5, 'must be 5 or more').max(100).default(5),
  /** A unit has taken it up that has so many in four weeks. */
  adoptedFrom: z.number('must be a number').int('must be whole').min(1, 'must be 1 or more').default(4),
})

const shape = z.strictObject({
  figures: figures.prefault({}),
  letters: openLetters.prefault({}),
  retention: retention.prefault({}),
  /** What nobody acted on for so many months proposes its own retirement. */
  nudges: z.strictObject({ retireAfterMonths: z.number().int().min(2).max(24).default(6) }).prefault({}),
  directory: directory.prefault({}),
  links: links.prefault({}),
  /** How it is documented that a patient agreed to video: by a routine of the house, in the journal, or by taking part. */
  consent: z.enum(['local', 'journal', 'implicit'], 'must be local, journal or implicit').default('local'),
})

export type Settings = z.infer<typeof shape>

/** Problems name the setting and never its value. */
export const parseSettings = (
  chosen: unknown,
): { readonly settings: Settings } | { readonly problems: readonly string[] } => {
  const read = shape.safeParse(chosen)
  if (read.success) return { settings: read.data }
  return {
    problems: read.error.issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(key => `${[...issue.path, key].join('.')} is not a setting; is it misspelt?`)
        : [`${issue.path.join('.') || 'the file'} ${issue.message}`],
    ),
  }
}

export const defaultSettings: Settings = shape.parse({})

/** Without what stands at this place, or without all around it where nothing does; a list goes as a whole. */
const withoutPlace = (chosen: unknown, [first, ...rest]: readonly PropertyKey[]): unknown => {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) return {}
  if (first === undefined || !Object.hasOwn(chosen, first)) return {}
  const { [first]: inner, ...others } = chosen as Record<PropertyKey, unknown>
  const isLast = rest.length === 0 || typeof inner !== 'object' || inner === null || Array.isArray(inner)
  return isLast ? others : { ...others, [first]: withoutPlace(inner, rest) }
}

/** What cannot be read counts as not decided, each for itself: a mail that is none costs no other choice. */
export const readableIn = (chosen: unknown): unknown => {
  const read = shape.safeParse(chosen)
  if (read.success) return chosen
  return readableIn(
    read.error.issues
      .flatMap(issue =>
        issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path],
      )
      .reduce(withoutPlace, chosen),
  )
}

/** What a newer or older version wrote is read as far as this one can. */
export const settingsIn = (chosen: unknown): Settings => {
  const parsed = parseSettings(chosen)
  return 'settings' in parsed ? parsed.settings : shape.parse(readableIn(chosen))
}
