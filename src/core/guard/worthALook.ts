/** Asked before anything else: most of what people write has nothing in it that may point to anybody, and costs nothing. */

import { mayLie } from './people/around/bed.ts'
import { mayTellOfClub } from './people/around/club.ts'
import { maySayOnly } from './people/around/few.ts'
import { mayTellOfKin } from './people/around/kin.ts'
import { mayTellOfSide } from './people/around/kinAtSide.ts'
import { mayBeMarked } from './people/around/mark.ts'
import { mayBeWritten, mayTellOfNews } from './people/around/news.ts'
import { mayNameOffice } from './people/around/office.ts'
import { mayTellOfSchool } from './people/around/school.ts'
import { maySayFrom } from './people/homes/homePlace.ts'
import { mayNameAccount } from './people/phones/accounts.ts'
import { mayLeadToOne } from './people/phones/links.ts'
import { maySayDied } from './people/registers/belongings.ts'
import { mayNamePatientAlone, maySpellName } from './people/who/namedPatient.ts'
import { holdsBase64 } from './seeing/encoded.ts'
import { holdsSpokenDigits } from './seeing/spoken.ts'
import { mayTellAge } from './seeing/spokenAges.ts'

/** Whom everybody around knows: all of them are told of with a capital, but for what the papers told. */
const mayBeKnownAround = (text: string): boolean =>
  / \p{Lu}\p{Ll}/u.test(text)
    ? mayTellOfKin(text) ||
      mayTellOfSide(text) ||
      mayTellOfSchool(text) ||
      mayTellOfClub(text) ||
      mayTellOfNews(text) ||
      mayBeMarked(text)
    : mayBeWritten(text) && mayTellOfNews(text)

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
  mayBeKnownAround(text) ||
  mayLie(text) ||
  mayNamePatientAlone(text) ||
  maySpellName(text) ||
  holdsBase64(text)
