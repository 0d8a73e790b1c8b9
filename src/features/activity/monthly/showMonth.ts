/** A unit's month for whoever tells it: to read, to put into the channel with one press, and for a leader the words for the meeting. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Month } from '../../../core/time/instant.ts'
import { dayOf, monthOf as monthNow } from '../../../core/time/oslo.ts'
import type { ActivityNeeds } from '../needs.ts'
import { setters } from '../target/target.ts'
import { isMissing, isOld, liesOn, standsOf } from './channel.ts'
import { monthOf } from './month.ts'
import { monthCauseOf, monthPostId, monthPosts, newsUntil } from './posts.ts'
import { type Reader, signerOf } from './signer.ts'
import { monthMeant, monthsBack } from './whichMonth.ts'

/** What a button carries may have been in anybody's hands; the latest that is over where it carries none. */
export const readMonth = (text: string | undefined, now: Month): Month => {
  const months = monthsBack(now)
  return months.find(month => month === text) ?? months[0]
}

type MonthNote = 'posted' | 'already' | 'taken' | ''

/** All that its readers share; `null` where nobody registered anything of the month. */
export const monthIn = async (
  needs: ActivityNeeds,
  store: Pick<Store, 'get' | 'list'>,
  unit: UnitId,
  month: Month,
) => {
  const [told, post, teams] = await Promise.all([
    monthOf(needs, store, unit, month),
    store.get(monthPosts, monthPostId(unit, month)),
    needs.teamsOf(unit),
  ])
  if (told === null) return null
  const ledger = post && (await needs.letters.ledgerOf(monthCauseOf(post)))
  const stands = post && ledger && standsOf(post, ledger)
  const out = post && stands ? [{ on: dayOf(post.at), turn: post.turn }] : []
  const mayGoOn = post !== null && stands === 'part' && newsUntil(post.at) > needs.clock.now()
  return {
    told,
    stands,
    isHalted: stands === 'soon' && (await needs.letters.isStopped()),
    out,
    channels: { there: ledger?.byState.delivered ?? 0, of: ledger?.planned ?? 0 },
    isOut: post?.isOut ?? false,
    isCorrected: post?.isOut === true && (await isOld(store, post, told)),
    mayGoOn,
    hasChannel: teams.length > 0,
  }
}

export const monthCard = async (
  needs: ActivityNeeds,
  found: NonNullable<Awaited<ReturnType<typeof monthIn>>>,
  reader: Reader,
  note: MonthNote = '',
): Promise<Show> => {
  const { told, stands, isHalted, out, channels, isOut, isCorrected, mayGoOn, hasChannel } = found
  const signer = await signerOf(needs, reader, dayOf(needs.clock.now()))
  const isThere = isOut && !isMissing(stands)
  const may = signer !== null
  const lies = liesOn(stands)
  return show('activity/month', {
    ...told,
    // Of what nobody knows, and of what stays, it says no more than that.
    note: lies || stands === 'unsure' ? '' : note,
    posts: may && !isThere && !lies && hasChannel,
    rest: may && mayGoOn ? out : [],
    beside: may && lies && hasChannel ? out : [],
    passes: may && !hasChannel,
    out,
    stands: isHalted ? 'halted' : (stands ?? ''),
    channels,
    // Whoever can put it right is told of it.
    corrected: may && isCorrected,
    undo: may && isThere ? out : [],
    leads: signer === 'leader' || mayUse(setters, reader.roles),
  })
}

export const showMonth = async (needs: ActivityNeeds, ask: Ask, note: MonthNote = ''): Promise<Show> => {
  const { unit, ...who } = ask.who
  if (!unit) return noUnit()
  const month = readMonth(ask.input.month, monthNow(needs.clock.now()))
  const found = await monthIn(needs, ask.store, unit, month)
  return found
    ? monthCard(needs, found, { ...who, unit }, note)
    : show('activity/no-month', { unitName: await needs.unitName(unit), month })
}

/** By what was typed behind the word; where that is none of the months, it is told which there are. */
export const typedMonth = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (ask.text.trim() === '' || !unit) return showMonth(needs, ask)
  const now = monthNow(needs.clock.now())
  const month = monthMeant(ask.text, now)
  if (month) return showMonth(needs, { ...ask, input: { ...ask.input, month } })
  const others = monthsBack(now)
  const first = others.at(-1) ?? others[0]
  const nearest = others.slice(0, 3).map(each => ({ month: each }))
  return show('activity/which-month', {
    unitName: await needs.unitName(unit),
    from: first,
    to: others[0],
    nearest,
  })
}
