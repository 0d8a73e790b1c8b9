/**
 * Every limit in the code, and what happens beyond it. Whoever adds one says here which kind it is, and a test looks whether
 * it is so. There is no kind for what is left out and nobody is told: what means all asks for all.
 */

/** A reader is told what is left, by a part of this card or page: the next page, or how many more there are and where. */
type Told = { readonly told: string; readonly by: string }
/** No more can be written, and whoever tries reads these words. */
type Full = { readonly full: string; readonly says: string }
/** A round that comes back for what is left, by this in the same file. */
type Round = { readonly round: string }
/** The few that matter most. What else there is has a place of its own, or is no use. */
type Few = { readonly few: string }
/** No rows of anybody's: what is known for a while, tries, or how much of one text or request is taken. */
type Other = { readonly other: string }

export type Limit = Told | Full | Round | Few | Other

const pager = (told: string): Told => ({ told, by: 'nextPage' })
/** Whoever asks comes back for more until there is none, as `walk` does. */
const walked: Round = { round: 'find|walk\\(|walkOld|firstOf' }

export const limits: Readonly<Record<string, Readonly<Record<string, Limit>>>> = {
  'src/core/again.ts': { mostTries: { other: 'tries; then it is a fault' } },
  'src/core/cards.ts': { mostChoices: { few: 'the likeliest; who meant another one types more of it' } },
  'src/core/figures/crowd.ts': { mostUnits: { other: 'what is known for a while' } },
  'src/core/figures/earlier.ts': { limit: walked },
  'src/core/figures/gather.ts': { atOnce: { round: 'for \\(;;\\)' } },
  'src/core/find/words.ts': { mostWords: { other: 'words that somebody looks for' } },
  'src/core/folded.ts': { mostFolds: { other: 'letters of one text' } },
  'src/core/house/reception/away.ts': {
    mostTurns: { other: 'what is known for a while' },
    mostReaders: { other: 'what is known for a while' },
  },
  'src/core/house/reception/menu.ts': {
    mostFirst: { few: 'open rows of the menu; the others are folded below' },
  },
  'src/core/house/reception/marks.ts': { limit: walked },
  'src/core/house/reception/reception.ts': { mostTries: { other: 'tries; then the reader is told' } },
  'src/core/migration.ts': { limit: walked },
  'src/core/nameWays.ts': {
    mostFamily: { other: 'words of one name' },
    mostWords: { other: 'words of one name' },
  },
  'src/core/retention.ts': { limit: walked, bite: { round: 'for \\(let after' } },
  'src/core/rows.ts': { mostButtons: { other: 'buttons of a row; the others stand in the next' } },
  'src/core/tell.ts': { atOnce: { round: 'for \\(let from' } },
  'src/core/walk.ts': {
    batch: { round: 'for \\(let rounds' },
    limit: walked,
    page: { round: 'for \\(let after' },
    atOnce: { round: 'for \\(let from' },
    mostRounds: { other: 'rounds; then it is a fault' },
  },
  'src/cli/manifest/words.ts': { mostCommands: { few: 'the menu is the first of them, and has all' } },
  'src/cli/dult/doctor.ts': { mostTold: { few: 'lines of one problem; mended, the next ones are told' } },
  'src/core/trials/redrawn.ts': { atOnce: { round: 'for \\(let time' } },
  'src/features/feedback/erasures.ts': { limit: walked },
  'src/features/feedback/answers/written.ts': { perPage: pager('cards/feedback/written.json') },
  'src/features/feedback/said/page.ts': {
    perPage: { told: 'src/edges/web/templates/patient-said.html', by: 'said.older' },
  },
  'src/features/feedback/said/show.ts': {
    perPage: pager('cards/feedback/said.json'),
    mostDecisions: { told: 'cards/feedback/said.json', by: 'newestDecisions' },
  },
  'src/edges/web/crowd.ts': { mostPerMinute: { other: 'requests of one source; then it is told to wait' } },
  'src/edges/teams/fields.ts': { mostFields: { other: 'fields of one card; none of ours has as many' } },
  'src/edges/teams/later.ts': {
    mostKept: {
      other: 'what was told while the store is away; beyond it Teams is told that it was not taken',
    },
  },
  'src/edges/teams/mentions.ts': { mostMentions: { other: 'names in one message' } },
  'src/edges/teams/forget.ts': { limit: walked },
  'src/edges/teams/post/connector.ts': { mostBases: { other: 'what is known for a while' } },
  'src/edges/teams/post/entry.ts': { mostInRow: { other: 'tries in a row' } },
  'src/edges/teams/post/insist.ts': {
    mostWaitedMs: { other: 'time; then the next try is a turn of its own' },
  },
  'src/edges/teams/post/pace.ts': { mostPlaces: { other: 'what is known for a while' } },
  'src/edges/teams/post/roster.ts': {
    pageSize: { round: 'for \\(let pages' },
    mostPages: { other: 'pages of one team; more is a fault, and nobody counts as gone' },
  },
  'src/edges/teams/post/unmet.ts': { mostInWrite: { round: 'for \\(let from' } },
  'src/edges/web/signIn.ts': {
    mostPerMinute: { other: 'readings in a minute; then the reader is told to wait' },
  },
  'src/features/activity/changed.ts': {
    mostEarlier: { few: 'the latest of one week that is put right again and again' },
  },
  'src/features/activity/monthly/whichMonth.ts': {
    mostBack: { other: 'months that a button may name; none leads further back' },
  },
  'src/features/activity/own/ownCount.ts': {
    mostInDay: { full: 'cards/activity/texts.json', says: 'own.note.full' },
  },
  'src/features/activity/register/form.ts': {
    weeksOffered: { few: 'weeks that are usually put right; any other is written in the chat' },
  },
  'src/features/activity/register/pairs.ts': {
    mostTokens: { full: 'cards/activity/texts.json', says: 'problem.unclear' },
  },
  'src/features/activity/target/target.ts': {
    mostTarget: { other: 'how high a number may be; beyond it is asked again' },
  },
  'src/features/campaigns/erasures.ts': { limit: walked },
  'src/features/campaigns/plan.ts': { atOnce: { round: 'for \\(let from' } },
  'src/features/campaigns/calendar/calendar.ts': { perPage: pager('cards/campaigns/calendar.json') },
  'src/features/campaigns/look/form.ts': {
    mostOffered: { told: 'cards/campaigns/trial-form.json', by: 'trialForm.more' },
  },
  'src/features/campaigns/look/panel.ts': {
    perPage: { told: 'src/edges/web/templates/trials.html', by: 'isMore' },
  },
  'src/features/campaigns/list.ts': { perPage: pager('cards/campaigns/list.json') },
  'src/features/campaigns/trial/begin.ts': { atOnce: { round: 'for \\(let from' } },
  'src/features/campaigns/trial/erasures.ts': { limit: walked },
  'src/features/campaigns/trial/open.ts': {
    limit: walked,
    mostRemembered: { other: 'what is known for a while' },
  },
  'src/features/campaigns/trial/remind.ts': { atOnce: { round: 'for \\(let from' } },
  'src/features/checklists/consultation/fold.ts': {
    mostOpen: { told: 'cards/checklists/part.json', by: 'more' },
  },
  'src/features/checklists/consultation/answer.ts': {
    mostHelpers: { few: 'who is asked first; all of them are a button away' },
  },
  'src/features/checklists/consultation/help.ts': {
    mostNamed: { told: 'cards/checklists/help.json', by: 'more' },
  },
  'src/features/checklists/consultation/open.ts': {
    mostKnown: { told: 'cards/checklists/place.json', by: 'more' },
    mostAtOnce: { few: 'those of every day; the others are folded' },
  },
  'src/features/checklists/lists/lists.ts': {
    mostShort: { few: 'the short list; the whole one is a button away' },
  },
  'src/features/checklists/places/places.ts': {
    mostTakenBack: {
      few: 'answers of the last days on one room, the latest of them; what was found before stands',
    },
  },
  'src/features/checklists/places/showPlaces.ts': {
    perPage: { told: 'cards/checklists/places.json', by: 'hasMore' },
    mostMissing: { told: 'cards/checklists/places.json', by: 'more' },
  },
  'src/features/checklists/retention.ts': { limit: walked },
  'src/features/checklists/suitability/suitable.ts': {
    perPage: { told: 'cards/checklists/suitability.json', by: 'hasMore' },
  },
  'src/features/checklists/times/calendar.ts': {
    mostTimes: { full: 'src/cli/dult/importCalendar.ts', says: 'too-many' },
    mostSteps: { full: 'src/cli/dult/importCalendar.ts', says: 'too-many' },
  },
  'src/features/checklists/times/times.ts': {
    mostWeekly: { full: 'cards/checklists/texts.json', says: 'times.problem.full' },
  },
  'src/features/deviations/list.ts': { perPage: pager('cards/deviations/list.json') },
  'src/features/deviations/receipt.ts': { roomsOffered: { few: 'the usual rooms; any other is typed' } },
  'src/features/checklists/tiles.ts': {
    mostNamed: { few: 'rooms in a line; how many more there are, and all where it leads' },
  },
  'src/features/directory/deskChange.ts': { limit: walked },
  'src/features/experience/entry.ts': { perPage: pager('cards/experience/step.json') },
  'src/features/experience/erasures.ts': { limit: walked },
  'src/features/experience/step.ts': { mostOpen: { told: 'cards/experience/step.json', by: 'more' } },
  'src/features/letters/policy/preferences.ts': { limit: { round: 'walk\\(' } },
  'src/features/letters/policy/standing.ts': { limit: { other: 'letters in a row that nobody opened' } },
  'src/features/letters/sending/due.ts': { page: { round: 'page \\+ rows.size' } },
  'src/features/letters/sending/interrupted.ts': {
    batch: { round: 'for \\(;;\\)' },
    limit: { other: 'letters in a row that nobody opened' },
  },
  'src/features/letters/sending/round.ts': {
    mostInFlight: { other: 'letters at one time; the others wait' },
    mostUnwritten: { other: 'letters at one time; the others wait' },
    mostWeighed: { other: 'letters at one time; the others wait' },
  },
  'src/features/letters/sending/sender.ts': { mostFailures: { other: 'tries; then the next tick goes on' } },
  'src/features/letters/sending/weigh.ts': {
    mostTogether: { few: 'those of one digest; what is due beside them is the next one' },
  },
  'src/features/letters/withdraw.ts': { batch: { round: 'for \\(;;\\)' } },
  'src/features/maturity/assess.ts': {
    perPage: { few: 'questions of one card; the next card has the next' },
  },
  'src/features/maturity/picture.ts': {
    mostWeak: { few: 'what to begin with' },
    mostKept: { few: 'what to keep up first' },
    perWeak: { few: 'what to begin with' },
  },
  'src/features/maturity/result.ts': {
    mostEarlier: { few: 'the latest before this one; all are in the table' },
  },
  'src/features/maturity/rows.ts': { limit: { few: 'the latest before this one; all are in the table' } },
  'src/features/nudges/mine.ts': {
    mostListed: { few: 'the latest; there is nothing left to do about older ones' },
  },
  'src/features/nudges/plan/plan.ts': { atOnce: { round: 'from \\+= atOnce' } },
  'src/features/nudges/reader.ts': { mostShown: { other: 'what is known for a while' } },
  'src/features/nudges/unit/showUnit.ts': {
    mostListed: { few: 'the latest; there is nothing left to do about older ones' },
  },
  'src/features/nudges/unit/unitNudges.ts': { mostShown: { other: 'what is known for a while' } },
  'src/features/people/earlier.ts': { limit: walked },
  'src/features/people/functions/functionForm.ts': {
    mostLaidOut: { other: 'names that are laid out for a search; more are searched plainly' },
    mostChoices: { told: 'cards/people/function.json', by: 'more' },
    mostFirst: { few: 'the first of the names; the others are unfolded' },
  },
  'src/features/people/functions/setDuty.ts': { perPage: pager('cards/people/duties.json') },
  'src/features/people/newcomers/takeBack.ts': {
    mostShown: { told: 'cards/people/functions.json', by: 'moreAnswered' },
  },
  'src/features/people/newcomers/waiting.ts': {
    mostShown: { told: 'cards/people/newcomers.json', by: 'more' },
  },
  'src/features/people/others/showOthers.ts': {
    mostShown: { told: 'cards/people/others.json', by: 'others.more' },
  },
  'src/features/people/person.ts': { mostNames: { few: 'the latest names of one person' } },
  'src/features/people/self/myData.ts': {
    mostLines: { told: 'cards/people/all-my-data.json', by: 'more' },
    mostText: { told: 'cards/people/all-my-data.json', by: 'more' },
  },
  'src/features/people/self/ownWords.ts': {
    perPage: pager('cards/people/own-words.json'),
    atOnce: { round: 'await silenceQuoting\\(' },
  },
  'src/features/people/units/chooseUnit.ts': {
    longestList: { told: 'cards/people/choose-unit.json', by: 'more' },
  },
  'src/features/people/units/namedBefore.ts': {
    mostNames: {
      few: 'names that a unit had last: nothing waits for as long as it was called otherwise before',
    },
  },
  'src/features/privacy/nearMiss.ts': { limit: walked },
  'src/features/privacy/pass.ts': { limit: walked },
  'src/features/privacy/stopped.ts': { mostTurns: { other: 'what is known for a while' } },
  'src/features/roadmap/lead/gate.ts': {
    mostPoints: { told: 'cards/roadmap/gate.json', by: 'unsaid' },
    mostSteps: { few: 'the first steps; the others are unfolded' },
  },
  'src/features/roadmap/lead/ready.ts': { mostNamed: { told: 'cards/roadmap/ready.json', by: 'more' } },
  'src/features/roadmap/look/activity.ts': { perPage: pager('cards/roadmap/activity.json') },
  'src/features/roadmap/look/news.ts': {
    mostSteps: { told: 'cards/roadmap/news.json', by: 'moreSteps' },
    mostItems: { told: 'cards/roadmap/news.json', by: 'more' },
    mostRetired: { told: 'cards/roadmap/news.json', by: 'moreGone' },
  },
  'src/features/roadmap/look/panel.ts': {
    perPage: { told: 'src/edges/web/templates/roadmap.html', by: 'nextPage' },
    mostNext: { few: 'the next three things; all steps are below' },
  },
  'src/features/roadmap/look/picture.ts': { mostNext: { few: 'the next three things' } },
  'src/features/roadmap/look/units.ts': { perPage: pager('cards/roadmap/units.json') },
  'src/features/roadmap/plan/migrate.ts': {
    batch: { round: 'for \\(;;\\)' },
    bite: { round: 'reached\\.set' },
  },
  'src/features/roadmap/steps/step.ts': { perPage: pager('cards/roadmap/step.json') },
  'src/features/roadmap/steps/tools.ts': { mostTools: { told: 'cards/roadmap/step.json', by: 'rest' } },
  'src/features/roadmap/told/progressPost.ts': {
    mostSteps: { told: 'cards/roadmap/post.json', by: 'more' },
    mostGuides: { few: 'what there is no room for is told next week' },
  },
  'src/features/stories/erasures.ts': { limit: walked },
  'src/features/stories/library/list.ts': { perPage: pager('cards/stories/list.json') },
  'src/features/stories/library/panel.ts': {
    perPage: { told: 'src/edges/web/templates/stories.html', by: 'nextPage' },
  },
  'src/features/stories/send/send.ts': { atOnce: { round: 'for \\(let from' } },
  'src/features/worksheets/erasures.ts': { limit: walked },
  'src/features/worksheets/tables/benefits.ts': {
    mostNames: { told: 'cards/worksheets/benefits.json', by: 'more' },
  },
  'src/edges/pictures/png.ts': { mostColours: { other: 'colours of one picture; more is a fault' } },
  'src/features/worksheets/tables/row.ts': {
    rowsPerPage: pager('cards/parts/sheet-add.json'),
    mostRows: { full: 'cards/worksheets/texts.json', says: 'tone.full' },
  },
  'src/features/worksheets/tables/stakeholders.ts': {
    mostNames: { told: 'cards/worksheets/stakeholders.json', by: 'more' },
    mostParties: { few: 'who is usually forgotten; the next one comes when these are there' },
  },
  'src/features/worksheets/workshop/earlier.ts': { limit: walked },
  'src/features/worksheets/workshop/showWorkshop.ts': { perPage: pager('cards/worksheets/result.json') },
  'src/features/worksheets/workshop/workshop.ts': {
    mostSuggestions: { full: 'cards/worksheets/texts.json', says: 'workshop.problem.full' },
  },
  'src/features/worksheets/workshop/workshops.ts': { perPage: pager('cards/worksheets/workshops.json') },
}
