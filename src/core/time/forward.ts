/** A clock's milliseconds for what is measured and not dated: where the clock is set back they go on, so that nothing waits until it is where it was. */

/** The first is as given; from there on what passed is added. A step back counts as no time at all. */
export const createForward = (): ((nowMs: number) => number) => {
  let saidMs = Number.NaN
  let forwardMs = Number.NaN
  return nowMs => {
    forwardMs = Number.isNaN(saidMs) ? nowMs : forwardMs + Math.max(0, nowMs - saidMs)
    saidMs = nowMs
    return forwardMs
  }
}
