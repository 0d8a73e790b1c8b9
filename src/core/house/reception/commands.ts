/** From what a person typed to the command they meant, whatever their keyboard made of æ, ø and å. */

import { distance } from 'fastest-levenshtein'
import type { Command } from '../../feature.ts'
import { fold } from '../../fold.ts'
import { claimed } from '../claims.ts'

type Called = { readonly command: Command; readonly rest: string }

const longestWord = 3

/** The first few words of a text, each with where it ends, so that what follows keeps its own spelling. */
const openingWords = (text: string): { word: string; end: number }[] =>
  Array.from(text.matchAll(/\S+/g).take(longestWord), match => ({
    word: match[0],
    end: match.index + match[0].length,
  }))

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
    const opening = openingWords(text.replace(/^[\s/]+/, ''))
    const untouched = text.replace(/^[\s/]+/, '')
    for (let count = opening.length; count > 0; count -= 1) {
      const words = opening.slice(0, count)
      const command = byWord.get(words.map(({ word }) => bare(word)).join(' '))
      const end = words.at(-1)?.end ?? 0
      if (command) return { command, rest: untouched.slice(end).trim() }
    }
    return null
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
