/** The standing kinds of letters: each letter is of one of them, so that every kind can be counted. A new kind is a line here. */

export const letterSeries = {
  campaign: 'A message from a leader or a project team to the people of their unit.',
  'approval-asked':
    'That something goes to many and waits for another leader’s yes, to all who could give it.',
  'approval-answered': 'What another leader answered, to whoever asked.',
  'trial-opened': 'That the answer of a trial is opened, to whoever began it.',
  story: 'A colleague’s story, sent by a leader to people of the same or a neighbouring specialty.',
  'story-answered': 'What became of a story, to who told it; and once that it waits, to who leads.',
  'checklist-time': 'The checklist, some minutes before a time that was set for it.',
  'weekly-steps': 'At most three next steps of the roadmap, once a week, to whoever holds them.',
  'progress-post': 'What was finished and what comes next, in a unit’s channel.',
  'activity-week': 'What a unit had this week, to fill in, to whoever registers for it.',
  'worksheet-reminder': 'A row of a worksheet whose day has come.',
  'directory-reminder': 'What somebody asked the directory to remind them of.',
  'person-left': 'Somebody left a unit: what its leader has to see to.',
  newcomers: 'Who chose a unit since yesterday and waits for a yes, to whoever leads it.',
  'newcomer-answered': 'A leader’s yes or no, to who chose the unit.',
  'role-passed': 'Somebody else gave their role away or took it from them, to who had it.',
  'shut-out': 'Teams refused the bot itself for a while, or nothing got through, to whoever runs it.',
  nudge: 'One thing to try, chosen for its reader of those that authors wrote.',
  'unit-nudge': 'One thing to try together, in a unit’s channel.',
  'unit-month': 'A unit’s month in figures, to its leader and to whom it looks to, ready for its channel.',
  'unit-month-post': 'A unit’s month in its channel, put there by one of these.',
  'pace-question': 'Whether it is too much, to somebody who hasn’t answered for a while. Once.',
} as const

export type LetterSeries = keyof typeof letterSeries

/** Tells nothing that is a unit's own, so that it reaches who is not in it, or in it no more. */
const toAnyone: ReadonlySet<LetterSeries> = new Set([
  'directory-reminder',
  'newcomer-answered',
  'shut-out',
  'pace-question',
])

export const isOfUnit = (series: LetterSeries): boolean => !toAnyone.has(series)

/** Who chose a unit, what its leader said and who left it: told by a letter for no longer than the unit itself knows of it. */
export const ofComing = [
  'newcomers',
  'newcomer-answered',
  'person-left',
] as const satisfies readonly LetterSeries[]

export const daysOfComing = 30

/**
 * What people read later too: withdrawn, it is changed where it lies, also after a year, and nobody gets it twice. Days for
 * which a letter that arrived is kept beyond the others; a story is in the library for less, and a month's post is known as long.
 */
const kept: ReadonlyMap<LetterSeries, number> = new Map([
  ['story', 800],
  ['unit-month-post', 400],
])

type Kept = {
  readonly series: LetterSeries
  readonly leadsTo?: string
  readonly show: { readonly data: Readonly<Record<string, unknown>> }
  readonly takenBack: string
}

/** A reminder that leads to a story has some of its words. */
const hasStory = ({ series, leadsTo }: Kept): boolean => series === 'campaign' && leadsTo !== undefined

/** Somebody may take their name back from it, until the card where it lies says so. */
const isSigned = ({ series, show: { data }, takenBack }: Kept): boolean =>
  series === 'nudge' && (takenBack === 'anew' || (data.signedBy ?? '') !== '')

export const keptDays = (letter: Kept): number =>
  kept.get(hasStory(letter) || isSigned(letter) ? 'story' : letter.series) ?? 0
