import { describe, expect, it } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import { update } from '../../src/core/store.ts'
import type { Month } from '../../src/core/time/instant.ts'
import { letters, maturity } from '../../src/features/maturity/maturity.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const rows = () => trust().store.list(maturity, { limit: 100 })

const answers = (levels: string) =>
  Object.fromEntries(Array.from(levels, (level, at) => [String.fromCharCode(65 + at), level]))

/** Page by page, as a person would; one sign a step. */
const fillIn = async (form: Card, levels: string): Promise<Card> => {
  const all = answers(levels)
  const of = (...letters: string[]) =>
    Object.fromEntries(letters.map(letter => [letter, all[letter] ?? 'unknown']))
  const second = await form.press('Neste', of('A', 'B', 'C', 'D'))
  const third = await second.press('Neste', of('E', 'F', 'G', 'H'))
  return third.press('Lagre', of('I', 'J', 'K'))
}

const saves = async (person: string, levels: string) => {
  const picture = await trust().person(person).says('veikart modenhet')
  const button = picture.buttons.includes('Fyll ut') ? 'Fyll ut' : 'Fyll ut på nytt'
  return fillIn(await picture.press(button), levels)
}

describe('a look in the mirror', () => {
  it('is three short pages, and comes out as a picture from A to K', async () => {
    const empty = await trust().person('lars').says('veikart modenhet')
    expect(empty.text).toContain('Dere har ikke fylt ut ennå')
    const form = await empty.press('Fyll ut')
    expect(form.inputs).toEqual(['A', 'B', 'C', 'D'])
    expect(form.text).toContain('Side 1 av 3')
    const picture = await fillIn(form, '21030012102')
    expect(picture.text).toContain('Her står Hudpoliklinikken')
    expect(picture.text).toContain('fylt ut av Lars Eikeland')
    const lines = picture.text.split('\n').filter(line => /^\*\*[A-K]\*\*/.test(line))
    expect(lines.map(line => line.slice(0, 9))).toEqual([
      '**A** ▰▰▱',
      '**B** ▰▱▱',
      '**C** ▱▱▱',
      '**D** ▰▰▰',
      '**E** ▱▱▱',
      '**F** ▱▱▱',
      '**G** ▰▱▱',
      '**H** ▰▰▱',
      '**I** ▰▱▱',
      '**J** ▱▱▱',
      '**K** ▰▰▱',
    ])
    expect(picture.text).toContain('Nivåene og tiltakene er våre egne')
    expect(await rows()).toMatchObject([
      { id: 'hud:2026-11-20', levels: { A: 2, B: 1, C: 0, K: 2 }, by: 'lars' },
    ])
  })

  it('keeps what was chosen when somebody goes a page back', async () => {
    const form = await trust().person('lars').press('maturity.assess')
    const second = await form.press('Neste', answers('2103'))
    const again = await (await second.press('Neste', { E: '3' })).press('Forrige')
    expect(again.valueOf('E')).toBe('3')
    expect((await again.press('Forrige')).valueOf('A')).toBe('2')
  })

  it('says what moved since last time, and starts from what was said then', async () => {
    await saves('lars', '11111111111')
    trust().clock.pass(30 * 24 * 3_600_000)
    const form = await trust().person('pia').press('maturity.assess')
    expect(form.valueOf('A')).toBe('1')
    const picture = await fillIn(form, '2011111111?')
    expect(picture.text).toContain('Motivasjon hos behandlerne · opp siden sist')
    expect(picture.text).toContain('Valg av pasientgrupper · ned siden sist')
    expect(picture.text).toContain('Vet ikke')
    expect(picture.text).toContain('20. november 2026\nA 1 · B 1 · C 1')
    expect(picture.text).toContain('For å holde det oppe')
    expect(await rows()).toHaveLength(2)
  })

  it('asks for one answer at least', async () => {
    const form = await trust().person('lars').press('maturity.assess')
    const asked = await fillIn(form, '???????????')
    expect(asked.text).toContain('Svar på minst ett av trinnene')
    expect(await rows()).toEqual([])
  })

  it('is read by everyone in the unit, and filled in by some', async () => {
    await saves('ingrid', '22222222222')
    const read = await trust().person('kari').says('veikart modenhet')
    expect(read.text).toContain('Her står Hudpoliklinikken')
    expect(read.buttons).not.toContain('Fyll ut på nytt')
    expect(read.buttons).not.toContain('Legg i beslutningsloggen')
    const elsewhere = await trust().person('berit').says('veikart modenhet')
    expect(elsewhere.text).toContain('Dere har ikke fylt ut ennå')
    const refused = await trust().person('berit').press('maturity.show', { unit: 'hud' })
    expect(refused.text).toContain('Det er andre som gjør dette')
  })
})

describe('the cards', () => {
  it('fit Teams with all that the pack says, after many looks, in every language', async () => {
    const sizeOf = ({ content }: Card) => Buffer.byteLength(JSON.stringify(content))
    const sizes: number[] = []
    for (const [nth, level] of ['3', '2', '1', '2', '1', '0'].entries()) {
      trust().clock.set(`2026-0${nth + 1}-15T10:00:00Z`)
      await saves('lars', level.repeat(11))
    }
    const shown = await trust().person('lars').press('maturity.show')
    expect(shown.text).toContain('For å holde det oppe')
    for (const language of ['nb', 'nn', 'en']) {
      const lars = trust().person('lars')
      await lars.says(`språk ${language}`)
      sizes.push(sizeOf(await lars.press('maturity.show')))
      for (const page of ['1', '2', '3']) sizes.push(sizeOf(await lars.press('maturity.assess', { page })))
      for (const letter of letters) sizes.push(sizeOf(await lars.press('maturity.measures', { letter })))
    }
    expect(Math.max(...sizes)).toBeLessThan(25_000)
  })
})

describe('two who save at once', () => {
  it('both see what is kept, and the second may still keep theirs', async () => {
    const lars = await trust().person('lars').press('maturity.assess')
    const pia = await trust().person('pia').press('maturity.assess')
    const shown = await Promise.all([fillIn(lars, '00000000000'), fillIn(pia, '33333333333')])
    const [kept] = await rows()
    const winner = kept?.by === 'lars' ? 'Lars Eikeland' : 'Pia Lunde'
    for (const card of shown) expect(card.text).toContain(`fylt ut av ${winner}`)
    const told = shown.find(card => card.text.includes('Det er lagret noe nytt i mellomtiden'))
    const instead = await told?.press('Lagre mine svar i stedet')
    expect(instead?.text).toContain('Svarene er lagret')
    const [now] = await rows()
    expect(now?.by).toBe(kept?.by === 'lars' ? 'pia' : 'lars')
    expect(now?.levels).not.toEqual(kept?.levels)
  })

  it('and alike, are told whose answers stand, and the second has nothing to take back', async () => {
    const pia = await trust().person('pia').press('maturity.assess')
    await saves('lars', '11111111111')
    const told = await fillIn(pia, '11111111111')
    expect(told.text).toContain('Ingenting ble endret')
    expect(told.text).toContain('fylt ut av Lars Eikeland')
    expect(told.text).not.toContain('Svarene er lagret')
  })

  it('who press twice on one form have saved once', async () => {
    const form = await trust().person('lars').press('maturity.assess')
    const last = await (await form.press('Neste')).press('Neste', { E: '1' })
    const shown = await Promise.all([last.press('Lagre', { K: '2' }), last.press('Lagre', { K: '2' })])
    for (const card of shown) expect(card.text).toContain('Svarene er lagret')
    expect(await rows()).toHaveLength(1)
  })
})

describe('a save', () => {
  it('is taken back once, and its answers lie ready', async () => {
    await saves('lars', '11111111111')
    const second = await saves('lars', '32111111111')
    const back = await second.press('Angre lagringen')
    expect(back.text).toContain('Det siste er tatt tilbake')
    expect(await rows()).toMatchObject([{ levels: { A: 1 }, before: null, state: 'restored' }])
    expect(back.buttons).not.toContain('Angre lagringen')
    expect((await back.press('Fyll ut på nytt')).valueOf('A')).toBe('3')
    await second.press('Angre lagringen')
    expect(await rows()).toMatchObject([{ levels: { A: 1 } }])
  })

  it('leaves nothing behind when it was the only one', async () => {
    const back = await (await saves('lars', '11111111111')).press('Angre lagringen')
    expect(back.text).toContain('Dere har ikke fylt ut ennå')
    expect(await rows()).toEqual([])
  })

  it('is not undone by a button from before somebody else’s', async () => {
    const first = await saves('lars', '11111111111')
    await saves('pia', '22222222222')
    await first.press('Angre lagringen')
    expect(await rows()).toMatchObject([{ by: 'pia', levels: { A: 2 } }])
  })

  it('that was taken back in the next month leaves its own month as it was', async () => {
    trust().clock.set('2026-11-30T12:00:00Z')
    await saves('lars', '11111111111')
    const second = await saves('lars', '33333333333')
    trust().clock.set('2026-12-01T08:00:00Z')
    await second.press('Angre lagringen')
    const parts = await trust().app.summaries(id('hud'), '2026-11' as Month)
    expect(parts.find(({ name }) => name === 'maturity')?.figures).toMatchObject({
      assessments: 1,
      'level.A': 1,
    })
  })

  it('from last week cannot be taken back', async () => {
    const picture = await saves('lars', '11111111111')
    trust().clock.pass(7 * 24 * 3_600_000)
    await picture.press('Angre lagringen')
    expect(await rows()).toHaveLength(1)
    expect((await trust().person('lars').press('maturity.show')).buttons).not.toContain('Angre lagringen')
  })
})

describe('a measure', () => {
  it('is put in the decision log with one tap, once, and taken out again', async () => {
    const picture = await saves('lars', '02222222222')
    const [one, two] = await Promise.all([
      picture.press('Legg i beslutningsloggen'),
      picture.press('Legg i beslutningsloggen'),
    ])
    for (const card of [one, two]) expect(card.text).toContain('Står i beslutningsloggen')
    const logged = await trust().store.list(decisions, { limit: 10 })
    expect(logged).toMatchObject([
      { unit: 'hud', kind: 'own', by: 'lars', day: '2026-11-20', why: 'A · Motivasjon hos behandlerne' },
    ])
    expect((await one.press('Beslutningsloggen')).text).toContain(logged[0]?.text ?? '-')
    const out = await one.press('Ta det ut igjen')
    expect(out.text).toContain('tatt ut av beslutningsloggen igjen')
    expect(await trust().store.list(decisions, { limit: 10 })).toEqual([])
  })

  it('stays in the log when somebody has made its words their own, and nobody is told otherwise', async () => {
    const picture = await saves('lars', '02222222222')
    const adopted = await picture.press('Legg i beslutningsloggen')
    const [logged] = await trust().store.list(decisions, { limit: 10 })
    if (logged) await trust().store.write([update(decisions, { ...logged, text: 'Vi gjør det i mars' })])
    const kept = await adopted.press('Ta det ut igjen')
    expect(kept.text).not.toContain('tatt ut av beslutningsloggen')
    expect(await trust().store.list(decisions, { limit: 10 })).toMatchObject([{ text: 'Vi gjør det i mars' }])
  })

  it('has more beside it, step by step', async () => {
    const picture = await saves('lars', '22222222222')
    const more = await picture.press('Se tiltakene', { letter: 'C' })
    expect(more.text).toContain('C · Superbrukere og ildsjeler')
    expect(more.buttons.filter(title => title === 'Legg i beslutningsloggen')).toHaveLength(4)
    const taken = await more.press('Legg i beslutningsloggen')
    expect(taken.text).toContain('C · Superbrukere og ildsjeler')
    expect(taken.text).toContain('Tiltaket står i beslutningsloggen')
  })
})

it('is saved on the latest day, also where the clock of another process is behind', async () => {
  trust().clock.set('2026-11-30T23:00:30Z')
  await saves('lars', '11111111111')
  trust().clock.set('2026-11-30T22:59:40Z')
  const picture = await saves('ingrid', '22222222222')
  expect(picture.text).toContain('Svarene er lagret')
  expect(picture.text).toContain('fylt ut av Ingrid Nesbø')
  expect(await rows()).toMatchObject([{ day: '2026-12-01', levels: { A: 2 }, before: { A: 1 } }])
  await picture.press('Angre lagringen')
  expect(await rows()).toMatchObject([{ day: '2026-12-01', levels: { A: 1 } }])
})

describe('the month of a unit', () => {
  it('tells the levels that counted at its end', async () => {
    await saves('lars', '1?222222223')
    const figures = async (month: string) =>
      (await trust().app.summaries(id('hud'), month as Month)).find(({ name }) => name === 'maturity')
        ?.figures
    expect(await figures('2026-11')).toMatchObject({ assessments: 1, 'level.A': 1, 'level.K': 3 })
    expect(await figures('2026-12')).toMatchObject({ assessments: 0, 'level.A': 1 })
    expect(await figures('2026-10')).toEqual({ assessments: 0 })
  })
})
