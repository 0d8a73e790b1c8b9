/** From what a person typed to the command they meant, whatever their keyboard made of æ, ø and å. */

import { distance } from 'fastest-levenshtein'
import { bareLine } from '../../bareLine.ts'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { claimed } from '../claims.ts'

type Called = { readonly command: Command; readonly rest: string }

const longestWord = 4

const wordIn = /\S+/g

/** As far as a line is read for a word that may stand anywhere. */
const longestLine = 2000

/** The words of a line with one blank between them, whatever signs stood there. */
const wordsOf = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()

type Word = { readonly word: string; readonly end: number }

/** The first words of a text, each with where it ends, so that what follows keeps its own spelling. */
const firstWords = (text: string, most: number): Word[] => {
  const words: Word[] = []
  wordIn.lastIndex = 0
  for (let match = wordIn.exec(text); match && words.length < most; match = wordIn.exec(text))
    words.push({ word: match[0], end: wordIn.lastIndex })
  return words
}

const openingWords = (text: string): Word[] => firstWords(text, longestWord)

/** What a natural line is read for. */
const lineWords = (text: string): Word[] => firstWords(text, 12)

/** Shorter ones begin too many others: who writes that somebody does not `svarer` asks for no `svar`. */
const shortestBeginning = 5

/** Of the words this short another is one letter away by chance: `god morgen` and `noe` are no `nød`. */
const longestByChance = 3

/** Who asks tells of nothing that happened. */
const asks = /^(hv|kv|når|kor|kan|er|how|what|when|where|who|why|can|is)\p{L}*\s|\?\s*$/iu

const bare = (word: string) =>
  word === '?'
    ? word
    : fold(word)
        .replace(/^\/+/, '')
        .replace(/[:,.;!?]+$/, '')

/** A year behind the one word is a part of it. */
const isLost = ({ standsAlone }: Command, rest: string): boolean =>
  standsAlone === true && /\s(?!\d{4}$)/.test(rest)

/** `titlesOf` is how menus show a command, in each language: who types what the menu says means that row. */
export const createCommandFinder = (
  commands: readonly Command[],
  titlesOf: (command: Command) => readonly string[] = () => [],
) => {
  const byWord = claimed(
    'command',
    commands.flatMap(command =>
      command.words.map(word => [word.split(' ').map(bare).join(' '), command] as const),
    ),
  )

  /** The longest command that the text opens with; what follows it is handed on untouched. */
  const opening = (text: string): Called | null => {
    const untouched = text.replace(/^[\s/]+/, '')
    const words: string[] = []
    let called: Called | null = null
    for (const { word, end } of openingWords(untouched)) {
      words.push(bare(word))
      const command = byWord.get(words.join(' '))
      const rest = untouched.slice(end).trim()
      if (command && !isLost(command, rest)) called = { command, rest }
    }
    return called
  }

  const byTitle = claimed(
    'title',
    commands.flatMap(command => titlesOf(command).map(title => [wordsOf(title), command] as const)),
  )
  const byName = claimed(
    'name',
    commands.flatMap(command => (command.called ?? []).map(name => [bareLine(name), command] as const)),
  )

  const anywhere = commands.flatMap(command =>
    (command.anywhere ?? []).map(words => ({ words: ` ${wordsOf(words)} `, command })),
  )

  /** What nothing calls, and what follows a greeting. */
  const meant = (line: string): Called | null => {
    const named = byName.get(bareLine(line))
    if (named) return { command: named, rest: '' }
    const command = commands.find(({ isMeantBy }) => isMeantBy?.(line))
    return command ? { command, rest: line } : null
  }

  /** Before whatever else a line opens with, for who writes such a word has no time; unless a command keeps the line. */
  const find = (text: string): Called | null => {
    const words = wordsOf(text.slice(0, longestLine))
    const titled = byTitle.get(words)
    if (titled) return { command: titled, rest: '' }
    const called = opening(text)
    if (called?.command.keepsText) return called
    const line = ` ${words} `
    const urgent = anywhere.find(({ words }) => line.includes(words))
    if (urgent) return { command: urgent.command, rest: '' }
    if (called && !called.command.greets) return called
    return meant(called?.rest ?? text.trim()) ?? called
  }

  const read = new WeakMap<object, Called | null>()

  /** What a turn says: asked about as it arrives and once more where it is done, and read once. */
  const findIn = (said: { readonly text: string }): Called | null => {
    const known = read.get(said)
    if (known !== undefined) return known
    const called = find(said.text)
    read.set(said, called)
    return called
  }

  /** How far off a typed word is from one that calls a command; what it begins with is near, as `veikartet` is. */
  const off = (typed: string, word: string): number => {
    if (typed === word || (word.length >= shortestBeginning && typed.startsWith(word))) return 0
    const longest = Math.max(typed.length, word.length)
    return longest <= longestByChance ? 1 : distance(typed, word) / longest
  }

  const meantBy = (typed: string, atMost: number): Command | null =>
    [...byWord]
      .map(([word, command]) => ({ command, off: off(typed, word) }))
      .filter(near => near.off <= atMost)
      .sort((a, b) => a.off - b.off)[0]?.command ?? null

  const hinted = (line: string): Command | undefined => {
    const words = wordsOf(line).split(' ')
    return commands.find(({ hints = [] }) => hints.some(hint => words.some(word => word.startsWith(hint))))
  }

  /**
   * The command that was probably meant: the first word with one letter in three or fewer off, then a word further on that
   * is all but right, then the command that keeps what the line tells of, then what the line is about.
   */
  const nearest = (text: string): Called | null => {
    const line = text.trim()
    const [first, ...later] = lineWords(line)
    if (!first) return null
    const opened = meantBy(bare(first.word), 0.34)
    const rest = line.slice(first.end).trim()
    // A greeting that is almost right says nothing of what follows it.
    if (opened && !isLost(opened, rest) && !(opened.greets && rest !== '')) return { command: opened, rest }
    const mentioned = later
      .map(({ word }) => meantBy(bare(word), 0.15))
      .find(command => command !== null && !command.greets)
    const isOpen = mentioned && !mentioned.standsAlone && (!mentioned.keepsText || asks.test(line))
    if (isOpen) return { command: mentioned, rest: '' }
    const keeper = asks.test(line) ? undefined : commands.find(({ isToldBy }) => isToldBy?.(line))
    if (keeper) return { command: keeper, rest: line }
    const about = hinted(line)
    return about ? { command: about, rest: '' } : null
  }

  return { find, findIn, nearest }
}
