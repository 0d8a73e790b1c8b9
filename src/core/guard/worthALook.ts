/** Asked before anything else: most of what people write has nothing in it that may point to anybody, and costs nothing. */

import { mayNameAccount } from './people/accounts.ts'
import { maySayDied } from './people/belongings.ts'
import { maySayFrom } from './people/homePlace.ts'
import { mayTellOfKin } from './people/kinMet.ts'
import { mayLeadToOne } from './people/links.ts'
import { mayBeMarked } from './people/marked.ts'
import { mayNamePatientAlone } from './people/namedPatient.ts'
import { mayNameOffice } from './people/offices.ts'
import { maySayOnly } from './people/oneOfFew.ts'
import { holdsBase64 } from './seeing/encoded.ts'
import { holdsSpokenDigits } from './seeing/spoken.ts'
import { mayTellAge } from './seeing/spokenAges.ts'

/** Without a digit, an at sign or several numbers in words there is nothing to find, and most of what people write has none. */
export const worthALook = (text: string): boolean =>
  /[\p{Nd}\p{No}\p{So}\u{e0030}-\u{e0039}〇零一二三四五六七八九@]|krøll|snabel|[([{]at?[)\]}]| (?:dot|punktum|prikk) /iu.test(
    text,
  ) ||
  mayTellAge(text) ||
  holdsSpokenDigits(text) ||
  maySayFrom(text) ||
  mayLeadToOne(text) ||
  maySayDied(text) ||
  maySayOnly(text) ||
  mayNameAccount(text) ||
  mayNameOffice(text) ||
  mayTellOfKin(text) ||
  mayBeMarked(text) ||
  mayNamePatientAlone(text) ||
  holdsBase64(text)
