/** A letter that was written for a card as it was is filled by the card as it is. */

import { expect, it } from 'vitest'
import { adaptiveCard, openFolder } from '../../support/cardFolder.ts'

const text = (of: string) => ({ type: 'TextBlock', wrap: true, text: of })

const cards = (released: unknown) =>
  openFolder({
    'new/letter.json': adaptiveCard({
      body: [text('{{name}}: {{added}}'), { ...text('{{says}} {{late}}'), $each: 'items' }],
    }),
    'new/other.json': adaptiveCard({ body: [text('{{added}}')] }),
    'new/released.json': released,
  })

const old = { name: 'Kari', items: [{ says: 'a' }, { says: 'b', late: 'sent' }] }
const since = { added: '–', 'items.late': '' }

const textsOf = (card: { readonly body?: unknown }) =>
  (card.body as { text: string }[]).map(({ text: said }) => said)

it('gets what it lacks, in every item of a list, and keeps what it has', () => {
  const { render } = cards({ letter: { since } })
  expect(textsOf(render({ card: 'new/letter', data: old }, 'nb').card)).toEqual(['Kari: –', 'a ', 'b sent'])
  const today = { name: 'Ola', added: 'ny', items: [] }
  expect(textsOf(render({ card: 'new/letter', data: today }, 'nb').card)).toEqual(['Ola: ny'])
})

it('is found by every name that its card had', () => {
  const { render, names } = cards({ letter: { formerly: ['old/letter', 'older/card'], since } })
  for (const card of ['old/letter', 'older/card'])
    expect(textsOf(render({ card, data: old }, 'nb').card)[0]).toBe('Kari: –')
  expect(names).toEqual(['new/letter', 'new/other'])
})

it('is a fault as any card is where nobody said what it gets, and so is a card that is no letter', () => {
  const { render } = cards({ letter: {} })
  expect(() => render({ card: 'new/letter', data: old }, 'nb')).toThrow('cards.invalid')
  expect(() => render({ card: 'new/other', data: {} }, 'nb')).toThrow('cards.invalid')
  expect(() => render({ card: 'old/letter', data: old }, 'nb')).toThrow('cards.unknown')
})

it.each([[[]], [{ letter: 'x' }], [{ letter: { since: [] } }]])(
  'stops the start where it says %j',
  released => {
    expect(() => cards(released)).toThrow('cards.invalid')
  },
)
