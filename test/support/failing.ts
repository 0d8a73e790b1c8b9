/** How the fake connector is told to fail, and how often. */

export type Failure = (
  | {
      readonly status: number
      readonly code?: string
      readonly retryAfterS?: number
      readonly headers?: Readonly<Record<string, string>>
      /** Instead of the error that names the code. */
      readonly body?: string
    }
  | { readonly hang: true }
  | { readonly reset: true }
  /** Held up on its way, and taken then, unless the way breaks. */
  | { readonly until: Promise<unknown>; readonly reset?: true }
) & {
  /** For good if it is left out. */
  readonly times?: number
  readonly method?: 'POST' | 'PUT' | 'DELETE' | 'GET'
  readonly conversation?: string
}

export const createScript = () => {
  let steps: { failure: Failure; left: number }[] = []
  return {
    add: (failure: Failure) => {
      steps.push({ failure, left: failure.times ?? Number.POSITIVE_INFINITY })
    },
    clear: () => {
      steps = []
    },
    next: (method: string, conversation: string): Failure | null => {
      const step = steps.find(
        ({ failure, left }) =>
          left > 0 &&
          (failure.method ?? method) === method &&
          (failure.conversation ?? conversation) === conversation,
      )
      if (!step) return null
      step.left -= 1
      return step.failure
    },
  }
}
