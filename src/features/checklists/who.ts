/** Who may change what the whole unit has of checklists. */

/** Who keeps a unit's times and rooms in order. */
export const keepers = ['leader', 'project', 'superuser', 'secretary'] as const

/** Who decides for the unit about a group of patients. */
export const deciders = ['leader', 'project', 'champion', 'clinician'] as const
