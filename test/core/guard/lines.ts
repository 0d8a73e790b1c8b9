/** The shape of the guard's table: lines by class, those to stop and those to let pass, one line each. */

export type Lines = {
  readonly stop: Readonly<Record<string, string>>
  readonly pass: Readonly<Record<string, string>>
}

/** `\n` and `\t` stand for themselves. */
export const linesIn = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim().replaceAll('\\n', '\n').replaceAll('\\t', '\t'))
    .filter(line => line !== '')
