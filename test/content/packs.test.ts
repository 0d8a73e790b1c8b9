/** Every content pack is read by its reader, says everything calmly in three languages, and points at nothing that is not there. */

import { describe, expect, it, test } from 'vitest'
import { readContent } from '../../src/content.ts'
import { fold } from '../../src/core/fold.ts'
import type { Source } from '../../src/core/packs.ts'
import { specialties } from '../../src/core/specialties.ts'
import { readChecklist } from '../../src/features/checklists/lists/checklist.ts'
import { readEmergency } from '../../src/features/checklists/lists/emergency.ts'
import { readSuitability } from '../../src/features/checklists/lists/suitability.ts'
import { readPastes } from '../../src/features/directory/paste.ts'
import { readSystems } from '../../src/features/directory/system.ts'
import { readFormWords } from '../../src/features/feedback/form/tongue.ts'
import { readQuestions } from '../../src/features/feedback/questions.ts'
import { readAssessment } from '../../src/features/maturity/assessment.ts'
import { readNudge } from '../../src/features/nudges/nudge.ts'
import { readGuide } from '../../src/features/roadmap/guides/guide.ts'
import { readText } from '../support/sources.ts'
import { entriesIn, type Fields, isFields, packs, type Said, wordsIn } from './coverage/packs.ts'

const special: Readonly<Record<string, (source: Source) => unknown>> = {
  'cards/maturity/regional.yaml': readAssessment,
  'cards/checklists/emergency.yaml': readEmergency,
  'cards/checklists/suitability.yaml': readSuitability,
  'cards/feedback/form.yaml': readFormWords,
  'cards/feedback/questions.yaml': readQuestions,
  'cards/directory/systems.yaml': readSystems,
  'cards/directory/pastes.yaml': readPastes,
}

const usual: Readonly<Record<string, (source: Source) => unknown>> = {
  roadmap: readGuide,
  checklists: readChecklist,
}

const textsOf = ({ nb, nn, en }: Said): readonly string[] => [nb, nn, en]

const isForSomeSystem = ({ only }: Fields): boolean => isFields(only) && only.record !== undefined

const named = packs.map(pack => ({ file: pack.file, pack }))

describe.each(named)('$file', ({ file, pack }) => {
  const isNudge = file.startsWith('nudges/')
  const read = isNudge ? readNudge : (special[file] ?? usual[file.split('/')[1] ?? ''])

  it('is read by its reader', () => {
    expect(read?.(pack)).toBeTruthy()
  })

  const all = wordsIn(pack.data)
  const texts = all.flatMap(textsOf)
  const isPastes = file.endsWith('pastes.yaml')

  it('says something, and nn is a language of its own', () => {
    expect(all.length).toBeGreaterThan(isNudge ? 3 : 5)
    expect(all.some(({ nb, nn }) => nb !== nn)).toBe(true)
  })

  it('is calm and plain: no exclamation marks, no Markdown, nothing to fill in', () => {
    const loud = /!|\*|`|_|\]\(|^\s*(?:[-+>#]|\d+[.)])\s|<[^>]*>|\bxxx\b|\bTODO\b/im
    const plain = isPastes ? /!|\*|`|_|\]\(|^\s*[-+>#]\s|<[^>]*>|\bxxx\b/im : loud
    expect(texts.filter(text => plain.test(text))).toEqual([])
  })

  it('keeps its lengths', () => {
    const longest = isPastes ? 1_500 : 420
    expect(texts.filter(text => text.length > longest)).toEqual([])
  })

  it('names no organisation, system or person of the sources', () => {
    const names =
      /Vestre Viken|Kongsberg|St\.? Olav|Sunnaas|Helse Midt|\bHMR\b|\bHNT\b|\bAhus\b|Ullensaker|Larvik|Bodø|\bAgder\b|Stad kommune|Grünerløkka|\bOUS\b|\bNSE\b|\bDIPS\b|Helseplattformen|\bGerica\b|Compilo|Pexip|\bCisco\b|Jodapro|Skillaid|eHåndbok|\bEQS\b|Sykehuspartner|\bInduct\b/
    // A line that is for those who use a system may say which.
    const own = new Set(
      entriesIn(pack.data)
        .filter(isForSomeSystem)
        .flatMap(entry => wordsIn(entry).flatMap(textsOf)),
    )
    expect(texts.filter(text => names.test(text) && !own.has(text))).toEqual([])
  })

  it.each([
    ['nb', /(?<![\w-])(?:ikkje|eg|kva|kven|korleis|nokon|noko|frå|dykk|dykkar|vere|blei|ein|eit)\b/i],
    ['nn', /(?<![\w-])(?:ikke|jeg|hva|hvem|hvordan|hvor|noen|noe|fra|dere|deres|være|en|et|kun)\b/i],
    ['en', /(?<![\w-])(?:ikke|ikkje|og|eller|pasienten|dere|dykk)\b/i],
  ] as const)('has no words of another language in %s', (language: keyof Said, others) => {
    // What is quoted stands as it is on the screen that it is quoted from.
    const strange = all
      .map(said => said[language])
      .filter(text => others.test(text.replace(/[«‘][^»’]*[»’]/g, '')))
    expect(strange).toEqual([])
  })
})

const content = readContent()
const steps = content.roadmap.guides.flatMap(({ phases }) => phases.flatMap(phase => phase.steps))
const tools = steps.flatMap(step => step.tools)
const pastes = content.directory.pastes.pastes.map(({ paste }) => paste)
const checklists = content.checklists.checklists.map(({ checklist }) => checklist)

/** Announced to those who write guides; units hang nothing on them, but guides do. */
const knownPastes =
  `stakeholder-plan request-form task-list mandate communication-plan implementation-plan test-plan
  training-plan evaluation clinician-checklist patient-information staff-information gp-information room-order
  record-order fault-report deviation-text idea-summary leader-message experience-summary meeting-security
  consent-information teach-back procedure-skeleton`.split(/\s+/)

describe('what packs point at', () => {
  test('every address that a guide names is one of its system’s', () => {
    const names = new Set(
      content.directory.systems.flatMap(({ system, links }) => links.map(({ link }) => `${system}.${link}`)),
    )
    const asked = tools.flatMap(tool => ('link' in tool ? [tool.link] : []))
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter(name => !names.has(name))).toEqual([])
  })

  test('every text to copy exists, and is offered somewhere', () => {
    const asked = [
      ...tools.flatMap(tool => ('paste' in tool ? [tool.paste] : [])),
      ...content.directory.systems.flatMap(system => system.pastes),
    ]
    expect(asked.filter(paste => !pastes.includes(paste))).toEqual([])
    expect(pastes.filter(paste => !asked.includes(paste))).toEqual([])
    expect([...pastes].sort()).toEqual(knownPastes.sort())
  })

  test('every checklist that a step names exists', () => {
    const asked = tools.flatMap(tool => ('checklist' in tool ? [tool.checklist] : []))
    expect(asked.filter(checklist => !checklists.includes(checklist))).toEqual([])
  })

  test.each(content.roadmap.guides)(
    '$guide asks for itself what readiness counts of training and tests',
    guide => {
      const asked = guide.phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items))
      const lines = new Set(asked.flatMap(({ ready }) => ready ?? []))
      expect([...lines]).toEqual(
        expect.arrayContaining(['checklists:ready.pretest', 'directory:ready.training']),
      )
      for (const line of lines) {
        const [feature, text] = line.split(':')
        expect(Object.keys(JSON.parse(readText(`cards/${feature}/texts.json`)))).toContain(text)
      }
    },
  )

  test('every door of a system is a command of the README, and its checklist exists', () => {
    const doors = content.directory.systems.flatMap(system => system.doors.map(({ command }) => command))
    const words = Array.from(readText('README.md').matchAll(/^\| `([^`]+)`/gm), match => fold(match[1] ?? ''))
    expect(doors.filter(command => !words.includes(fold(command.split(' ')[0] ?? '')))).toEqual([])
    const lists = doors.flatMap(command => (command.startsWith('sjekkliste ') ? [command.split(' ')[1]] : []))
    expect(lists.filter(name => !checklists.some(checklist => checklist === name))).toEqual([])
  })

  test('every specialty of a patient group is one that a unit can have', () => {
    const asked = content.checklists.suitability.groups.flatMap(group => group.specialties)
    const known: readonly string[] = specialties
    expect(asked.filter(specialty => !known.includes(specialty))).toEqual([])
  })

  test('only public pages have their address in a pack', () => {
    const urls = content.directory.systems.flatMap(({ links }) =>
      links.flatMap(({ url }) => (url ? [url] : [])),
    )
    const isPublic =
      /^https:\/\/(?:www\.)?(?:helsedirektoratet|datatilsynet|helfo|ks|innomed|melde)\.no(?:\/|$)/
    expect(urls.length).toBeGreaterThan(5)
    expect(urls.filter(url => !isPublic.test(url))).toEqual([])
  })

  test('no group of the directory is longer than a phone shows at once', () => {
    const sizes = Map.groupBy(content.directory.systems, ({ group }) => group)
      .values()
      .map(systems => systems.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8)
  })
})
