/** What `doctor` looks at, one thing each. Whoever adds something that can be left undone adds a line here. */

import { isHeldBack } from '../../core/house/gone/forgotten.ts'
import { problemsOfSettings, readSettings } from '../../core/settings.ts'
import type { Store } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { numbersMissing } from '../../core/unitNumbers.ts'
import { whole } from '../../core/walk.ts'
import { addresses as reached } from '../../edges/teams/addresses.ts'
import { allows, atTeams, isLoopback } from '../../edges/teams/serviceUrl.ts'
import { isPlaceholder, unsetIn } from '../../features/directory/index.ts'
import { peopleIn } from '../../features/people/index.ts'
import type { Content } from '../../features.ts'

type Examined = {
  readonly store: Pick<Store, 'get' | 'list' | 'tally'>
  readonly content: Content
  readonly today: Day
  /** Hosts of Teams that the trust has named itself. */
  readonly serviceHosts: readonly string[]
}

type Checkup = {
  readonly name: string
  /** What is wrong, by name and never by value. */
  find(examined: Examined): Promise<readonly string[]>
  /** What to do about it. */
  readonly next: string
}

const settings: Checkup = {
  name: 'settings can be read',
  find: ({ store }) => problemsOfSettings(store),
  next: 'Until then the defaults hold. Mend the file and run: npm run dult -- import settings FILE',
}

/** Every address that a guide names; the directory knows its own. */
const linksOf = ({ roadmap: { guides } }: Content): string[] =>
  guides.flatMap(({ phases }) =>
    phases.flatMap(({ steps }) =>
      steps.flatMap(({ tools }) => tools.flatMap(tool => ('link' in tool ? [tool.link] : []))),
    ),
  )

const unset = async ({ store, content }: Examined) =>
  unsetIn(content.directory.systems, linksOf(content), await readSettings(store))

const contacts: Checkup = {
  name: 'every desk that the content asks for can be reached',
  find: async examined =>
    (await unset(examined)).contacts.map(system => `directory.${system} has no phone and no mail`),
  next: 'Set them in Teams (veikart systemer, Endre), or with: npm run dult -- import settings FILE',
}

const addresses: Checkup = {
  name: 'every page that the content asks for has an address',
  find: async examined =>
    [...Map.groupBy((await unset(examined)).links, name => name.split('.')[0])].map(
      ([system, names]) => `links: ${system} has no ${names.map(name => name.split('.')[1]).join(', ')}`,
    ),
  next: 'Set them in Teams (veikart systemer, Endre), or with: npm run dult -- import settings FILE',
}

const stringsIn = (value: unknown, path: string): { readonly path: string; readonly text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, path === '' ? key : `${path}.${key}`),
  )
}

const placeholders: Checkup = {
  name: 'nothing is left to be filled in',
  find: async ({ store }) =>
    stringsIn(await readSettings(store), '')
      .filter(({ text }) => isPlaceholder(text))
      .map(({ path }) => `${path} looks like something that was to be filled in`),
  next: 'Give the real value, or take the setting away until there is one.',
}

const neededFunctions = ['leader', 'superuser'] as const

const functions: Checkup = {
  name: 'every unit has a leader and a superuser',
  find: async ({ store, today }) => {
    const { allUnits, holderOf, unitName } = peopleIn(store)
    const found = await Promise.all(
      (await allUnits()).flatMap(unit =>
        neededFunctions.map(async code =>
          (await holderOf(unit, code, today)) ? [] : [`${await unitName(unit)} (${unit}) has no ${code}`],
        ),
      ),
    )
    return found.flat()
  },
  next: 'A leader gives functions away in Teams with: roller. Without a leader: npm run dult -- import roster FILE',
}

const numbers: Checkup = {
  name: 'every unit has its own numbers for an emergency',
  find: async ({ store }) => {
    const { allUnits, numbersOf, unitName } = peopleIn(store)
    const found = await Promise.all(
      (await allUnits()).map(async unit => {
        const missing = numbersMissing(await numbersOf(unit))
        return missing.length > 0 ? [`${await unitName(unit)} (${unit}) has no ${missing.join(', ')}`] : []
      }),
    )
    return found.flat()
  },
  next: 'A leader sets them in Teams with: enhet numre. Until then the emergency card has the national numbers only.',
}

const hosts: Checkup = {
  name: 'everybody is reached at a host of Teams',
  find: async ({ store, serviceHosts }) => {
    const atHosts = atTeams(serviceHosts)
    const astray = (await whole(store, reached)).filter(
      ({ serviceUrl }) => !allows(atHosts, serviceUrl) && !allows(isLoopback, serviceUrl),
    )
    const byHost = Map.groupBy(astray, ({ serviceUrl }) => URL.parse(serviceUrl)?.host ?? 'no host')
    return [...byHost].map(([host, { length }]) => `${host}: ${length} chats get no letters and no replies`)
  },
  next: 'Where Microsoft says that it is a host of Teams, name it in DULT_SERVICE_HOSTS. Otherwise find out who wrote it.',
}

const marksOf: Checkup = {
  name: 'whoever was forgotten can be told from others',
  find: async ({ store }) =>
    (await isHeldBack(store))
      ? ['the secret was changed: whom Dult does not know comes in with no list of members']
      : [],
  next: 'Start once with the secret from before as DULT_SECRET_BEFORE. Where nobody has it: npm run dult -- erase --accept-loss',
}

export const checkups: readonly Checkup[] = [
  settings,
  contacts,
  addresses,
  hosts,
  placeholders,
  functions,
  numbers,
  marksOf,
]
