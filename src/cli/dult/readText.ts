/**
 * A file as people save it. What is no UTF-8 is what Excel makes of «CSV» in Norwegian; a name in wrong letters would be
 * nobody's, and hide from the guard what it points to.
 */

import { readFile } from 'node:fs/promises'

const lettersOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(lettersOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** `null`, once that is said, where there is nothing to read. */
export const readText = async (file: string): Promise<string | null> => {
  try {
    return decoded(await readFile(file))
  } catch {
    console.error('The file cannot be read.')
    return null
  }
}
