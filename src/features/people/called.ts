/** What people call a card of theirs, where a line says no more than that. */

import { listed } from '../../core/listed.ts'

export const languageNames: readonly string[] = listed(
  'engelsk, english, norsk, norwegian, bokmål, nynorsk, bytt språk, endre språk',
  'skift språk, change language, snakk norsk, speak english, in english, på engelsk',
)

export const roleNames: readonly string[] = listed(
  'bytt leder, byte leiar, ny leder, ny leiar, gi rolle, gje rolle, rolle, stedfortreder',
  'ansatte, tilsette, ny ansatt, nye ansatte, legg til ansatt, ny tilsett, ny kollega',
  'nye kolleger, nye folk, slipp inn, medlemmer, staff, members, new colleague',
)

export const dataWords: readonly string[] = listed(
  'minedata, mydata, personvern, privacy, glem meg, gløym meg, forget me, slett meg',
  'delete me',
)

export const dataNames: readonly string[] = listed(
  'mine data, slett mine data, slett alt om meg, er dette anonymt, anonymt, gdpr',
  'hvem ser det jeg skriver, kven ser det eg skriv, who sees what I write, is this anonymous',
  'delete my data, data',
)

export const unitNames: readonly string[] = listed(
  'skift enhet, skifte enhet, velg enhet, feil enhet, jeg skal bytte enhet, jeg har byttet enhet',
  'skift eining, vel eining, feil eining, eg skal byte eining, eg har bytt eining',
  'choose unit, wrong unit, I have changed unit',
)
