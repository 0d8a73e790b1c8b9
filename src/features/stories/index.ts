/** The door of stories (historie): what somebody met at work, told for colleagues, published by a leader, withdrawn by a press. */

import history from '../../../cards/stories/history.json' with { type: 'json' }
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action } from '../../core/feature.ts'
import { mayUse } from '../../core/house/audience.ts'
import { listed } from '../../core/listed.ts'
import { storyContents } from './contents.ts'
import { storyErasures, storyRetention, storyTexts } from './erasures.ts'
import { storyFacts } from './facts.ts'
import { historyOf } from './history.ts'
import { list, waitingIn } from './library/list.ts'
import { storiesPanel } from './library/panel.ts'
import { askAuthor, react } from './library/react.ts'
import { storyTiles } from './library/tiles.ts'
import { reactionMarks, reactions } from './reaction.ts'
import { openSend, share, signedAnew } from './send/send.ts'
import { withdraw } from './send/withdraw.ts'
import { leaders, stories } from './story.ts'
import { outdatedAnswer } from './write/answered.ts'
import { answerCheck, openCheck } from './write/check.ts'
import { consent } from './write/consent.ts'
import { openForm, save } from './write/form.ts'
import { openStory } from './write/open.ts'
import { publish, sendBack } from './write/publish.ts'
import { askAfterStories } from './write/waits.ts'

export const storiesDoor = door({
  name: 'stories',
  collections: [stories, reactions, reactionMarks],
  erasures: storyErasures,
  retention: storyRetention,
  texts: storyTexts,
  open: house => {
    const actions: readonly Action[] = [
      { verb: 'story.list', audience: 'all', run: ask => list(house, ask) },
      { verb: 'story.show', audience: 'all', run: ask => openStory(house, ask) },
      { verb: 'story.react', audience: 'all', retold: true, run: ask => react(house, ask) },
      { verb: 'story.ask', audience: 'all', run: ask => askAuthor(house, ask) },
      { verb: 'story.form', audience: 'all', run: ask => openForm(house, ask) },
      { verb: 'story.save', audience: 'all', retold: true, run: ask => save(house, ask) },
      { verb: 'story.check', audience: 'all', run: ask => openCheck(house, ask) },
      { verb: 'story.checked', audience: 'all', retold: true, run: ask => answerCheck(house, ask) },
      { verb: 'story.consent', audience: 'all', retold: true, run: ask => consent(house, ask) },
      { verb: 'story.withdraw', audience: 'all', retold: true, run: ask => withdraw(house, ask) },
      { verb: 'story.publish', audience: leaders, retold: true, run: ask => publish(house, ask) },
      { verb: 'story.return', audience: leaders, run: ask => sendBack(house, ask) },
      { verb: 'story.send', audience: leaders, run: ask => openSend(house, ask) },
      { verb: 'story.share', audience: leaders, retold: true, run: ask => share(house, ask) },
    ]
    return {
      commands: [
        {
          words: ['historie', 'historier', 'historia', 'story', 'stories'],
          called: listed(
            'fortell historie, fortell en historie, fortelje historie, fortel ei historie, skriv historie',
            'skrive historie, ny historie, les historier, lese historier, del historie, dele historie',
            'gladsak, suksesshistorie, solskinnshistorie, tell a story, write a story, read stories',
          ),
          audience: 'all',
          face: { icon: 'BookOpen', emoji: '📖' },
          waits: async (unit, roles) => (mayUse(leaders, roles) ? waitingIn(house.store, unit) : 0),
          // What follows the word is looked for.
          run: (ask: Ask) => list(house, { ...ask, input: { query: ask.text } }),
        },
      ],
      actions,
      tiles: storyTiles(house),
      tabs: [storiesPanel(house)],
      jobs: [askAfterStories(house)],
      outdated: [
        { series: 'story-answered', why: outdatedAnswer(house) },
        { series: 'story', why: signedAnew(house) },
      ],
      facts: storyFacts(house),
      contents: storyContents(house),
      history: trust => historyOf(history, trust),
    }
  },
})
