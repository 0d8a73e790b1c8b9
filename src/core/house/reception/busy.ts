/**
 * What somebody is told when others changed the same all the while and no try of theirs got through: that nothing of it
 * is saved, with a button that does the same once more. Where a part is saved already it stays the fault that it is.
 */

import { notice, type Show } from '../../cards.ts'
import { Fault } from '../../errors.ts'
import { isVerb } from '../../verbs.ts'

type Pressing = { readonly verb: string; readonly input: Readonly<Record<string, string>> }

/** What a client made up is left behind. */
const isOurs = ([name]: [string, string]): boolean =>
  /^[A-Za-z][\w-]{0,40}$/.test(name) && name !== 'msteams' && name !== 'type'

const busy = ({ verb, input }: Pressing): Show =>
  isVerb(verb)
    ? notice('busy', '', [
        { name: 'try-again', verb, data: Object.fromEntries(Object.entries(input).filter(isOurs)) },
      ])
    : notice('busy')

export const orBusy = async (
  pressing: Pressing,
  wrote: () => boolean,
  effect: () => Promise<Show>,
): Promise<Show> => {
  try {
    return await effect()
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'store.contended' || wrote()) throw error
    return busy(pressing)
  }
}
