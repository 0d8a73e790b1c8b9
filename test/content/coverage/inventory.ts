/**
 * Every item of the five sources by its id, and nothing but ids: for each source and step the kinds with how many there
 * are, numbered from 1. C is something to check, E a step in an emergency, T a tool, V what matters most, R a role, A
 * advice, D a definition, Q a quotation, K a figure, X something that the source leaves open; I, P, N, S, W and D of HM
 * are insights, personas, nudges, stories, wishes and scenarios.
 */

const counts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VV: {
    '0': 'A6 D4',
    '01': 'C2 T1 V1 A3 D2 R1',
    '02': 'C4 T2 V1 A7 D1 R1',
    '03': 'C3 T4 V1 A4 R1',
    '04': 'C5 T4 V1 A1 R7',
    '05': 'C2 T2 V1 A2',
    '06': 'C2 T1 V1 A3',
    '07': 'C1 T1 A3',
    '08': 'C2 T2 V1 A4 R1',
    '09': 'C1 T3 A6',
    '10': 'C1 T3 V1 A4',
    '11': 'C2 T3 V1 A7',
    '12': 'C2 T4 A11',
    '13': 'C4 T3 A4 R1',
    '14': 'C1 T2 A3',
    '15': 'C1 T1 A1',
    '16': 'C5 T4 V1 A6 R1',
    '17': 'C3 T5 V1 A13',
    '18': 'C3 T5 V1 A7',
    '19': 'C6 T2 A6',
    '20': 'C5 T4 A8 R1',
  },
  ND: {
    '0': 'A4 K2',
    '11': 'D1 R1 A4 C9 V1 T1',
    '12': 'D1 K2 C9 T1',
    '13': 'A3 C6',
    '14': 'A4 C9 T1',
    '21': 'C6 T1',
    '22': 'C8 A1 Q1 T1',
    '23': 'C9 Q1 T1',
    '24': 'C18 T1',
    '31': 'C14 Q1 T1',
    '32': 'C9',
    '41': 'C15 Q1 T1',
    '42': 'C14 Q1 T1',
    '51': 'A2 R1',
    '52': 'A2',
    '53': 'A1',
  },
  HM: {
    '': 'X1 K19 I48 P16 Q5 N17 S5 E5 W4 T1 D1 A2',
    '0': 'A3 Q1',
  },
  SP: {
    '0': 'A4 R5 T1',
    '1': 'C1',
    '2': 'C2',
    '3': 'C1',
    '4': 'C1',
    '5': 'C5',
    '6': 'C1',
    '7': 'C1',
    '8': 'C1',
    '9': 'R1 C7',
    '10': 'C1',
    '11': 'C2',
    '12': 'C8',
    '13': 'R2 C4',
    '14': 'C5',
    '15': 'C2',
    '16': 'C4',
    '17': 'T1 A1 X1',
  },
  SU: {
    '0': 'A2 R4',
    '1': 'C6',
    '2': 'C6 K1',
    '3': 'C8',
    '4': 'C3',
    '5': 'C2 T3',
    '6': 'C7 R1',
    '7': 'C17 T1',
    '8': 'C12',
    '9': 'C5 T1',
    '10': 'C3',
    '': 'E12 D3 X1 A4',
  },
}

/** The steps of the regional roadmap have a letter and no number. */
const letters = [...'ABCDEFGHIJK'].map(letter => `HM-${letter}`)

const idsOf = (source: string): readonly string[] =>
  Object.entries(counts[source] ?? {}).flatMap(([step, kinds]) =>
    kinds.split(' ').flatMap(counted => {
      const kind = counted.charAt(0)
      return Array.from({ length: Number(counted.slice(1)) }, (_, nth) =>
        [source, step, `${kind}${nth + 1}`].filter(Boolean).join('-'),
      )
    }),
  )

/** All that has to be carried by some entry of the content or to have a reason, with how many there are. */
export const sources: Readonly<Record<string, { readonly ids: readonly string[]; readonly count: number }>> =
  {
    'the video guide': { ids: idsOf('VV'), count: 253 },
    'the guide to home follow-up': { ids: idsOf('ND'), count: 171 },
    'the regional roadmap': { ids: [...idsOf('HM'), ...letters], count: 139 },
    'the wound procedure': { ids: idsOf('SP'), count: 62 },
    'the meeting guideline': { ids: idsOf('SU'), count: 102 },
  }

export const all: ReadonlySet<string> = new Set(Object.values(sources).flatMap(({ ids }) => ids))
