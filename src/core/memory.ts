/** A memory with room for so many: when it is full, what was set longest ago is forgotten. */

export class Memory<K, V> extends Map<K, V> {
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override set(key: K, value: V): this {
    this.delete(key)
    if (this.size >= this.#most) for (const oldest of this.keys().take(1)) this.delete(oldest)
    return super.set(key, value)
  }
}

/** Asks `make` once for each key, as long as it is remembered. */
export const remembering = <K, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  const known = new Memory<K, V>(most)
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
