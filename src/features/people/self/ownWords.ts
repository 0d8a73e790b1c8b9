/** All that a person wrote, newest first, each to be taken away at once. In their own chat only. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import type { House } from '../../../core/house/house.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { quoting, silenceQuoting, withoutQuote } from '../../../core/letterErasure.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import type { KeptText, Own, Said } from '../../../core/ownTexts.ts'
import { pageOf } from '../../../core/pages.ts'
import { readSettings } from '../../../core/settings.ts'
import { shortened } from '../../../core/shortened.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { firstOf } from '../../../core/walk.ts'
import { type Needs as Lying, lying, mayStay } from './lying.ts'

type Needs = Pick<House, 'clock' | 'forget' | 'store'> & Lying & { readonly kept: readonly KeptText[] }

const perPage = 5

/** What a row has of the words; the whole opens under it. */
const longestLine = 120

const saidBy = async (store: Store, kept: readonly KeptText[], person: Ask['who']['person']) => {
  const found = await Promise.all(
    kept.map(async ({ collection: { name }, own }) =>
      ((await own?.find(store, person)) ?? []).map(said => ({
        ...said,
        kind: name,
        fades: own?.fades === true,
      })),
    ),
  )
  return found.flat().sort((a, b) => b.at.localeCompare(a.at))
}

type Told = 'gone' | 'here' | 'soon' | 'unsure' | 'halted' | ''

const fadingDays = async (store: Pick<Store, 'get'>): Promise<number> =>
  (await readSettings(store)).retention.letterDays

/** Whether cards may lie in chats that nobody can change any more. */
const isFaded = ({ at }: Said, now: Instant, days: number): boolean => at <= plus(now, { days: -days })

type Found = Said & { readonly kind: string; readonly fades: boolean }

/** Said before anybody says yes to it. */
const willBe = async ({ kept, clock }: Needs, { store, who }: Ask, said: Found, days: number) => {
  if (said.fades && isFaded(said, clock.now(), days)) return 'here'
  const own = kept.find(({ collection }) => collection.name === said.kind)?.own
  const { quoted = null } = (await own?.wipe(store, who.person, said.id)) ?? {}
  return (await mayStay(store, quoted)) ? 'unsure' : 'all'
}

export const showOwnWords = inPrivate(async (needs: Needs, ask, told: Told = '') => {
  const found = await saidBy(ask.store, needs.kept, ask.who.person)
  const days = await fadingDays(ask.store)
  const { shown, pager } = pageOf(found, perPage, ask.input.page)
  const will = await Promise.all(shown.map(said => willBe(needs, ask, said, days)))
  return show('people/own-words', {
    told,
    days,
    empty: found.length === 0,
    count: found.length,
    items: shown.map(({ id, kind, at, text }, nth) => ({
      id,
      kind,
      at,
      text,
      start: shortened(text, longestLine),
      isCut: text.length > longestLine,
      will: will[nth],
    })),
    ...pager,
  })
})

const atOnce = 500

/**
 * Of more than go with the row in one write all fall silent before it: cut short behind some, the row is still there to be
 * taken away, also when Teams posts the press again.
 */
const quietCrowd = async ({ store, clock }: Needs, own: Own, { who, input }: Ask): Promise<void> => {
  const { quoted } = (await own.wipe(store, who.person, input.row ?? '')) ?? {}
  if (!quoted || (await firstOf(quoting(store, quoted), atOnce + 1)).length <= atOnce) return
  await silenceQuoting(store, quoted, clock.now())
}

/** Whose it is, the row says and never the card. `null` where it is not theirs. */
const wipe = async (needs: Needs, own: Own, { who, input }: Ask, store: Store) => {
  const now = needs.clock.now()
  const change = (letter: Read<Letter>) => [update(letters, withoutQuote(letter, now))]
  const found = await again(store, async write => {
    const wiping = await own.wipe(store, who.person, input.row ?? '')
    const letters = wiping?.quoted ? await firstOf(quoting(store, wiping.quoted), atOnce) : []
    if (wiping) await write([wiping.change, ...letters.flatMap(change)])
    return wiping
  })
  const { quoted } = found ?? {}
  if (quoted) await silenceQuoting(store, quoted, now)
  return found
}

export const wipeWords = async (needs: Needs, ask: Ask): Promise<Show> => {
  // Pressed among all of one's words, which are shown alone.
  if (ask.input.page && ask.place.kind !== 'personal') return notice('in-private')
  const own = needs.kept.find(({ collection }) => collection.name === ask.input.collection)?.own
  if (!own) return notice('old-card')
  const said = own.fades
    ? (await own.find(ask.store, ask.who.person)).find(({ id }) => id === ask.input.row)
    : undefined
  await quietCrowd(needs, own, ask)
  const { value, isClean } = await needs.forget(ask.store, store => wipe(needs, own, ask, store))
  if (!value) return forOthers(own.seenTo)
  const stays = said && isFaded(said, needs.clock.now(), await fadingDays(ask.store))
  const told = isClean ? 'gone' : 'soon'
  const lies = await lying(needs, ask.store, value.quoted)
  const cards = lies === 'halted' || isClean ? lies : null
  // Others see the card too, and the words on it.
  return ask.input.page
    ? showOwnWords(needs, ask, cards ?? (isClean && stays ? 'here' : told))
    : { ...notice(`words-${told}`), shared: ask.who.language }
}
