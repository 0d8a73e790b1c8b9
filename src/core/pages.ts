/** One page of a list: the one that was asked for, or the nearest there is, with what the part `pager` of a card needs. */

type Beside = readonly { readonly page: number }[]

type Pager = {
  readonly page: number
  readonly pages: number
  readonly paged: boolean
  readonly previousPage: Beside
  readonly nextPage: Beside
}

/** The page of this number: the first where it is none, the last where there are fewer. */
export const readPage = (asked: string | undefined, pages: number): number =>
  Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), Math.max(pages, 1))

/** For the buttons that were released with their pages counted from zero. */
export const fromZero = (asked: string | undefined): string => `${Number(asked ?? 0) + 1}`

/** For a list of which only this page is read. */
export const pagerOf = (page: number, pages: number): Pager => ({
  page,
  pages,
  paged: pages > 1,
  previousPage: page > 1 ? [{ page: page - 1 }] : [],
  nextPage: page < pages ? [{ page: page + 1 }] : [],
})

export const pageOf = <T>(
  all: readonly T[],
  perPage: number,
  asked: string | undefined,
): { readonly shown: readonly T[]; readonly pager: Pager } => {
  const pages = Math.max(Math.ceil(all.length / perPage), 1)
  const page = readPage(asked, pages)
  return { shown: all.slice((page - 1) * perPage, page * perPage), pager: pagerOf(page, pages) }
}
