/** Parts what file names and hasty fingers glue together: `pasient13051962`, `KariNordmann_130562.pdf`. */

import { replaceSome } from './replace.ts'

/** A word, or several with signs between, that six or eight digits stand right after or right before. */
const words = '\\p{L}{2,20}(?:[._-]\\p{L}{2,20}){0,3}'
const gluedWord = new RegExp(
  `(?<![\\p{L}\\d])${words}[._-]?(?:\\d{6}|\\d{8}|\\d{2}[._-]\\d{2}[._-](?:\\d{4}|\\d{2}))(?!\\d)|(?<![\\p{L}\\d.-])(?:\\d{6}|\\d{8})[_-]?${words}(?![\\p{L}\\d])`,
  'gu',
)

const camel = /(?<=\p{Ll})(?=\p{Lu})/gu

/** `_130562.docx`: what kind of file it is says nothing of whose it is. */
const fileEnding =
  /(?<=[\p{L}\d])\.(?:docx?|pdf|png|jpe?g|heic|xlsx?|txt|rtf|msg|mp4|mov|zip)(?![\p{L}\d])/giu

const mayBeGlued = /\d(?:(?<=\p{L}[._-]?\d)\d[._-]?\d\d|\d{5}[_-]?\p{L})/u

export const unglued = (text: string): string =>
  mayBeGlued.test(text)
    ? replaceSome(text.replace(fileEnding, ' '), gluedWord, ([written]) =>
        written
          .replace(camel, ' ')
          .replace(/(?<=\p{L})[._-](?=[\p{L}\d])|(?<=\d)[_-](?=\p{L})/gu, ' ')
          .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' '),
      )
    : text
