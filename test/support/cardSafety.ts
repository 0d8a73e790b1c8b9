/** Puts text where people's text goes and asks whether the card is still the same card. */

import { expect } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { leavesIn, mapStrings, type Node, skeletonOf } from './cardJson.ts'
import { markupIn } from './markdown.ts'

type Render = (data: Node) => Node

export const replaced = (data: Node, paths: ReadonlySet<string>, text: string): Node =>
  mapStrings(data, (old, path) => (paths.has(path) ? text : old)) as Node

const pathsIn = (data: Node): readonly string[] => {
  const paths: string[] = []
  mapStrings(data, (text, path) => {
    paths.push(path)
    return text
  })
  return paths
}

/** Where any text may stand. A code, a date or an address that is none is refused, which is safe too. */
export const openPaths = (render: Render, data: Node): ReadonlySet<string> => {
  const takesAny = (path: string): boolean => {
    try {
      render(replaced(data, new Set([path]), 'x'))
      return true
    } catch (error) {
      if (error instanceof Fault) return false
      throw error
    }
  }
  return new Set(pathsIn(data).filter(takesAny))
}

/** How often each kind of Markdown node appears in the places that are read as Markdown. */
const markupCount = (card: Node): ReadonlyMap<string, number> => {
  const isRead = (holder: string, key: string) =>
    (holder === 'TextBlock' && key === 'text') ||
    holder === 'Fact' ||
    key === 'errorMessage' ||
    key === 'fallbackText'
  const count = new Map<string, number>()
  for (const { holder, key, text } of leavesIn(card)) {
    if (!isRead(holder, key)) continue
    for (const type of markupIn(text)) count.set(type, (count.get(type) ?? 0) + 1)
  }
  return count
}

/** The same keys, types, lengths, addresses and verbs as with an `x`, and no Markdown that wasn't ours. */
export const sameCardAs = (
  render: Render,
  data: Node,
  paths: ReadonlySet<string>,
): ((text: string) => void) => {
  const plain = render(replaced(data, paths, 'x'))
  const shape = skeletonOf(plain)
  const shapeText = JSON.stringify(shape)
  const ours = markupCount(plain)
  return text => {
    const hostile = render(replaced(data, paths, text))
    const its = skeletonOf(hostile)
    // Alike as text is alike; where it is not, the two are shown side by side.
    if (JSON.stringify(its) !== shapeText) expect(its).toEqual(shape)
    expect([...markupCount(hostile)].filter(([type, times]) => times > (ours.get(type) ?? 0))).toEqual([])
  }
}
