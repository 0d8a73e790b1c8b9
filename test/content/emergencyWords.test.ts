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
    ...['nød', 'naud', 'nødhjelp', 'naudhjelp', 'nødnummer', 'naudnummer', '112', '110'],
  ],
  'is also said of a machine, a call or a wall against intruders': [
    ...['kollapset', 'kollapsa', 'kollapser', 'kollapsar', 'unresponsive'],
    ...['svarer ikke lenger', 'svarar ikkje lenger'],
    ...['brann', 'on fire', 'det brenn', 'det brenner'],
  ],
  'begins other words: voldsomt, Valdres': ['vold', 'vald'],
}

/** Stems that make an incident grave, and why they open nothing. */
const notUrgent: Readonly<Record<string, readonly string[]>> = {
  'nobody can help any more': [
    ...['pasienten døde', 'pasient døde', 'pasienten døydde', 'pasient døydde', 'pasienten er død'],
    ...['pasienten var død', 'dødsfall', 'patient died', 'patient is dead', 'patient had died'],
    ...['patient has died', 'passed away'],
  ],
  'tells what is over': [
    ...['pustet ikke', 'pusta ikkje', 'truet', 'threatened', 'tok livet', 'falle om'],
    ...['fikk ikke puste', 'fekk ikkje pust', 'could not breathe', 'blødde kraftig', 'there was a fire'],
    ...['svarte ikke på tiltale', 'svara ikkje på tiltale', 'patient was not responding'],
    ...['patient did not respond', 'was resuscitated', 'ble gjenopplivet', 'vart gjenoppliva'],
    ...['started resuscitation', 'startet gjenoppliving', 'starta gjenoppliving'],
  ],
  'says who collapses: the procedure opens at the verb alone': [
    ...[
      'pasienten',
      'pasient',
      'mannen',
      'kona',
      'personen',
      'brukeren',
      'brukaren',
      'barnet',
      'faren',
      'moren',
      'mora',
    ],
    ...['han', 'hun', 'ho', 'hen'],
  ].map(who => `${who} kollaps`),
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

it.each([
  'pasienten var medvitslaus da lyden falt ut',
  'hjartestopp hos pasienten, bilete og lyd fraus',
  'mannen kvelest',
  'det var livstrugande',
  'ho tek livet av seg',
  'pasienten får ikkje pusta',
  'pasienten slutta å pusta',
  'han sluttar å pusta',
  'ektefellen truar med å kome hit',
  'pasienten truar meg',
  'det kom trugsmål',
  'vi ringde 113, lyd og bilete var borte, og lyden kom ikkje att',
  'vi ringjer 112, lyd og bilete er borte, og lyden er vekke',
  'pasienten kollapset',
  'ho kollapsa',
  'patient unresponsive',
  'the patient was unresponsive',
  'pasienten svarer ikke på tiltale',
  'pasienten svarte ikke på tiltale',
  'pasienten svara ikkje på tiltale',
  'pasienten svarer ikke',
  'pasienten svarar ikkje, vi høyrer berre pust',
  'pasienten svarer ikke på tiltale, og mannen svarer ikke på telefon',
  'pasienten reagerer ikke',
  'pasienten reagerte ikke',
  'the patient is not responding',
  'the patient has died',
  'her mother passed away',
  'started resuscitation',
])('a life was in danger: «%s»', line => {
  expect(guess(line).severity).toBe('3')
})

it.each([
  'pasienten svarer ikke på telefon',
  'pasienten svarar ikkje på telefonen',
  'pasienten svarer ikke på SMS',
  'pasienten svarer ikke når vi ringer',
  'pasienten svarte ikke da vi ringte',
  'pasienten svarar ikkje når vi ringjer',
  'pasienten svarer ikke på innkallingen',
  'pasienten reagerte ikke på innkallingen',
  'pasienten reagerte ikkje på medisinen',
  'the patient is not responding to texts',
  'the patient did not respond to the invitation',
  'the patient does not respond to calls',
  'nettet kollapset',
  'stativet kollapsa',
  'the screen was unresponsive',
  'vi øvde på gjenoppliving',
  'the training on resuscitation was full',
  'bildet var knivskarpt',
  'pasienten var med bare en kort stund',
  'planen kollapset',
  'medvitet om video er godt',
  'hjartet på skjermen var ein knapp',
  'faren var med på samtalen',
  'the sound was harmless noise',
  'en harmonisk samtale',
])('no life was in danger: «%s»', line => {
  expect(guess(line).severity).not.toBe('3')
})
