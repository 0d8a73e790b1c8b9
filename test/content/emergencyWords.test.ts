/** The two lists of what an emergency is called: the words that open the procedure, and the stems that make an incident grave. */

import { expect, it } from 'vitest'
import taxonomy from '../../cards/deviations/taxonomy.json' with { type: 'json' }
import { readContent } from '../../src/content.ts'
import { fold } from '../../src/core/fold.ts'
import { createGuesser } from '../../src/features/deviations/guess.ts'

const { words } = readContent().checklists.emergency
const guess = createGuesser(taxonomy)

/** Words that open the procedure, and why an incident that holds them is not grave for that. */
const notGrave: Readonly<Record<string, readonly string[]>> = {
  'names the procedure or a number, which may be what failed': [
    ...['nød', 'naud', 'nødhjelp', 'naudhjelp', 'nødnummer', '112', '110'],
  ],
  'is also said of a machine, a call or a wall against intruders': [
    ...['kollapset', 'kollapsa', 'unresponsive', 'svarer ikke lenger', 'svarar ikkje lenger'],
    ...[
      'pasienten svarer ikke',
      'pasienten svarar ikkje',
      'svarer ikke på tiltale',
      'svarar ikkje på tiltale',
    ],
    ...['pasienten reagerer ikke', 'pasienten reagerer ikkje', 'patient is not responding'],
    ...['patient does not respond', 'brann', 'on fire', 'det brenn', 'det brenner'],
  ],
  'begins other words: voldsomt, Valdres': ['vold', 'vald'],
}

/** Stems that make an incident grave, and why they open nothing. */
const notUrgent: Readonly<Record<string, readonly string[]>> = {
  'nobody can help any more': [
    ...['pasienten døde', 'pasient døde', 'pasienten døydde', 'pasient døydde', 'pasienten er død'],
    ...['pasienten var død', 'dødsfall', 'patient died', 'patient is dead'],
  ],
  'tells what is over': [
    ...['pustet ikke', 'pusta ikkje', 'truet', 'threatened', 'tok livet', 'falle om'],
    ...['fikk ikke puste', 'fekk ikkje puste', 'could not breathe', 'blødde kraftig', 'there was a fire'],
  ],
  'is also said of the hour: fall om natta': ['fall om'],
  'is how somebody is, and no deed yet': ['voldelig', 'valdeleg', 'violent'],
}

const asWords = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()

const opens = (stem: string) =>
  words.some(
    word => asWords(word).startsWith(asWords(stem)) || ` ${asWords(stem)} `.includes(` ${asWords(word)} `),
  )

it('every word that opens the procedure makes an incident grave, or has a reason', () => {
  const reasoned = Object.values(notGrave).flat()
  const light = words.filter(word => guess(`det sto ${word} der`).severity !== '3')
  expect(light.toSorted()).toEqual(reasoned.toSorted())
})

it('every stem that makes an incident grave opens the procedure, or has a reason', () => {
  const reasoned = Object.values(notUrgent).flat()
  expect(taxonomy.emergencies.filter(stem => !opens(stem)).toSorted()).toEqual(reasoned.toSorted())
})
