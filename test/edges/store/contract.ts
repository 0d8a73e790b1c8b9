/** What every store keeps to: the same promises, asked of each engine in turn. */

import { describe } from 'vitest'
import { crowdContract } from './contract-crowds.ts'
import { modelContract } from './contract-model.ts'
import { numberContract } from './contract-numbers.ts'
import { readContract } from './contract-reads.ts'
import { rowContract } from './contract-rows.ts'
import { writeContract } from './contract-writes.ts'
import type { Engine } from './opened.ts'

export const storeContract = (engine: Engine): void => {
  describe(`the ${engine.name} store`, () => {
    writeContract(engine.open)
    rowContract(engine.open)
    readContract(engine.open)
    crowdContract(engine.open)
    numberContract(engine.open)
    modelContract(engine)
  })
}
