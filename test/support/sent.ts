/** The fake connector's book of what it took; whoever waits for an entry is woken, nobody polls. */

export type CardContent = {
  readonly type?: string
  readonly body?: readonly unknown[]
  readonly [field: string]: unknown
}

export type SentActivity = {
  readonly type?: string
  readonly text?: string
  readonly summary?: string
  readonly replyToId?: string
  readonly inputHint?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: CardContent }[]
  readonly [field: string]: unknown
}

export type Sent = {
  readonly how: 'sent' | 'updated' | 'deleted' | 'created'
  readonly conversation: string
  /** The id that the connector gave, or that of the activity that was changed. */
  readonly id: string
  readonly activity: SentActivity
  readonly authorization: string | null
}

export const createBook = () => {
  const entries: Sent[] = []
  const waiting = new Set<() => void>()
  let read = 0
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      await new Promise<void>(resolve => waiting.add(resolve))
    }
  }
  return {
    entries,
    add: (entry: Sent) => {
      entries.push(entry)
      for (const wake of waiting) wake()
      waiting.clear()
    },
    waitFor: (predicate: (entry: Sent) => boolean) => until(() => entries.find(predicate)),
    next: async (count = 1): Promise<Sent[]> => {
      const from = read
      read += count
      return until(() => (entries.length >= from + count ? entries.slice(from, from + count) : undefined))
    },
  }
}
