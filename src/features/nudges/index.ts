/** The door of nudges: what may be sent is read at the start, and a wrong file stops it. */

import { door } from '../../core/door.ts'
import { readNudges } from './nudge.ts'

export const nudgesDoor = door({
  name: 'nudges',
  collections: [],
  erasures: [],
  packs: folders => ({ nudges: readNudges(folders('../nudges')) }),
  open: () => ({}),
})
