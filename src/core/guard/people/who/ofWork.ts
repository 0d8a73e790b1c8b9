/** Tells that a line is about somebody at work: by what only staff do or are, a desk, or a title. */

import { anyStart } from '../../words/words.ts'
import { holdsOwningDesk } from './desks.ts'
import { holdsTitle } from './titles.ts'
import { withoutLacking } from './treated.ts'

/** The writer's, and no minutes. */
export const myOwn = '(?<!(?:^|[^\\p{L}])(?:to|tre|fire|fem|ti|få|noen|nokre|par|\\d) )min(?!\\p{L})'

/** What only staff do, or are. */
const atWork = anyStart(
  'jobb|arbeid|ansvar|respons|opplær|kurs(?!\\p{L})|kurset|undervis|teach|training|vikar|vakt|duty|on-call',
  'turnus|skift|kolleg|colleag|sjef|leder|leiar|manager|rådgiv|adviser|prosjekt|project|support|brukerst',
  'brukarst|hjelper (?:oss|deg|dere|dykk)|hjelp(?:er|e)? (?:dere|dykk|deg)|spørsmål|question|lurer',
  'kontaktperson|contact person|konsulent|consultant|tekni|selger|seljar|leverandør|supplier|vendor',
  'sjåfør|driver|porter|porten|budet|team|avdeling|ward|ikt|it(?!\\p{L})|stab|sekretær|tolk|interpret',
  'instrukt|møteleder|arrangør|kl\\.? ?\\d{1,2}\\s?[-–]|hverdager|kvardagar|døgnet|weekdays',
  `${myOwn}|(?:mi|mitt|vår|vårt|våre|our|my)(?!\\p{L})`,
  '(?:vi|jeg|eg|we|de|dei|they)(?: \\p{L}+)? (?:nås|nåes|nåast|treffes|treffast|be reached)',
)

export const tellsOfWork = (text: string): boolean => {
  const line = withoutLacking(text)
  return atWork.test(line) || holdsOwningDesk(line) || holdsTitle(line)
}
