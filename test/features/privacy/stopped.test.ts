/** A stopped turn goes through once: not for two presses at once, and again where nothing came of the first. */

import { describe, expect, it } from 'vitest'
import { notice, type Show } from '../../../src/core/cards.ts'
import type { Pressed } from '../../../src/core/conversation.ts'
import { TakenBefore } from '../../../src/core/house/reception/marks.ts'
import { id } from '../../../src/core/ids.ts'
import { epochMsOf, type Instant, instantOf } from '../../../src/core/time/instant.ts'
import { createStopped } from '../../../src/features/privacy/stopped.ts'

const noon = '2026-11-20T12:00:00.000Z' as Instant
const minutesOn = (minutes: number) => instantOf(epochMsOf(noon) + minutes * 60_000)
const sender = { aadObjectId: 'kari', name: 'Kari' }
const place = { conversation: 'a:kari', kind: 'personal' } as const
const line = { sender, place, once: 'line', text: 'avvik ring pasienten på 412 34 567' }
const done = notice('hello')

const open = () => {
  const stopped = createStopped(() => 'an-id')
  const held = stopped.hold(line, id<'person'>('kari'), noon)
  const press = (by = sender): Pressed => ({
    sender: by,
    place,
    once: 'press',
    verb: 'privacy.notPatient',
    input: { held, text: 'noe annet' },
  })
  const find = (now = noon) => {
    const found = stopped.find(press(), now)
    if (!found) throw new Error('It is gone.')
    return found
  }
  return { stopped, held, press, find }
}

const nothingWritten = () => false
const written = () => true
const fails = (error: Error) => (): Promise<Show> => Promise.reject(error)

describe('a stopped turn', () => {
  it('is found by who wrote it, with a press that has nothing of theirs in it', () => {
    const { stopped, press, find } = open()
    expect(find().turn).toEqual(line)
    expect(find().press).toEqual({
      verb: 'privacy.notPatient',
      input: { held: 'an-id', writer: 'kari' },
    })
    expect(stopped.find(press({ ...sender, aadObjectId: 'pia' }), noon)).toBeNull()
  })

  it('is gone after a quarter of an hour, and looked for or not it is not kept', () => {
    const { stopped, press } = open()
    expect(stopped.find(press(), minutesOn(14))).not.toBeNull()
    expect(stopped.forgetOld(minutesOn(14))).toBe(0)
    expect(stopped.forgetOld(minutesOn(15))).toBe(1)
    expect(stopped.find(press(), noon)).toBeNull()
  })

  it('is not kept once it went through', async () => {
    const { stopped, held, press, find } = open()
    expect(await find().through('press', written, async () => done)).toBe(done)
    expect(stopped.find(press(), noon)).toBeNull()
    expect(stopped.wentThrough(held)).toBe(true)
    expect(stopped.wentThrough('another')).toBe(false)
  })

  it('has not gone through where nothing was written, and goes with the next press', async () => {
    const { stopped, held, find } = open()
    expect(await find().through('press', nothingWritten, async () => done)).toBe(done)
    expect(stopped.wentThrough(held)).toBe(false)
    expect(await find().through('next', written, async () => done)).toBe(done)
    expect(stopped.wentThrough(held)).toBe(true)
  })

  it('runs for one of two presses, and for that one as often as Teams posts it', async () => {
    const { find } = open()
    const first = find()
    const second = find()
    const { promise, resolve } = Promise.withResolvers<Show>()
    const runs = [first.through('press', nothingWritten, () => promise)]
    runs.push(second.through('press', nothingWritten, () => promise))
    const late = await second.through('other', nothingWritten, () => promise)
    expect(late).toEqual(notice('sent-already'))
    resolve(done)
    expect(await Promise.all(runs)).toEqual([done, done])
  })

  it.each([
    ['a fault before anything was written', new Error('away'), false, done],
    ['a fault after something was written', new Error('away'), true, notice('sent-already')],
    ['another try of the same press that was first', new TakenBefore(), false, notice('sent-already')],
  ])('after %s', async (_what, error, wrote, expected) => {
    const { find } = open()
    await expect(find().through('press', () => wrote, fails(error))).rejects.toBe(error)
    expect(await find().through('next', nothingWritten, async () => done)).toEqual(expected)
  })
})
