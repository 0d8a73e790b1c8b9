/** Whom everybody around knows: who lies in a room, a child by school and illness, who plays in a club, whom the papers told of, and whose kin sat beside. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

const isStopped = (line: string): boolean => screen(line) !== null

test.each([
  'fru Myhre på rom 9 hørte ingenting',
  'Herr Lund i korridorsenga falt ut to ganger',
  'Mrs Hall in bed 3 wanted to go home',
  'Torleif i seng 3 fekk ikkje sjå legen',
  'Hansen i 212-4 skulle hatt videotime onsdag',
  'Ragnhild på rom 8 ble utskrevet uten innkalling',
  'Vi møtte Sverre på rom 6, han er innlagt til mandag',
])('in a room: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Gutten med epilepsi fra Nordbygda skole satt i bilen',
  'Hun går på Furuly ungdomsskole og har nettopp blitt operert',
  'Barnet i Knatten barnehage har fått allergi',
  'Jenta på Vangen vidaregåande med anoreksi ville ikkje ha mor med',
  'The boy with leukaemia at Hillside school was tired',
])('at a school: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Pasienten spiller fotball for Stord',
  'Hun er kaptein på Byåsen og redd for at kneskaden blir kjent',
  'Han går langrenn for Lillehammer, alle visste hvem det var',
  'Målvakta på Førde sitt J17-lag fekk svar på blodprøva si, ho gret',
  'She is the goalkeeper at Ranheim and spoke of her surgery',
])('in a club: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Det var mannen som sto i VG etter at båten gikk ned',
  'Vi snakket med hun fra bussulykka ved Lavangsdalen',
  'Pasienten var i avisa etter brannen',
  'Det er guten frå skredulykka på Stranda',
  'She is the woman who was in the news after the shooting',
])('in the news: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Dattera Silje satt ved siden av henne hele tiden',
  'Han hadde med seg kona Randi på skjermen',
  'Sonen hennar, Jostein, måtte ta over',
  'Broren hennes som heter Ketil styrte kameraet',
  'Mor til Emil fikk ikke lenke',
  'Her son Peter answered for her',
])('kin at the side: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Hjemmesykepleien kjørte til Lyngveien 4 fordi hun ikke fikk på skjermen',
  'Nettbrettet ble levert til Granveien 17, men han åpnet ikke',
  'Han har flyttet til Fjordgata 12',
  'We sent the tablet to 14 Hill Street but she never got it',
  'Ho ville at vi skulle ringe 976 30 518 om biletet forsvann',
  'She asked us to call 944 07 316 because of the sound',
  'Navnet staves S-I-V-E-R-T-S-E-N, og hun kom ikke inn',
])('sent home, to be called, or spelled: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Marte på rom 4 kan vise deg hvordan du deler skjerm',
  'Spør Camilla på rom 7, hun har superbrukertilgang',
  'Per Olav på seng 3 fikser kabelen',
  'Silje ligger litt etter i planen på rom 12',
  'Kari på rom 12 har flyttet skjermen til rom 3',
  'Hanne på rom 5 reiser hjem klokka tre, så spør før det',
  'Jonas på rom 2 flyttet kameraet tilbake',
  'Sykepleier Kari på rom 12 tar imot',
  'Fru Larsen-utvalget møtes på rom 12',
  'Møterom Hansen på rom 3 er ledig',
  'Rutinen sier at seng 4 skal stå tom',
  'Linda on room 9 moved the trolley',
  'Helsesykepleier på Lund skole spurte om diabetes og video',
  'Foredrag på Vik skule om epilepsi, han som heldt det var god',
  'Vi skal ha kurs om allergi på Solstua barnehage for alle ansatte',
  'Ansatte ved Åsheim skole vil at barn med diabetes skal få time på skjerm',
  'Hun som jobber på Nordlia ungdomsskole vil ha brosjyren om astma til elevene',
  'Lærerne på Ringve school asked about epilepsy leaflets',
  'Vi har avtale med Elvebakken videregående om praksis, kontakt er Mona',
  'Jon Arne i IT spiller håndball for Levanger',
  'Hun som leder kurset er trener i Stålkameratene',
  'Sykehuset stiller lag i håndball for Bodø',
  'Han fra leverandøren er trener for guttelaget i Bryne',
  'Keeperen på bedriftslaget til Ahus er skadet',
  'Vi går for Teams fra mandag',
  'Teamet i Tromsø går for en ny mal',
  'Overlegen som sto i avisa vil ha flere videotimer',
  'Det var hun i NRK som ringte og ville ha intervju',
  'Han fra lokalavisa spurte om ventetid',
  'Etter ulykka på E6 ved Voss måtte hun på vakt bli lenger',
  'Han som holdt innlegget var på NRK i går',
  'Etter brannen i Ålesund måtte vi flytte alle timer',
  'Helikopteret fra Bodø var forsinket, så hun på vakt tok timen',
  'Mor Anne fra resepsjonen satt ved siden av',
  'Min kone Bjørg hjalp meg å teste lyden',
  'Kona til Per i IT ringte',
  'Datteren min, Emma, laget plakaten',
  'Broren til Jon Arne på IKT heter Ketil',
  'Mannen fra IKT, Geir, måtte ta over fordi han kjente systemet',
  'Far til prosjektet, Per, satt ved siden av henne',
  'Mor til fire, Kari, jobber deltid',
  'Foreldre til Sander-prosjektet fikk ikke lenke',
  'Utstyret ble sendt til Storgata 4 for reparasjon',
  'Nettbrettet må sendes til Industriveien 14, leverandøren bytter det',
  'Drosjen kjører til Storgata 12, inngang B, si fra i resepsjonen',
  'Poliklinikken har flyttet til Kirkegata 3',
  'Hun i resepsjonen sendte brevet til Sykehusveien 25',
  'Vi sendte innkalling til alle i Storgata-prosjektet',
  'Navnet staves D-I-P-S med stor D, sa han',
  'Prosjektnavnet er T-I-D, hun fant det på',
  'He asked us to call the help desk on 23 07 00 00',
  'Han ba oss ringe support på 915 03 200',
  'Hun ville at vi skulle ringe Hege på 915 03 201',
  'Legen ville at vi skulle ringe vakttelefonen 915 03 200',
  'Seksjonsleder Fosse er trener i Sogndal turnlag og låner oss hallen, han har time der tirsdag',
  'Presten på sykehuset tok timen med pårørende',
  'Vi vil ikke bli sett gjennom glassdøra på rom 3',
  'The ward moved to room 12, and Mr Coffee is on in room 3',
  'Tannlegen i Lom tok timen på skjerm med oss som kollega',
  'Lensmannen i Tana ba om å få lånt videorommet',
  'Jenta i resepsjonen på Lund skole hjalp oss med allergi-skjemaet',
  'Studenten fra Ringve skole skriver om diabetes og hun vil intervjue oss',
])('passes: %s', line => {
  expect(isStopped(line)).toBe(false)
})

test.each([
  'Svogeren til Ola Bakke kom ikke inn på video',
  'Fetteren til Kari Dahl falt ut av videoen',
  'Foresatte til Ola Bakke kom ikke inn på video',
  'The spouse of John Bakke lost sound in the visit',
  'Pasienten er apotekeren i Vardø',
  'Helsesøster i Loppa er pasienten vår',
  'Hun hopper for Vikersund og er redd for timen',
  'Han er med i Sørøya idrettslag, operert i kneet',
])('by any word for kin, a trade or a club: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'kona til overlegen på Haukeland mistet lyden på video',
  'faren til læreren i Bergen kom ikke inn på video',
])('by kin whom only their work in a place tells: %s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each(['Hadde samtale med 884421, mistet lyden', 'Snakket med 884421'])(
  'a number that was talked with, whatever stands behind it: %s',
  line => {
    expect(isStopped(line)).toBe(true)
  },
)
