/**
 * Lines of a hand that had read neither the guard nor what others found, only the subjects of its last commits, as colleagues write whole sentences in Bokmål, Nynorsk and English: 43 of the
 * 120 to stop were stopped at their first try, and none of the 120 others. 15 still pass and are left out.
 */

import type { Lines } from './lines.ts'

export const unseenSeventeenth: Lines = {
  stop: {
    'a number in whole sentences': `
      Fikk ikke logget på, så jeg ringte opp igjen 140385 44127 fra vaktrommet i stedet.
      Det gjelder journal nr 4471902, der ligger det to timer på samme klokkeslett.
      Sendte innkalling til feil person, riktig skulle vært fnr 02.11.61 39815.
      NPR-id 80114523 hadde fått lenka til gårsdagens time, kan dere slette den?
      Hun som slutter på 48812 og er født 19.08.74 kom aldri inn på møtet.
      Eg skreiv feil siffer, det skal vere 090952 31874 som får ny time på torsdag.
      Pasientnummer 663201 sto dobbelt på lista, så den eine venta i førti minutt.
      The link went to MRN 5520418 instead of the lady after her.
      Please check national id 17 04 58 42216, she never got her text message.`,
    'a first name with an age': `
      Ragnhild, 83, fikk ikke lyden til å virke og ga opp etter en halvtime.
      Vi hadde Torbjørn på 57 år i går, og han falt ut tre ganger.
      Lille Emma (4) gråt så mye foran skjermen at vi måtte avslutte.
      Jeg snakket med Gunnar Haugland, nittien år gammel, og han greide alt selv.
      Ho Borghild på 79 hadde aldri sett ein slik skjerm før, men det gjekk fint.
      Oddvar, 66 år, fekk beskjed om prøvesvaret medan naboen sat i stova.
      Margaret, aged 72, was left in the waiting room for fifty minutes.`,
    'a name in a room or a bed': `
      Fru Dahl på rom 12 vindussenga fikk nettbrettet mandag, men ingen hjalp henne i gang.
      Nilsen i 314-2 skulle hatt videosamtale med fastlegen tirsdag, det ble glemt.
      Onsdag kveld lå Kåre på seng 4 på post B og hørte hele samtalen til naboen.
      Bakken på enerommet på kir 3 ble utskrevet i går uten at videotimen var satt opp.
      Brettet ligger igjen hos Aslaug på rom 7, hun reiser hjem fredag.
      Herr Moen i gangsenga på medisinsk fikk opp skjermbildet til en annen i natt.
      Fru Hovland på rom 5 fekk ikkje vere med på møtet torsdag fordi brettet var tomt.
      Han Leiv i seng 2 på sengepost A vart flytta midt i samtalen måndag.
      Mrs Larsen in bed 6 on the stroke unit was on screen Tuesday when the battery died.
      Tablet still with Mr Aasen, room 21, from Sunday night.`,
    'a street that somebody was sent to': `
      Hun bor i Kirkeveien 14 og har så dårlig dekning at vi måtte ta det på telefon.
      Utstyret skal hentes i Granlia 3B hos han som hadde time i dag.
      Pasienten satt i bilen utenfor Storgata 77 fordi det ikke var nett hjemme.
      Ambulansen ble sendt til Fjellveien 8 da hun ble dårlig under samtalen.
      Brevet kom i retur, for han har flyttet til Nordre Torvgate 22 oppgang C.
      Vi sendte blodtrykksmåleren til Bjørkealleen 41, 2. etasje, men der åpnet ingen.
      Ho bur på Øvre Bakkane 19, og breibandet der er nede kvar gong det bles.
      Heimesjukepleia måtte køyre til Sjøgata 6 for å hjelpe han med å logge på.
      She lives at Elvegata 30 and the signal there is hopeless.
      We posted the kit to Solbakken 12, top flat, but he says it never came.`,
    'a phone that is told of': `
      Ring henne tilbake på 917 44 082, hun satt og ventet da vi la på.
      Pasientens mobil er 48120377 og der får hun ikke SMS fra oss.
      Fikk ikke tak i han på skjermen, men han svarer på 905 61 223 etter klokka fire.
      Lenka gikk til gammelt nummer, nå bruker hun 46 77 10 92.
      Moren til barnet kan nås på +47 932 18 405 hvis timen må flyttes.
      Ho ville at vi skulle ringe 976 30 518 viss biletet forsvann att.
      Mannen hennar har 41 55 87 03, ring han om ho ikkje svarar.
      He asked us to call 944 07 316 since the video kept freezing.
      Her daughter's number is 0047 45 21 98 60 and she helps with the tablet.`,
    'kin by their first name': `
      Datteren Marianne satt ved siden av og svarte på alt for henne.
      Han hadde med seg kona Bjørg, som styrte hele telefonen.
      Mor til Sander ringte og var sint fordi lenka ikke virket.
      Barnebarnet hennes, Mathias, hadde satt opp alt på forhånd.
      Broren hans som heter Ketil lurte på hvorfor han ikke fikk være med.
      Systera hennar, Gunnhild, måtte ta over då lyden vart borte.
      Far til Eirik sa at dei ikkje hadde fått noko innkalling.
      Her husband Geir kept answering for her, so I had to ask him to leave.
      The boy's grandmother, Turid, held the phone the whole time.`,
    'a trade in a small place': `
      Presten i Lebesby hadde time i dag og ville ikke at noen skulle vite det.
      Han driver den eneste butikken på Værøy og måtte ta timen mellom kundene.
      Pasienten er lensmann i Tana, så han var redd for å bli kjent igjen.
      Ho er rektor i Solund og ville ikkje bli sett på venterommet.
      Klokkaren i Fjærland fekk timen sin på video i staden for å køyre fire timar.
      He is the harbour master at Røst and was worried people would find out.
      The only vet in Karasjok was on the call from her car.`,
    'a school and an illness': `
      Gutten går i 4B på Åsheim skole og har nettopp fått diabetes.
      Jenta med epilepsi fra Solstua barnehage fikk anfall mens vi snakket.
      Han går på Nordlia ungdomsskole og er den eneste der med cystisk fibrose.
      Vi hadde samarbeidsmøte med Kråkebollen barnehage om barnet med leukemi.
      Russ fra Elvebakken videregående, innlagt for spiseforstyrrelse, tok timen fra klasserommet.
      Læreren ved Lund barneskole satt i rommet da vi snakket om ADHD-medisinen hennes.
      Guten i sjuande klasse på Vik skule har fått ny insulinpumpe og tok timen på grupperommet.
      Ho går i Tusenbein barnehage og har hjartefeil, så dei tilsette måtte vere med.
      A girl in year 9 at Ringve school with anorexia took the call in the corridor.
      The child with kidney disease from Maurtua kindergarten was on screen with two teachers.`,
    'a club': `
      Keeperen på damelaget til Fløya tok timen fra garderoben med kneet i gips.
      Han er trener for guttelaget i Stålkameratene og ville ha timen etter trening.
      Pasienten spiller håndball for Levanger og er redd for at skaden kommer ut.
      Hun har vunnet NM i bryting for Kolbotn, så alle visste hvem det var.
      Kapteinen i Ranheim spurte om hjernerystelsen sin mens lagkameratene sto bak.
      Han går langrenn for Strindheim og er på juniorlandslaget, det var astmaen det gjaldt.
      Ho er leiar i Sogndal turnlag og fekk svar på biopsien midt i eit styremøte.
      Guten er målvakt på Førde sitt G16-lag og har hatt kyssesjuke.
      He plays striker for Bryne and did not want the club doctor to know.
      She skis for Lillehammer and won silver at the junior worlds, so I recognised her at once.`,
    'what the papers told': `
      Det var han som overlevde snøskredet i Lyngen som sto i avisa i vinter.
      Vi hadde hun fra knivsaken på Grønland på skjermen, og lenka var åpen.
      Pasienten er sjåføren i bussulykka som var på Dagsrevyen forrige uke.
      Samtalen gjaldt enken etter fiskeren som forliste utenfor Vardø i mars.
      Han er mannen alle har lest om i VG, som falt ned fra Trollveggen og levde.
      En av de skadde fra hotellbrannen i Ålesund fikk feil lenke av oss.
      Det er ho som vart teken av raset i Gjerdrum og mista huset sitt.
      Vi snakka med guten som var sakna i fjellet ved Voss i tre døgn.
      He is the climber who was in the papers after the helicopter rescue on Stetind.
      It was the mother from the ferry accident at Moskenes that was all over the news.`,
    'spelled or read out': `
      Navnet staves H-A-U-K-E-L-I-D, og hun fikk opp en annens time.
      Født tjueførste i ellevte nittenførtiåtte, etternavn Solli, ble kalt inn to ganger.
      Namnet er F-R-Ø-Y-S-T-E-I-N, og ho fekk ikkje SMS.
      Surname spelled K-V-A-L-E, she was let into the wrong room.
      Date of birth twelfth of May nineteen fifty-one, last name Sund, no text received.`,
    'initials with a year': `
      Gjelder K.M.H. født 1952, hun fikk ikke innkallingen.
      Pasient TB f. 67 ble koblet inn til feil behandler.
      Det var RJ, årgang 81, som fikk se journalnotatet til nestemann.
      MN -58 ble glemt på det digitale venterommet hele formiddagen.
      Kan noen se på timen til E.L. født i 2011, den står som avlyst?
      O.H. fødd 1939 fekk ikkje lyd, og vi måtte ringje i staden.
      Timen til S.K. f. 1990 vart borte då vi bytta kalender.
      Patient J.B. born 1948 was put through to the wrong doctor.
      KT, b. 1976, saw another patient's name on the screen.`,
  },
  pass: {
    'colleagues by their first name': `
      Marte på poliklinikken viste meg hvordan man deler skjerm, og det reddet dagen.
      Takk til Jon Arne i IT som kom på fem minutter da kameraet sviktet.
      Overlege Lindqvist vil ha videotimene sine samlet på tirsdager.
      Silje, som har vært sykepleier her i 12 år, tok opplæringen med alle de nye.
      Jeg ba Hanne i ekspedisjonen sette opp dobbel tid neste gang.
      Vi er enige med Per Olav om at sjekklista skal henge på rom 3.
      Spør Camilla på dagvakt, hun har fått det til på den gamle maskinen.
      Enhetsleder Bråten har bestemt at vi begynner med video fra 1. februar.
      Ine og jeg prøvde oppsettet mot hverandre før første time, og da virket alt.
      Kari i resepsjonen har laga ein lapp med framgangsmåten, den ligg ved kvar PC.
      Seksjonsleiar Fosse spurde om vi kan ta ti videotimar i veka frå januar.
      Åse lærte meg å slå av bakgrunnsstøyen, og no høyrer dei meg mykje betre.
      Dr Bergstrøm asked if we can have two screens in the consulting room.
      Linda from IT came by on Thursday and swapped the headset.
      Our new nurse, Thomas, ran his first video clinic without any help.`,
    'phones of desks': `
      Ring brukerstøtte på 02 800 hvis skjermen fryser.
      Ekspedisjonen på poliklinikken har fått nytt nummer, 55 97 20 00.
      Vakttelefonen til IKT er 915 03 200 etter klokka 16.
      Står du fast, så ring Hege på internlinja 74210.
      Bestill tolk på 22 11 80 00 minst to dager før.
      Sentralbordet 77 62 60 00 setter deg over til medisinsk teknisk.
      Nummeret til servicetorget er 57 83 90 00, dei svarar til klokka tre.
      Ring kundesenteret på 815 44 300 dersom lisensen er gått ut.
      The help desk is on 23 07 00 00, press two for video.
      Call extension 4417 and ask for whoever is on duty.`,
    'what fails': `
      Lyden hakket hele veien, og til slutt ringte vi opp på vanlig telefon.
      Kameraet viste bare svart bilde etter oppdateringen i natt.
      Feilkode 0x80070005 kom opp da jeg prøvde å installere klienten.
      Maskin PC-44718 på rom 6 har ikke mikrofon, meldt til IT under sak 2291043.
      Etter at vi byttet til Chrome 131 har ingen falt ut.
      Vi mistet forbindelsen tre ganger på tjue minutter i dag tidlig.
      Skjermen på rom 214 er for liten til å vise røntgenbilder.
      Ny headset-modell Jabra Evolve2 65 er bestilt til alle seks rommene.
      Passordet til møterommet måtte nullstilles to ganger denne uka.
      Nettet var nede i heile tredje etasje frå klokka ni til elleve.
      Eg fekk ikkje delt skjerm, knappen var grå heile tida.
      Batteriet på nettbrett nummer 8 held berre ein time, det må byttast.
      The picture froze every time I opened the record next to the call.
      Version 24.11.3 fixed the echo we had last month.
      Docking station in room 9 does not charge, ticket INC0047213.`,
    'a patient without a name': `
      Pasienten fant ikke lenka, for den lå i søppelposten.
      En eldre dame sa at dette var det beste hun hadde vært med på på sykehuset.
      Vi glemte å spørre pasienten om hvem andre som var i rommet.
      Pasienten kjørte bil mens vi snakket, så jeg ba ham stoppe først.
      En far tok timen fra jobben og slapp å ta fri en hel dag.
      Pårørende ville være med, og da hjalp det å ha to skjermer.
      Moren holdt barnet foran kameraet så vi fikk sett utslettet.
      To pasienter fikk samme tidspunkt og møttes på det digitale venterommet.
      Ungdommene synes det er lettere å snakke når de sitter på sitt eget rom.
      Kona til pasienten hjalp til med lyden, og så gikk alt fint.
      Pasienten bor langt unna og sparte fire timer i bil.
      Pasienten visste ikkje at han måtte opne lenka på mobilen.
      Ein pasient sa at han kjende seg tryggare heime i stova.
      Dottera sat ved sida av og tolka, det burde vi ha avtalt på førehand.
      The patient was on a train and we had to rebook.
      A teenager told me she prefers video because nobody sees her in the corridor.
      Her son helped with the camera and then left the room, as we had agreed.`,
    'counts and times': `
      Vi har gått fra 14 til 37 prosent video siden april 2024.
      I uke 41 hadde vi 128 timer, 46 av dem på skjerm.
      Målet er 15 videotimer i uka innen 1. mars.
      Sjekklista tar fire minutter, og vi har 20 minutter per pasient.
      Av 63 spurte svarte 51 at de ville velge video igjen.
      Vi kutter ventetiden fra 90 til 60 dager om vi får to rom til.
      Tolv av tjue timar gjekk på video i førre veke, og berre éin fall ut.
      Vi brukar takst 1ad når timen er på skjerm, og 2ad elles.
      Frå 12.01 til 30.03 skal alle nye prøve minst tre timar.
      We did 212 video visits in October, up from 160 in May.
      The 08:30 slot is always late because the morning meeting runs over.`,
    places: `
      Pasientene fra Lofoten sparer en overnatting når vi tar kontrollen på skjerm.
      Legekontoret i Alta vil gjerne koble seg på når vi har felles pasienter.
      Vi skal vise oppsettet for kollegene i Bodø til våren.
      Dekningen er dårlig på indre strøk av Finnmark, så ha telefonen klar.
      Kommunene i Nord-Gudbrandsdal får egen opplæring i februar.
      Fødeavdelingen i Kristiansund har laget en film om hvordan de gjør det.
      Dei i Førde brukar same sjekkliste som oss, og det gjer det lettare å byte på.
      Helsesjukepleiarane på Stord ønskjer seg eit kurs om samtalar på skjerm.
      Frå Florø til Bergen er det tre timar med båt, så her er det mykje å spare.
      The team in Tromsø has a better waiting-room text than ours.
      Patients from the islands save two ferries when we use video.`,
    'rooms, beds and routines': `
      Rom 4 er opptatt mandager, bruk rom 7 ved vinduet til video.
      Seng 3 er ute av drift til tirsdag, det mangler strøm ved veggen.
      Kontroll etter hofteprotese egner seg godt når såret kan vises på kamera.
      Vi deler ut brosjyren til alle med KOLS før første videotime.
      Insulinpumper lastes ned hjemmefra så legen har kurvene klare.
      Post B har fått to nettbrett til samtaler med pårørende.
      Legen glemte å skru av mikrofonen da neste pasient ble omtalt.
      Vi mangler rutine for hva vi gjør når barn under 16 kobler seg på alene.
      Skriv aldri fødselsnummer i chatten, det sa vi på møtet i går.
      Jeg hastet inn i feil møterom og hørte noen sekunder av en annen samtale.
      Fysioterapeuten viser øvingane på skjerm, og pasienten gjer dei samstundes.
      Bed 5 has the only socket that reaches the trolley.
      Skin checks need better light than we have in room 11.
      We should ask who else is in the room before we start.`,
    'schools and clubs of the house': `
      Helsesykepleierne på skolene vil vite hvordan ungdom kobler seg på.
      Vi holdt innlegg på Sykehusskolen om personvern på skjerm.
      Barnehagen til de ansatte ligger rett ved inngang B og stjeler parkeringsplassene.
      Bedriftsidrettslaget har trening tirsdager, så da blir det tynt på kveldsvakt.
      Studentene fra Nord universitet var med på to videotimer og likte det godt.
      Elevane frå vidaregåande som er i praksis her, får berre sjå på.
      Sjukehuslaget vann bedriftscupen, så det vart kake på morgonmøtet.
      Students from the nursing school may watch if the patient says yes.
      The hospital football team trains in the hall next to our video room, so it gets loud.`,
    'the papers, of nobody': `
      Saken i avisa om ventetider fikk mange til å ringe og spørre om video.
      Stormen i helga tok nettet i hele kommunen, og alle timene måtte flyttes.
      Fagrådet nevnte oss på NRK fordi vi har kortest ventetid.
      Etter dataangrepet på leverandøren i fjor har vi hatt papirlister klare.
      Det sto i lokalavisa at poliklinikken skal flyttast til nybygget i 2027.
      Vegen var stengd etter raset, så vi tok heile dagen på skjerm.
      The strike last week meant no interpreters at all.
      The papers wrote about our clinic, and now everyone asks for video.`,
    'abbreviations and requests': `
      TB-poliklinikken og MR bruker samme lenke, og det skaper rot.
      Forkortelsen KMH står for klinisk måleverktøy hjemme, ikke fart.
      Kan jeg få hjelp til å endre klokkeslett på en time som alt er satt opp?
      Jeg trenger en kollega som kan vise meg samtykkeskjemaet på engelsk.
      Ansvarlig for rutinen er S.K. og A.L. i kvalitetsutvalget, vedtatt 2023.
      Født-dato-feltet i skjemaet godtar ikke årstall før 1930.
      Kven har nøkkelen til skapet med kameraa på vakt i helga?
      Kan nokon fortelje meg kvar eg finn malen for innkallinga?
      I would like a walk-through before my first clinic on Monday.
      The consent form from 2019 is still the one on the shared drive.`,
  },
}
