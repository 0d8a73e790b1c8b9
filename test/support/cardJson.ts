/** Walks the JSON of a card, so that tests can ask questions of every object or string in it. */

export type Node = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object below, the given one first. */
export const nodesIn = (value: unknown): readonly Node[] => {
  const nodes: Node[] = []
  const gather = (inner: unknown): void => {
    if (isNode(inner)) nodes.push(inner)
    if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(gather)
  }
  gather(value)
  return nodes
}

export const typeOf = (node: Node): string => (typeof node.type === 'string' ? node.type : '')

export type Leaf = { readonly holder: string; readonly key: string; readonly text: string }

/** Every string, with the property it stands in and the type of the object that has it. */
export const leavesIn = (value: unknown): readonly Leaf[] => {
  const leaves: Leaf[] = []
  const gather = (inner: unknown, holder: string, key: string): void => {
    if (typeof inner === 'string') leaves.push({ holder, key, text: inner })
    else if (Array.isArray(inner)) for (const item of inner) gather(item, holder, key)
    else if (isNode(inner)) {
      const type = typeOf(inner) || (key === 'facts' ? 'Fact' : key)
      for (const [name, below] of Object.entries(inner)) gather(below, type, name)
    }
  }
  gather(value, '', '')
  return leaves
}

/** The same with every string replaced. */
export const mapStrings = (
  value: unknown,
  change: (text: string, path: string) => string,
  path = '',
): unknown => {
  if (typeof value === 'string') return change(value, path)
  if (Array.isArray(value)) return value.map((item, at) => mapStrings(item, change, `${path}/${at}`))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change, `${path}/${key}`)]),
  )
}

// What decides how a client acts on an element; a person's text may be in anything else.
const fixedKeys = new Set(['type', 'version', 'url', 'iconUrl', 'verb', '$schema', 'lang'])

/** Keys, types and lengths, with the strings that nobody's text may touch. */
export const skeletonOf = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map(item => skeletonOf(item, key))
  if (isNode(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, skeletonOf(inner, name)]))
  }
  return fixedKeys.has(key) ? value : typeof value
}
