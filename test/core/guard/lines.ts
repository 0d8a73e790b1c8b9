/** The shape of the guard's table: lines by class, those to stop and those to let pass, one line each. */

export type Lines = {
  readonly stop: Readonly<Record<string, string>>
  readonly pass: Readonly<Record<string, string>>
}

/** `⏎` and `⇥` stand for a line break and a tab. */
export const linesIn = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim().replaceAll('⏎', '\n').replaceAll('⇥', '\t'))
    .filter(line => line !== '')
