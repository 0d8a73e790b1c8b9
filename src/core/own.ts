/** A look-up by a name that may come from outside: only what the record has of its own, and never what every object has. */

export const own = <V>(record: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
