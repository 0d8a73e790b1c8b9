/** Tells that an age is a colleague's: a round birthday that is kept with a cake, or the end of their work. */

import { leadTo, type Place } from '../../words/place.ts'
import { holdsPatient } from '../../words/words.ts'
import { tellsOfPatient } from '../patients/namesakes.ts'

/** `fyller 50 på fredag`, and nothing more than a cake: colleagues' round birthdays, which no patient is told of with. */
const isRound = /^[2-7]0(?!\d)/
const turns = /(?<!\p{L})(?:fyller|blir|turns|runder|rundar) $/iu
const thatDay =
  /^(?: år)?(?: (?:nå|no|på|til|i|neste|on|next|this)){0,2} (?:(?:man|måns?|tys?|tirs|ons|tors|fre|lør|lau?r|søn|sun)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dag|morgen|morgon|helg[ae]n?|uke|uka|veke|veka|week|today|tomorrow)[\s.:)]*(?:$|,?[^.!?\n]{0,24} (?:husk|kjøp|bak|feir|kake|gave|gåve|blom|kort|fest|sang|hurra|samle|cake|gift|card|celebrat))/iu

/** The day itself tells more, so it must be told of with a cake. */
const thatDate =
  /^(?: år)? (?:den |on )?\d{1,2}(?:\.|st|nd|rd|th)? ?\p{L}{3,9}\.?,?[^.!?\n]{0,24} (?:kake|gave|gåve|blom|fest|spleis\p{L}*|cake|gift)/iu

export const isKept = (text: string, { start, end }: Place): boolean =>
  isRound.test(text.slice(start, end)) &&
  (turns.test(leadTo(text, start, 12)) || / (?:kake|cake)/i.test(text.slice(end, end + 48))) &&
  (thatDay.test(text.slice(end, end + 48)) || thatDate.test(text.slice(end, end + 60))) &&
  !holdsPatient(text)

/** Whoever ends their work is told of by their age too. */
const leaving =
  /(?<!\p{L})(?:av med (?:\p{L}+)?pensjon|jobb(?:et|a) (?:her|hos oss)|retir(?:es|ing))(?!\p{L})/iu
export const isLeaving = (text: string): boolean => leaving.test(text) && !tellsOfPatient(text)
