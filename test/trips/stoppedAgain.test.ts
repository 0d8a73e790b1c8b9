import { expect, it } from 'vitest'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const kept = async () => trust().store.tally(deviations, { by: [] })

const stoppedLine = (text: string) =>
  trust().person('kari').says(`avvik pasienten nås ikke på 412 34 567 ${text}`)

it('what was let through and came back to be put right comes back again, and is not said to have gone through', async () => {
  const stopped = await stoppedLine('og lyden falt ut igjen. '.repeat(15))
  const first = await stopped.press('Det er ikke en pasient')
  expect(first.text).toContain('Ingenting er lagret ennå')
  const again = await stopped.press('Det er ikke en pasient')
  expect(again.text).toContain('Ingenting er lagret ennå')
  expect(again.valueOf('text')).toBe(first.valueOf('text'))
  expect(await kept()).toEqual([])
})

it('what was let through and is saved is saved once', async () => {
  const stopped = await stoppedLine('og lyden falt ut')
  expect((await stopped.press('Det er ikke en pasient')).text).toContain('er lagret')
  expect((await stopped.press('Det er ikke en pasient')).text).toContain('Det har gått gjennom')
  expect(await kept()).toEqual([{ key: [], count: 1 }])
})
