/** What staff say and press about their unit's form: to hand it on, to read the answers, and to say back what they did. */

import type { Action, Command } from '../../core/feature.ts'
import { mayUse } from '../../core/house/audience.ts'
import { listed } from '../../core/listed.ts'
import { openAnswers } from './answers/show.ts'
import { openTrend } from './answers/trend.ts'
import type { FeedbackNeeds } from './needs.ts'
import { deleteWords, hideWords, openReview, showWords, undoWords } from './review/review.ts'
import { countNew } from './review/words.ts'
import { resay, say, unsay } from './said/say.ts'
import { openSaid, openSaidForm } from './said/show.ts'
import { choose, showChoices } from './share/choices.ts'
import { askRenew, keepers, openLink } from './share/link.ts'
import { make, pause, renew, resume } from './share/open.ts'

export const commandsOf = (needs: FeedbackNeeds): readonly Command[] => [
  {
    words: ['tilbakemelding', 'feedback'],
    called: listed(
      'qr, qr-kode, qr-koden, qrkode, qrkoden, qr code, plakat, plakaten, poster',
      'lenke, lenken, lenka, lenkje, lenkja, link, linken, skjema, skjemaet, form',
      'spørreskjema, spørjeskjema, survey',
      'lenke til skjemaet, lenkje til skjemaet, link to form, pasientskjema, pasientskjemaet',
    ),
    audience: 'all',
    face: { icon: 'PersonFeedback', emoji: '📝' },
    run: ask => openLink(needs, ask),
  },
  {
    words: ['svar', 'answers'],
    called: [
      'svarene',
      'svara',
      'svarer',
      'svar fra pasientene',
      'pasientsvar',
      'spørreundersøkelse',
      'pasienterfaringer',
      'pasienterfaringar',
    ],
    audience: 'all',
    face: { icon: 'ChatBubblesQuestion', emoji: '💬', first: ['project'] },
    waits: async (unit, roles) => (mayUse(keepers, roles) ? countNew(needs.store, unit) : 0),
    run: ask => openAnswers(needs, ask),
  },
]

export const actionsOf = (needs: FeedbackNeeds): readonly Action[] => [
  { verb: 'feedback.link', audience: 'all', run: ask => openLink(needs, ask) },
  { verb: 'feedback.make', audience: keepers, run: ask => make(needs, ask) },
  { verb: 'feedback.pause', audience: keepers, run: ask => pause(needs, ask) },
  { verb: 'feedback.resume', audience: keepers, run: ask => resume(needs, ask) },
  { verb: 'feedback.askRenew', audience: keepers, run: ask => askRenew(needs, ask) },
  { verb: 'feedback.renew', audience: keepers, run: ask => renew(needs, ask) },
  { verb: 'feedback.choices', audience: keepers, run: ask => showChoices(needs, ask) },
  { verb: 'feedback.choose', audience: keepers, run: ask => choose(needs, ask) },
  { verb: 'feedback.answers', audience: 'all', run: ask => openAnswers(needs, ask) },
  { verb: 'feedback.trend', audience: 'all', run: ask => openTrend(needs, ask) },
  { verb: 'feedback.review', audience: keepers, run: ask => openReview(needs, ask) },
  { verb: 'feedback.showWords', audience: keepers, run: ask => showWords(needs, ask) },
  { verb: 'feedback.hideWords', audience: keepers, run: ask => hideWords(needs, ask) },
  { verb: 'feedback.deleteWords', audience: keepers, run: ask => deleteWords(needs, ask) },
  { verb: 'feedback.undoWords', audience: keepers, run: ask => undoWords(needs, ask) },
  { verb: 'feedback.said', audience: keepers, run: ask => openSaid(needs, ask) },
  { verb: 'feedback.saidForm', audience: keepers, run: ask => openSaidForm(needs, ask) },
  { verb: 'feedback.say', audience: keepers, retold: true, run: ask => say(needs, ask) },
  { verb: 'feedback.unsay', audience: keepers, run: ask => unsay(needs, ask) },
  { verb: 'feedback.resay', audience: keepers, run: ask => resay(needs, ask) },
]
