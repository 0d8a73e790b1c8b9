/** What an incident of a video clinic is most often about: a file or a meeting that is called after a patient, and who was let into somebody else's. */

import { describe, expect, it } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { withFilesRead } from '../../../src/core/guard/seeing/fileNames.ts'

const sets = {
  'a file or a meeting that is called after a patient': `
    henvisning-geir-moe.docx lå i Teams-mappen
    Filen Nordmann_Kari_120356.docx åpnet seg ikke
    prøvesvar_hanne_lie.pdf ble delt i feil møte
    C:\\Pasienter\\Moe_Geir\\journal.docx var åpen
    IMG_hanne_lie_føflekk.jpg havnet i chatten
    Kari Nordmann 1956.pdf kunne ikke lastes opp
    Møtet heter «Video Geir Moe 10.00» i kalenderen
    Møtetittel: Konsultasjon Hanne Lie
    kalenderen viste "Videotime – Geir Moe" for alle
    Emne: Videokonsultasjon Hanne Lie 10.11
    Emne: Re: Geir Moe, kontroll føflekk
    invitasjonen het Kontroll Hanne Lie
    opptak_geir_moe_2026-11-09.mp4 ligger i OneDrive
    Skjermbilde_HanneLie_journal.png i chatten
    filnavnet var "Samtykke - Hanne Lie.pdf"
    vedlegg: sykemelding Geir Moe.pdf
    fant samtykke_leif_nygård.pdf i feil kanal
    opptaket videotime_unni_strand.mp4 lå åpent
    CT_KnutSolberg_2026.dcm ble delt i chatten
    henvisning_astrid_holm.docx ble lastet opp i møtechatten
    Møteinvitasjonen het "Konsultasjon Rolf Haugen"
    Videokonsultasjon Ingebjørg Aune sto som tittel
    i kalenderen: Videotime Arvid Brekke 13:30
    Kontroll Jorunn Tveit lå synlig for hele teamet
    prøvesvar_astrid_holm.pdf
    journal-rolf-haugen.pdf ble skrevet ut på feil skriver`,
  'who was let in, or stood in the lobby': `
    lobbyen viste Hanne Lie og Geir Moe samtidig
    to i lobbyen: Hanne Lie, Geir Moe
    Hanne Lie sto i lobbyen mens Geir Moe var inne
    Slapp inn Hanne Lie i timen til en annen
    Geir Moe kom inn i feil time
    Geir Moe ble sluppet inn mens vi snakket med en annen
    feil person i rommet: Geir Moe
    Hanne Lie ble sluppet inn i feil konsultasjon
    Tone Myhre havnet i konsultasjonen til en annen
    Tone Myhre dukket opp i videoen til en annen
    slapp inn feil, Arne Moen i stedet for den som hadde time
    Arne Moen kom inn samtidig som en annen var inne
    Arne Moen sto fortsatt i rommet da neste kom
    Siv Dahl lå igjen i videorommet fra forrige time
    Odd Hansen hørte samtalen med den før ham
    Odd Hansen fikk høre hva vi sa til en annen
    fikk inn Berit Aas på feil rom
    Berit Aas kobla seg på timen til nabopasienten
    i lobbyen sto Kjell Rud, men det var ikke hans tur
    Kjell Rud ventet i lobbyen i 25 min
    Kjell Rud sitter i lobbyen enda
    Mary Jones was let into another consultation
    Mary Jones was in the lobby for 20 minutes
    admitted Mary Jones to the wrong call
    fikk inn Tore Lien mens Solveig Myhre fortsatt var på
    Bjarne Rud kom inn midt i samtalen med en annen
    Laila Vik ble sluppet inn for tidlig
    Torgeir Moe satt i lobbyen da vi glemte ham
    lobbyen: Else Krogh, Henrik Dale
    Camilla Lunde havna på feil rom
    Gro Fossum lå igjen i samtalen etter at vi var ferdige
    slapp inn Paul Wright i feil samtale
    Helen Walker was admitted to another patient's call
    Leif Nygård dukket opp i timen til en annen
    Unni Strand sto i lobbyen i 15 min
    Knut Solberg hørte alt vi sa til neste`,
}

const work = `
    Filen opplæringsplan_hud_2026.pdf åpner seg ikke
    rutine-videokonsultasjon-v3.docx ligger i Teams
    Presentasjon_Hanne_Lie.pptx fra kurset er delt
    referat_prosjektmøte_per_bakken.docx mangler
    Møtet heter «Videomøte prosjekt» i kalenderen
    Møtetittel: Opplæring med Hanne Lie fra IKT
    Emne: Re: Kurs i video, Geir Moe
    kalenderen viste "Møte – Geir Moe" for alle
    invitasjon fra Per Bakken i Norsk helsenett
    Per Bakken fra IKT sto i lobbyen til møtet
    Siv Dahl slapp oss inn på serverrommet
    Vi sto i lobbyen i ti minutter uten å bli sluppet inn
    Pasienten sto i lobbyen og ble ikke sluppet inn
    lobbyen viste ingen navn
    Lobbyen: to ventet samtidig
    feil person fikk tilgang til mappen
    Slapp inn teknikeren på rom 3
    skjermbilde.png av feilen er lagt ved
    logg_2026-11-09.txt sendt til support
    feil_lyd_rom3.mp4 viser problemet
    Per Bakken kom inn på møtet for sent
    Hanne Lie kom inn i prosjektet i høst
    Geir Moe logget seg på kurset fra rom 3
    Odd Hansen var i videorommet og byttet kabel
    Kontroll av utstyr: Hanne Lie tar rom 3
    Time Manager Pro virker ikke
    Video Conferencing Norge har ny kontaktperson
    Konsultasjon Video Rom 3 viser feil tid
    kontroll Rom Nord fredag
    Opptak Kurs Mandag ligger i Stream
    Hanne Lie hørte at lyden var for lav i kursrommet
    Siv Dahl sto igjen i møterommet for å rydde`

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

describe.each(Object.entries(sets))('%s', (_, stop) => {
  it.each(linesOf(stop))('is found: %s', line => {
    expect(screen(`avvik ${line}`)).not.toBeNull()
  })
})

it.each(linesOf(work))('is not in: %s', line => {
  expect(screen(`avvik ${line}`)).toBeNull()
})

it.each([
  ['epikrise_kari_lie.pdf', 'epikrise kari lie,'],
  ['Skjermbilde_HanneLie_journal.png i chatten', 'Skjermbilde Hanne Lie journal, i chatten'],
  ['C:\\Pasienter\\Moe_Geir\\journal.docx', 'C Pasienter Moe Geir journal,'],
  ['kamera 3.5 og hud.no', 'kamera 3.5 og hud.no'],
  ['kari.lie@hud.no', 'kari.lie@hud.no'],
])('the name of a file is read as its words: %s', (text, read) => {
  expect(withFilesRead(text)).toBe(read)
})
