/** Somebody's own nudges: those that came, why each did, what stops them, and whether they want any. Nobody else reads it. */

import { barriers } from '../../core/barriers.ts'
import { type Show, show } from '../../core/cards.ts'
import type { Ask, Asker } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { insideOf } from '../../core/inside.ts'
import type { Mine } from '../../core/mine.ts'
import { readSettings } from '../../core/settings.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { arrivedOn } from './arrived.ts'
import { answersIn } from './defaults.ts'
import { proposedIn } from './leader/retirements.ts'
import { leaders } from './leader/showDefaults.ts'
import { retirers } from './leader/showRetire.ts'
import type { NudgeNeeds } from './needs.ts'
import { newReader, nudgeReaders } from './reader.ts'
import { lendableBy } from './signed/lend.ts'
import { readerOf } from './tell.ts'
import { defaults } from './triggers.ts'

const mostListed = 5

export const showMine = inPrivate(async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const reader = (await readerOf(ask)) ?? newReader(ask.who.person)
  const today = dayOf(needs.clock.now())
  const planned = reader.shown.toReversed().slice(0, mostListed)
  const days = await Promise.all(planned.map(one => arrivedOn(ask.store, ask.who.person, one)))
  const rests = !reader.stopped && reader.restsUntil > today
  return show('nudges/mine', {
    isOn: !reader.stopped && !rests,
    stopped: reader.stopped,
    rests,
    until: reader.restsUntil === '' ? today : reader.restsUntil,
    came: planned.flatMap(({ nudge, day, answer }, nth) => {
      const known = needs.nudges.find(one => one.nudge === nudge)
      const came = days[nth]
      if (!known || !came) return []
      return [{ on: day, came, nudge, title: known.title, answer: answer === '' ? 'none' : answer }]
    }),
    named: reader.barrier === 'none' ? '' : reader.barrier,
    barriers: barriers.map(code => ({ code })),
  })
})

/** The way there from `dult`, and for whoever leads a unit the way to its four defaults. */
const proposals = async (needs: NudgeNeeds): Promise<number> => {
  const { nudges } = await readSettings(needs.store)
  const today = dayOf(needs.clock.now())
  return (await proposedIn(needs, needs.store, today, nudges.retireAfterMonths)).length
}

export const mineOf =
  (needs: NudgeNeeds) =>
  async (who: Asker): Promise<readonly Mine[]> => {
    const { store, say } = needs
    const reader = await store.get(nudgeReaders, who.person)
    const unit = mayUse(leaders, who.roles) ? insideOf(who) : null
    const answered = unit ? Object.keys(await answersIn(store, unit)).length : 0
    const lendable = await lendableBy(needs, who)
    const proposed = mayUse(retirers, who.roles) ? await proposals(needs) : 0
    const row = (verb: Mine['verb'], title: string, line: string, values = {}): Mine => ({
      title: say(who.language, title),
      line: say(who.language, line, values),
      verb,
    })
    const four = { answered, of: defaults.length }
    return [
      row('nudge.mine', 'nudges:mine.title', reader?.stopped ? 'nudges:mine.off' : 'nudges:mine.line'),
      ...(lendable.length > 0
        ? [
            row(
              'nudge.lend',
              'nudges:lend.title',
              lendable.some(one => one.row) ? 'nudges:lend.on' : 'nudges:lend.off',
            ),
          ]
        : []),
      ...(proposed > 0
        ? [row('nudge.retirements', 'nudges:retire.title', 'nudges:retire.count', { count: proposed })]
        : []),
      ...(unit
        ? [
            row('nudge.defaults', 'common:menu.item.standardvalg', 'nudges:defaults.count', four),
            row('nudge.unit', 'nudges:channel.title', 'nudges:channel.line'),
          ]
        : []),
    ]
  }
