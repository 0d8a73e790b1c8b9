/** Whether a line is a cry for help with the video: something does not work now, or somebody waits. */

import { fold } from '../../../core/fold.ts'

const asksForHelp = /\b(?:hjelp|hjelpe|hjelpa|help)\b/
const waits = /\b(?:venter|ventar|waiting|waits)\b/
const fails =
  /\b(?:virker|verkar|fungerer|funker|funkar|gar|kommer|kjem|far|ser|horer|hoyrer|finner|finn|klarer|klarar|greier) (?:\S+ ){0,3}(?:ikke|ikkje)\b/
const lacks =
  /\b(?:ingen|ikke|ikkje|inga|uten|utan|mangler|manglar|no) (?:lyd|lyden|bilde|bildet|bilete|biletet|video|videoen|nett|sound|picture|audio)\b/
const stalls =
  /\b(?:(?:henger|heng|fryser|frys|hakker|hakkar)(?: seg)?|(?:star|sitter|sit) fast|stuck|frozen|freezes)\b/
/** Folded, `doesn’t` is `dosn t`. */
const failsInEnglish =
  /\b(?:not|cannot|(?:dosn|isn|won|can) ?t) (?:\S+ )?(?:work|working|hear|see|get|connect|start|open|find)\b/

const cries = [asksForHelp, waits, fails, lacks, stalls, failsInEnglish]

/** As far as a line is read: who cries for help is brief. */
const longest = 300

export const isCry = (text: string): boolean => {
  if (text.length > longest) return false
  const line = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()
  return cries.some(cry => cry.test(line))
}
