/** The end of the demo: it takes its playgrounds with it. */

import { describe, expect, it } from 'vitest'
import { demo, played } from './world.ts'

describe('the playgrounds of the demo', () => {
  it('are gone when it stops, and none is left', async () => {
    const addresses = played.map(([, id]) => demo.chat(id))
    await demo.stop()
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow('fetch failed')
  })
})
