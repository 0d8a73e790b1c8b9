/** What is uploaded to Teams: whole, as Teams' own schemas want it, and in words that the bot answers to. */

import { Resvg } from '@resvg/resvg-js'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIdentity } from '../../src/cli/manifest/identity.ts'
import { makePackage } from '../../src/cli/manifest/package.ts'
import { createCommandFinder } from '../../src/core/house/reception/commands.ts'
import { languages } from '../../src/core/language.ts'
import { readText } from '../support/sources.ts'
import { identity, readPackage } from '../support/teamsPackage.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const { zip, files, manifest, translations } = await readPackage()

/** Microsoft's schemas, as the package brings them: nothing is asked of the network. */
const validatorOf = (version: string, name: string) => {
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const folder = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams'
  const validate = ajv.compile(JSON.parse(readText(`${folder}/${version}/MicrosoftTeams.${name}.json`)))
  return (content: unknown) => (validate(content) ? [] : (validate.errors ?? []))
}

describe('the package', () => {
  it('holds the manifest, its translations and two icons, all at its root', () => {
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'nn.json',
      'outline.png',
    ])
    expect(manifest.icons).toEqual({ color: 'color.png', outline: 'outline.png' })
    expect(translations.map(({ language }) => language)).toEqual(['nn', 'en'])
  })

  it('is the same to the last byte for the same environment, and another for another', () => {
    const zipOf = (publicUrl: string) => Buffer.from(makePackage({ ...identity, publicUrl }, '1.2.3'))
    expect(zipOf(identity.publicUrl).equals(zip)).toBe(true)
    expect(zipOf('https://other.example.no').equals(zip)).toBe(false)
  })
})

describe.each(['v1.25', 'v1.30'])('by the schemas of Teams %s', version => {
  const faultsOf = validatorOf(version, 'schema')
  const faultsOfWords = validatorOf(version, 'Localization.schema')

  it('the manifest is right', () => {
    // What each version says of itself is the one thing that differs.
    const stamped = { ...manifest, manifestVersion: version.slice(1) }
    expect(faultsOf(stamped)).toEqual([])
  })

  it('the translations are right', () => {
    expect(translations.flatMap(({ words }) => faultsOfWords(words))).toEqual([])
  })

  it('a wrong one is refused', () => {
    expect(faultsOf({ ...manifest, accentColor: 'green' })).not.toEqual([])
    expect(faultsOfWords({ 'name.short': 'Dult' })).not.toEqual([])
  })
})

const [bot] = manifest.bots
const lists = bot?.commandLists ?? []

const commandsIn = (words: Readonly<Record<string, string>>) =>
  lists.map(({ commands }, list) =>
    commands.map((_, nth) => ({
      title: words[`bots[0].commandLists[${list}].commands[${nth}].title`] ?? '',
      description: words[`bots[0].commandLists[${list}].commands[${nth}].description`] ?? '',
    })),
  )

const inEachLanguage = [
  { language: 'nb', offered: lists.map(({ commands }) => commands) },
  ...translations.map(({ language, words }) => ({ language, offered: commandsIn(words) })),
]

let trust: Trust
beforeAll(async () => {
  trust = await startTrust({ seeded: false })
})
afterAll(() => trust.close())

/** The command that the whole of this text is. */
const called = (text: string) => {
  const found = createCommandFinder(trust.app.commands).find(text)
  return found?.rest === '' ? found.command : null
}

describe('the commands that Teams offers', () => {
  it('are for one, and for a team or a group', () => {
    expect(lists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']])
  })

  it.each(inEachLanguage)('lead to the same in $language as in the code', ({ offered }) => {
    const meant = lists.map(({ commands }) => commands.map(({ title }) => called(title)?.words[0]))
    expect(offered.map(list => list.map(({ title }) => called(title)?.words[0]))).toEqual(meant)
    expect(meant.flat()).not.toContain(undefined)
  })

  it('are the menu, and what everybody may use, what clinicians come for first, the emergency procedure among it', () => {
    const [personal = [], team = []] = lists.map(({ commands }) => commands.map(({ title }) => called(title)))
    const forAll = trust.app.commands.filter(
      ({ audience, hidden }) => !hidden && (audience === 'anyone' || audience === 'all'),
    )
    const late = forAll.filter(({ face }) => face?.first && !face.first.includes('clinician'))
    const inOrder = [...forAll.filter(command => !late.includes(command)), ...late]
    const [menu, ...others] = personal
    expect(menu?.words).toContain('meny')
    expect(others).toEqual(inOrder.slice(0, 9))
    expect(team).toEqual([menu, ...inOrder.filter(({ about }) => about !== 'reader').slice(0, 9)])
    for (const word of ['sjekkliste', 'nød', 'veikart', 'avvik']) expect(team).toContain(called(word))
  })

  it.each(inEachLanguage)('are short enough to be shown whole in $language', ({ offered }) => {
    for (const list of offered) {
      expect(list.length).toBeLessThanOrEqual(10)
      for (const { title, description } of list) {
        expect(title).toMatch(/^.{1,32}$/)
        expect(description).toMatch(/^\p{Lu}.{1,127}$/u)
      }
    }
  })
})

describe('the menu of the bot', () => {
  it('names no command by a word that is not understood', () => {
    const words = trust.app.texts.names
      .filter(name => name.startsWith('common:word.'))
      .flatMap(name => languages.map(language => trust.app.texts.text(language, name)))
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter(word => !called(word))).toEqual([])
  })
})

describe('what Teams is told of the environment', () => {
  it('is who the bot is and where it lives, and of the tab where it signs in', () => {
    const { appId } = identity
    expect(manifest).toMatchObject({
      id: appId,
      version: '1.2.3',
      validDomains: ['dult.example.no'],
      webApplicationInfo: { id: appId, resource: `api://dult.example.no/botid-${appId}` },
      staticTabs: [{ contentUrl: 'https://dult.example.no/tab', scopes: ['personal'] }],
    })
    expect(bot?.botId).toBe(appId)
    for (const url of Object.values(manifest.developer).slice(1)) expect(url).toContain(identity.publicUrl)
  })

  it('is pages that are there, and the places on them', async () => {
    const urls = [
      ...Object.values(manifest.developer).slice(1),
      ...manifest.staticTabs.map(tab => tab.contentUrl),
    ]
    for (const url of urls) {
      const { pathname, hash } = new URL(url)
      const answer = await fetch(`${trust.address}${pathname}`)
      expect([url, answer.status]).toEqual([url, 200])
      if (hash) expect(await answer.text()).toContain(`id="${hash.slice(1)}"`)
    }
  })

  it('is no permission, of a team or of a device', () => {
    expect(Object.keys(manifest)).not.toContain('authorization')
    expect(Object.keys(manifest)).not.toContain('permissions')
    expect(Object.keys(manifest)).not.toContain('devicePermissions')
  })

  const env = { PUBLIC_URL: 'https://Dult.Example.no/', MicrosoftAppId: identity.appId }

  it('is read without any secret', () => {
    expect(readIdentity(env)).toEqual(identity)
  })

  it.each([
    ['PUBLIC_URL', { ...env, PUBLIC_URL: '' }, 'is missing'],
    ['PUBLIC_URL', { ...env, PUBLIC_URL: 'http://dult.example.no' }, 'must be an https address'],
    ['MicrosoftAppId', { ...env, MicrosoftAppId: undefined }, 'is missing'],
    ['MicrosoftAppId', { ...env, MicrosoftAppId: 'dult' }, 'must be a GUID'],
  ])('is refused by name where %s is wrong', (variable, wrong, problem) => {
    expect(readIdentity(wrong)).toEqual({ problems: [{ variable, problem }] })
  })
})

describe.each([
  ['color', 192],
  ['outline', 32],
])('the icon in %s', (name, size) => {
  const png = files[`${name}.png`] ?? Buffer.alloc(24)
  const pixelsOf = (svg: string) => new Resvg(svg).render().pixels
  const drawn = pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  )

  it('is a PNG of the size that Teams wants', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('is what its SVG says', () => {
    const wanted = pixelsOf(readText(`manifest/${name}.svg`))
    const off = wanted.reduce((sum, part, at) => sum + Math.abs(part - (drawn[at] ?? 0)), 0) / wanted.length
    expect(off, 'After a change of the SVG: node bin/drawIcons.mjs').toBeLessThan(1)
  })

  it('is white on nothing, or leaves no corner open', () => {
    const pixels = Array.from({ length: size * size }, (_, nth) => [...drawn.subarray(nth * 4, nth * 4 + 4)])
    // White that covers a pixel by half is as much red, green and blue as it covers.
    const isWhite = ([red, green, blue, cover]: number[]) =>
      red === cover && green === cover && blue === cover
    if (name === 'outline') expect(pixels.every(isWhite)).toBe(true)
    else expect(pixels.every(([, , , cover]) => cover === 255)).toBe(true)
  })
})
