/** A patient at a unit's form, without a script: reads the page, fills it in and sends it. */

type Headers = Readonly<Record<string, string>>

export type PageRead = {
  readonly status: number
  readonly html: string
  readonly headers: Response['headers']
}

const read = async (asked: Promise<Response>): Promise<PageRead> => {
  const response = await asked
  return { status: response.status, html: await response.text(), headers: response.headers }
}

/** What can be read on it. */
export const wordsOn = ({ html }: PageRead): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')

export const patientAt = (address: string, code = 'HUDPUNKT', headers: Headers = {}) => {
  const at = `${address}/f/${code}`
  const from = { connection: 'close', ...headers }
  const opens = (lang = '') => read(fetch(`${at}${lang && `?lang=${lang}`}`, { headers: from }))
  const posts = (fields: Readonly<Record<string, string>>, lang = 'nb') =>
    read(fetch(`${at}?lang=${lang}`, { method: 'POST', headers: from, body: new URLSearchParams(fields) }))
  const pageOf = ({ html }: PageRead): string => /name="page" value="([\w-]+)"/.exec(html)?.[1] ?? ''
  return {
    opens,
    posts,
    pageOf,
    /** Opens the form and sends it with these answers. */
    answers: async (fields: Readonly<Record<string, string>>, lang = 'nb') =>
      posts({ page: pageOf(await opens(lang)), ...fields }, lang),
  }
}
