/** JSON in ASCII alone: a socket takes it as it is, where any other text costs more to send than it does to write. */

export type AsciiJson = string & { readonly inAscii: true }

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

export const asciiJson = (value: unknown): AsciiJson =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped) as AsciiJson
