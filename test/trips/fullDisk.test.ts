/** The disk is full, or the folder is somebody else's: whoever reports is told that theirs is not saved, and one press saves it once there is room. */

import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { newStanding, standings } from '../../src/features/letters/policy/standing.ts'
import { identities } from '../../src/features/people/person.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { collections } from '../../src/features.ts'
import { faultyFiles } from '../support/faultyFiles.ts'
import { storeDirs } from '../support/storeDirs.ts'
import { startTrust } from '../support/trust.ts'

const newDir = storeDirs()

it('is told as not saved, in words and by a press, and can be tried again', async () => {
  const files = faultyFiles()
  const trust = await startTrust({ store: await openFileStore({ dir: await newDir(), collections, files }) })
  const kari = trust.person('kari')
  await kari.says('meny')
  // What is noted of them beside their turn, as it finds them back, costs nobody the answer.
  await trust.store.write([insert(standings, { ...newStanding(id<'person'>('kari')), ignored: 1 })])
  files.fail('write')
  const told = await kari.says('avvik lyden falt ut på rom 3')
  expect(told.text).toContain('Det ble ikke lagret')
  expect((await told.press('Prøv igjen')).text).toContain('det du nettopp sendte, er ikke lagret')
  expect(trust.log()).toContain('store.unwritable')
  files.fail()
  expect(await trust.store.list(deviations, { limit: 9 })).toEqual([])
  expect((await told.press('Prøv igjen')).text).toContain('er lagret')
  expect(await trust.store.list(deviations, { limit: 9 })).toHaveLength(1)
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

it('is told as not saved to who writes for the first time, too', async () => {
  const files = faultyFiles()
  const trust = await startTrust({ store: await openFileStore({ dir: await newDir(), collections, files }) })
  const liv = trust.stranger('bbbbbbbb-0000-4000-8000-000000000009', 'Liv Aasen')
  files.fail('write')
  const told = await liv.says('avvik lyden falt ut på rom 3')
  expect(told.text).toContain('det du nettopp sendte, er ikke lagret')
  expect(trust.log()).toContain('store.full')
  const other = await liv.says('avvik pasienten venter, tlf 412 34 567')
  expect(JSON.stringify(other.content)).not.toContain('412 34 567')
  files.fail()
  await told.press('Prøv igjen')
  expect(await trust.store.list(identities, { where: {}, limit: 99 })).toContainEqual(
    expect.objectContaining({ id: 'bbbbbbbb-0000-4000-8000-000000000009' }),
  )
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

it('tells a text that may point to a patient as such all the same', async () => {
  const files = faultyFiles()
  const trust = await startTrust({ store: await openFileStore({ dir: await newDir(), collections, files }) })
  const kari = trust.person('kari')
  await kari.says('meny')
  files.fail('write')
  const told = await kari.says('avvik pasienten venter, tlf 412 34 567')
  expect(told.text).toContain('Stopp: det kan gjelde en pasient')
  files.fail()
  expect(await trust.store.list(nearMisses, { where: {}, limit: 9 })).toEqual([])
  await trust.close()
})

it.each([
  ['the folder is moved away', ''],
  ['the journal is moved away', 'journal-000001.jsonl'],
  ['the lock file is moved away', 'lock'],
])('is told as not saved where %s beside the running store, and saved once it is back', async (_, file) => {
  const dir = await newDir()
  const trust = await startTrust({ store: await openFileStore({ dir, collections }) })
  const kari = trust.person('kari')
  await kari.says('meny')
  const [path, away] = [join(dir, file), `${dir}-away`]
  await rename(path, away)
  const told = await kari.says('avvik lyden falt ut på rom 3')
  expect(told.text).toContain('Det ble ikke lagret')
  expect((await fetch(`${trust.address}/readyz`)).status).toBe(503)
  await rename(away, path)
  expect((await told.press('Prøv igjen')).text).toContain('er lagret')
  await trust.close()
  await trust.store.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.list(deviations, { limit: 9 })).toHaveLength(1)
  await again.close()
})
