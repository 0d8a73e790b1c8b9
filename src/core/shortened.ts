/** As much of a text as a row of a list has room for: the whole stands where the row leads. */

export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
