/** What the app is called, and the commands that Teams offers while somebody writes, in one language. */

import type { Command } from '../../core/feature.ts'
import { fold } from '../../core/fold.ts'
import type { Language } from '../../core/language.ts'
import type { Texts } from '../../core/texts.ts'

type Scope = 'personal' | 'team' | 'groupChat'

type CommandList = {
  readonly scopes: readonly Scope[]
  readonly commands: readonly { readonly title: string; readonly description: string }[]
}

export type Words = {
  readonly name: string
  readonly fullName: string
  readonly inShort: string
  readonly inFull: string
  readonly tab: string
  readonly commandLists: readonly CommandList[]
}

/** Clients of Teams show no more. The menu is the first of them, and has the rest. */
const mostCommands = 10

const isForAll = ({ audience, hidden }: Command) => !hidden && (audience === 'anyone' || audience === 'all')

/** What the menu shows to clinicians before it is unfolded comes first: they are the most, and there is no room for all. */
const likeliestFirst = (commands: readonly Command[]): readonly Command[] => {
  const isLikely = ({ face }: Command) => face?.first === undefined || face.first.includes('clinician')
  return [...commands.filter(isLikely), ...commands.filter(command => !isLikely(command))]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What the menu says of a command is what Teams says of it; `own` are the texts of manifest/texts.json. */
export const wordsIn = (
  language: Language,
  commands: readonly Command[],
  cards: Texts,
  own: Texts,
): Words => {
  const say = (name: string) => own.text(language, name)
  const menu = { title: say('menu.word'), description: say('menu.does') }
  const described = ({ words: [first = ''] }: Command) => {
    const name = fold(first).replaceAll(' ', '-')
    return {
      title: cards.text(language, `common:word.${name}`),
      description: capital(cards.text(language, `common:menu.item.${name}`)),
    }
  }
  const listOf = (scopes: readonly Scope[], offered: readonly Command[]): CommandList => ({
    scopes,
    commands: [menu, ...offered.map(described)].slice(0, mostCommands),
  })
  const offered = likeliestFirst(commands.filter(isForAll))
  return {
    name: say('name'),
    fullName: say('fullName'),
    inShort: say('inShort'),
    inFull: say('inFull'),
    tab: say('tab'),
    commandLists: [
      listOf(['personal'], offered),
      // Among others nobody is asked about themselves.
      listOf(
        ['team', 'groupChat'],
        offered.filter(({ about }) => about !== 'reader'),
      ),
    ],
  }
}
