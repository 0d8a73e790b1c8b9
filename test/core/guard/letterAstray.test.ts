/** A home that a letter did not reach, or where no net does, though nobody is named; the clinic has letters and addresses of its own. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

describe('is a home', () => {
  test.each([
    'innkallingen kom i retur fra Bakkegata 11 i Namsos',
    'brev returnert fra Solliveien 22, 7650 Verdal',
    'timebrevet gikk til Lyngveien 4, der bor det noen andre',
    'brevet om video kom aldri frem til Kirkeveien 9 på Røros',
    'innkalling sendt Lyngveien 4 var ukjent adressat',
    'ingen dekning i Bakkegata 11, tok timen på telefon',
    'ikke fiber i Solliveien 22, videoen hakket',
    'leiligheten i Lyngveien 4 har dårlig nett',
    'hjemmet i Kirkeveien 9 mangler nett',
    'gammel adresse Lyngveien 4 står i innkallingen, ny er Bakkegata 11',
    'brevet kom tilbake, ukjend på Skulevegen 3',
    'innkallinga gjekk til Skulevegen 3, flytta i sommar',
    'ikkje dekning i Skulevegen 3 på Stryn, tok telefon',
    'husværet i Skulevegen 3 har ikkje nett',
    'letter returned from Bakkegata 11, Namsos',
    'the invitation went to Lyngveien 4, old address',
    'no broadband at Solliveien 22, so we phoned',
    'the flat at Lyngveien 4 has bad coverage',
    'adressen Lyngveien 4 er feil, innkallingen kom tilbake',
    'post til Bakkegata 11 kommer i retur hver gang',
    'ny adresse Myrveien 3 7600 Levanger, gammel lå i systemet',
    'leilighet 304 i Dronningens gate 5, fikk ikke logget på',
    'fibernett ikke bygd ut til Granlia 6, timen tatt på telefon',
    'heimen i Nesvegen 8, 6900 Florø har dårleg dekning, video fall ut',
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
    'posten i Storgata 4 har ikke nett i dag',
    'brev til leverandør sendt til Industriveien 3',
    'nytt brev er lagt ut, adressen er Sykehusveien 1',
    'ingen fiber i Sykehusveien 1 før mars, vi bruker 4G',
    'ingen dekning i garasjen i Storgata 8',
    'kontoret i Storgata 8 har dårlig nett',
    'hjemmekontor i Bakkegata uten nett',
    'besøksadressen er Kirkegata 9, står i innkallingen',
    'i innkallingen står Kirkegata 9, riktig oppmøte er Kirkegata 11',
    'ny adresse for poliklinikken er Kirkegata 11',
    'the letter should say 9 Church Street',
    'møterommet i Kirkegata 9 har ikke lyd',
    'bilen hentes i Verkstedveien 2',
    'skjerm sendt til reparasjon i Verkstedveien 2',
    'posten har flyttet til Havnegata 3',
    'no coverage in the basement at Storgata 8',
    'letter from the supplier at Industriveien 3 arrived',
    'vi venter på fiber i Kirkegata 9',
    'legevakta er flyttet til Kirkegata 9, stå i brevet',
    'leverandøren holder til i Industriveien 3, ring før kl 12',
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
