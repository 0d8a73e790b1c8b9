/** What stops people, as they may name it themselves, and what kind of cause behavioural science would call it. */

/** Busy days; unsure of the technique; room or equipment; not knowing whom it suits; unsure whether it is as good. */
export const barriers = ['time', 'skill', 'rooms', 'patients', 'worth'] as const

/** COM-B: behaviour needs all three. */
export const classes = ['capability', 'opportunity', 'motivation'] as const
