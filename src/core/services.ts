/** The kinds of service a unit can be. */

export const serviceTypes = ['video', 'wound', 'interdisciplinary', 'home'] as const

export type ServiceType = (typeof serviceTypes)[number]
