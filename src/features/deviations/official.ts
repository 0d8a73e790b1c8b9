/** Where deviations are reported officially: what the trust calls it, and its address; Dult is never it. */

import { own } from '../../core/own.ts'
import { readSettings } from '../../core/settings.ts'
import type { Store } from '../../core/store.ts'
import type { Deviation } from './deviation.ts'
import { graded } from './grade.ts'

/** A breach of privacy, an emergency, the wrong patient, or anything grave belongs there as well. */
export const needsOfficialReport = ({
  category,
  severity,
}: Pick<Deviation, 'category' | 'severity'>): boolean => {
  const grade = graded(category, severity)
  return category === 'V8' || category === 'V12' || grade === '3' || (category === 'V7' && grade === '2')
}

const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '')

/** `system` is empty until the trust has named it, `site` until it has an address. */
export const officialSystem = async (store: Pick<Store, 'get'>) => {
  const { directory, links } = await readSettings(store)
  const { name: system = '', url: front } = directory.deviations ?? {}
  const url = own(links, 'deviations.report') || front
  return { system, isNamed: system !== '', site: url ? [{ url, host: hostOf(url) }] : [] }
}
