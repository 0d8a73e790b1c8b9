/** What was sent for one cause is taken back: what its letters are told. */

import { unlessOvertaken } from '../../core/again.ts'
import { endOf, isSilent, type Letter, letters, silent, takenBackUnsent } from '../../core/letters.ts'
import type { Log } from '../../core/log.ts'
import {
  type Change,
  type Outcome,
  type PlainChange,
  type Read,
  type Store,
  update,
  type Where,
} from '../../core/store.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import { all, fitting, gathered, walkThrough, whole } from '../../core/walk.ts'
import { isInPeace } from './policy/reasons.ts'
import { standings, uncountLetter } from './policy/standing.ts'
import type { Wait } from './sending/timeline.ts'
import { noteDone, noteWithdrawn, type Withdrawal, withdrawals } from './withdrawn.ts'

type WithdrawNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly wait: Wait
}

const batch = 100

const nothingElse = async (): Promise<readonly PlainChange[]> => []

/**
 * Until none is left: a changed row no longer fits, and one that somebody else changed is looked at again. What goes with
 * a row is in one write with it.
 */
const changeAll = async (
  store: Store,
  where: Where<Letter>,
  change: (letter: Read<Letter>) => Read<Letter>,
  alongWith: (letter: Read<Letter>) => Promise<readonly PlainChange[]> = nothingElse,
): Promise<void> => {
  for (;;) {
    const found = await store.list(letters, { where, limit: batch })
    if (found.length === 0) return
    const each = await Promise.all(
      found.map(async letter => [update(letters, change(letter)), ...(await alongWith(letter))]),
    )
    if (!(await store.write(each.flat())).written)
      for (const changes of each) await unlessOvertaken(store, changes)
  }
}

/** Its reader's day and week have room again. What arrived together with others was one disturbance, and stays one. */
const givenBack = async (store: Store, letter: Read<Letter>): Promise<readonly PlainChange[]> => {
  if (letter.kind !== 'friendly') return []
  const { person, due, activity } = letter
  const where = { person, state: 'delivered', takenBack: '' } as const
  // Teams may take one without giving it an id: then those of one digest are known by their moment.
  const isOfOne = (other: Letter) => other.activity === activity && (activity !== '' || other.due === due)
  const alike = fitting(all(store, letters, { where, from: due }), isOfOne)
  const others = (await gathered(alike)).length - 1
  return others > 0 ? [] : uncountLetter(await store.get(standings, person), due)
}

const ended = ['failed', 'suppressed', 'expired', 'unknown'] as const

/** Whoever wanted peace until then would be told from those who had only to wait. */
const isInVain = (letter: Letter): boolean => letter.state === 'expired' || isInPeace(letter)

/** What never arrived, or nobody knows of, says nothing any more either. */
const silenceEnded = (store: Store, campaign: string): Promise<number> =>
  walkThrough(
    store,
    () =>
      fitting(
        all(store, letters, { where: { campaign, state: ended } }),
        letter => isInVain(letter) || !isSilent(letter),
      ),
    letter => [
      update(letters, {
        ...silent(letter),
        ...(isInVain(letter) ? { state: 'suppressed', reason: 'withdrawn' } : {}),
      }),
    ],
  )

const untouched = ['', 'anew'] as const

/** What waits is not sent, what is on its way is marked, and what was delivered is changed to say that it was taken back. */
const takeBack = async (store: Store, campaign: string, now: Instant): Promise<void> => {
  await changeAll(store, { campaign, state: 'queued' }, letter => ({
    ...silent(letter),
    ...endOf(letter, takenBackUnsent),
    due: now,
  }))
  await changeAll(store, { campaign, state: 'sending', takenBack: untouched }, letter => ({
    ...silent(letter),
    takenBack: 'asked',
  }))
  await changeAll(
    store,
    { campaign, state: 'delivered', takenBack: untouched },
    letter => ({ ...silent(letter), takenBack: 'asked', due: now }),
    letter => givenBack(store, letter),
  )
}

/** Whoever pressed waits for the answer. */
const patienceMs = 5_000
const lookEveryMs = 50

/**
 * Over when nothing waits and nothing is on its way any more, as what Teams would not take comes back to wait. What is on
 * its way for longer is marked: it can arrive, but not leave again. Answers whether it is over.
 */
const tellLetters = async (
  { store, clock, wait }: WithdrawNeeds,
  withdrawal: Read<Withdrawal>,
  withinMs: number,
): Promise<boolean> => {
  const campaign = withdrawal.id
  const onTheWay = { campaign, state: ['queued', 'sending'] } as const
  for (let waitedMs = 0; ; waitedMs += lookEveryMs) {
    await takeBack(store, campaign, clock.now())
    const [left] = await store.list(letters, { where: onTheWay, limit: 1 })
    if (left && waitedMs < withinMs) await wait(lookEveryMs)
    else {
      await silenceEnded(store, campaign)
      if (!left) await noteDone(store, withdrawal)
      return !left
    }
  }
}

/** Once it is noted it is promised: what goes wrong behind that is left to the job, and whoever pressed is told no wrong. */
export const withdrawLetters = async (
  needs: WithdrawNeeds,
  store: Pick<Store, 'get' | 'write'>,
  cause: string,
  changes: readonly Change[],
): Promise<Outcome> => {
  const outcome = await noteWithdrawn(store, cause, changes, needs.clock.now())
  if (!outcome.written) return outcome
  try {
    const noted = await needs.store.get(withdrawals, cause)
    if (noted) await tellLetters(needs, noted, patienceMs)
  } catch (error) {
    needs.log.error('letters.withdraw', error)
  }
  return outcome
}

/** What a stop or a fault cut short, and what was on its way for long. Answers how many are over. */
export const finishWithdrawals = async (needs: WithdrawNeeds): Promise<number> => {
  let over = 0
  for (const withdrawal of await whole(needs.store, withdrawals, { where: { state: 'open' } }))
    if (await tellLetters(needs, withdrawal, 0)) over += 1
  return over
}
