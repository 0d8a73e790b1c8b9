/**
 * The turns that this process is answering or has answered. Teams posts an activity again when an answer takes long; what
 * was said is then not answered a second time, as the first answer is in the chat or on its way there.
 */

import { Memory } from '../../core/memory.ts'

/** Many times what comes within the minute or two in which Teams tries. */
const most = 2_000

export const createAnswered = () => {
  const turns = new Memory<string, true>(most)
  return {
    /** Runs `answer` unless it is running or has come to its end before. One that failed may be tried anew. */
    once: async (turn: string, answer: () => Promise<void>): Promise<void> => {
      if (turns.has(turn)) return
      turns.set(turn, true)
      try {
        await answer()
      } catch (error) {
        turns.delete(turn)
        throw error
      }
    },
  }
}
