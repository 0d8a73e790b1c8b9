/** Several items in one word that a card brings back: by name, each with what the card showed of it where it says so. Pure. */

import type { Step } from '../guides/guide.ts'

type Chosen = { readonly item: string; readonly seen?: string }

const mark = '~'

export const chosenOf = (all: readonly Chosen[]): string =>
  all.map(({ item, seen }) => (seen === undefined ? item : `${item}${mark}${seen}`)).join(',')

/** Each item once, in the guide's order; what the step does not have is left out. */
export const readChosen = (given: string | undefined, step: Step) => {
  const named = new Map(
    (given ?? '').split(',').map(one => {
      const [item = '', seen] = one.split(mark)
      return [item, seen] as const
    }),
  )
  return step.items
    .filter(({ item }) => named.has(item))
    .map(item => {
      const seen = named.get(item.item)
      return { item, ...(seen === undefined ? {} : { seen }) }
    })
}
