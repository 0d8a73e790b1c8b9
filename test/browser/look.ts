/** What a card may measure, in one table with the few that have a reason to be larger. */

export type Measured = {
  readonly height: number
  readonly buttons: readonly string[]
  readonly primaries: number
  readonly toFirst: number
  readonly toPrimary: number
  readonly cut: readonly string[]
}

type Budget = {
  /** In all, at 330 px width. */
  readonly height: number
  /** Open ones: what `…` gathers and rows that are pressed are not counted. */
  readonly buttons: number
  /** Where the first thing to press ends, and the positive button: what to do is in sight on a phone. */
  readonly toFirst: number
  readonly toPrimary: number
}

export const allowed: Budget = { height: 640, buttons: 3, toFirst: 400, toPrimary: 500 }

const told = 'what was just done, and the way to undo it, stands over the picture until the next press'

export const exceptions: Readonly<Record<string, Partial<Budget> & { readonly why: string }>> = {
  'checklists/emergency': { height: 950, why: 'nothing that is needed at once is folded' },
  'deviations/receipt': {
    toFirst: 430,
    height: 645,
    why: 'what is asked before it is taken back stands under what it says',
  },
  'directory/edit': { toPrimary: 580, why: 'all six that can be wrong, said at once above the boxes' },
  'campaigns/preview': {
    height: 690,
    toFirst: 585,
    toPrimary: 630,
    why: 'who gets it and when is read before anything is sent, that it was changed since, and why another leader sent it back',
  },
  'campaigns/foretold': {
    height: 710,
    toFirst: 610,
    toPrimary: 655,
    why: 'what it can show, who gets it and who is left out is read before anybody says yes',
  },
  'campaigns/verdict': {
    height: 655,
    toFirst: 550,
    why: 'it answers a question: there is nothing to do but read',
  },
  'campaigns/approval': { toFirst: 410, why: 'what it says and what it can show is read before a yes' },
  'campaigns/trial-form': { height: 660, toPrimary: 640, why: 'all that a trial is, in one form' },
  'campaigns/questions': {
    height: 870,
    toPrimary: 850,
    why: 'seven questions, each in a line; they are for what goes to many, or for weeks',
  },
  'people/erase-me': { toFirst: 420, why: 'what cannot be undone is read before a yes' },
  'feedback/written': { toFirst: 575, why: 'what five patients wrote is read before the page is turned' },
  'feedback/choices': {
    height: 715,
    toPrimary: 645,
    why: 'a form that is opened once: languages, questions, words and a number, and what somebody else changed meanwhile',
  },
  'people/duty': {
    toPrimary: 560,
    why: 'how what a colleague changed meanwhile stands by now is said over the form',
  },
  'letters/delivered': { height: 680, why: 'every kind of letter that can be tried again has its row' },
  'maturity/measures': { height: 720, why: 'four measures, each in a sentence or two' },
  'people/setup': {
    height: 805,
    toPrimary: 625,
    why: 'what a unit is stands in one form; how all eight stand by now over it, the ways to its people under it',
  },
  'people/functions': {
    height: 735,
    why: 'who waits for an answer, and who else is in the unit, stand with the roles',
  },
  'roadmap/overview': {
    height: 655,
    why: 'where go-live has moved to stands over the rest until the next press',
  },
  'roadmap/step': { height: 765, why: 'five boxes of two lines, and what goes with them folded' },
  'maturity/result': { height: 730, why: `${told}; a line says what its shapes are` },
  'roadmap/activity': {
    height: 680,
    why: 'the whole plan is one picture, however many its steps; a line says what its numbers are',
  },
  'nudges/why': { toFirst: 465, why: 'it answers a question: there is nothing to do but read' },
  'nudges/retire': { buttons: 4, why: 'the way to undo what was just done stands beside what is asked next' },
  'nudges/sums': { toFirst: 540, why: 'sums are read; what can be pressed stands under them' },
  'activity/month': {
    height: 700,
    toFirst: 655,
    toPrimary: 655,
    why: 'a month in one picture, its target, which months are compared, and one thing to try are read before it is posted; it comes once a month',
  },
  'activity/month-post': {
    height: 710,
    toFirst: 655,
    toPrimary: 655,
    why: 'the same, as it was posted: what is under it is the way to take part, or to take it down',
  },
  'stories/preview': {
    toFirst: 410,
    toPrimary: 530,
    why: 'whoever publishes reads it first, and may say what it answers',
  },
  'stories/list': { toPrimary: 605, why: 'whoever comes to read finds five of them before telling one' },
  'stories/form': {
    height: 1245,
    toFirst: 515,
    toPrimary: 1225,
    why: 'a story is told at leisure, in a form that is opened once; advice for each «kanskje» stands over it',
  },
  'stories/check': {
    height: 845,
    toPrimary: 825,
    why: 'six questions, seven with a picture, each to be answered',
  },
  'worksheets/form': { toPrimary: 810, height: 830, why: 'as many fields as the sheet has columns' },
  'worksheets/gathering': {
    toFirst: 420,
    toPrimary: 525,
    why: 'five questions to choose among, each in words',
  },
  'worksheets/risks': { height: 690, why: told },
  'worksheets/stakeholders': { height: 650, why: told },
}
