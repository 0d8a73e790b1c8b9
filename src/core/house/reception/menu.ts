/** The menu: what this person can do here, and the nearest command when they typed something else. */

import { type Show, show } from '../../cards.ts'
import type { Ask } from '../../conversation.ts'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { insideOf } from '../../inside.ts'
import { languages } from '../../language.ts'
import { orClinician } from '../../roles.ts'
import { firstName } from '../../shownName.ts'
import type { Texts } from '../../texts.ts'
import { mayUse } from '../audience.ts'
import type { People } from '../house.ts'
import { outsideOf } from './outside.ts'

/** What a button can carry without becoming a letter of its own. */
const longestOffer = 300

/** Before the menu is unfolded: a reader has ten seconds. */
const mostFirst = 4

type Offer = { readonly command: Command; readonly rest: string }

/** What the menu says of a command stands in the texts under this name. */
const nameOf = (command: Command): string => fold(wordOf(command)).replaceAll(' ', '-')

const wordOf = (command: Command) => command.words[0] ?? ''

/** What the menu says of a command, in each language. */
export const titlesIn =
  (say: Texts['text']) =>
  (command: Command): readonly string[] =>
    command.face ? languages.map(language => say(language, `common:menu.item.${nameOf(command)}`)) : []

const rowOf = (command: Command, waits = 0) => ({
  name: nameOf(command),
  word: wordOf(command),
  icon: command.face?.icon ?? 'ChevronRight',
  emoji: command.face?.emoji ?? '▸',
  waits,
})

export const showMenu = async (
  needs: Pick<People, 'isAwaited'>,
  commands: readonly Command[],
  { who, place }: Pick<Ask, 'who' | 'place'>,
  tone: 'menu' | 'welcome' | 'unknown',
  offer: Offer | null = null,
): Promise<Show> => {
  // Teams does not always tell it.
  const name = firstName(who.name)
  const roles = orClinician(who.roles)
  const inside = insideOf(who)
  const isUrgent = (command: Command) => command.anywhere !== undefined
  const comesFirst = (command: Command) => command.face?.first?.some(role => roles.includes(role)) ?? false
  const offered = commands.filter(
    command => mayUse(command.audience, who.roles) && (!command.hidden || comesFirst(command)),
  )
  const isErrand = ({ face }: Command) => roles.every(role => role === face?.foremost)
  const likely = offered
    .filter(command => !isUrgent(command) && comesFirst(command))
    .sort((a, b) => Number(isErrand(b)) - Number(isErrand(a)))
  // Whoever was not understood came for something else, and what waits for somebody is no business of who is with them.
  const unit = tone === 'menu' && place.kind === 'personal' ? inside : null
  const waiting = new Map(
    await Promise.all(
      offered.map(async command => [command, unit ? await command.waits?.(unit, who.roles) : 0] as const),
    ),
  )
  const usual = likely.slice(0, mostFirst)
  const first = [...offered.filter(command => waiting.get(command) && !usual.includes(command)), ...usual]
  const urgent = offered.filter(isUrgent).map(command => rowOf(command))
  // What was not understood may be a cry for help: the way there stands before what may have been meant.
  const isUnsure = tone === 'unknown'
  return show('common/menu', {
    tone,
    name,
    known: name === '' ? 'no' : 'yes',
    homeless: who.unit === null,
    outside: (await outsideOf(needs, who)) ?? '',
    offers:
      offer && offer.rest.length <= longestOffer
        ? [
            {
              text: `${wordOf(offer.command)} ${offer.rest}`.trim(),
              name: offer.command.face ? nameOf(offer.command) : '',
              rest: offer.rest,
            },
          ]
        : [],
    first: first.map(command => rowOf(command, waiting.get(command))),
    foremost: isUnsure ? urgent : [],
    urgent: isUnsure ? [] : urgent,
    rest: offered
      .filter(command => !isUrgent(command) && !first.includes(command))
      .map(command => rowOf(command)),
  })
}
