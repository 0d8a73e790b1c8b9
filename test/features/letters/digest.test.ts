import { expect, it, test } from 'vitest'
import { show } from '../../../src/core/cards.ts'
import {
  type DigestNeeds,
  digestCard,
  inOneCard,
  withoutTitle,
} from '../../../src/features/letters/sending/digest.ts'

it.each([
  ['Hilsen fra Lars: Kurset er fullt.', 'Hilsen fra Lars', 'Kurset er fullt.'],
  ['Dine neste steg. 3 ting denne uken.', 'Dine neste steg', '3 ting denne uken.'],
  ['Lars sender deg en historie. Døren', 'Døren', 'Lars sender deg en historie.'],
  ['Hvor mange ble det?', 'Hvor mange ble det?', ''],
  ['Noe helt annet', 'Døren', 'Noe helt annet'],
])('«%s» under «%s» says «%s»', (line, title, says) => {
  expect(withoutTitle(line, title)).toBe(says)
})

const needs: DigestNeeds = {
  summarise: ({ data }) => `Hilsen fra ${data.from}: ${data.text}`,
  faceOf: ({ data }) => ({ icon: 'Megaphone', emoji: '📣', title: `Hilsen fra ${data.from}` }),
}
const reader = { aadObjectId: 'aad', language: 'nb' } as const
const letter = (campaign: string, text: string) => ({
  campaign,
  show: show('campaigns/message', { from: 'Lars', text }),
})

test('a row is of one paragraph and short, whatever its letter is', () => {
  const { data } = digestCard(
    needs,
    [letter('c1', `Ta med:\n\n- hodesett\n${'Les dette. '.repeat(90)}`)],
    reader,
  )
  const [{ text = '', ...row } = {}] = data.items as { text?: string }[]
  expect(row).toEqual({ icon: 'Megaphone', emoji: '📣', title: 'Hilsen fra Lars', campaign: 'c1' })
  expect(text).toMatch(/^Ta med: - hodesett Les dette\. .*…$/)
  expect(text.length).toBeLessThanOrEqual(140)
})

test('a card that is written anew holds no more rows than Teams takes, and counts those', () => {
  const many = Array.from({ length: 50 }, (_, nth) => letter(`c${nth}`, 'Beskjed. '.repeat(30)))
  const { data } = digestCard(needs, many, reader)
  expect(data.count).toBe(inOneCard(needs, many, reader).length)
  expect(data.items).toHaveLength(data.count as number)
  expect(data.count).toBeLessThan(30)
})
