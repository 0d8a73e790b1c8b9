/** Whether a line tells how many a unit had on video in a week: such a line is offered to be registered. */

import { fold } from '../../../core/fold.ts'

const longest = 300

const week = /(?:^| )(?:denne|forrige|sist|siste|this|last) (?:uke|uka|uken|veke|veka|week)(?= |$)/u

/** Of anything else on the way between them, the number is of that. */
const between =
  '(?: (?:timer|timar|samtaler|samtalar|konsultasjoner|konsultasjonar|consultations|appointments|pa|med|by|on|over)){0,2} '

const counted = new RegExp(`(?:^| )\\d{1,3}${between}video`, 'u')

export const tellsOfWeek = (text: string): boolean => {
  const line = fold(text.slice(0, longest))
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()
  return week.test(line) && counted.test(line)
}
