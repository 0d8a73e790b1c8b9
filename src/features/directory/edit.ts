/** The form for what the trust calls a system and where it is; what it was before can be had back, once. */

import { again } from '../../core/again.ts'
import { anew, notice, type Show, show, unchanged } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { type DeskField, desk, deskFields, isSite, longestSite } from '../../core/desk.ts'
import { own } from '../../core/own.ts'
import { amendSettings, readSettings } from '../../core/settings.ts'
import { laidOn, type Parts, shownOf, stoodIn } from '../../core/shown.ts'
import { put, type Read, type Store } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { type DeskChange, deskChanges, type Entry, isTakenBack } from './deskChange.ts'
import { entryOf, isSameEntry, withEntry } from './entry.ts'
import type { DirectoryNeeds } from './needs.ts'
import { titleOf } from './resolve.ts'
import { showOne, withSystem } from './showSystem.ts'
import type { System } from './system.ts'

const inputOf = (link: string): string => `link-${link}`

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 600

type Wrong = {
  readonly fields: readonly DeskField[]
  readonly links: readonly string[]
  /** What somebody else changed too since the form was opened, and how it stands now. */
  readonly changed?: ReturnType<typeof stoodIn>
}

const nothingWrong: Wrong = { fields: [], links: [] }

const form = async (
  store: Store,
  system: System,
  { desk: given, links }: Entry,
  { fields, links: wrongLinks, changed: overtaken = [] }: Wrong = nothingWrong,
): Promise<Show> => {
  // In this order: a change in between is newer than what the form knows of.
  const changed = await store.get(deskChanges, system.system)
  const settings = await readSettings(store)
  const short = (text: string | undefined) => (text ?? '').slice(0, longestReturned)
  return show('directory/edit', {
    system: system.system,
    title: titleOf(system, settings),
    seen: changed?.version ?? 0,
    shown: shownOf(partsOf(system, entryOf(settings, system.system))),
    problems: [
      ...fields.map(field => ({ field, says: null })),
      ...system.links
        .filter(({ link }) => wrongLinks.includes(link))
        .map(({ says }) => ({ field: 'link', says })),
    ],
    changed: overtaken.map(({ part, stands }) => ({
      field: (deskFields as readonly string[]).includes(part) ? part : 'link',
      says: system.links.find(({ link }) => inputOf(link) === part)?.says ?? null,
      stands: short(stands),
    })),
    ...Object.fromEntries(deskFields.map(field => [field, short(given[field])])),
    contact: system.contact,
    address: system.address,
    links: system.links.map(({ link, says, url }) => ({
      input: inputOf(link),
      says,
      value: short(own(links, link)),
      isPublic: url !== undefined,
    })),
  })
}

/** As far as the form has a place for it. */
const partsOf = ({ links }: System, { desk: given, links: urls }: Entry) => ({
  ...Object.fromEntries(deskFields.map(field => [field, given[field] ?? ''])),
  ...Object.fromEntries(links.map(({ link }) => [inputOf(link), own(urls, link) ?? ''])),
})

export const showEdit = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, async system => {
    const { store } = ask
    return form(store, system, entryOf(await readSettings(store), system.system))
  })

/** What the form has no place for stays as it was. What it asks for and does not bring was emptied. */
const wishOf = (input: Parts, { address, links }: System, before: Entry): Entry => {
  const given = (name: string) => (own(input, name) ?? '').trim()
  const fields = deskFields.filter(field => address || field !== 'url')
  const filled = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(pairs.filter(([, text]) => text !== ''))
  return {
    desk: {
      ...(!address && before.desk.url ? { url: before.desk.url } : {}),
      ...filled(fields.map(field => [field, given(field)])),
    },
    links: {
      ...before.links,
      ...Object.fromEntries(links.map(({ link }) => [link, given(inputOf(link))])),
    },
  }
}

const wrongIn = (wish: Entry): Wrong => {
  const issues = desk.safeParse(wish.desk).error?.issues ?? []
  return {
    fields: deskFields.filter(field => issues.some(({ path }) => path[0] === field)),
    links: Object.entries(wish.links).flatMap(([link, url]) =>
      url === '' || (isSite(url) && url.length <= longestSite) ? [] : [link],
    ),
  }
}

type Change = { readonly entry: Entry; readonly remembered: Entry | null }

type Outcome =
  /** `seen` is the version that it made. */
  | { readonly is: 'written'; readonly seen: number }
  | { readonly is: 'same' | 'changed' | 'unreadable' }
  | { readonly is: 'contended'; readonly wish: Entry; readonly changed: ReturnType<typeof stoodIn> }

type Make = (before: Entry, known: Read<DeskChange> | null) => Change | Outcome

/** Puts an entry in the place of the present one, in the same write as what is remembered of it. */
const replace = ({ clock }: DirectoryNeeds, store: Store, system: System, make: Make): Promise<Outcome> =>
  again(store, async write => {
    const code = system.system
    const known = await store.get(deskChanges, code)
    const before = entryOf(await readSettings(store), code)
    const made = make(before, known)
    if (!('entry' in made)) return made
    const amended = await amendSettings(store, withEntry(code, made.entry))
    if ('problems' in amended) return { is: 'unreadable' }
    const row = { id: code, before: made.remembered, after: made.entry, day: dayOf(clock.now()) }
    await write([amended.change, put(deskChanges, known, row)])
    return { is: 'written', seen: (known?.version ?? 0) + 1 }
  })

export const saveSystem = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, async system => {
    const { store, input } = ask
    const given = wishOf(input, system, entryOf(await readSettings(store), system.system))
    const wrong = wrongIn(given)
    if (wrong.fields.length + wrong.links.length > 0) return form(store, system, given, wrong)
    const seen = Number(input.seen ?? 0)
    const outcome = await replace(needs, store, system, (before, known) => {
      const version = known?.version ?? 0
      const now = partsOf(system, before)
      // An earlier version's form says which change it knew, and not what it showed.
      const shown = input.shown ?? (version === seen ? undefined : '')
      const { parts, contended } = laidOn(shown, now, partsOf(system, given))
      const entry = wishOf(parts, system, before)
      if (contended.length > 0) return { is: 'contended', wish: entry, changed: stoodIn(contended, now) }
      if (!isSameEntry(entry, before)) return { entry, remembered: before }
      return version === seen + 1 ? { is: 'written', seen: version } : { is: 'same' }
    })
    if (outcome.is === 'unreadable') return notice('settings-unreadable')
    if (outcome.is === 'contended')
      return anew(await form(store, system, outcome.wish, { ...nothingWrong, changed: outcome.changed }))
    if (outcome.is === 'same') return unchanged(await showOne(needs, ask, system))
    // Somebody may have made the next version by now, which is theirs to undo.
    return showOne(
      needs,
      ask,
      system,
      outcome.is === 'written' ? { tone: 'saved', seen: outcome.seen } : { tone: outcome.is },
    )
  })

/** Only the latest change can be taken back, and only while it is still what it was made. */
export const undoSystem = (needs: DirectoryNeeds, ask: Ask): Promise<Show> =>
  withSystem(needs, ask, async system => {
    const seen = Number(ask.input.seen)
    const outcome = await replace(needs, ask.store, system, (now, known) => {
      if (!known || !isSameEntry(now, known.after)) return { is: 'changed' }
      if (known.before && known.version === seen) return { entry: known.before, remembered: null }
      return { is: isTakenBack(known) && known.version === seen + 1 ? 'same' : 'changed' }
    })
    if (outcome.is === 'unreadable') return notice('settings-unreadable')
    return showOne(needs, ask, system, { tone: outcome.is === 'changed' ? 'changed' : 'undone' })
  })
