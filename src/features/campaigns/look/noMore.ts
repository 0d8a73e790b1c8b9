/** Somebody wants no more reminders of trials: said with one press, taken back with one, and never told to anybody. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask, Asker } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { letterId, letters, mayHaveArrived } from '../../../core/letters.ts'
import type { Mine } from '../../../core/mine.ts'
import { put, remove, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { CampaignNeeds } from '../needs.ts'
import { type ReminderStop, reminderStops, stopIdOf, stopsOf, wantsNone } from '../trial/peace.ts'
import { trials } from '../trial/trial.ts'

const told = (stands: 'stopped' | 'off' | 'on', campaign = ''): Show =>
  show('campaigns/no-more', { stands, campaign, mayUndo: stands === 'stopped', mayStart: stands === 'off' })

/** The one that the card is of, where it came to this person. */
const reminderFor = ({ store, who, input }: Ask) =>
  store.get(letters, letterId(input.campaign ?? '', who.person))

/** Once it is opened, nothing tells any more who was in it. */
const trialOf = async (ask: Ask): Promise<string> => {
  const [id = ''] = (await reminderFor(ask)) ? (ask.input.campaign ?? '').split(':') : []
  const trial = await ask.store.get(trials, id)
  return trial && trial.state !== 'opened' ? id : ''
}

/** Whoever wants no more is not asked how old the card is. */
export const noMore = inPrivate((needs: CampaignNeeds, ask: Ask) =>
  again(ask.store, async write => {
    const { store, who, input } = ask
    const trial = await trialOf(ask)
    const id = stopIdOf(trial, who.person)
    const known = await store.get(reminderStops, id)
    const row: ReminderStop = {
      id,
      trial,
      person: who.person,
      day: dayOf(needs.clock.now()),
      isLifted: false,
    }
    if (known?.isLifted !== false) await write([put(reminderStops, known, row)])
    return told('stopped', input.campaign)
  }),
)

/** As if it had not been pressed; what was said on another holds. */
export const undoNoMore = inPrivate((needs: CampaignNeeds, ask: Ask) =>
  again(ask.store, async write => {
    const { store, who } = ask
    const letter = await reminderFor(ask)
    const known = await store.get(reminderStops, stopIdOf(await trialOf(ask), who.person))
    // Of a wish that names no trial, an earlier one may be in it.
    const isTheirs = known?.trial !== '' || known.day === dayOf(needs.clock.now())
    if (known && isTheirs) await write([remove(reminderStops, known)])
    if (await wantsNone(store, who.person)) return told('off')
    return letter && mayHaveArrived(letter) ? letter.show : told('on')
  }),
)

const showReminders = async ({ store, who }: Ask): Promise<Show> =>
  told((await wantsNone(store, who.person)) ? 'off' : 'on')

export const showNoMore = inPrivate((_: CampaignNeeds, ask: Ask) => showReminders(ask))

export const startReminders = inPrivate((_: CampaignNeeds, ask: Ask) =>
  again(ask.store, async write => {
    const held = (await stopsOf(ask.store, ask.who.person)).filter(({ isLifted }) => !isLifted)
    const changes = held.map(row =>
      row.trial === '' ? remove(reminderStops, row) : update(reminderStops, { ...row, isLifted: true }),
    )
    if (changes.length > 0) await write(changes)
    return told('on')
  }),
)

/** Under `dult`, for whoever has stopped them. */
export const noMoreOf =
  ({ store, say }: Pick<CampaignNeeds, 'store' | 'say'>) =>
  async ({ person, language }: Asker): Promise<readonly Mine[]> =>
    (await wantsNone(store, person))
      ? [
          {
            title: say(language, 'campaigns:noMore.title.off'),
            line: say(language, 'campaigns:noMore.line'),
            verb: 'trial.mine',
          },
        ]
      : []
