/** Somebody lends the nudges of their unit their name, and takes it back: one tap each, by nobody but themselves. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask, Asker } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { insideOf } from '../../../core/inside.ts'
import { put, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { takeOff } from './end.ts'
import { nudgeSigners, readSignable, signable, signerId } from './signer.ts'

/** What they hold today, and whether their name stands there. */
export const lendableBy = async (needs: NudgeNeeds, who: Pick<Asker, 'person' | 'unit' | 'stands'>) => {
  const unit = insideOf(who)
  if (unit === null) return []
  const today = dayOf(needs.clock.now())
  const rows = await whole(needs.store, nudgeSigners, { where: { person: who.person, unit, state: 'given' } })
  const held = await Promise.all(
    signable.map(async code => ({
      code,
      holds: (await needs.holderOf(unit, code, today)) === who.person,
      row: rows.find(row => row.code === code) ?? null,
    })),
  )
  return held.filter(({ holds, row }) => holds || row !== null)
}

export const showLend = inPrivate(
  async (needs: NudgeNeeds, ask: Ask, note: 'lent' | 'taken' | '' = ''): Promise<Show> => {
    const { unit, name } = ask.who
    if (unit === null) return noUnit()
    const all = await lendableBy(needs, ask.who)
    return show('nudges/lend', {
      note,
      name,
      unitName: await needs.unitName(unit),
      none: all.length === 0,
      lent: all.flatMap(({ code, row }) => (row ? [{ code, at: row.at }] : [])),
      offered: all.flatMap(({ code, row }) => (row ? [] : [{ code }])),
    })
  },
)

export const lend = inPrivate(
  (needs: NudgeNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const { unit, person } = ask.who
      const code = readSignable(ask.input.function)
      if (unit === null) return noUnit()
      const may = (await lendableBy(needs, ask.who)).some(one => one.code === code && one.holds)
      if (!code || !may) return showLend(needs, ask)
      const id = signerId(unit, code, person)
      const known = await ask.store.get(nudgeSigners, id)
      if (known?.state !== 'given')
        await write([
          put(nudgeSigners, known, { id, unit, code, person, state: 'given', at: needs.clock.now() }),
        ])
      return showLend(needs, ask, 'lent')
    }),
)

export const takeNameBack = inPrivate(async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  const code = readSignable(ask.input.function)
  if (unit === null) return noUnit()
  if (!code) return showLend(needs, ask)
  const id = signerId(unit, code, person)
  const ended = await again(ask.store, async write => {
    const known = await ask.store.get(nudgeSigners, id)
    if (known?.state === 'given') await write([update(nudgeSigners, { ...known, state: 'ended' })])
    return known
  })
  if (ended) await takeOff(needs, ask.store, { id, unit, code, person })
  return showLend(needs, ask, 'taken')
})
