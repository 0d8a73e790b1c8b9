/** One look around of the sender: what may leave now is weighed, claimed and on its way when it returns. */

import type { Delivery, Letter, Post } from '../../../core/letters.ts'
import type { PlainChange, Read } from '../../../core/store.ts'
import type { Clock } from '../../../core/time/instant.ts'
import { isStopped } from '../killSwitch.ts'
import { letterSettings, readLetterSettings } from '../policy/settings.ts'
import { askingOnce } from '../withdrawn.ts'
import type { Bell } from './bell.ts'
import { claim, writeWhatGoes } from './claim.ts'
import { DueLetters, later } from './due.ts'
import { carry, type Errand } from './errand.ts'
import { markInterrupted } from './interrupted.ts'
import type { Lease } from './lease.ts'
import type { Limits } from './limits.ts'
import { Pace } from './pace.ts'
import type { Result, Results } from './results.ts'
import type { Step } from './step.ts'
import type { Timeline } from './timeline.ts'
import { type WeighNeeds, weigh, weighChange } from './weigh.ts'

type Row = Read<Letter>
type Weighed = Awaited<ReturnType<typeof weigh>>

type RoundNeeds = WeighNeeds & {
  readonly post: Post
  readonly clock: Clock
  readonly dice: () => number
  readonly limits: Limits
  readonly lease: Lease
  readonly results: Results
  readonly bell: Bell
  /** Letters that may be claimed and did not leave: the claim failed, or its answer got lost. */
  readonly grounded: Set<string>
}

const mostInFlight = 20
const mostUnwritten = 200
/** Decided in one go where hardly any may leave, such as a campaign that waits for the morning. */
const mostWeighed = 100
/** A longer wait is written into the row. */
const longestHeldMs = 2_000
const lookEveryMs = 1_000
const switchEveryMs = 500

export class Round {
  readonly #needs: RoundNeeds
  readonly #due: DueLetters
  readonly #pace: Pace
  readonly #time: Timeline
  #settings = letterSettings
  #lookedMs = Number.NEGATIVE_INFINITY
  #inFlight = 0
  #mostlyWaits = false
  /** Whom something is on its way to, or was and isn't written yet. */
  readonly #busy = new Set<string>()
  readonly #onItsWay = new Set<string>()

  constructor(needs: RoundNeeds, time: Timeline) {
    this.#needs = needs
    this.#time = time
    this.#due = new DueLetters(needs.store)
    this.#pace = new Pace(needs.limits)
  }

  get isBusy(): boolean {
    return this.#busy.size > 0
  }

  /** The next step looks for what became urgent. */
  lookAgain(): void {
    this.#lookedMs = Number.NEGATIVE_INFINITY
  }

  written(results: readonly Result[]): void {
    for (const { errand } of results) {
      this.#busy.delete(errand.person)
      for (const { id } of errand.letters) this.#onItsWay.delete(id)
      // A look taken while it was under way still shows it as it was.
      this.#due.drop(errand.letters.map(({ id }) => id))
    }
  }

  async step(): Promise<Step> {
    const nowMs = this.#time.nowMs()
    const refusal = await this.#refusal(nowMs)
    if (refusal) return refusal
    const { results } = this.#needs
    const free = results.size > mostUnwritten ? 0 : this.#mostAtOnce - this.#inFlight
    if (free <= 0) return { idleMs: lookEveryMs }
    const pauseMs = this.#pace.tenantWaitMs(nowMs)
    if (pauseMs > 0) return { pauseMs }
    if (nowMs - this.#lookedMs >= lookEveryMs) await this.#look(nowMs, false)
    const most = Math.min(free, this.#pace.tenantLeft(nowMs))
    const weighed = (await this.#weighSome(most, nowMs)) ?? (await this.#lookFurther(most, nowMs))
    return weighed ? { did: await this.#act(weighed, most, nowMs) } : this.#holdBack(nowMs)
  }

  async #refusal(nowMs: number): Promise<Step | null> {
    const { lease, store, post, clock, grounded } = this.#needs
    if (clock.isDoubted?.()) return { refusedMs: lookEveryMs }
    const hold = await lease.hold(nowMs, grounded.size > 0)
    if (hold === 'theirs') return { refusedMs: lookEveryMs }
    if (hold === 'taken' || grounded.size > 0) {
      const own = { grounded, onItsWay: this.#onItsWay }
      await markInterrupted(store, this.#time.now(), this.#settings, own)
      grounded.clear()
      this.#due.clear()
      this.lookAgain()
    }
    if (await isStopped(store)) return { refusedMs: switchEveryMs }
    const waitMs = post.refusal?.()?.waitMs ?? 0
    return waitMs > 0 ? { refusedMs: waitMs } : null
  }

  /** Where we are refused ourselves, one letter tries for all. */
  get #mostAtOnce(): number {
    return this.#needs.post.refusal?.() ? 1 : mostInFlight
  }

  async #look(nowMs: number, all: boolean): Promise<void> {
    this.#lookedMs = nowMs
    this.#settings = await readLetterSettings(this.#needs.store)
    await this.#due.look(this.#time.now(), all)
  }

  async #lookFurther(most: number, nowMs: number): Promise<Weighed[] | null> {
    await this.#look(nowMs, true)
    return this.#weighSome(most, nowMs)
  }

  /** `null` where there is nobody that anything may be sent to now. */
  async #weighSome(most: number, nowMs: number): Promise<Weighed[] | null> {
    const may = ({ person }: Row) => !this.#busy.has(person) && this.#pace.waitMs(person, nowMs) === 0
    const changed = this.#due.takeChanges(may, most)
    const rows = this.#due.choose(
      row => may(row) && !changed.some(({ person }) => person === row.person),
      this.#mostlyWaits ? mostWeighed : most - changed.length,
    )
    if (changed.length + rows.length === 0) return null
    const now = this.#time.now()
    const isWithdrawn = askingOnce(this.#needs.store)
    return Promise.all([
      ...changed.map(row => weighChange(this.#needs, row, now)),
      ...rows.map(row => weigh(this.#needs, row, this.#settings, now, isWithdrawn)),
    ])
  }

  async #act(weighed: readonly Weighed[], most: number, nowMs: number): Promise<number> {
    const errands: Errand[] = []
    const changes: PlainChange[] = []
    for (const { errand, settled, changes: own } of weighed) {
      // Weighed beyond what may leave: it stays, and is weighed again when its turn comes.
      if (errand && errands.length >= most) continue
      if (errand) errands.push(errand)
      changes.push(...own)
      this.#due.drop(settled.map(({ id }) => id))
    }
    this.#mostlyWaits = errands.length === 0
    await writeWhatGoes(this.#needs.store, changes)
    const { lease, grounded } = this.#needs
    for (const { letters } of errands) for (const { id } of letters) grounded.add(id)
    for (const errand of await claim(lease, errands, nowMs)) this.#launch(errand)
    grounded.clear()
    return weighed.length
  }

  #launch(errand: Errand): void {
    const { post, dice, results, bell } = this.#needs
    const { person } = errand
    const settings = this.#settings
    this.#busy.add(person)
    for (const { id } of errand.letters) this.#onItsWay.add(id)
    this.#inFlight += 1
    this.#pace.take(person, this.#time.nowMs())
    const arrived = (delivery: Delivery) => {
      this.#inFlight -= 1
      this.#pace.answered(this.#time.nowMs())
      results.add({ errand, delivery, at: this.#time.now(), roll: dice(), settings })
      bell.ring()
    }
    // A post that rejects breaks its promise; nobody knows then how far the letter came.
    carry(post, errand).then(arrived, () => arrived({ outcome: 'unknown', reason: 'no-answer' }))
  }

  /** All that is due is for people who must wait. A long wait moves into the row, a short one is sat out here. */
  async #holdBack(nowMs: number): Promise<Step> {
    const moved: PlainChange[] = []
    let soonestMs: number | null = null
    for (const row of this.#due.all) {
      const isBusy = this.#busy.has(row.person)
      const waitMs = isBusy ? lookEveryMs : this.#pace.waitMs(row.person, nowMs)
      // In a crowd of these nobody else would be seen behind them.
      if (waitMs > longestHeldMs || this.#due.isCrowded) moved.push(later(row, this.#time.now(), waitMs))
      else if (!isBusy) soonestMs = Math.min(soonestMs ?? waitMs, waitMs)
    }
    await writeWhatGoes(this.#needs.store, moved)
    return { idleMs: soonestMs }
  }
}
