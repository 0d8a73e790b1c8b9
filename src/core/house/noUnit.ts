/** What somebody without a unit is told where a unit is needed: choose one first. */

import { notice, type Show } from '../cards.ts'

export const noUnit = (): Show => notice('no-unit', '', [{ name: 'units', verb: 'unit.list' }])
