/** A home that a letter did not reach, or where no net does, though nobody is named; the clinic has letters and addresses of its own. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

describe('is a home', () => {
  test.each([
    'innkalling gått til gammel adresse Myrveien 3, 7600 Levanger',
    'brevet kom i retur fra Myrveien 3, 7600 Levanger',
    'innkallingen ble sendt til feil adresse, Storgata 12 B, 8657 Mosjøen',
    'flyttet til Havnegata 7, Namsos, fikk ikke brevet om video',
    'har ikke nett hjemme i Fjellveien 18 på Oppdal, vil ha telefon',
    'brev om videotime returnert, ukjent i Elvegata 4 Steinkjer',
    'ingen mobildekning i Skogveien 33, Røros, droppet video',
    'letter came back from Myrveien 3, 7600 Levanger',
    'moved to Havnegata 7 in Namsos, never got the letter',
    'Adresse: Myrveien 3, 7600 Levanger. Ikke mottatt innkalling',
    'brevet til Granveien 12, 7715 Steinkjer kom i retur',
    'innkalling sendt til gammel adresse, Granveien 12',
  ])('%s', line => {
    expect(screen(line)).not.toBeNull()
  })
})

describe('is an address of ours', () => {
  test.each([
    'brev fra leverandøren kom i retur fra Industriveien 14',
    'pakken med kabler ble sendt til Storgata 12, resepsjonen',
    'vi flytter til nye lokaler i Havnegata 7 i mars',
    'poliklinikken har flyttet til Kirkegata 22, lenken i brevet må endres',
    'i brevet står gammel adresse, vi er i Parkveien 2 nå',
    'innkallingen sier Parkveien 2, men vi er flyttet',
    'ingen dekning i kjelleren i Storgata 4',
    'kurset er i Kongens gate 5 kl 9',
    'Skjermen skal leveres til Verkstedveien 3',
    'møt opp i Sjøgata 10 hvis video svikter',
    'nytt kontor i Strandgata 9, lenken er den samme',
    'Postboks 12 er vår adresse',
    'den nye klinikken i Fjordgata 30 har ikke fiber ennå',
    'parkering i Elvegata',
    'taxi til Bakkegata 3 for utstyret',
    'brevmalen har feil adresse: Storgata 1',
    'the letter template says Storgata 1, should be Storgata 3',
    'our office moved to Havnegata 7',
    'the server room at Kirkegata 2 has no network',
    'Elkjøp i Storgata 40 har hodesett på tilbud',
  ])('%s', line => {
    expect(screen(line)).toBeNull()
  })
})
