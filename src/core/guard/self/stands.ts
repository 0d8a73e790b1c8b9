/** What somebody is where few are: `jeg er eneste rørlegger i Træna`, `I'm the wife of pastor Hagen in Loppa`: read as it is told of a patient. */

import type { Known } from '../known.ts'
import { unnamedIn } from '../people/around/unnamed.ts'

const iAm =
  /(?<!\p{L})(?:(?:jeg|eg|i) (?:er|am|was|var|jobber|arbeider|jobbar|arbeidar|work)|i['’]m)(?: (?:som|as|jo|faktisk|selv|sjølv))?(?!\p{L})/giu

/** Asked first. */
const mayBe = /(?<!\p{L})(?:jeg|eg|i['’ ])/iu

export const isKnownThere = (text: string, known: Known): boolean => {
  if (!mayBe.test(text)) return false
  const told = text.replace(iAm, 'pasienten er')
  if (told === text) return false
  const visit = `${told.replace(/[.!?]+\s*$/, '')}, på video`
  return unnamedIn(visit, known) !== null
}
