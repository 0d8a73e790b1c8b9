/** The door of campaigns (kampanje): a message to the unit with a preview, a ledger that adds up, and a way back. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action, Command } from '../../core/feature.ts'
import { foldPlain } from '../../core/folded.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { ledgerLines } from '../../core/house/letters.ts'
import { listed } from '../../core/listed.ts'
import { approvals, approvers } from './approval/approval.ts'
import { askAnew } from './approval/askAnew.ts'
import { approve, sendBack, showAsked, unask } from './approval/decide.ts'
import { outdatedAnswered, outdatedAsked } from './approval/letters.ts'
import { answer, showQuestions } from './approval/questions.ts'
import { showCalendar } from './calendar/calendar.ts'
import { campaigns } from './campaign.ts'
import { change, preview, showForm, showWritten } from './compose.ts'
import { campaignErasures, campaignRetention, campaignTexts } from './erasures.ts'
import { historyOf } from './history.ts'
import { list } from './list.ts'
import { changeTrial, dropTrial, openTrialForm, previewTrial } from './look/draft.ts'
import { answerOfTrial, followTrial, stopTrial } from './look/follow.ts'
import { noMore, noMoreOf, showNoMore, startReminders, undoNoMore } from './look/noMore.ts'
import { trialsPanel } from './look/panel.ts'
import { trialTold } from './look/told.ts'
import { resume } from './plan.ts'
import { showReceived, showWhy } from './received.ts'
import { follow, invite, retry, start, withdraw } from './run.ts'
import { senders } from './senders.ts'
import { thank } from './thank.ts'
import { campaignTiles } from './tiles.ts'
import { trialErasures, trialRetention, trialTexts } from './trial/erasures.ts'
import { runTrials } from './trial/jobs.ts'
import { reminderStops } from './trial/peace.ts'
import { outdatedIn } from './trial/stop.ts'
import { trialPeople, trials, trialWeeks } from './trial/trial.ts'

export { type Break, verifyTrials } from './trial/verify.ts'

/** A draft, what became of a message, and that somebody got one: none of it is for all who see a channel. */
const alone = <Entry extends Action | Command>(entry: Entry): Entry => {
  const run = inPrivate((one: Entry, ask) => one.run(ask))
  return { ...entry, run: (ask: Ask) => run(entry, ask) }
}

/** What follows the word of the command. */
const calendarWords = new Set(['kalender', 'calendar'])

export const campaignsDoor = door({
  name: 'campaigns',
  collections: [campaigns, approvals, trials, trialPeople, trialWeeks, reminderStops],
  erasures: [...campaignErasures, ...trialErasures],
  retention: [...campaignRetention, ...trialRetention],
  texts: [...campaignTexts, ...trialTexts],
  open: house => ({
    commands: [
      alone<Command>({
        words: ['kampanje', 'campaign'],
        called: listed(
          'send melding, send melding til alle, send en melding til enheten, skriv melding',
          'planlegg melding, send beskjed, send beskjed til alle, forsøk',
          'send ei melding til eininga, send message, send message to all',
        ),
        audience: senders,
        face: { icon: 'Megaphone', emoji: '📣', first: ['leader'] },
        run: async ask => {
          if (ask.text === '') return list(house, ask)
          if (calendarWords.has(foldPlain(ask.text))) return showCalendar(house, ask)
          return showWritten(ask)
        },
      }),
    ],
    actions: (
      [
        { verb: 'campaign.list', audience: senders, run: ask => list(house, ask) },
        { verb: 'campaign.form', audience: senders, run: async ask => showForm(ask.once) },
        { verb: 'campaign.change', audience: senders, run: change },
        { verb: 'campaign.preview', audience: senders, retold: true, run: ask => preview(house, ask) },
        { verb: 'campaign.start', audience: senders, retold: true, run: ask => start(house, ask) },
        { verb: 'campaign.show', audience: senders, run: ask => follow(house, ask) },
        { verb: 'campaign.invite', audience: senders, run: invite },
        { verb: 'campaign.retry', audience: senders, run: ask => retry(house, ask) },
        { verb: 'campaign.withdraw', audience: senders, run: ask => withdraw(house, ask) },
        { verb: 'campaign.thanks', audience: 'anyone', about: 'reader', run: thank },
        {
          verb: 'campaign.received',
          audience: 'anyone',
          about: 'reader',
          run: ask => showReceived(house, ask),
        },
        { verb: 'campaign.why', audience: 'anyone', about: 'reader', run: ask => showWhy(house, ask) },
        { verb: 'campaign.questions', audience: senders, run: ask => showQuestions(house, ask) },
        { verb: 'campaign.answer', audience: senders, retold: true, run: ask => answer(house, ask) },
        { verb: 'campaign.approval', audience: senders, run: ask => showAsked(house, ask) },
        { verb: 'campaign.approve', audience: approvers, retold: true, run: ask => approve(house, ask) },
        { verb: 'campaign.return', audience: approvers, run: ask => sendBack(house, ask) },
        { verb: 'campaign.calendar', audience: senders, run: ask => showCalendar(house, ask) },
        { verb: 'trial.answer', audience: 'all', run: ask => answerOfTrial(house, ask) },
        { verb: 'trial.form', audience: senders, run: ask => openTrialForm(house, ask) },
        { verb: 'trial.preview', audience: senders, retold: true, run: ask => previewTrial(house, ask) },
        { verb: 'trial.change', audience: senders, run: ask => changeTrial(house, ask) },
        { verb: 'trial.drop', audience: senders, run: dropTrial },
        { verb: 'trial.show', audience: senders, run: ask => followTrial(house, ask) },
        { verb: 'trial.stop', audience: senders, run: ask => stopTrial(house, ask) },
        {
          verb: 'trial.noMore',
          audience: 'anyone',
          about: 'reader',
          retold: true,
          run: ask => noMore(house, ask),
        },
        { verb: 'trial.undo', audience: 'anyone', about: 'reader', run: ask => undoNoMore(house, ask) },
        { verb: 'trial.mine', audience: 'anyone', about: 'reader', run: ask => showNoMore(house, ask) },
        { verb: 'trial.start', audience: 'anyone', about: 'reader', run: ask => startReminders(house, ask) },
        { verb: 'campaign.unask', audience: senders, run: ask => unask(house, ask) },
      ] as const satisfies readonly Action[]
    ).map(alone<Action>),
    resources: [
      {
        path: 'campaigns/:id/ledger',
        audience: senders,
        get: async (who, { id = '' }) => {
          const campaign = await house.store.get(campaigns, id)
          if (!campaign || campaign.unit !== who.unit) return null
          const ledger = await house.letters.ledgerOf(id)
          const { planned, byState, reasons, answers } = ledger
          return { rows: ledgerLines(ledger), json: { planned, ...byState, rows: [...reasons, ...answers] } }
        },
      },
      { path: 'trials/:id', audience: senders, get: (who, { id = '' }) => trialTold(house, who, id) },
    ],
    mine: noMoreOf(house),
    tiles: campaignTiles(house, senders),
    tabs: [trialsPanel(house)],
    history: historyOf,
    jobs: [{ name: 'resume-campaigns', run: resume(house) }, runTrials(house), askAnew(house)],
    outdated: [
      { series: 'campaign', why: outdatedIn(house) },
      { series: 'approval-asked', why: outdatedAsked(house) },
      { series: 'approval-answered', why: outdatedAnswered(house) },
    ],
  }),
})
