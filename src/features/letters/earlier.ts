/** Letters from before they said what they are of, whom they are about and what was answered: their names once told it. */

import { id } from '../../core/ids.ts'
import type { LetterSeries } from '../../core/letterSeries.ts'
import { type Letter, letters } from '../../core/letters.ts'
import { migration } from '../../core/migration.ts'
import type { Read } from '../../core/store.ts'

/** How the names of standing kinds began; a campaign's was an id. The first that fits counts. */
const beginnings: readonly (readonly [string, LetterSeries])[] = [
  ['sjekkliste-', 'checklist-time'],
  ['veikart-post-', 'progress-post'],
  ['veikart-', 'weekly-steps'],
  ['sheet:', 'worksheet-reminder'],
  ['directory-', 'directory-reminder'],
  ['left:', 'person-left'],
  ['pace-question', 'pace-question'],
]

const seriesOf = ({ campaign }: Pick<Letter, 'campaign'>): LetterSeries =>
  beginnings.find(([beginning]) => campaign.startsWith(beginning))?.[1] ?? 'campaign'

/** `left:{person}:{unit}:{day}` */
const aboutOf = ({ campaign }: Pick<Letter, 'campaign'>): Letter['about'] => {
  const [, person = ''] = campaign.startsWith('left:') ? campaign.split(':') : []
  return person === '' ? null : id(person)
}

export const letterMigrations = [
  migration(letters, {
    where: { series: null },
    become: (letter): Read<Letter> => {
      const thanked = letter.reason === 'thanked'
      return {
        ...letter,
        series: seriesOf(letter),
        about: aboutOf(letter),
        answer: thanked ? 'thanks' : '',
        reason: thanked ? '' : letter.reason,
      }
    },
  }),
]
