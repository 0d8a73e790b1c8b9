/** Gives up waiting after a while. For calls of the SDK that can't be stopped from outside. */

export const inTime = async <T>(work: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(late()), timeoutMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
