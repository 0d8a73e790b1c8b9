/** A folder of cards for one test, opened and removed again: cards written in a test show what a template means. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CardSettings, openCards } from '../../src/edges/cards/engine.ts'

/** File names under cards/ with their content; a string is written as it is. */
export type CardFiles = Readonly<Record<string, unknown>>

export const openFolder = (files: CardFiles, settings: Omit<CardSettings, 'dir'> = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'cards-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return openCards({ dir, ...settings })
}

/** An Adaptive Card with what every card needs, and the fields that matter to the test. */
export const adaptiveCard = (fields: Readonly<Record<string, unknown>>) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak: 'Et kort',
  ...fields,
})

/** What one element of a card becomes, for tests that look at nothing else. */
export const renderElement = (
  element: unknown,
  data: Readonly<Record<string, unknown>>,
  more: {
    readonly texts?: unknown
    readonly origins?: readonly string[]
    readonly language?: 'nb' | 'nn' | 'en'
  } = {},
): unknown => {
  const files = { 'f/card.json': adaptiveCard({ body: [element] }), 'f/texts.json': more.texts ?? {} }
  const cards = openFolder(files, { origins: more.origins ?? [] })
  const { body } = cards.render({ card: 'f/card', data }, more.language ?? 'nb').card
  return body
}
