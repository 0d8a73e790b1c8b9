import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { screenAll } from '../../../src/core/guard/guard.ts'
import { holdsNumber } from '../../../src/core/guard/ids.ts'
import { isMadeByChance } from '../../../src/core/guard/madeByChance.ts'
import { newId } from '../../../src/edges/chance/newId.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { disguised } from '../../support/marks.ts'

const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
const shared = identityNumber('FH', 'until 2031', { day: 15, month: 2, year: 75, serial: 10 })

describe('an id', () => {
  it.each([
    ['by itself', number],
    ['of the shared kind', shared],
    ['behind what Teams begins with', `a:${number}`],
    ['parted behind the date', `19:${number.slice(0, 6)}-${number.slice(6)}@thread.tacv2`],
    ['in wide digits', `a:${disguised(number)}`],
  ])('holds a number %s', (_how, id) => {
    expect(holdsNumber(id)).toBe(true)
  })

  const made: Readonly<Record<string, () => string>> = {
    'an Entra id': () => randomUUID(),
    'a personal chat': () => `a:1${randomBytes(60).toString('base64url')}`,
    'a channel': () => `19:${randomBytes(16).toString('hex')}@thread.tacv2;messageid=1764294012345`,
    'a chat of two': () => `19:${randomUUID()}_${randomUUID()}@unq.gbl.spaces`,
    'an activity': () => `${1_764_294_000_000 + randomBytes(4).readUInt32LE()}`,
  }

  it.each(Object.entries(made))('holds none as Teams makes %s', (_what, make) => {
    expect(Array.from({ length: 2000 }, make).filter(holdsNumber)).toEqual([])
  })
})

describe('ids that were picked on a card', () => {
  const listed = [
    'w4pnjmWv9PQEM2ahXGzs-Q,v3Ur5gLVPoh1K9yZuDX48w,jMncsa1730Z3jBNNVz4F0w,Wa99Vr66KPttbHj1o1UP0w',
    'CWT3cpk8YV9IDr3tC5wY1A,ch6rJfe5ZtcA9U0-Nj57ow,Lo7WP0YVlyAT69Xt3vyezg,1pFAr_HaR_bGgixJZoTNDg',
  ]

  it.each(listed)('hold no number by standing beside each other: %s', picked => {
    expect(screenAll({ picked })).toBeNull()
  })

  it('hide none that stands in one of them, nor one that is no id', () => {
    const first = 'w4pnjmWv9PQEM2ahXGzs-Q'
    expect(screenAll({ picked: `${first},-----${number}------` })).toMatchObject({ hard: true })
    expect(screenAll({ picked: `${first},${number}` })).toMatchObject({ hard: true })
  })
})

describe('an id of ours', () => {
  const ours = [
    'O0Uq8oKtRaWGz69uk86faA',
    'Fb-Pi7haHtMrGbTKHwIS7A',
    '2ZEjFS0Gvpi-T22Qoab-yQ',
    'iM4fB_N2dp7ct2fItsCAjA',
  ]

  it.each(ours)('is read as nothing that somebody wrote: %s', id => {
    const text = 'Pasienten på rom 3 fikk ikke lyd'
    expect(screenAll({ unit: 'hud', story: id, once: `${id}-team`, picked: `${id},${id}`, text })).toBeNull()
  })

  it('is never taken for somebody, whatever chance makes of it', () => {
    const text = 'Pasienten på rom 3 fikk ikke lyd'
    const all = Array.from({ length: 20_000 }, () => ({ once: newId(), story: newId(), text }))
    expect(all.filter(fields => screenAll(fields) !== null)).toEqual([])
  })

  it.each([
    'Kari-Nordmann-12031961',
    'KariNordmannF12Mar1961',
    'f0-1-0-1-7-0-1-2-3-4-5',
    'O-N-1-2-0-3-6-1-12345x',
    'kari_nordmann_hotmail1',
    'PasientOlaHansenRom12B',
  ])('is none that somebody could write: %s', text => {
    expect(text).toHaveLength(22)
    expect(isMadeByChance(text)).toBe(false)
  })

  it('hides nothing that is glued to it', () => {
    expect(screenAll({ once: `O0Uq8oKtRaWGz69uk86faA${number}` })).toMatchObject({ hard: true })
  })
})
