/** Asked before anything else: most of what people write has nothing in it that may point to anybody, and costs nothing. */

import { mayTellOfUnnamed } from './people/around/unnamed.ts'
import { maySayFrom } from './people/homes/homePlace.ts'
import { mayNameEitherWay } from './people/patients/eitherWay.ts'
import { mayGreetPatient } from './people/patients/greeted.ts'
import { mayMeetByName } from './people/patients/metByName.ts'
import { mayNamePatientAlone, maySpellName } from './people/patients/named.ts'
import { mayBeSigned } from './people/patients/signedBy.ts'
import { mayNameAccount } from './people/phones/accounts.ts'
import { mayLeadToOne } from './people/phones/links.ts'
import { maySayDied } from './people/registers/belongings.ts'
import { withCompoundsBare } from './seeing/compounds.ts'
import { holdsBase64 } from './seeing/encoded.ts'
import { holdsSpokenDigits } from './seeing/spoken.ts'
import { mayTellAge } from './seeing/spokenAges.ts'

/** Without a digit, an at sign or several numbers in words there is nothing to find, and most of what people write has none. */
const mayTell = (text: string): boolean =>
  /[\p{Nd}\p{No}\p{So}\u{e0030}-\u{e0039}〇零一二三四五六七八九@]|krøll|snabel|[([{]at?[)\]}]| (?:dot|punktum|prikk) /iu.test(
    text,
  ) ||
  mayTellAge(text) ||
  holdsSpokenDigits(text) ||
  maySayFrom(text) ||
  mayLeadToOne(text) ||
  maySayDied(text) ||
  mayNameAccount(text) ||
  mayTellOfUnnamed(text) ||
  mayNamePatientAlone(text) ||
  mayNameEitherWay(text) ||
  mayMeetByName(text) ||
  mayBeSigned(text) ||
  mayGreetPatient(text) ||
  maySpellName(text) ||
  holdsBase64(text)

/** As far as somebody is looked for. */
const longest = 100_000

/** *Dialysepasienten* is asked for as *pasienten* is, as it is read so too. */
export const worthALook = (text: string): boolean => {
  if (mayTell(text)) return true
  const written = text.slice(0, longest)
  const bare = withCompoundsBare(written)
  return bare !== written && mayTell(bare)
}
