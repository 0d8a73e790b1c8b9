/** A card as a reader meets it: its words in order, its buttons by their titles, its inputs to fill in. */

export type CardContent = Readonly<Record<string, unknown>>

type Element = Readonly<Record<string, unknown>>

type Press = (verb: string, data: object, title: string) => Promise<Card>

export type Card = {
  readonly content: CardContent
  /** Every text, one a line; facts as `title: value`. */
  readonly text: string
  readonly buttons: readonly string[]
  readonly inputs: readonly string[]
  readonly summary: string
  valueOf(input: string): unknown
  /** What a button brings along. */
  carriedBy(title: string): Readonly<Record<string, unknown>>
  press(title: string, filled?: Readonly<Record<string, string>>): Promise<Card>
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null

const walk = function* (value: unknown): Generator<Element> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one)
  else if (isElement(value)) {
    yield value
    for (const [key, inner] of Object.entries(value)) if (key !== 'fallback') yield* walk(inner)
  }
}

const textOf = (element: Element): string[] => {
  if (element.type === 'TextBlock') return [String(element.text)]
  if (element.type === 'FactSet') {
    return (element.facts as Element[]).map(fact => `${fact.title}: ${fact.value}`)
  }
  return []
}

const isOneOf = (title: string, called: unknown): boolean => String(called).startsWith(`${title}: `)

/** As Teams sends them: an input that is left empty, or was emptied, is not there. */
const withoutEmpty = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''))

export const readCard = (content: CardContent, press: Press): Card => {
  const elements = [...walk(content)]
  const actions = elements.filter(({ type }) => type === 'Action.Execute')
  const inputs = elements.filter(({ type }) => String(type).startsWith('Input.'))
  const actionCalled = (title: string) => {
    // Where several are called alike, a title says after a colon which it is.
    const action = actions.find(known => known.title === title || isOneOf(title, known.title))
    if (action) return action
    throw new Error(`There is no button «${title}», only ${actions.map(known => known.title).join(', ')}.`)
  }
  return {
    content,
    // Without the word joiners that keep a leading number from becoming a list.
    text: elements.flatMap(textOf).join('\n').replaceAll('\u2060', ''),
    buttons: actions.map(({ title }) => String(title)),
    inputs: inputs.map(({ id }) => String(id)),
    summary: String(content.speak ?? ''),
    valueOf: input => inputs.find(({ id }) => id === input)?.value,
    carriedBy: title => actionCalled(title).data as Readonly<Record<string, unknown>>,
    press: (title, filled = {}) => {
      const action = actionCalled(title)
      const given = Object.fromEntries(inputs.map(({ id, value }) => [String(id), String(value ?? '')]))
      return press(
        String(action.verb),
        { ...withoutEmpty({ ...given, ...filled }), ...(action.data as object) },
        title,
      )
    },
  }
}

/** What stands in the field to copy from, and should be read beside it too. */
export const linesToCopy = (card: Card): readonly string[] => {
  const lines = String(card.valueOf('text') ?? '')
    .split('\n')
    .filter(line => line !== '')
  if (lines.length === 0) throw new Error('There is nothing to copy.')
  return lines
}
