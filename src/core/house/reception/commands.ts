/** From what a person typed to the command they meant, whatever their keyboard made of æ, ø and å. */

import { distance } from 'fastest-levenshtein'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { claimed } from '../claims.ts'

type Called = { readonly command: Command; readonly rest: string }

const longestWord = 3

const wordIn = /\S+/g

/** The first few words of a text, each with where it ends, so that what follows keeps its own spelling. */
const openingWords = (text: string): { word: string; end: number }[] => {
  const words: { word: string; end: number }[] = []
  wordIn.lastIndex = 0
  for (let match = wordIn.exec(text); match && words.length < longestWord; match = wordIn.exec(text))
    words.push({ word: match[0], end: wordIn.lastIndex })
  return words
}

const bare = (word: string) =>
  word === '?'
    ? word
    : fold(word)
        .replace(/^\/+/, '')
        .replace(/[:,.;!?]+$/, '')

export const createCommandFinder = (commands: readonly Command[]) => {
  const byWord = claimed(
    'command',
    commands.flatMap(command =>
      command.words.map(word => [word.split(' ').map(bare).join(' '), command] as const),
    ),
  )

  /** The longest command that the text opens with; what follows it is handed on untouched. */
  const find = (text: string): Called | null => {
    const untouched = text.replace(/^[\s/]+/, '')
    const words: string[] = []
    let called: Called | null = null
    for (const { word, end } of openingWords(untouched)) {
      words.push(bare(word))
      const command = byWord.get(words.join(' '))
      if (command) called = { command, rest: untouched.slice(end).trim() }
    }
    return called
  }

  /** The command that was probably meant, if one letter in three or fewer is off; `word` is the typed one. */
  const nearest = (text: string): (Called & { readonly word: string }) | null => {
    const [first] = openingWords(text.trim())
    if (!first) return null
    const typed = bare(first.word)
    const near = [...byWord]
      .map(([word, command]) => ({
        command,
        off: distance(typed, word) / Math.max(typed.length, word.length),
      }))
      .filter(({ off }) => off <= 0.34)
      .sort((a, b) => a.off - b.off)[0]
    return near
      ? { command: near.command, rest: text.trim().slice(first.end).trim(), word: first.word }
      : null
  }

  return { find, nearest }
}
