/** The door of nudges: what may be sent is read at the start, and a wrong file stops it. */

import { door } from '../../core/door.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeErasures } from './erasures.ts'
import { readNudges } from './nudge.ts'
import { nudgeReaders } from './reader.ts'

export const nudgesDoor = door({
  name: 'nudges',
  collections: [nudgeReaders, unitDefaults],
  erasures: nudgeErasures,
  packs: folders => ({ nudges: readNudges(folders('../nudges')) }),
  open: () => ({}),
})
