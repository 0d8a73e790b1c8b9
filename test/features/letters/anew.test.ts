/** What a letter says from now on is said where it lies, and by what is yet to leave; it is as delivered as before. */

import { describe, expect, it } from 'vitest'
import { letters, mayHaveArrived, shownAnew } from '../../../src/core/letters.ts'
import { update } from '../../../src/core/store.ts'
import { arrived, draft, lettersWorld } from '../../support/letters.ts'

const other = { card: 'common/notice', data: { name: 'another' } }

const world = async (answers: Parameters<typeof lettersWorld>[0] = {}) => {
  const made = lettersWorld(answers)
  await made.plan([draft('kari')])
  return made
}

type World = Awaited<ReturnType<typeof world>>

const writeAnew = async ({ store, letterOf }: World) => {
  const letter = await letterOf('kari')
  if (letter) await store.write([update(letters, shownAnew(letter, other))])
}

describe('a letter that is written anew', () => {
  it('is changed where it lies, once, and counts as delivered all the while', async () => {
    const made = await world()
    await made.drain()
    await writeAnew(made)
    expect(mayHaveArrived((await made.letterOf('kari')) as never)).toBe(true)
    await made.drain()
    await made.drain()
    expect(made.asked.map(({ data, replaces }) => [data.name, replaces !== null])).toEqual([
      ['kari', false],
      ['another', true],
    ])
    expect(await made.letterOf('kari')).toMatchObject({ state: 'delivered', takenBack: '', show: other })
  })

  it('is thanked for still, where its reader had thanked for it', async () => {
    const made = await world()
    await made.drain()
    const letter = await made.letterOf('kari')
    if (letter) await made.store.write([update(letters, { ...letter, answer: 'thanks' })])
    await writeAnew(made)
    await made.drain()
    expect(made.asked.at(-1)?.data).toEqual({ name: 'another', thanked: true })
    expect(await made.letterOf('kari')).toMatchObject({ answer: 'thanks', show: other })
  })

  it('leaves as it is by now where it had not left', async () => {
    const made = await world()
    await writeAnew(made)
    await made.drain()
    expect(made.asked.map(({ data, replaces }) => [data.name, replaces])).toEqual([['another', null]])
    expect(await made.letterOf('kari')).toMatchObject({ state: 'delivered', takenBack: '' })
  })

  it('that is on its way is changed when it has arrived, and leaves all the same where it comes back', async () => {
    let tries = 0
    const made: World = await world({
      answers: async (asked, nth) => {
        tries += 1
        if (tries === 1) {
          await writeAnew(made)
          return { outcome: 'later', reason: 'throttled' }
        }
        return arrived(asked, nth)
      },
    })
    await made.drain()
    made.pass(60_000)
    await made.drain()
    await made.drain()
    expect(made.asked.at(-1)?.data.name).toBe('another')
    expect(await made.letterOf('kari')).toMatchObject({ state: 'delivered', takenBack: '' })
  })

  it('and is taken back behind that, is taken back', async () => {
    const made = await world()
    await made.drain()
    await writeAnew(made)
    await made.withdraw('c1')
    await made.drain()
    expect(made.asked.at(-1)).toMatchObject({ card: 'letters/withdrawn' })
    expect(await made.letterOf('kari')).toMatchObject({ takenBack: 'done' })
  })
})
