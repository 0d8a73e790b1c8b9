/** The door of the letters: everything that the bot says on its own leaves through here. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { House } from '../../core/house/house.ts'
import type { PersonId } from '../../core/ids.ts'
import { letterErasures, letterTexts } from '../../core/letterErasure.ts'
import { type Letter, letters } from '../../core/letters.ts'
import { listed } from '../../core/listed.ts'
import { removeAfter } from '../../core/retention.ts'
import type { Change, Outcome, Store } from '../../core/store.ts'
import { tellAloud } from '../../core/tell.ts'
import type { Instant } from '../../core/time/instant.ts'
import { asksWhy } from './asksWhy.ts'
import { showDelivered, tryAgain } from './delivered.ts'
import { letterMigrations } from './earlier.ts'
import { letterFeatureErasures } from './erasures.ts'
import { isStopped, startAll, stopAll, stopOf, switches } from './killSwitch.ts'
import { countsBySeries, ledgerOf, ledgerOfAll, publicLedgerOf } from './ledger.ts'
import { setMine, showMine, showWhy } from './mine.ts'
import { pastLetters, pastSeries } from './past.ts'
import { type ForecastNeeds, forecast } from './policy/forecast.ts'
import { type Preferences, prefer, preferences, preferencesOf } from './policy/preferences.ts'
import { sawPerson, standings } from './policy/standing.ts'
import { outdatedQuestion } from './question.ts'
import { letterRetention } from './retention.ts'
import { retryFailed } from './retry.ts'
import { leases } from './sending/lease.ts'
import { Sender, type SenderNeeds } from './sending/sender.ts'
import { type ShutOutNeeds, tellAdmins, troubleOf } from './shutOut.ts'
import { startEverything, stopEverything } from './stopAll.ts'
import { letterTiles } from './tiles.ts'
import { fromTogether, openLetter, type Reading, showTogether } from './together.ts'
import { finishWithdrawals, withdrawLetters } from './withdraw.ts'
import { withdrawalDays, withdrawalMigrations, withdrawals } from './withdrawn.ts'

export { doubtLetters } from './doubted.ts'
export { haltLetters } from './killSwitch.ts'
export { everyLedger } from './ledger.ts'
export { realWait } from './sending/timeline.ts'

type LettersNeeds = SenderNeeds &
  ShutOutNeeds &
  ForecastNeeds & {
    /** Sends in the job's own round, at its moment, instead of all the time: for the demo's clock. */
    readonly inRounds: boolean
  }

export const createLetters = (needs: LettersNeeds) => {
  const { store, clock, inRounds } = needs
  const sender = new Sender(needs)
  /** In rounds, what was queued leaves at once too; a round that fails is told of, and the next one tries again. */
  const wake = () => {
    if (!inRounds) return sender.wake()
    sender.drain(clock.now()).catch((error: unknown) => needs.log.error('letters.round', error))
  }
  const send = async (now: Instant): Promise<number> => {
    if (inRounds) return (await sender.drain(now)).delivered
    sender.wake()
    return 0
  }
  return {
    sender,
    /** How somebody is shown again what they got. */
    reading: needs as Reading,
    send,
    wake,
    /** Goes on until `sender.stop()`. In rounds there is nothing to go on with. */
    run: () => (inRounds ? Promise.resolve() : sender.run()),
    tell: tellAloud(wake),
    forecast: (persons: readonly PersonId[], letter: Pick<Letter, 'kind' | 'due' | 'expires'>) =>
      forecast(needs, persons, letter),
    /** What leaders see: personal reasons are one line. */
    ledgerOf: (campaign: string) => publicLedgerOf(store, campaign, clock.now()),
    fullLedgerOf: (campaign: string) => ledgerOf(store, campaign),
    ledgerOfAll: () => ledgerOfAll(store),
    countsBySeries: () => countsBySeries(store),
    withdraw: async (
      place: Pick<Store, 'get' | 'write'>,
      cause: string,
      changes: readonly Change[] = [],
    ): Promise<Outcome> => {
      const outcome = await withdrawLetters(needs, place, cause, changes)
      if (outcome.written) wake()
      return outcome
    },
    /** Before any letter leaves, so nobody has to be woken. */
    finishWithdrawals: () => finishWithdrawals(needs),
    retry: async (turn: Pick<Ask, 'store' | 'parts'>, campaign: string) => {
      const tried = await retryFailed(turn, { campaign }, clock.now())
      wake()
      return tried
    },
    sawPerson: (person: PersonId) => sawPerson(person, store),
    preferencesOf: (person: PersonId) => preferencesOf(store, person),
    prefer: async (person: PersonId, wish: Partial<Omit<Preferences, 'id'>>) => {
      const wished = await prefer(store, person, wish, clock.now())
      wake()
      return wished
    },
    stopAll: (by: PersonId) => stopAll(store, by, clock.now()),
    startAll: async (by: PersonId) => {
      await startAll(store, by, clock.now())
      wake()
    },
    stopOf: () => stopOf(store),
    isStopped: () => isStopped(store),
    trouble: () => troubleOf(needs),
    /** What an operator sees of it. */
    facts: () => {
      const trouble = troubleOf(needs)
      return trouble ? { teams: trouble.why } : {}
    },
    tellAdmins: (now: Instant) => tellAdmins(needs, now, sender.isBeside),
  }
}

type Letters = ReturnType<typeof createLetters>

export const lettersDoor = door({
  name: 'letters',
  collections: [letters, pastLetters, pastSeries, preferences, standings, leases, switches, withdrawals],
  erasures: [...letterErasures, ...letterFeatureErasures],
  retention: [...letterRetention, removeAfter(withdrawals, withdrawalDays)],
  texts: letterTexts,
  migrations: [...letterMigrations, ...withdrawalMigrations],
  /** The letters themselves are opened before the house, of which they are a part. */
  open: (house: House & { readonly letters: Letters }) => {
    const { letters } = house
    const mine = async (ask: Ask) => fromTogether(await showMine(house, ask), ask)
    const why = async (ask: Ask) => fromTogether(await showWhy(house, ask), ask)
    const delivered = (ask: Ask) => showDelivered(house, ask)
    const stop = (ask: Ask) => stopEverything(house, ask)
    const start = (ask: Ask) => startEverything(house, ask)
    return {
      tiles: letterTiles(house),
      outdated: [{ series: 'pace-question', why: outdatedQuestion(house.store) }],
      jobs: [
        { name: 'send-letters', run: letters.send },
        { name: 'tell-shut-out', run: letters.tellAdmins },
      ],
      commands: [
        {
          words: ['dult', 'meldinger', 'meldingar', 'messages', 'nudges', 'stopp', 'stop', 'pause'],
          audience: 'anyone',
          about: 'reader',
          face: { icon: 'Alert', emoji: '🔔' },
          called: listed(
            'varsler, varsel, varslinger, skru av varsler, slå av varsler',
            'påminnelse, påminnelser, påminning, påminningar',
            'ikke send mer, ikke send meg mer, ikkje send meir, slutt å sende',
            'slutt å mase, slutt å masa, stille, ferie, på ferie, notifications, reminders',
            'turn off notifications, stop sending, on holiday, on vacation',
          ),
          isMeantBy: asksWhy,
          run: mine,
        },
        {
          words: ['levert', 'delivered'],
          audience: ['admin'],
          about: 'trust',
          face: { icon: 'MailCheckmark', emoji: '📬', first: ['admin'] },
          run: delivered,
        },
        {
          words: ['stopp alt', 'stop all'],
          audience: ['admin'],
          about: 'trust',
          face: { icon: 'AlertOff', emoji: '🔕', first: ['admin'] },
          run: stop,
        },
        { words: ['start alt', 'start all'], audience: ['admin'], about: 'trust', run: start },
      ],
      actions: [
        { verb: 'letter.mine', audience: 'anyone', about: 'reader', run: mine },
        { verb: 'letter.open', audience: 'anyone', about: 'reader', run: ask => openLetter(house, ask) },
        {
          verb: 'letter.together',
          audience: 'anyone',
          about: 'reader',
          run: ask => showTogether(house, ask),
        },
        { verb: 'letter.set', audience: 'anyone', about: 'reader', run: ask => setMine(house, ask) },
        { verb: 'letter.why', audience: 'anyone', about: 'reader', run: why },
        { verb: 'letter.delivered', audience: ['admin'], about: 'trust', run: delivered },
        { verb: 'letter.retry', audience: ['admin'], about: 'trust', run: ask => tryAgain(house, ask) },
        { verb: 'letter.stopAll', audience: ['admin'], about: 'trust', run: stop },
        { verb: 'letter.startAll', audience: ['admin'], about: 'trust', run: start },
      ],
    }
  },
})
