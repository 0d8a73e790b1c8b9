/** One page of a list: the one that was asked for, or the nearest there is. */

type Paged<T> = { readonly shown: readonly T[]; readonly page: number; readonly pages: number }

export const pageOf = <T>(all: readonly T[], perPage: number, asked: string | undefined): Paged<T> => {
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(Math.max(Math.trunc(Number(asked ?? 1)) || 1, 1), pages)
  return { shown: all.slice((page - 1) * perPage, page * perPage), page, pages }
}
