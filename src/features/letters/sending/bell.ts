/** Wakes the one who waits for something to happen; rung before anybody waits, it is not missed. */

const never = () => new Promise<void>(() => {})

export class Bell {
  #rung = false
  #wake: (() => void) | null = null

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  /** At once where it was rung since the last time; at the latest when the other thing is over. */
  async heard(orElse: () => Promise<void> = never): Promise<void> {
    if (!this.#rung) {
      const rung = new Promise<void>(resolve => {
        this.#wake = resolve
      })
      await Promise.race([rung, orElse()])
    }
    this.#wake = null
    this.#rung = false
  }
}
