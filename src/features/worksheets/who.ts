/** Who writes in the sheets; everyone in the unit reads them. */

import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'

export const writers = ['leader', 'project', 'superuser', 'champion'] as const

export const mayWrite = ({ who }: Ask): boolean => mayUse(writers, who.roles)
