/** No patient gets in, through the real bot: in pieces, in disguise, posted again, or said to be none by who may not. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { update } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { memberships } from '../../src/features/people/person.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { overruled } from '../../src/features/privacy/overruled.ts'
import { passes } from '../../src/features/privacy/pass.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { identityNumber } from '../support/identityNumbers.ts'
import { startTrust, type Trust } from '../support/trust.ts'

/** Of the synthetic kind, which nobody has. */
const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 481 })
const date = number.slice(0, 6)
const last = number.slice(6)

let dir: string
let trust: Trust

const start = async (more: { readonly seeded?: boolean } = {}) =>
  startTrust({ store: await openFileStore({ dir, collections }), ...more })

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dult-guard-'))
  trust = await start()
})

afterAll(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
  await rm(dir, { recursive: true })
})

const filesThere = async () =>
  Promise.all(
    (await readdir(dir)).map(async name => [name, await readFile(join(dir, name), 'utf8')] as const),
  )

/** Where any of the words stands: on the disk, in the log, in what was sent, in the answer. */
const tracesOf = async (words: readonly string[], answer: Card): Promise<readonly string[]> => {
  const places = [
    ...(await filesThere()),
    ['log', trust.log()] as const,
    ['sent', JSON.stringify(trust.connector.sent)] as const,
    ['answer', JSON.stringify(answer.content)] as const,
  ]
  return words.flatMap(word => places.flatMap(([place, text]) => (text.includes(word) ? [place] : [])))
}

const stop = 'Stopp: det kan gjelde en pasient'
const button = 'Det er ikke en pasient'
const kari = () => trust.person('kari')

/** Nobody types all of this within a minute. */
const later = () => trust.clock.pass(60_000)

describe('in pieces over a form', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the date, then the last five', { text: date, room: last }, [last]],
    ['the last five, then the date', { text: last, room: date }, [last]],
    ['an empty field between', { text: date, note: '', room: last }, [last]],
    ['a choice between', { text: date, severity: '2', room: last }, [last]],
    ['words around', { text: `gjelder ${date}`, room: `nr ${last}` }, [last]],
    ['words around, the last five first', { text: `siste fem ${last}`, room: `født ${date}` }, [last]],
    [
      'in four fields',
      { text: date.slice(0, 2), room: date.slice(2, 4), otherRoom: date.slice(4), number: last },
      [last],
    ],
    [
      'digits parted in each',
      { text: [...date].join(' '), room: [...last].join('-') },
      [[...last].join('-')],
    ],
    [
      'a dotted date',
      { text: `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)}`, room: last },
      [last],
    ],
    ['a name, then a birth date', { text: 'Torbjørn Nordskog', room: '12.03.1961' }, ['Nordskog']],
    ['a birth date, then a name', { text: 'født 12.03.1961', room: 'Torbjørn Nordskog' }, ['Nordskog']],
    ['a name, and a date that was picked', { text: 'Torbjørn Nordskog', born: '1961-03-12' }, ['Nordskog']],
    ['a patient, then a phone', { text: 'ringte pasienten', room: '412 34 567' }, ['412 34 567']],
    ['a phone, then a patient', { text: '412 34 567', room: 'pasientens mobil' }, ['412 34 567']],
    ['a patient, then a mailbox', { text: 'skrev til pasienten', room: 'tn@mailen.example' }, ['tn@mailen']],
  ])('%s', async (_how, fields, words) => {
    later()
    const answer = await kari().press('deviation.report', fields)
    expect(answer.text).toContain(stop)
    expect(await trust.store.list(deviations, { limit: 9 })).toEqual([])
    expect(await tracesOf(words, answer)).toEqual([])
  })
})

describe('in how it is laid out', () => {
  const mark = '4451298'
  it.each([
    ['before a full stop', `lyd borte for pasient ${mark}.`, mark],
    ['before a comma', `pasient ${mark}, rom 3, mistet lyd`, mark],
    ['before a colon', `pasient ${mark}: mistet lyd`, mark],
    ['behind an article', `pasienten ${mark} mistet lyd`, mark],
    ['in the name of a file', `Skjermbilde pasient ${mark}.png`, mark],
    ['in the path of an address', `https://dips.example/#/pasienter/${mark}/journal`, mark],
    ['in what an address asks', `https://dips.example/?pid=${mark}`, mark],
    ['behind a tab', `lyd borte, Pasientnr:\t${mark}`, mark],
    ['on the next line', `lyd borte, Journalnr\n${mark}`, mark],
    ['behind two spaces', `lyd borte, journalnr  ${mark}`, mark],
    ['in brackets', `lyd borte, journalnr (${mark})`, mark],
    ['in columns', 'Navn\tAlder\nTorbjørn Nordskog\t87', 'Nordskog'],
    [
      'in an address as browsers write it',
      'https://x.example/a/Torbj%C3%B8rn%20Nordskog%2013.05.1962.pdf',
      'Nordskog',
    ],
    ['in the cells of a table', '| Torbjørn Nordskog | 78 år | ingen lyd |', 'Nordskog'],
    ['as an object', '{"navn":"Torbjørn Nordskog","alder":78}', 'Nordskog'],
    ['on a map', 'Pasienten bor her https://www.google.com/maps/place/Storgata+14', 'Storgata'],
    ['as a phone rung in vain', 'vi ringte 41234567, ingen svarte', '41234567'],
    ['behind a link that rings', '[Torbjørn Nordskog](tel:41234567)', 'Nordskog'],
    ['in prose', `først ${number.slice(0, 4)}, deretter ${number.slice(4, 6)}, så ${last} til sist`, last],
    ['as base64', `loggen sier ${btoa(number)}`, btoa(number)],
  ])('%s', async (_how, written, word) => {
    later()
    const answer = await kari().says(`avvik ${written}`)
    expect(answer.text).toContain(stop)
    expect(await tracesOf([word], answer)).toEqual([])
  })

  it.each([
    '87 år gammel, bor alene og klarer ikke å logge seg inn selv',
    'Mobilen 412 34 567 ga ingen lyd da vi prøvde tre ganger i dag',
    'Adressen er Storgata 12, 5003 Bergen, og der er det ingen dekning',
  ])('in another field, within a sentence: %s', async room => {
    later()
    const answer = await kari().press('deviation.report', {
      text: 'Vi ringer Torbjørn Nordskog på nytt',
      room,
    })
    expect(answer.text).toContain(stop)
    expect(await tracesOf(['Nordskog'], answer)).toEqual([])
  })
})

describe('under the name of a colleague', () => {
  it.each([
    'pas. Lars Eikeland (87 år) fikk ikke lyd',
    'pasienten Lars Eikeland, 57 år gammel, falt ut',
    'fru Lars Eikeland, 57, fikk ikke lyd',
    'mor til Lars Eikeland, 7 år, ringte',
    'bruker Lars Eikeland (f. 1962) falt ut',
    'Lars Eikeland født 1962 fikk ikke lyd',
    'Lars Eikeland er 87 og falt ut',
    'videotime med Lars Eikeland 13.05.62 gikk ned',
  ])('%s', async written => {
    later()
    const answer = await kari().says(`avvik ${written}`)
    expect(answer.text).toContain(stop)
    expect(await tracesOf([written], answer)).toEqual([])
  })
})

const inWords = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']
const drawn = (zero: number) => [...number].map(digit => String.fromCodePoint(zero + Number(digit))).join('')

describe('in disguise', () => {
  it.each([
    ['in full-width digits', drawn(0xff10)],
    ['in Arabic digits', drawn(0x0660)],
    ['in Devanagari digits', drawn(0x0966)],
    ['in bold mathematical digits', drawn(0x1d7ce)],
    ['as entities', [...number].map(digit => `&#${48 + Number(digit)};`).join('')],
    ['as percent codes', [...number].map(digit => `%3${digit}`).join('')],
    ['within mark-up', `<b>${date}</b><i>${last}</i>`],
    ['as what looks like a tag', `<fnr ${number}>`],
    ['as a link within a tag', `<a href="https://x.example/?id=${number}">her</a>`],
    ['as an escaped tag', `&lt;fnr ${number}&gt;`],
    ['as a code that is no character', `&#${number};`],
    ['between signs', `${date}→${last}`],
    ['between invisible signs', [...number].join('\u200b')],
    ['in words', [...number].map(digit => inWords[Number(digit)]).join(' ')],
    ['over a sentence', `${date} og resten er ${last}`],
    ['with letters for digits', number.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('%s', async (_how, written) => {
    later()
    const typed = await kari().says(`avvik gjelder ${written}`)
    expect(typed.text).toContain(stop)
    expect(typed.buttons).not.toContain(button)
    later()
    const filled = await kari().press('deviation.report', { text: 'ekko', room: written })
    expect(filled.text).toContain(stop)
    expect(await tracesOf([written, last], filled)).toEqual([])
  })
})

describe('without the word patient', () => {
  it.each([
    ['a name beside a phone', 'Ola Hansen tlf 912 34 567 hadde ikke bilde', '912 34 567'],
    ['a name beside a home', 'Ola Hansen Fjordvegen 122B falt ut', 'Fjordvegen'],
    ['a home that is visited', 'hjemmebesøk Skogveien 45', 'Skogveien'],
    ['a private mailbox', 'lenke til kari.nordmann62@hotmail.com kom ikke fram', 'nordmann62'],
    ['a file name', 'kari_nordmann_130562.docx', 'nordmann_130562'],
    ['a date with the month first', 'DOB 05/13/1962', '05/13/1962'],
    ['a number that is half hidden', '130562-37***', '130562-37'],
    ['an id in a link', 'https://journal.example/pasient?id=4451298', 'id=4451298'],
  ])('%s', async (_what, written, word) => {
    later()
    const typed = await kari().says(`avvik ${written}`)
    expect(typed.text).toContain(stop)
    expect(await tracesOf([word], typed)).toEqual([])
  })

  it('a name in one field and its phone or home in another', async () => {
    for (const room of ['91234567', 'Fjordvegen 122B']) {
      later()
      const filled = await kari().press('deviation.report', { text: 'Ola Hansen', room })
      expect(filled.text).toContain(stop)
      expect(await tracesOf([room], filled)).toEqual([])
    }
  })
})

const harmless = 'ring pasienten på 412 34 567, sa Oda'

/** What the button of a stop card carries, to be pressed by who should not, or with something else in it. */
const carriedBy = ({ content }: Pick<Card, 'content'>): { held: string; writer: string } => {
  const [held, writer] = ['held', 'writer'].map(
    name => new RegExp(`"${name}":"([^"]+)"`).exec(JSON.stringify(content))?.[1],
  )
  if (!held || !writer) throw new Error('There is no button to overrule with.')
  return { held, writer }
}

const saved = async (text: string): Promise<number> =>
  (await trust.store.list(deviations, { limit: 99 })).filter(row => row.text === text).length

const alarms = async (): Promise<number> => (await trust.store.list(overruled, { limit: 99 })).length

/** The stop card for a line that is new each time. */
const stopped = async (text: string): Promise<Card> => {
  later()
  const card = await kari().says(`avvik ${text}`)
  expect(card.text).toContain(stop)
  return card
}

describe('not a patient, says who wrote it', () => {
  it('goes through as it was written, is counted by its kind, and was nowhere before', async () => {
    const text = `${harmless} først`
    const card = await stopped(text)
    expect(await tracesOf([text], card)).toEqual([])
    expect((await card.press(button)).text).toContain('er lagret')
    expect(await saved(text)).toBe(1)
    const [alarm] = await trust.store.list(overruled, { limit: 9 })
    expect(alarm).toMatchObject({ unit: 'hud', kind: 'contact', month: '2026-11' })
    expect(JSON.stringify(alarm)).not.toMatch(/kari|412|T\d\d:/)
    await trust.app.tick()
    const lines = (await filesThere()).flatMap(([, content]) => content.split('\n'))
    const its = lines.filter(line => line.includes(alarm?.id ?? ''))
    expect(its).toHaveLength(1)
    expect(its[0]).not.toMatch(/marks|deviations|kari/)
  })

  it('goes through from a form with all that was filled in, and the form is still one', async () => {
    later()
    const text = `${harmless} i skjema`
    const form = await kari().says('avvik')
    const fields = { text, room: 'Rom 3' }
    const card = await form.press('Lagre avviket', fields)
    expect((await card.press(button)).text).toContain('Rom: 3')
    later()
    const again = await form.press('Lagre avviket', fields)
    expect((await again.press(button)).text).toContain('er lagret fra før')
    expect(await saved(text)).toBe(1)
  })

  it('happens once, however often and however fast it is pressed', async () => {
    const text = `${harmless} to ganger`
    const before = await alarms()
    const card = await stopped(text)
    const answers = await Promise.all([card.press(button), card.press(button), card.press(button)])
    const later = await card.press(button)
    const said = [...answers, later].map(answer => answer.text)
    expect(said.filter(answer => answer.includes('er lagret'))).toHaveLength(1)
    expect(said.filter(answer => answer.includes('Det har gått gjennom'))).toHaveLength(3)
    expect(await saved(text)).toBe(1)
    expect(await alarms()).toBe(before + 1)
  })

  it('happens once when Teams posts the line or the press again', async () => {
    const text = `${harmless} postet igjen`
    const [missesBefore, alarmsBefore] = [
      (await trust.store.list(nearMisses, { limit: 999 })).length,
      await alarms(),
    ]
    const line = kari().activity({ type: 'message', text: `avvik ${text}`, textFormat: 'plain' })
    await Promise.all([trust.post(line), trust.post(line)])
    await trust.post(line)
    const sent = trust.connector.sent.at(-1)?.activity.attachments?.[0]?.content ?? {}
    const data = carriedBy({ content: sent })
    const verb = 'privacy.notPatient'
    const press = kari().activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', title: button, verb, data }, trigger: 'manual' },
    })
    await Promise.all([trust.post(press), trust.post(press)])
    await trust.post(press)
    expect(await saved(text)).toBe(1)
    expect(await alarms()).toBe(alarmsBefore + 1)
    expect(await trust.store.list(nearMisses, { limit: 999 })).toHaveLength(missesBefore + 1)
  })
})

describe('not a patient, says somebody or something else', () => {
  it('by who sees the card in a channel, by either way of pressing, and by a forged writer: nothing', async () => {
    const text = `${harmless} i kanalen`
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const inTeam = (id: string) => {
      const known = personas.find(persona => persona.id === id)
      return trust.stranger(known?.aadObjectId ?? '', known?.name ?? '', 'nb-NO', team)
    }
    later()
    const data = carriedBy(await inTeam('kari').says(`avvik ${text}`))
    const verb = 'privacy.notPatient'
    expect((await inTeam('pia').press(verb, data)).text).toContain('Bare den som skrev det, kan si fra')
    const before = trust.connector.sent.length
    await trust.post(inTeam('pia').activity({ type: 'message', value: { verb, ...data } }))
    expect(JSON.stringify(trust.connector.sent.slice(before))).toContain('Bare den som skrev det, kan si fra')
    expect((await inTeam('pia').press(verb, { ...data, writer: 'pia' })).text).toContain(
      'Skriv det en gang til',
    )
    expect(await saved(text)).toBe(0)
    expect((await inTeam('kari').press(verb, data)).text).toContain('er lagret')
    expect(await saved(text)).toBe(1)
  })

  it('by who may no longer do it: the same turn asks again what its writer may', async () => {
    const text = `${harmless} til alle`
    later()
    const stop = await trust
      .person('lars')
      .press('campaign.preview', { text, audience: 'everyone', time: 'now' })
    const [lars] = await trust.store.list(memberships, { where: { person: id<'person'>('lars') }, limit: 1 })
    if (!lars) throw new Error('Lars belongs nowhere.')
    await trust.store.write([update(memberships, { ...lars, roles: ['clinician'] })])
    expect((await stop.press(button)).text).toContain('Det er andre som gjør dette')
    expect(await tracesOf([text], stop)).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'toString', '', 'x'.repeat(64), '../../etc', '0'])(
    'with the id %j nothing goes through',
    async held => {
      later()
      const before = await trust.store.list(deviations, { limit: 99 })
      const answer = await kari().press('privacy.notPatient', { held, writer: 'lars' })
      expect(answer.text).toContain('Bare den som skrev det, kan si fra')
      expect(await trust.store.list(deviations, { limit: 99 })).toEqual(before)
    },
  )

  it('of a number that fits goes through in no way: no button, no forged press, no pass', async () => {
    later()
    const line = `avvik gjelder ${number}`
    const card = await kari().says(line)
    expect(card.buttons).not.toContain(button)
    const data = { held: 'forged-forged-forged', writer: 'kari', text: line }
    expect((await kari().press('privacy.notPatient', data)).text).toContain(stop)
    const pass = await kari().press('privacy.notPatient', { held: 'forged-forged-forged', writer: 'kari' })
    expect(pass.text).toContain('Skriv det en gang til')
    const again = await kari().says(line)
    expect(again.text).toContain(stop)
    expect(await tracesOf([number], again)).toEqual([])
    // The pass waits for what it was given for.
    expect((await kari().says(`avvik ${harmless} etterpå`)).text).toContain('er lagret')
  })

  it('with words beside it is stopped like any other, uses up no pass and keeps nobody out', async () => {
    later()
    const pass = { held: 'forged-forged-forged', writer: 'kari' }
    expect((await kari().press('privacy.notPatient', pass)).text).toContain('Skriv det en gang til')
    const forged = await kari().press('privacy.notPatient', { ...pass, text: `avvik ${harmless} forfalsket` })
    expect(forged.text).toContain('Stopp')
    expect((await kari().says(`avvik ${harmless} etterpå`)).text).toContain('er lagret')
  })

  it('is told by the sheet of the unit’s month, by kind', async () => {
    const parts = await trust.app.summaries('hud' as never, '2026-11' as never)
    const { figures = {} } = parts.find(({ name }) => name === 'privacy') ?? {}
    expect(figures['overruled.contact']).toBe(await alarms())
    expect(figures['nearMisses.number']).toBeGreaterThan(20)
  })
})

describe('not a patient, but the text is gone', () => {
  const gone = 'Skriv det en gang til'

  const isWrittenAgain = async (text: string, data: Readonly<Record<string, string>>) => {
    const before = await alarms()
    expect((await kari().press('privacy.notPatient', data)).text).toContain(gone)
    expect(await saved(text)).toBe(0)
    expect((await kari().says(`avvik ${text}`)).text).toContain('er lagret')
    expect(await alarms()).toBe(before + 1)
    // One turn, and not the next.
    expect((await kari().says(`avvik ${text} og mer`)).text).toContain(stop)
    expect(await saved(text)).toBe(1)
  }

  it('after a quarter of an hour it is written again', async () => {
    const text = `${harmless} for lenge siden`
    const card = await stopped(text)
    trust.clock.pass(15 * 60_000)
    await isWrittenAgain(text, carriedBy(card))
  })

  it('where it was too long to be held', async () => {
    const text = `${harmless} langt`
    later()
    const long = await kari().press('deviation.report', { text, room: 'ord '.repeat(6_000) })
    expect(long.text).toContain(stop)
    await isWrittenAgain(text, carriedBy(long))
  })

  it('after two hundred others were stopped', async () => {
    const text = `${harmless} før de andre`
    const card = await stopped(text)
    const people = ['lars', 'pia', 'samir', 'ada']
    for (let nth = 0; nth < 200; nth += 1) {
      if (nth % 40 === 0) trust.clock.pass(30_000)
      await trust.person(people[nth % people.length] ?? '').says(`avvik ${harmless} ${nth}`)
    }
    later()
    await isWrittenAgain(text, carriedBy(card))
  })

  it('a pass is for one of two lines that come in the same moment', async () => {
    const text = `${harmless} i samme øyeblikk`
    later()
    await kari().press('privacy.notPatient', { held: 'gone', writer: 'kari' })
    const lines = ['a', 'b', 'c'].map(nth => kari().press('deviation.report', { text: `${text} ${nth}` }))
    const answers = (await Promise.all(lines)).map(answer => answer.text)
    expect(answers.filter(answer => answer.includes('er lagret'))).toHaveLength(1)
    expect(answers.filter(answer => answer.includes(stop))).toHaveLength(2)
  })

  it('a pass is for ten minutes, and for nobody else', async () => {
    const text = `${harmless} med frist`
    const card = await stopped(text)
    trust.clock.pass(15 * 60_000)
    await kari().press('privacy.notPatient', carriedBy(card))
    expect((await trust.person('pia').says(`avvik ${text}`)).text).toContain(stop)
    trust.clock.pass(10 * 60_000)
    expect((await kari().says(`avvik ${text}`)).text).toContain(stop)
    expect(await saved(text)).toBe(0)
  })

  it('a pass that is over is nowhere, as it tells who was stopped', async () => {
    later()
    await kari().press('privacy.notPatient', { held: 'forged-forged-forged', writer: 'kari' })
    await trust.app.tick()
    expect(await trust.store.list(passes, { limit: 9 })).toMatchObject([{ id: 'kari' }])
    trust.clock.pass(11 * 60_000)
    await trust.app.tick()
    expect(await trust.store.list(passes, { limit: 9 })).toEqual([])
    expect((await filesThere()).filter(([, content]) => content.includes('"put":"passes"'))).toEqual([])
  })

  it('after a restart, and the pass outlives another one', async () => {
    const text = `${harmless} før omstart`
    const card = await stopped(text)
    const restart = async () => {
      const now = trust.clock.now()
      await trust.close()
      trust = await start({ seeded: false })
      trust.clock.set(now)
    }
    await restart()
    expect(await tracesOf([text], card)).toEqual([])
    expect((await kari().press('privacy.notPatient', carriedBy(card))).text).toContain(gone)
    await restart()
    expect((await kari().says(`avvik ${text}`)).text).toContain('er lagret')
    expect(await saved(text)).toBe(1)
  })
})

describe('in pieces over two turns', () => {
  it.each<readonly [string, string, string, string]>([
    ['the date, then the last five', `avvik lyd borte for ${date}`, last, last],
    ['the last five, then the date', `avvik lyd borte ${last}`, date, date],
    ['a name, then a birth date', 'avvik lyd borte hos Torbjørn Nordskog', '12.03.1961', '12.03.1961'],
    ['a patient, then a phone', 'avvik lyd borte hos pasienten', '412 34 567', '412 34 567'],
  ])('%s', async (_how, text, otherRoom, word) => {
    later()
    const receipt = await kari().says(text)
    const [row] = await trust.store.list(deviations, { order: 'newest', limit: 1 })
    const misses = (await trust.store.list(nearMisses, { limit: 999 })).length
    const answer = await kari().press('deviation.correct', { deviation: row?.id, otherRoom })
    expect(receipt.text).not.toContain(stop)
    expect(answer.text).toContain(stop)
    expect(await trust.store.get(deviations, row?.id ?? '')).toEqual(row)
    expect(await tracesOf([`"room":"${word}"`], answer)).toEqual([])
    expect(await trust.store.list(nearMisses, { limit: 999 })).toHaveLength(misses + 1)
    await kari().press('mydata.wipe', { collection: 'deviations', row: row?.id })
  })

  it('is let through where its writer says so, as in one turn, and what was let through is asked about no more', async () => {
    later()
    await kari().says('avvik lyd borte hos Torbjørn Nordskog')
    const [row] = await trust.store.list(deviations, { order: 'newest', limit: 1 })
    const press = (data: object) => kari().press('deviation.correct', { deviation: row?.id, ...data })
    const stopped = await press({ otherRoom: '12.03.1961' })
    expect((await stopped.press(button)).text).toContain('12.03.1961')
    const changed = await press({ severity: '3' })
    expect(changed.text).not.toContain(stop)
    expect(await trust.store.get(deviations, row?.id ?? '')).toMatchObject({
      severity: '3',
      room: '12.03.1961',
    })
    expect((await press({ otherRoom: number })).text).toContain(stop)
    await kari().press('mydata.wipe', { collection: 'deviations', row: row?.id })
  })
})
