/** What was ever released is for ever: units' ticks hang on the codes of guides, so none may go without a way for its ticks. */

import { expect, test } from 'vitest'
import { readContent } from '../../src/content.ts'
import released from './released.json' with { type: 'json' }

const { guides } = readContent().roadmap

const known: Readonly<Record<string, readonly string[]>> = released

const codesOf = (guide: (typeof guides)[number]) =>
  guide.phases.flatMap(({ steps }) =>
    steps.flatMap(({ step, items }) =>
      items.map(({ item, formerly }) => ({ code: `${step}.${item}`, formerly })),
    ),
  )

test('no guide that was released is gone', () => {
  const names = guides.map(({ guide }) => guide)
  expect(Object.keys(known).filter(guide => !names.includes(guide))).toEqual([])
})

test.each(guides)(
  '$guide: each released item is there, is called something else now, or is retired',
  guide => {
    const items = codesOf(guide)
    const accounted = new Set([
      ...items.flatMap(({ code, formerly }) => [code, ...formerly]),
      ...Object.keys(guide.retired),
    ])
    expect((known[guide.guide] ?? []).filter(code => !accounted.has(code))).toEqual([])
  },
)

test.each(guides)('$guide: each item is on the list of what is released', guide => {
  const fresh = codesOf(guide).flatMap(({ code }) =>
    (known[guide.guide] ?? []).includes(code) ? [] : [code],
  )
  const how = `Add to test/content/released.json, under "${guide.guide}", once they are there to stay:`
  expect(fresh, `${how} ${JSON.stringify(fresh)}`).toEqual([])
})

test.each(guides)(
  '$guide: what an item was formerly, or what is retired, was released and is there no more',
  guide => {
    const items = codesOf(guide)
    const present = new Set(items.map(({ code }) => code))
    const gone = [...items.flatMap(({ formerly }) => formerly), ...Object.keys(guide.retired)]
    expect(gone.filter(code => present.has(code) || !(known[guide.guide] ?? []).includes(code))).toEqual([])
    expect(new Set(gone).size).toBe(gone.length)
  },
)
