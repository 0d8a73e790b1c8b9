/** What a page can show of figures: the picture that a card shows, and its words, in the reader's language. */

import { expect, it } from 'vitest'
import { runChart } from '../../../src/core/figures/picture.ts'
import { signalIn } from '../../../src/core/figures/signal.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { createDraw } from '../../../src/edges/pictures/pictures.ts'
import { openPages } from '../../../src/edges/web/render.ts'
import { realCards } from '../../support/realCards.ts'

const draw = createDraw()
const template =
  '<img src="{{picture chart}}" alt="{{say says}}"> {{number value "percent"}} {{number 1200}} {{say "as it is"}}'
const render = openPages(realCards.texts, false, { figures: template }, draw)
const points = [{ at: '2026-W46' as Week, value: 0.08 }]
const chart = runChart({ points, signal: signalIn(points), style: 'percent' })

it('a page draws the picture that a card draws, and says it', () => {
  const data = { chart, says: { nb: 'Åtte', nn: 'Åtte', en: 'Eight <of> them' }, value: 0.08 }
  const html = render({ status: 200, template: 'figures', data }, 'en')
  expect(html).toContain(draw(chart, 'en', {}).replaceAll('=', '&#x3D;'))
  expect(html).toContain('alt="Eight &lt;of&gt; them"> 8% 1,200 as it is')
})

it('what is no picture is a fault, and so is a way to write numbers that there is not', () => {
  const filled = (data: object) => () => render({ status: 200, template: 'figures', data }, 'nb')
  expect(filled({ chart: { kind: 'pie' }, says: '', value: 1 })).toThrow('cards.invalid')
})
