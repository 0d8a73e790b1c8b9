/** A box of a picture: its first few names, and how many more; everyone is in the list below it. */

export const boxWith = <C extends string>(code: C, names: readonly string[], most: number) => ({
  code,
  names: names.slice(0, most).map(name => ({ name })),
  isEmpty: names.length === 0,
  more: Math.max(names.length - most, 0),
})
