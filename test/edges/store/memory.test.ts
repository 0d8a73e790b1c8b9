/** The memory store keeps the contract. */

import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { storeContract } from './contract.ts'
import { noteCollections } from './notes.ts'

storeContract({ name: 'memory', open: async () => openMemoryStore(noteCollections), histories: 300 })
