/** Reads one line the way a colleague would: what kind it is, which room, how bad. Every guess can be corrected. */

import { type Category, longestRoom, readCategory, readSeverity, type Severity } from './deviation.ts'

/** `cards/deviations/taxonomy.json`: for each code the stems of words that speak for it. */
type Taxonomy = {
  readonly categories: readonly { readonly code: string; readonly stems: readonly string[] }[]
  readonly severities: readonly { readonly code: string; readonly stems: readonly string[] }[]
  /** Each of these alone is grave, whatever else is said: a life was, or may have been, in danger. */
  readonly emergencies: readonly string[]
  /** Not answering a call or a letter is no emergency, though it begins like one. */
  readonly unanswered: { readonly not: readonly string[]; readonly to: readonly string[] }
}

/** No category where the words tell of none: then the receipt asks, and no count is led astray. */
type Guess = {
  readonly category: Category | null
  readonly severity: Severity
  readonly room: string | null
}

const roomPattern =
  /(?:^|[\s,.(])(?:(?:møte|video|behandlings|undersøkelses)?rom|room)\s+(?:nr\.?\s*)?([\p{L}\d][\p{L}\d.-]*)/iu

/** Words that follow «rom» without naming one. */
const noRoom = new Set([
  'er',
  'var',
  'som',
  'med',
  'for',
  'og',
  'i',
  'på',
  'ikke',
  'ikkje',
  'was',
  'is',
  'had',
  'the',
])

const literally = (stem: string) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `nett$` is that word alone, and not the beginning of «nettbrett». */
const whole = (stem: string) =>
  stem.endsWith('$') ? `${literally(stem.slice(0, -1))}(?![\\p{L}\\d])` : literally(stem)

/** A stem counts where a word begins, so that `lyd` does not find «utlyd»; compounds have stems of their own. */
const anyStem = (stems: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${stems.map(whole).join('|')})`, 'giu')

/** The code whose stems the text holds most of; the first in the taxonomy where two are alike. */
const rank = (ranked: Taxonomy['categories']) => {
  const patterns = ranked.map(({ code, stems }) => ({ code, pattern: anyStem(stems) }))
  return (text: string): string => {
    let best = { code: '', score: 0 }
    for (const { code, pattern } of patterns) {
      const score = text.match(pattern)?.length ?? 0
      if (score > best.score) best = { code, score }
    }
    return best.code
  }
}

export type Guesser = (text: string) => Guess

export const createGuesser = (taxonomy: Taxonomy): Guesser => {
  const kindOf = rank(taxonomy.categories)
  const gradeOf = rank(taxonomy.severities)
  const emergency = anyStem(taxonomy.emergencies)
  const { not, to } = taxonomy.unanswered
  const unanswered = anyStem(not.flatMap(verb => to.map(what => `${verb} ${what}`)))
  return text => {
    const isEmergency = text.replace(unanswered, '').search(emergency) >= 0
    const category = readCategory(kindOf(text)) ?? (isEmergency ? 'V12' : null)
    const grade = isEmergency ? '3' : gradeOf(text)
    return { category, severity: severityOf(category, grade), room: roomIn(text) }
  }
}

const severityOf = (category: Category | null, grade: string): Severity => {
  if (category === 'V0') return '0'
  return readSeverity(grade) ?? (category === 'V8' || category === 'V12' ? '3' : '1')
}

const roomIn = (text: string): string | null => {
  const name = roomPattern.exec(text)?.[1]?.replace(/[.-]+$/, '')
  return !name || noRoom.has(name.toLowerCase()) ? null : tidyRoom(name)
}

/** One spelling for a room, so that counts by room add up: `rom 3`, `Rom 3` and `3` are the same. */
export const tidyRoom = (typed: string): string | null => {
  const name = typed
    .trim()
    .replace(/^(?:rom|room)\s+/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, longestRoom)
  return name === '' ? null : name
}
