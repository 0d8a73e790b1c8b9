/**
 * Odd input: every verb is pressed with what no card of ours carries where an id or a choice of ours belongs, and answers
 * kindly, without a fault, and without keeping any of it.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { carriedBy, type Fields, freeTexts, readByName, verbsOf } from '../support/carried.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})

afterAll(() => trust.close())

/** Most have a part that stands in no text of ours. */
const odd: Readonly<Record<string, string>> = {
  'the prototype of every object': '__proto__',
  'what every object has': 'constructor',
  'a way out of the folder': '../../odd-path',
  'a null character': 'odd\u0000null',
  emoji: '🙈odd',
  'two ids at once': 'odd:odd:odd',
  'a statement of SQL': "odd'; drop table records; --",
  'a negative number': '-99999999',
  'the id of a person': 'kari',
  'nothing at all': '',
  'a whole page': 'x'.repeat(100_000),
}

/** What may stand nowhere afterwards, among names and values. */
const kept = /__proto__|"constructor|odd-path|oddnull|🙈odd|odd:odd|drop table|-99999999|x{50}/

const stored = async (): Promise<string> =>
  (
    await Promise.all(
      collections.map(async collection => {
        const rows = await trust.store.list(collection as never, { limit: 10_000 })
        return rows.map(row => `${collection.name} ${JSON.stringify(row)}`)
      }),
    )
  )
    .flat()
    .filter(row => kept.test(row))
    .join('\n')

const faults = () =>
  trust
    .log()
    .split('\n')
    .filter(line => line.includes('"level":50'))

const carried = carriedBy()

const choicesOf = (names: readonly string[]) => names.filter(name => !freeTexts.has(name))

/** In the place of every choice and id at once, by themselves and beside what is right. */
const everywhere = (verb: string, text: string): readonly Fields[] => {
  const around = { ...carried.get(verb) }
  const names = choicesOf([...new Set([...Object.keys(around), ...readByName])])
  const all = Object.fromEntries(
    names.slice(0, text.length > 1000 ? 1 : names.length).map(name => [name, text]),
  )
  return [all, { ...around, ...all, unit: 'hud' }]
}

const oddTexts = Object.values(odd)

/** In the place of one, while all the others are right: each in turn, so that every field meets one. */
const oneByOne = (verb: string): readonly Fields[] => {
  const around = { ...carried.get(verb) }
  return choicesOf(Object.keys(around)).flatMap((name, nth) =>
    ['__proto__', oddTexts[nth % oddTexts.length] ?? ''].map(text => ({ ...around, [name]: text })),
  )
}

/** Whom everything may be asked of; who erases themselves is gone, and comes last. */
const presses = (fieldsOf: (verb: string) => readonly Fields[]) =>
  verbsOf(trust.app.features)
    .toSorted((one, other) => Number(one === 'mydata.confirm') - Number(other === 'mydata.confirm'))
    .flatMap(verb => fieldsOf(verb).map(data => ({ verb, data })))

/** In every text that somebody may write, beside choices that are right. */
const written = (verb: string, text: string): readonly Fields[] => {
  const around = { ...carried.get(verb) }
  const texts = Object.keys(around).filter(name => freeTexts.has(name))
  return texts.length === 0
    ? []
    : [{ ...around, ...Object.fromEntries(texts.map(name => [name, text])), ...ofDemo }]
}

/** What there is of it in the demo. */
const ofDemo: Fields = { unit: 'hud', guide: 'video', step: 'needs', item: 'journey' }

const page = 'Så prøvde vi på nytt på øre og får å høre. '.repeat(1000)

/** In bytes, as Teams takes a card. */
const largest = 28_000

const isTooLarge = ({ content }: Card) =>
  content.type !== 'AdaptiveCard' || Buffer.byteLength(JSON.stringify(content)) > largest

const pressAll = async (
  fieldsOf: (verb: string) => readonly Fields[],
  isWrong: (card: Card) => boolean = ({ content }) => content.type !== 'AdaptiveCard',
): Promise<readonly string[]> => {
  const silent: string[] = []
  const press = async ({ verb, data }: { readonly verb: string; readonly data: Fields }) => {
    // Nobody presses so much within a minute.
    trust.clock.pass(1000)
    const card = await trust.person('ada').press(verb, data)
    if (isWrong(card)) silent.push(`${verb} ${JSON.stringify(data).slice(0, 500)}`)
  }
  const all = presses(fieldsOf)
  for (let from = 0; from < all.length; from += 16) await Promise.all(all.slice(from, from + 16).map(press))
  return silent
}

describe('every verb answers kindly and keeps nothing', () => {
  it.each(Object.entries(odd))('of %s', async (_what, text) => {
    expect(await pressAll(verb => everywhere(verb, text))).toEqual([])
    expect(faults()).toEqual([])
    expect(await stored()).toBe('')
  })

  it('of anything odd in one place, where all the others are right', async () => {
    expect(await pressAll(oneByOne)).toEqual([])
    expect(faults()).toEqual([])
    expect(await stored()).toBe('')
  })

  it('of a page pasted into every text, on a card that Teams takes', async () => {
    expect(await pressAll(verb => written(verb, page), isTooLarge)).toEqual([])
    expect(faults()).toEqual([])
    expect(await stored()).toBe('')
  })

  it('of a page pasted where something must be there first', async () => {
    const past = await startTrust({ past: true })
    const lars = past.person('lars')
    const draft = await lars.press('campaign.preview', {
      text: 'Test av lyd i morgen.',
      audience: 'everyone',
      time: 'now',
    })
    const campaign = /"campaign":"([^"]+)"/.exec(JSON.stringify(draft.content))?.[1] ?? ''
    const answers = Object.fromEntries(
      ['fairness', 'openness', 'respect', 'goals', 'opinions', 'options', 'delegation'].map(name => [
        `answer-${name}`,
        page,
      ]),
    )
    const item = { guide: 'video', step: 'needs', item: 'journey' }
    const cards = {
      questions: await lars.press('campaign.answer', { campaign, ...answers }),
      target: await lars.press('activity.setTarget', { target: page }),
      typed: await lars.says(`mål ${page}`),
      week: await lars.says(`registrer ${'ø'.repeat(19_000)}`),
      note: await lars.press('roadmap.save', { ...item, note: page, link: page, shown: page }),
      why: await lars.press('roadmap.skip', { ...item, why: page }),
    }
    expect(
      Object.entries(cards)
        .filter(([, card]) => isTooLarge(card))
        .map(([name]) => name),
    ).toEqual([])
    await past.close()
  })
})
