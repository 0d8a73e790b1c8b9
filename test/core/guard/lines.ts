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

/** `name=Kari ¦ born=1956`: the fields of one form; null for a line of the chat. */
export const fieldsOf = (line: string): Readonly<Record<string, string>> | null => {
  const fields = line.split(' ¦ ').map(field => /^([\p{L}\d ._-]{1,30})=(.*)$/su.exec(field))
  return fields.length > 1 && fields.every(field => field !== null)
    ? Object.fromEntries(fields.map(([, name = '', text = '']) => [name, text]))
    : null
}
