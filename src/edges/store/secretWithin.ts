/**
 * The secret that turns are named with, kept in the store for all its processes, and sealed with what their environments know and
 * the store does not. It stays the same when one of those is changed or spelt otherwise, and a copy of the store opens nothing.
 */

import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto'
import { again } from '../../core/again.ts'
import type { Keeper } from '../../core/door.ts'
import { holdsNobody } from '../../core/erasure.ts'
import { forgotten, holdingBack, lettingIn } from '../../core/house/gone/forgotten.ts'
import { greetings } from '../../core/house/reception/greetings.ts'
import { type Collection, insert, type Store, update } from '../../core/store.ts'
import { whole } from '../../core/walk.ts'

type Sealed = {
  /** In the order that they were made: one more where nobody could open the others. */
  readonly id: string
  readonly salt: string
  /** The same, once for each key. */
  readonly seals: readonly string[]
  /** Of the environment itself, as earlier versions named with it. No other key is to open that. */
  readonly former?: true
}

const sealed: Collection<Sealed> = { name: 'sealed', index: [] }

export const secretKeeper: Keeper = {
  name: 'secret',
  collections: [sealed],
  erasures: [holdsNobody(sealed)],
}

const cipher = 'aes-256-gcm'
const [tagBytes, keyBytes] = [16, 32]
/** May be the same for all: a key has its row’s salt in it, and seals that row’s secret only. */
const iv = Buffer.alloc(12)

const seal = (secret: string, key: Buffer): string => {
  const closing = createCipheriv(cipher, key, iv)
  const closed = Buffer.concat([closing.update(secret, 'utf8'), closing.final()])
  return Buffer.concat([closing.getAuthTag(), closed]).toString('base64url')
}

const unseal = (text: string, key: Buffer): string | null => {
  const bytes = Buffer.from(text, 'base64url')
  try {
    const opening = createDecipheriv(cipher, key, iv, { authTagLength: tagBytes })
    opening.setAuthTag(bytes.subarray(0, tagBytes))
    return opening.update(bytes.subarray(tagBytes), undefined, 'utf8') + opening.final('utf8')
  } catch {
    return null
  }
}

/** Some milliseconds for each at a start, and as many for each guess. */
const cost = 2 ** 12
const keyOf = (words: string, salt: string): Buffer => scryptSync(words, salt, keyBytes, { cost })

/** What the row says to each key, in their order. */
const openedBy = ({ salt, seals }: Sealed, keys: readonly string[]) =>
  keys.map(words => {
    const key = keyOf(words, salt)
    return seals.map(text => unseal(text, key)).find(secret => secret !== null) ?? null
  })

type Needs = {
  readonly store: Store
  /** What each process of this store knows, or at least one of it. */
  readonly keys: readonly string[]
  /** What names were made with before: it goes on where there are such names, under the first key. */
  readonly former: string | null
  readonly newSecret: () => string
  /** Where nobody can open what was kept, and another is made. */
  readonly onChanged?: (() => void) | undefined
}

const rowsOf = async (store: Pick<Store, 'list'>) =>
  (await whole(store, sealed)).toSorted((a, b) => Number(a.id) - Number(b.id))

/** Whether nothing is kept yet that none of these opens. */
export const isOpenTo = async (store: Pick<Store, 'list'>, keys: readonly string[]): Promise<boolean> => {
  const rows = await rowsOf(store)
  return rows.length === 0 || rows.some(row => openedBy(row, keys).some(secret => secret !== null))
}

export const secretWithin = ({ store, keys, former, newSecret, onChanged }: Needs): Promise<string> =>
  again(store, async write => {
    const rows = await rowsOf(store)
    for (const row of rows) {
      const opened = openedBy(row, keys)
      const secret = opened.find(one => one !== null)
      if (secret === undefined || secret === null) continue
      const without = row.former ? [] : keys.filter((_, nth) => opened[nth] === null)
      const more = without.map(words => seal(secret, keyOf(words, row.salt)))
      const wider = more.length > 0 ? [update(sealed, { ...row, seals: [...row.seals, ...more] })] : []
      const changes = [...wider, ...(await lettingIn(store, Number(row.id)))]
      if (changes.length > 0) await write(changes)
      return secret
    }
    const named = [
      ...(await store.list(greetings, { limit: 1 })),
      ...(await store.list(forgotten, { limit: 1 })),
    ]
    const isFormer = former !== null && rows.length === 0 && named.length > 0
    const [secret, salt] = [isFormer ? former : newSecret(), newSecret()]
    const seals = (isFormer ? keys.slice(0, 1) : keys).map(words => seal(secret, keyOf(words, salt)))
    const number = rows.length + 1
    await write([
      insert(sealed, { id: `${number}`, salt, seals, ...(isFormer && { former: true }) }),
      ...(rows.length > 0 ? await holdingBack(store, number) : []),
    ])
    if (rows.length > 0) onChanged?.()
    return secret
  })
