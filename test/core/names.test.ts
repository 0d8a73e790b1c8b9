import { describe, expect, it } from 'vitest'
import { namesOut } from '../../src/core/names.ts'

const kari = namesOut({ names: ['Kari Anne Solheim', 'Moen, Kari Anne'], colleague: 'en kollega' })

describe('a name in what others wrote', () => {
  it.each([
    ['Kari Anne Solheim var der', 'en kollega var der'],
    ['spør Kari Solheim', 'spør en kollega'],
    ['spør kari  solheim, hun vet', 'spør en kollega, hun vet'],
    ['Solheim, Kari Anne', 'en kollega'],
    ['Solheim, Kari har nøkkelen', 'en kollega har nøkkelen'],
    ['Kari Moen (før)', 'en kollega (før)'],
    ['Kari Anne Moens nettbrett', 'en kollegas nettbrett'],
    ['KARI SOLHEIM', 'en kollega'],
    ['kari\u2009anne\u00a0solheim', 'en kollega'],
  ])('is taken out: %s', (text, without) => {
    expect(kari.isIn([text])).toBe(true)
    expect(kari.without(text)).toBe(without)
    expect(kari.isIn(kari.without({ a: [text] }))).toBe(false)
  })

  it.each(['Kari var der', 'Solheim hotell', 'Kari Solheimsvik', 'Ottokari Solheim', 'Kari Berg', ''])(
    'is not what only looks like it: %s',
    text => {
      expect(kari.isIn(text)).toBe(false)
      expect(kari.without({ text })).toEqual({ text })
    },
  )

  it('is their first name too, where that stands alone beside it, at any depth', () => {
    const letter = {
      data: { sender: 'Kari Anne Solheim', first: 'Kari', lines: [{ heir: 'Kari Moen' }], of: 3 },
    }
    expect(kari.without(letter)).toEqual({
      data: { sender: 'en kollega', first: 'en kollega', lines: [{ heir: 'en kollega' }], of: 3 },
    })
  })

  it('of one word is taken out only where nothing else stands', () => {
    const ada = namesOut({ names: ['Ada'], colleague: 'a colleague' })
    expect(ada.isIn('Ada')).toBe(true)
    expect(ada.without('Ada')).toBe('a colleague')
    expect(ada.isIn('Ada said so')).toBe(false)
  })

  it('is read with other accents of the same letter, and with signs that mean something to a search', () => {
    const rene = namesOut({ names: ['Rene\u0301 (IT) Å. Dahl'], colleague: 'en kollega' })
    expect(rene.without('fra Ren\u00e9 Dahl')).toBe('fra en kollega')
    expect(rene.without('fra René (IT) Å. Dahl')).toBe('fra en kollega')
  })

  it('is nobody’s where there is none', () => {
    expect(namesOut({ names: [], colleague: '' }).isIn(['', 'Kari Solheim'])).toBe(false)
    expect(namesOut({ names: [''], colleague: '' }).isIn(['', ' '])).toBe(false)
  })
})
