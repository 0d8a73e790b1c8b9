/** The emergency procedure as a card: 113 first and largest, whom else to call, what to do in order, nowhere to write. */

import { type Show, show } from '../../../core/cards.ts'
import type { Asker } from '../../../core/conversation.ts'
import type { House } from '../../../core/house/house.ts'
import { nationalClinic, numbersMissing, numbersSet, type UnitNumbers } from '../../../core/unitNumbers.ts'
import type { Emergency } from '../lists/emergency.ts'

type Item = Emergency['parts'][number]['items'][number]

const linesOf = (items: readonly Item[]) =>
  items.map(({ says, call }, before) => ({ number: before + 1, says, call: call ?? '' }))

/** A number that goes over two lines is read wrong. */
const inOneLine = (phone: string): string => phone.replaceAll(' ', '\u00a0')

/** `null` are the numbers of nobody known: the card then has those of the whole country. */
const emergencyCard = ({ title, first, parts }: Emergency, numbers: UnitNumbers | null): Show => {
  const open = parts.filter(({ folded }) => !folded)
  return show('checklists/emergency', {
    title,
    first,
    own: numbersSet(numbers ?? {})
      .filter(({ kind }) => kind !== 'clinic')
      .map(number => ({ ...number, said: inOneLine(number.phone) })),
    clinic: numbers?.clinic ?? nationalClinic,
    isUnset: numbers !== null && numbersMissing(numbers).length > 0,
    parts: open.map((part, nth) => ({
      title: part.title,
      // What is to be done now has an order; the rest is there to look at.
      isSteps: nth === 0,
      items: linesOf(part.items),
    })),
    folded: parts
      .filter(({ folded }) => folded)
      .map(({ part, title, items }) => ({ part, title, items: linesOf(items) })),
  })
}

/** Made once, at the start: from then on nothing that can fail stands between the word and the card. */
export const createEmergency = (emergency: Emergency, { numbersOf }: Pick<House, 'numbersOf'>) => {
  const forAll = emergencyCard(emergency, null)
  return (who: Asker | null): Show | Promise<Show> =>
    who?.unit && who.stands === 'inside'
      ? numbersOf(who.unit).then(numbers => emergencyCard(emergency, numbers))
      : forAll
}
