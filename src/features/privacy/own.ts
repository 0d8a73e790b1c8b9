/** What is the trust's own and no patient's: the phones and mailboxes of its desks, where its pages are, who works there. */

import { type Known, knownOf, nothingKnown } from '../../core/guard/known.ts'
import { isAnybodys } from '../../core/guard/words/mailboxes.ts'
import type { House } from '../../core/house/house.ts'
import { readSettings } from '../../core/settings.ts'
import type { Settings } from '../../core/settingsShape.ts'
import { readName } from '../../core/shownName.ts'
import { createForward } from '../../core/time/forward.ts'
import { epochMsOf, type Instant } from '../../core/time/instant.ts'

const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()

const hostOf = (site: string): string => (URL.parse(site)?.hostname ?? '').replace(/^www\./, '')

/** A desk that has a mailbox where anybody has one owns its own address, and not those of all the others. */
const mailsOf = ({ directory, links }: Settings): readonly string[] => {
  const desks = Object.values(directory)
  const mails = desks.flatMap(({ mail }) => mail ?? [])
  const sites = [...Object.values(links), ...desks.flatMap(({ url }) => url ?? [])]
  const domains = [...mails.map(domainOf), ...sites.map(hostOf)]
  return [...mails, ...domains.filter(domain => domain !== '' && !isAnybodys(domain))]
}

/** People write the first and the last of three names. One word alone is nobody. */
const writtenAs = (shown: string): readonly string[] => {
  const { words } = readName(shown)
  const ends = words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : []
  return words.length > 1 ? [words.join(' '), ...ends] : []
}

/** A trust has thousands of names, and they change slowly. */
const namesLastMs = 60_000

/**
 * Asked only when something was found that may be the trust's own, so an ordinary turn reads nothing for it. What the
 * settings say counts at once, in every process; names are a minute old at most. A store that cannot tell stops nobody:
 * then counts what was known last.
 */
export const createOwn = ({ store, namesOfAll }: Pick<House, 'store' | 'namesOfAll'>) => {
  let own: Known = nothingKnown
  let staff: Known = nothingKnown
  const forward = createForward()
  let readAt = Number.NEGATIVE_INFINITY
  return async (now: Instant): Promise<Known> => {
    try {
      const settings = await readSettings(store)
      const nowMs = forward(epochMsOf(now))
      if (nowMs - readAt >= namesLastMs) {
        staff = knownOf({ names: (await namesOfAll()).flatMap(writtenAs) })
        readAt = nowMs
      }
      const phones = Object.values(settings.directory).flatMap(({ phone }) => phone ?? [])
      own = { ...knownOf({ phones, mails: mailsOf(settings) }), isName: staff.isName }
    } catch {
      return own
    }
    return own
  }
}
