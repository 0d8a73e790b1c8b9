/** The menu: what this person can do here, and the nearest command when they typed something else. */

import { type Show, show } from '../../cards.ts'
import type { Asker } from '../../conversation.ts'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { firstName } from '../../shownName.ts'
import { mayUse } from '../audience.ts'
import type { People } from '../house.ts'
import { outsideOf } from './outside.ts'

/** What a button can carry without becoming a letter of its own. */
const longestOffer = 300

type Offer = { readonly command: Command; readonly word: string; readonly rest: string }

const nameOf = (command: Command): string => fold(command.words[0] ?? '').replaceAll(' ', '-')

const wordOf = (command: Command) => command.words[0] ?? ''

export const showMenu = async (
  needs: Pick<People, 'isAwaited'>,
  commands: readonly Command[],
  who: Asker,
  tone: 'menu' | 'welcome' | 'unknown',
  offer: Offer | null = null,
): Promise<Show> => {
  // Teams does not always tell it.
  const name = firstName(who.name)
  return show('common/menu', {
    tone,
    name,
    known: name === '' ? 'no' : 'yes',
    homeless: who.unit === null,
    outside: (await outsideOf(needs, who)) ?? '',
    offers:
      offer && offer.rest.length <= longestOffer
        ? [{ text: `${wordOf(offer.command)} ${offer.rest}`.trim() }]
        : [],
    items: commands
      .filter(command => mayUse(command.audience, who.roles) && !command.hidden)
      .map(command => ({ name: nameOf(command), word: wordOf(command) })),
  })
}
