/** Who writes to a unit, and tries whether it helps. */

export const senders = ['leader', 'project'] as const
