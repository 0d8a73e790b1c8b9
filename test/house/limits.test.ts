/** Nothing is dropped in silence: each limit in the code is named with what happens beyond it, and it is so. */

import { describe, expect, it } from 'vitest'
import { readText, sourcesIn } from '../support/sources.ts'
import { limits } from './limits.ts'

/** Engines give what they are asked for, and the guard reads texts. */
const notLists = /^src\/(?:edges\/store|edges\/web\/(?:onlyJson|pages)|core\/guard|cli\/demo)/

const sources = sourcesIn('src').filter(({ file }) => !notLists.test(file) && file !== 'src/core/store.ts')

const constants =
  /\bconst (most[A-Z]\w*|perPage|rowsPerPage|perWeak|largest\w*|longestList|batch|bite|atOnce|page|pageSize|\w+Offered) = [\d_]+\n/g
/** Handed on from whoever asks, or from a walk that comes back. */
const handedOn = /[{,(]\s*limit(?:: number)?\s*[,})]|\blimit =>|\.slice\(0, limit\)/
/** What a list is asked for: the port wants it said, so that no list is without. */
const asked = /\blimit: ([^,})\n]*[^,})\s])/g

const foundIn = (text: string): string[] => {
  const named = Array.from(text.matchAll(constants), ([, name = '']) => name)
  const expressions = Array.from(text.matchAll(asked), ([, expression = '']) => expression)
  // One row is one row, and what is made of a limit goes by its name.
  const more = expressions.filter(
    expression =>
      !/^(?:1|number|string|'.*)$/.test(expression) &&
      !named.some(name => new RegExp(`\\b${name}\\b`).test(expression)),
  )
  return [...named, ...more, ...(handedOn.test(text) ? ['limit'] : [])]
}

const textOf = (file: string): string => sources.find(source => source.file === file)?.text ?? ''

describe('a limit', () => {
  it('is named with what happens beyond it', () => {
    const unnamed = sources.flatMap(({ file, text }) =>
      foundIn(text).flatMap(name => (limits[file]?.[name] ? [] : [`${file} ${name}`])),
    )
    expect(unnamed).toEqual([])
  })

  it('that is named is there', () => {
    const gone = Object.entries(limits).flatMap(([file, named]) =>
      Object.keys(named).flatMap(name =>
        new RegExp(`\\b${name}\\b`).test(textOf(file)) ? [] : [`${file} ${name}`],
      ),
    )
    expect(gone).toEqual([])
  })

  const all = Object.entries(limits).flatMap(([file, named]) =>
    Object.entries(named).map(([name, limit]) => ({ file, name, limit })),
  )

  it('that a reader is told of stands on the card', () => {
    const untold = all.flatMap(({ file, name, limit }) => {
      if (!('told' in limit)) return []
      const template = readText(limit.told)
      const isTold = template.includes(limit.by) || (limit.by === 'nextPage' && template.includes('"pager"'))
      return isTold ? [] : [`${file} ${name}`]
    })
    expect(untold).toEqual([])
  })

  it('that is the most there can be has words for who finds it full', () => {
    const wordless = all.flatMap(({ file, name, limit }) => {
      if (!('full' in limit)) return []
      const isChecked = sources.some(({ text }) => new RegExp(`(?:>|>=) ${name}\\b`).test(text))
      return isChecked && readText(limit.full).includes(`${limit.says}`) ? [] : [`${file} ${name}`]
    })
    expect(wordless).toEqual([])
  })

  it('of a round is in a round', () => {
    const once = all.flatMap(({ file, name, limit }) =>
      !('round' in limit) || new RegExp(limit.round).test(textOf(file)) ? [] : [`${file} ${name}`],
    )
    expect(once).toEqual([])
  })
})
