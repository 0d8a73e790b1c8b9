/** Finds somebody who is parted over the fields of one form, each of them read in the same way. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import type { Fields } from '../madeByChance.ts'
import { identityLength } from '../numbers/identity.ts'
import { mayHoldTags } from '../seeing/markup.ts'
import { plainly, plainlyWithTags } from '../seeing/seeing.ts'
import { personOverFields } from './person.ts'
import { splitOverFields } from './split.ts'

export type FieldFinding = Finding & { readonly field: string }

type Texts = ReadonlyMap<string, string>

const together = (texts: Texts, known: Known): FieldFinding | null => {
  const split = splitOverFields(texts)
  if (split !== null) return { ...finding('A', 'number', identityLength), field: split }
  const person = personOverFields(texts, known)
  return person && { ...person.finding, field: person.field }
}

/** `Født: 1955`: the label of a form that was copied stands in the text of its field. */
const labelled = /^\P{L}{0,3}(?<label>\p{L}[\p{L} ./-]{1,23}?) ?[:=] ?(?<rest>\S.*)$/su

/** Called as their texts call them; null where none does. */
const calledByTheirTexts = (
  texts: Texts,
): ReadonlyMap<string, readonly [field: string, text: string]> | null => {
  const called = new Map<string, readonly [string, string]>()
  let some = false
  for (const [field, text] of texts) {
    const { label, rest } = labelled.exec(text)?.groups ?? {}
    const isTold = label !== undefined && rest !== undefined && !called.has(label)
    if (isTold) called.set(label, [field, rest])
    else called.set(field, [field, text])
    some ||= isTold
  }
  return some ? called : null
}

const partedIn = (texts: Texts, known: Known): FieldFinding | null => {
  if (texts.size < 2) return null
  const found = together(texts, known)
  const called = found?.hard ? null : calledByTheirTexts(texts)
  if (!called) return found
  const told = together(new Map([...called].map(([label, [, text]]) => [label, text])), known)
  return told && (told.hard || !found) ? { ...told, field: called.get(told.field)?.[0] ?? told.field } : found
}

const readBy = (fields: Fields, read: (text: string) => string): Texts =>
  new Map(
    Object.entries(fields)
      .map(([field, text]) => [field, read(text).trim()] as const)
      .filter(([, text]) => text !== ''),
  )

export const partedOver = (fields: Fields, known: Known): FieldFinding | null => {
  const ways = Object.values(fields).some(mayHoldTags) ? [plainly, plainlyWithTags] : [plainly]
  const found = ways.map(read => partedIn(readBy(fields, read), known))
  return found.find(one => one?.hard) ?? found.find(one => one !== null) ?? null
}
