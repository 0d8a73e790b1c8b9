import { describe, expect, it } from 'vitest'
import { importsOf, type Source, sourcesIn } from '../support/sources.ts'
import { fences, rules } from './importRules.ts'

const toPattern = (place: string, folder: string) => {
  const concrete = place.replace('*', folder)
  return (target: string) => (concrete.endsWith('/') ? target.startsWith(concrete) : target === concrete)
}

/** `*` on the right stands for the folder that `*` was on the left, or for any where the left has none. */
const mayImport = (file: string, target: string): boolean => {
  const rule = rules.find(({ from }) =>
    new RegExp(`^${from.replace('*', '[^/]+').replaceAll('.', '\\.')}`).test(file),
  )
  if (!rule) return false
  const own = rule.from.includes('*') ? (file.split('/')[2] ?? '') : (target.split('/')[2] ?? '')
  return rule.may.some(place => toPattern(place, own)(target))
}

const nameOfPackage = (wanted: string) =>
  wanted
    .split('/')
    .slice(0, wanted.startsWith('@') ? 2 : 1)
    .join('/')

const culprits = (sources: readonly Source[]): string[] =>
  sources.flatMap(source =>
    importsOf(source).flatMap(target => {
      if (target.startsWith('node:')) return []
      if (target.startsWith('src/') || target.startsWith('cards/')) {
        return mayImport(source.file, target) ? [] : [`${source.file} may not import ${target}`]
      }
      const places = fences[nameOfPackage(target)] ?? []
      return places.some(place => source.file.startsWith(place))
        ? []
        : [`${source.file} may not import ${target}`]
    }),
  )

describe('who may import whom', () => {
  it('is kept by every file in src', () => {
    const sources = sourcesIn('src')
    expect(sources.length).toBeGreaterThan(50)
    expect(culprits(sources)).toEqual([])
  })

  it('leaves no package unused that has its place', () => {
    const used = new Set(sourcesIn('src').flatMap(importsOf).map(nameOfPackage))
    expect(Object.keys(fences).filter(name => !used.has(name))).toEqual([])
  })

  it.each([
    ['src/core/x.ts', "import { a } from '../features/people/index.ts'"],
    ['src/features/people/x.ts', "import { a } from '../deviations/index.ts'"],
    ['src/features/people/index.ts', "import { a } from '../deviations/index.ts'"],
    ['src/features/roadmap/x.ts', "import { a } from '../directory/index.ts'"],
    ['src/features/roadmap/index.ts', "import { a } from '../directory/system.ts'"],
    ['src/features/people/x.ts', "import { a } from '../../edges/web/web.ts'"],
    ['src/edges/web/x.ts', "import { a } from '../teams/teams.ts'"],
    ['src/edges/web/x.ts', "import { a } from '../../features/people/index.ts'"],
    ['src/app.ts', "import { a } from './features/people/meet.ts'"],
    ['src/features/people/x.ts', "import { TurnContext } from 'botbuilder'"],
    ['src/edges/web/x.ts', "export { a } from 'botbuilder'"],
    ['src/core/x.ts', "const a = await import('express')"],
    ['src/core/x.ts', "import 'left-pad'"],
  ])('names the culprit where %s says %s', (file, text) => {
    expect(culprits([{ file, text }])).toHaveLength(1)
  })
})
