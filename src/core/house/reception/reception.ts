/**
 * The reception takes a turn to the feature that it is for: once only, at a polite pace, screened for identifiers,
 * by those who may. What it does not know it answers with the menu.
 */

import { notice, type Show } from '../../cards.ts'
import type { Answer, Ask, Conversation, Pressed, Said } from '../../conversation.ts'
import type { Action, Command } from '../../feature.ts'
import type { PersonId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import type { KeptText } from '../../ownTexts.ts'
import type { Instant } from '../../time/instant.ts'
import { keepWayBack } from '../../wayBack.ts'
import { mayUse } from '../audience.ts'
import { claimed } from '../claims.ts'
import { createOwing } from '../gone/replaced.ts'
import { createAlways } from './always.ts'
import { asUnmet, createAway } from './away.ts'
import { orBusy } from './busy.ts'
import { createCommandFinder } from './commands.ts'
import { createHappened, type HappenedNeeds } from './happened.ts'
import { inItsUnit, type UnitLookups } from './inItsUnit.ts'
import { laterOf } from './later.ts'
import { Overtaken, TakenBefore, wasTaken } from './marks.ts'
import { markTurn } from './markTurn.ts'
import { showMenu, titlesIn } from './menu.ts'
import { createPace } from './pace.ts'
import { toPutRight } from './putRight.ts'
import { pressOf } from './repeat.ts'
import { askOf, createRetell } from './retell.ts'
import { menuWords, sayings } from './sayings.ts'
import type { Held, Screening, Turn } from './screening.ts'
import { inWholeRows } from './wholeRows.ts'

type ReceptionNeeds = UnitLookups &
  Screening &
  HappenedNeeds & {
    /** Where people's words are. */
    readonly kept: readonly KeptText[]
    readonly newId: () => string
    readonly say: Parameters<typeof titlesIn>[0]
    readonly commandsPerMinute?: number
    /** Told of everyone who says or presses something: they are there, and read. */
    readonly seen?: (person: PersonId, now: Instant) => Promise<void>
    readonly wait: (ms: number) => Promise<void>
    readonly log?: Log
  }

/** Whoever is overtaken this often stands in their own way. */
const mostTries = 10

export const createReception = (
  needs: ReceptionNeeds,
): Conversation & { readonly commands: readonly Command[] } => {
  const owing = createOwing(needs)
  const unlessAway = createAway(needs)
  const answerAlways = createAlways(needs)
  const pace = createPace(needs.commandsPerMinute ?? 100)
  const menu: Command = {
    words: menuWords,
    audience: 'anyone',
    about: 'reader',
    hidden: true,
    greets: true,
    run: async ask => showMenu(needs, commands, ask, 'menu'),
  }
  const commands = [menu, ...sayings, ...needs.features.flatMap(feature => feature.commands ?? [])]
  const finder = createCommandFinder(commands, titlesIn(needs.say))

  /** What a typed line leads to. */
  const follow = async (said: Pick<Said, 'text'>, ask: Ask): Promise<Show> => {
    const called = finder.findIn(said)
    if (called) return inItsUnit(needs, { ...ask, text: called.rest }, called.command)
    const later = laterOf(said.text)
    if (later) return later
    const near = said.text === '' ? null : finder.nearest(said.text)
    const offered = near && mayUse(near.command.audience, ask.who.roles) ? near : null
    return showMenu(needs, commands, ask, said.text === '' ? 'menu' : 'unknown', offered)
  }

  const actions = claimed<Action>(
    'verb',
    [
      { ...menu, verb: 'menu.show' as const },
      {
        ...menu,
        verb: 'menu.run' as const,
        retold: true as const,
        // A menu offers what its reader may now; what it leads to says of its own which unit it is of.
        run: (ask: Ask) => follow({ text: ask.input.text ?? '' }, { ...ask, input: {} }),
      },
      ...needs.features.flatMap(feature => feature.actions ?? []),
    ].flatMap(action => [action.verb, action.formerly ?? action.verb].map(verb => [verb, action] as const)),
  )

  /** The menu's button for a command says the command. */
  const alwaysIn = ({ verb, input }: Pressed) =>
    verb === 'menu.run' ? finder.find(input.text ?? '')?.command.always : undefined

  const press = async (verb: string, ask: Ask): Promise<Show> => {
    const action = actions.get(verb)
    if (!action) return notice('old-card')
    return keepWayBack(verb, ask.input.gathered ?? '', await inItsUnit(needs, ask, action))
  }

  const effect = (turn: Turn, ask: Ask) => ('verb' in turn ? press(turn.verb, ask) : follow(turn, ask))
  const retell = createRetell(needs, verb => actions.get(verb)?.retold === true, effect)

  /** With `held` it is a stopped turn's second go, which its writer's press gives it. */
  const take = async (turn: Turn, held: Held | null = null, tries = mostTries): Promise<Answer> => {
    const now = needs.clock.now()
    try {
      const [who, isTaken] = await Promise.all([
        needs.meet(turn.sender, turn.place, now, turn.once).catch(asUnmet),
        wasTaken(needs.store, turn.once),
      ])
      // Not only once it would write: what it finds changed by then it changed itself.
      if (isTaken) throw new TakenBefore()
      const step = pace(who.person, now)
      // A press is answered on its card; a chat full of refusals would only make it worse.
      const isPress = 'verb' in turn || held !== null
      if (step === 'tell' || (step === 'nothing' && isPress)) {
        return { show: notice('too-fast'), language: who.language }
      }
      if (step === 'nothing') return null
      const { store: marked, parts, carry, wrote } = markTurn(needs, turn.once, now)
      const { store, run } = inWholeRows(owing(marked), needs.kept)
      const ask = askOf(turn, who, store, parts)
      const screened = await needs.screen(ask, turn, now, held !== null)
      const along = 'along' in screened ? screened.along : []
      const judge = (texts: Pressed['input']) => needs.screen(ask, turn, now, held !== null, texts)
      const go = () => {
        carry(along)
        const carryMore = (more: typeof along) => carry([...along, ...more])
        return run(() => effect(turn, ask), judge, carryMore)
      }
      const act = async () => {
        // First, so that it costs nobody the answer of what is stored.
        await needs.seen?.(who.person, now)
        if ('stop' in screened) return screened.stop
        return held ? held.through(turn.once, wrote, go) : go()
      }
      const answer = await orBusy(held?.press ?? pressOf(turn), wrote, act, needs.log)
      return { show: toPutRight(turn, wrote(), answer), language: answer.language ?? who.language }
    } catch (error) {
      if (error instanceof TakenBefore) return held ? null : retell(turn)
      if (error instanceof Overtaken && tries > 1) return take(turn, held, tries - 1)
      throw error
    }
  }

  /** It is the press that happens once, and the stopped turn that happens. */
  const takeHeld = (held: Held, { sender, once }: Pick<Turn, 'sender' | 'once'>): Promise<Answer> =>
    take({ ...held.turn, sender, once }, held)

  return {
    said: (said: Said) => {
      const always = finder.findIn(said)?.command.always
      return always ? answerAlways(said, always) : unlessAway(said, meant => take(meant))
    },
    pressed: (pressed: Pressed) => {
      const always = actions.get(pressed.verb)?.always ?? alwaysIn(pressed)
      if (always) return answerAlways(pressed, always)
      const held = needs.heldFor(pressed, needs.clock.now())
      return unlessAway(pressed, meant => (held ? takeHeld(held, meant) : take(meant)))
    },
    happened: createHappened(needs, (happening, who) =>
      showMenu(needs, commands, { ...happening, who }, 'welcome'),
    ),
    commands,
  }
}
