/** One page of a list, as every sheet shows it. */

/** What fits on a card with everything else that is on it. */
const perPage = 6

export const pageOf = <T>(all: readonly T[], asked: string | undefined, size = perPage) => {
  const last = Math.max(Math.ceil(all.length / size), 1)
  const page = Math.min(Math.max(Math.trunc(Number(asked ?? 1)) || 1, 1), last)
  return {
    rows: all.slice((page - 1) * size, page * size),
    nav: {
      isFirst: page === 1,
      page,
      last,
      isLong: last > 1,
      hasNext: page < last,
      next: page + 1,
      hasPrevious: page > 1,
      previous: page - 1,
    },
  }
}
