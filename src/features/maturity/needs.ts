/** What maturity needs: the house, and the assessment that the health region wrote. */

import type { House } from '../../core/house/house.ts'
import type { Assessment } from './assessment.ts'

export type MaturityNeeds = House & { readonly assessment: Assessment }
