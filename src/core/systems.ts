/** The systems and desks that a trust works with, by the codes that content and settings know them by. */

export const systemCodes = [
  'record',
  'municipal-record',
  'registration',
  'video-client',
  'room-system',
  'virtual-rooms',
  'head-camera',
  'home-equipment',
  'national-support',
  'it-provider',
  'contacts',
  'procedures',
  'pathways',
  'deviations',
  'patient-information',
  'courses',
  'intranet',
  'teams',
  'guidance',
  'templates',
  'ideas',
  'innomed',
  'ks-roadmap',
  'whiteboards',
  'partners',
  'travel',
  'tariffs',
  'welfare-hub',
  'sign-in',
  'old-calendar',
] as const

export type SystemCode = (typeof systemCodes)[number]

export const readSystem = (text: string | undefined): SystemCode | null =>
  systemCodes.find(code => code === text) ?? null
