/** The fields that units work in, and that a story is told from. What each is called stands in `people`'s texts. */

export const specialties = [
  'none',
  'medicine',
  'lung',
  'heart',
  'diabetes',
  'rheumatology',
  'dermatology',
  'wound',
  'neurology',
  'oncology',
  'surgery',
  'orthopaedics',
  'ear',
  'gynaecology',
  'paediatrics',
  'psychiatry',
  'youth',
  'addiction',
  'rehabilitation',
  'pain',
  'community',
  'other',
] as const
export type Specialty = (typeof specialties)[number]
