/** The words of a nudge: each pattern finds a line that somebody could write, and leaves alone what may be said. */

import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/core/language.ts'
import { toneFault, turns, whole } from '../../../src/core/wording/tone.ts'
import { lacksReserve, reserve } from '../../../src/core/wording/video.ts'

type Lines = Readonly<Record<Language, readonly string[]>>

/** One line for each pattern, in its order; where a pattern joins several words, one of them stands for all. */
const bad: Readonly<Record<keyof typeof turns, Lines>> = {
  shames: {
    nb: [
      'Det er litt flaut at rommet står tomt.',
      'Dette burde vært på plass.',
      'Du bruker fortsatt ikke sjekklisten.',
      'Målet er ikke ennå nådd hos dere.',
      'Har du glemt sjekklisten?',
      'Enheten henger langt etter.',
      'Tallene er ikke gode nok.',
      'Det er dårlige tall denne måneden.',
      'Tid er en unnskyldning.',
      'Alle andre har kommet i gang.',
      'Nå er det bare du som mangler.',
      'Hvorfor har du ikke prøvd?',
      'Du har ikke svart på forrige melding.',
      'Pasientene dine fortjener bedre.',
      'Det er ikke så vanskelig som du tror.',
      'Vi har ventet lenge på deg.',
    ],
    nn: [
      'Det er pinleg at rommet står tomt.',
      'Dette burde vore på plass.',
      'Du brukar framleis ikkje sjekklista.',
      'Målet er ikkje enno nådd.',
      'Har du gløymt sjekklista?',
      'Eininga ligg etter.',
      'Tala er ikkje gode nok.',
      'Det er dårlege tal denne månaden.',
      'Tid er ei bortforklaring.',
      'Alle andre har kome i gang.',
      'No er det berre du som manglar.',
      'Kvifor har du ikkje prøvd?',
      'Du har ikkje svart på den førre meldinga.',
      'Pasientane dine fortener betre.',
      'Det er ikkje så vanskeleg som du trur.',
      'Vi har venta lenge på deg.',
    ],
    en: [
      'It is embarrassing that the room is empty.',
      'You should have done this.',
      'You haven’t answered yet.',
      'Have you forgotten the checklist?',
      'Your unit is falling behind.',
      'The figures are not good enough.',
      'Poor figures this month.',
      'Time is an excuse.',
      'Everyone else has begun.',
      'You are the only one left.',
      'Why haven’t you tried?',
      'You have not answered the last message.',
      'Your patients deserve better.',
      'It is not as hard as you think.',
      'We have been waiting for you.',
    ],
  },
  ranks: {
    nb: [
      'Dere er best i klinikken.',
      'Dere ligger på plass 7.',
      'Se rangeringen.',
      'Enheten er nederst på listen.',
      'Du har hatt færre videotimer enn andre, men flere enn kollegene.',
      'Dere er under snittet.',
      'Bli med i konkurransen.',
      'De fleste kollegene har prøvd.',
      'Naboavdelingen har allerede 40 videotimer.',
      'Bare 12 prosent hos dere er med.',
      'Resten av klinikken er i gang.',
    ],
    nn: [
      'De er flinkast i klinikken.',
      'De ligg på plass 7.',
      'Sjå rangeringa.',
      'Eininga er nedst på lista.',
      'De har betre tal, og fleire enn andre.',
      'De er under snittet.',
      'Bli med i konkurransen.',
      'Dei fleste kollegaene har prøvd.',
      'Naboavdelinga har alt 40 videotimar.',
      'Berre 12 prosent hos dykk er med.',
      'Resten av klinikken er i gang.',
    ],
    en: [
      'You are the best in the clinic.',
      'See the ranking.',
      'You are number 7 of 12.',
      'Your unit is at the bottom of the list.',
      'You had fewer than your colleagues and more than average.',
      'You are below average.',
      'Join the competition.',
      'Most of your colleagues have tried.',
      'The unit next door already has 40.',
      'Only 12 per cent of you are in.',
      'The rest of the clinic has begun.',
    ],
  },
  presses: {
    nb: [
      'Du må svare.',
      'Det haster.',
      'Dette er siste sjanse.',
      'Ikke gå glipp av det.',
      'Det er en plikt.',
      'Lederen ser om du svarer.',
      'Det får konsekvenser for deg.',
      'Tre uker: 3 uker på rad.',
      'Vi minner deg igjen.',
      'Tallene blir lagt fram for ledelsen.',
      'Dette er din tredje påminnelse.',
      'Svar innen fredag.',
      'Kom igjen, dette klarer dere.',
      'Det blir lagt merke til.',
    ],
    nn: [
      'Du må svare.',
      'Det hastar.',
      'Dette er siste høve.',
      'Ikkje gå glipp av det.',
      'Det er pålagt.',
      'Leiaren ser om du svarer.',
      'Det får konsekvensar for deg.',
      'No er det 3 veker på rad.',
      'Endå ein gong om sjekklista.',
      'Tala blir lagt fram for leiinga.',
      'Dette er den tredje påminninga.',
      'Svar innan fredag.',
      'Kom igjen, dette klarer de.',
      'Det blir lagt merke til.',
    ],
    en: [
      'You must answer.',
      'This is urgent.',
      'This is your last chance.',
      'Don’t miss out.',
      'This is mandatory.',
      'Your leader sees whether you answer.',
      'There will be consequences for you.',
      'That makes 3 weeks in a row.',
      'Once again about the checklist.',
      'The figures are shown to management.',
      'This is your third reminder.',
      'Answer by Friday.',
      'Come on, you can do it.',
      'It will be noticed.',
    ],
  },
}

describe.each(Object.keys(bad) as (keyof typeof bad)[])('a line that %s', fault => {
  it.each(languages)('is found in %s, and each pattern finds one', language => {
    const lines = bad[fault][language]
    for (const line of lines) expect(toneFault(language, line), line).not.toBeNull()
    const idle = turns[fault][language].filter(({ source }) => !lines.some(line => whole(source).test(line)))
    expect(idle).toEqual([])
  })
})

it.each<[Language, string]>([
  ['nb', 'Prøv det i dag!'],
  ['nn', 'VIKTIG om sjekklista.'],
  ['en', 'IMPORTANT news.'],
])('a loud line is found in %s: %s', (language, line) => {
  expect(toneFault(language, line)).toContain('loud')
})

const good: Lines = {
  nb: [
    'I morgen er det satt av tid til videotimer. Sjekklisten ligger klar.',
    'Alt du trenger, ligger her. Du velger selv.',
    'Det er fint å øve to og to, uten pasient.',
    'Har rommet vært i veien, kan dere si fra.',
    'Tallene er for enheten samlet, aldri for den enkelte.',
    'Noen skal hjelpe pasienter som ikke kommer på.',
    'Det beste er om en kollega er med.',
    'Skjemaet ligger klart, og hvis noe svikter, ring superbrukeren.',
  ],
  nn: [
    'I morgon er det sett av tid til videotimar. Sjekklista ligg klar.',
    'Alt du treng, ligg her. Du vel sjølv.',
    'Det er fint å øve to og to, utan pasient.',
    'Tala er for eininga samla, aldri for den enkelte.',
  ],
  en: [
    'Time is set aside for video consultations tomorrow. The checklist is ready.',
    'All that you need is here. You decide.',
    'It is good to practise in pairs, without a patient.',
    'The figures are for the unit as a whole, never for one person.',
  ],
}

describe('a line that may be said', () => {
  it.each(languages)('is left alone in %s', language => {
    expect(good[language].filter(line => toneFault(language, line) !== null)).toEqual([])
  })
})

const choosing: Lines = {
  nb: [
    'Velg video for neste kontroll.',
    'Tilby pasienten en videotime.',
    'Kunne én kontroll tas på video?',
    'Video som standard når timen settes opp.',
    'Vurder hjemmeoppfølging ved utskrivning.',
    'Kontrollen er lang. Ta den på skjermen.',
  ],
  nn: [
    'Vel video for neste kontroll.',
    'Tilby pasienten ein videotime.',
    'Kunne éin kontroll takast på video?',
    'Video som standard når timen blir sett opp.',
    'Vurder heimeoppfølging ved utskriving.',
  ],
  en: [
    'Choose video for the next check-up.',
    'Offer the patient a video consultation.',
    'Could one check-up take place on video?',
    'Video as the default when a consultation is booked.',
    'Consider home follow-up at discharge.',
  ],
}

const notChoosing: Lines = {
  nb: ['Videorommet er klart.', 'Den første videotimen er registrert.', 'Velg et rom for møtet.'],
  nn: ['Videorommet er klart.', 'Den første videotimen er registrert.', 'Vel eit rom for møtet.'],
  en: ['The room is ready.', 'The first video consultation is registered.', 'Choose a room for the meeting.'],
}

describe('whoever speaks of choosing video', () => {
  it.each(languages)('says in %s that the clinical judgement decides', language => {
    for (const line of choosing[language]) {
      expect(lacksReserve(language, line), line).toBe(true)
      expect(lacksReserve(language, `${line.slice(0, -1)}, ${reserve[language]}.`), line).toBe(false)
    }
  })

  it.each(languages)('is not whoever speaks of something else in %s', language => {
    expect(notChoosing[language].filter(line => lacksReserve(language, line))).toEqual([])
  })
})
