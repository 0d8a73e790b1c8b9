/** A cheap way to ask what words are near a place. */

/** So many dates, phones and years are looked at in one text: nobody writes more, and a flood of them stays quick. */
const most = 400

/** `pattern` is global. Not `matchAll`, which makes a copy of it for each text: that took longer than all of the search. */
export const candidatesIn = function* (text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0
  for (let count = 0; count < most; count += 1) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    // By itself the next one would begin where this empty one did.
    from = pattern.lastIndex + (match[0] === '' ? 1 : 0)
    yield match
  }
}

const stride = 512
const longestWord = 40

export type Near = (start: number, end: number) => boolean

/**
 * Tells whether one of the words begins within reach of a place. Places are to be asked for from left to right: then
 * no part of the text is searched twice, and none that is far from every place.
 */
export const nearIn = (text: string, words: RegExp, reach: number): Near => {
  const found: number[] = []
  let next = 0
  let searched = 0
  const search = (): void => {
    const begin = Math.max(0, searched - longestWord)
    const slice = text.slice(begin, searched + stride + longestWord)
    words.lastIndex = searched - begin
    for (let match = words.exec(slice); match !== null; match = words.exec(slice)) {
      if (begin + match.index >= searched + stride) break
      found.push(begin + match.index)
    }
    searched += stride
  }
  return (start, end) => {
    const from = start - reach
    const to = Math.min(text.length, end + reach)
    if (searched < from) searched = from
    while (searched < to) search()
    while (next < found.length && (found[next] ?? 0) < from) next += 1
    return (found[next] ?? Number.POSITIVE_INFINITY) <= to
  }
}
