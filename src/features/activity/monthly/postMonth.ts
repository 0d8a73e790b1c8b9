/** One press puts a unit's month into its channel, signed by what its presser is there, or by their own name where they say so; another takes it back. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { type Draft, toTeam } from '../../../core/letters.ts'
import { put } from '../../../core/store.ts'
import { dayOf, monthOf as monthNow } from '../../../core/time/oslo.ts'
import type { ActivityNeeds } from '../needs.ts'
import { isMissing, liesOn, standsOf } from './channel.ts'
import { monthOf } from './month.ts'
import { type MonthPost, monthCauseOf, monthPostId, monthPosts, newsUntil } from './posts.ts'
import { readMonth, showMonth } from './showMonth.ts'
import { signerOf } from './signer.ts'

/** Whether they were told that the former lies on in the channel, and wish for another beside it. */
const isWished = ({ input }: Ask, { turn }: MonthPost): boolean => input.turn === turn

/** Each press decides about its own name only. */
const readName = ({ input, who }: Ask): string => (input.signed === 'name' ? who.name : '')

export const postMonth = (needs: ActivityNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const { unit, person } = ask.who
    const now = needs.clock.now()
    const signer = unit && (await signerOf(needs, { ...ask.who, unit }, dayOf(now)))
    if (!unit || !signer) return showMonth(needs, ask)
    const month = readMonth(ask.input.month, monthNow(now))
    const id = monthPostId(unit, month)
    const [told, known, teams] = await Promise.all([
      monthOf(needs, ask.store, unit, month),
      ask.store.get(monthPosts, id),
      needs.teamsOf(unit),
    ])
    if (told === null || teams.length === 0) return showMonth(needs, ask)
    const stands = known && standsOf(known, await needs.letters.ledgerOf(monthCauseOf(known)))
    if (known?.isOut && stands === 'part') {
      const tried = await needs.letters.retry(ask, monthCauseOf(known))
      return showMonth(needs, ask, tried > 0 ? 'posted' : '')
    }
    if (known?.isOut && !isMissing(stands))
      return showMonth(needs, ask, known.turn === ask.once ? 'posted' : 'already')
    if (known && liesOn(stands) && !isWished(ask, known)) return showMonth(needs, ask)
    const nth = (known?.nth ?? 0) + 1
    const name = readName(ask)
    const post: MonthPost = { id, unit, month, by: person, at: now, turn: ask.once, isOut: true, nth }
    const drafts = teams.map(
      (team): Draft => ({
        series: 'unit-month-post',
        campaign: monthCauseOf(post),
        kind: 'service',
        person: toTeam(team),
        about: name === '' ? null : person,
        unit,
        show: show('activity/month-post', { ...told, signer, name }),
        due: now,
        expires: newsUntil(now),
      }),
    )
    written(await needs.tell(ask.store, drafts, [put(monthPosts, known, post)]))
    return showMonth(needs, ask, 'posted')
  })

export const takeMonthBack = (needs: ActivityNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const { unit } = ask.who
    const now = needs.clock.now()
    const signer = unit && (await signerOf(needs, { ...ask.who, unit }, dayOf(now)))
    const id = unit && monthPostId(unit, readMonth(ask.input.month, monthNow(now)))
    const known = id && signer ? await ask.store.get(monthPosts, id) : null
    // An old card does not take back what was put there since.
    if (!known || known.turn !== ask.input.turn) return showMonth(needs, ask)
    if (known.isOut) {
      const back = [put(monthPosts, known, { ...known, isOut: false })]
      written(await needs.letters.withdraw(ask.store, monthCauseOf(known), back))
    }
    return showMonth(needs, ask, 'taken')
  })
