/** What kind of cause behavioural science would call a barrier. */

/** COM-B: behaviour needs all three. */
export const classes = ['capability', 'opportunity', 'motivation'] as const
