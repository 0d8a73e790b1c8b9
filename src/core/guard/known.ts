/** What the trust itself owns, from its settings and roster: its phones, mail domains, streets and staff are no patient's. */

import { plainly } from './seeing/seeing.ts'

type Own = {
  readonly phones?: readonly string[]
  /** Domains, or whole addresses. */
  readonly mails?: readonly string[]
  /** Street and number, as on the door. */
  readonly addresses?: readonly string[]
  /** First and last name of staff. */
  readonly names?: readonly string[]
}

export type Known = {
  isPhone(written: string): boolean
  isMail(address: string): boolean
  isAddress(written: string): boolean
  isName(words: readonly string[]): boolean
}

const plain = (text: string): string =>
  plainly(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.-]+/u)
    .filter(word => word !== '')
    .join(' ')

/** Norwegian numbers have eight digits; what stands before them is a country. */
const lastEight = (text: string): string => plainly(text).replace(/\D/g, '').slice(-8)

/** A name in any order, as rosters and people differ. */
const nameKey = (words: readonly string[]): string => words.map(plain).sort().join(' ')

/** Built once and asked often: a trust has thousands of names. */
export const knownOf = ({ phones = [], mails = [], addresses = [], names = [] }: Own): Known => {
  const knownPhones = new Set(phones.map(lastEight))
  const knownMails = new Set(mails.map(mail => plain(mail).replace(/^@/, '')))
  const knownAddresses = new Set(addresses.map(plain))
  const knownNames = new Set(names.map(name => nameKey(name.split(/[\s,]+/).filter(word => word !== ''))))
  return {
    isPhone: written => knownPhones.has(lastEight(written)),
    isMail: address => {
      const mail = plain(address)
      const domain = mail.slice(mail.lastIndexOf('@') + 1)
      if (knownMails.has(mail)) return true
      for (let at = 0; at >= 0; at = domain.indexOf('.', at) + 1 || -1)
        if (knownMails.has(domain.slice(at))) return true
      return false
    },
    isAddress: written => knownAddresses.has(plain(written)),
    isName: words => knownNames.size > 0 && knownNames.has(nameKey(words)),
  }
}

export const nothingKnown = knownOf({})

/** In a trust of thousands many patients bear a colleague's name: where one is told of, no name is a colleague's. */
export const withoutNames = (known: Known): Known => ({ ...known, isName: () => false })
