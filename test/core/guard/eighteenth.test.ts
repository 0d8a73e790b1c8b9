/** What lines by hands that had read no rule showed to be missed, or stopped wrongly: each with its like. */

import { expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { fieldsOf } from './lines.ts'
import { filled, personOf } from './person.ts'

const stopped = (line: string): boolean => {
  const text = filled(line, personOf(14))
  const fields = fieldsOf(text)
  return (fields ? screenAll(fields) : screen(text)) !== null
}

test.each([
  '{6} dei fem siste er {5|said}, manglar samtykke',
  'the emergency id 87025003298 was refused, a digit wrong somewhere?',
  'midlertidig id 8702500329 avvist',
  'patient 137715-5233 has no sound',
  'a.s.h. -68 ringte ut av møtet tre gonger',
  'A.-M.K. -51 ikke på plass',
  'பிரியா சண்முகம் 29, pregnant, could not start camera',
  'Мария Иванова 29, нет звука',
  '王秀英 1968年 no sound on her side',
  '王秀英 1946年5月8日 – no picture',
  '김영희 1951년생 no picture',
  'Jens Petter Lauvås fem og seksti år gammel',
  'Vidar Aas, seventy two, rang to say the scale is wrong',
  'eirik n. født tolvte desember 2009, mor sit i same rom',
  'grunn=Henvisning 2026/H-334109 ¦ vurdert=video',
  'tilvising nr. 2025/AB-40112 kom ikkje fram',
  'pasientnr. i Gerica 60214 viser feil rom',
  'opphald 7730921-2 i dips er stengt',
  "BERG, ISAK 07 Jan 2021 growth chart wouldn't share on screen",
  'Jamal Hassan 07.01.1981 fikk ikke lenka',
  "Emil Sandøy, 4y, mum couldn't find the link",
  'Henvisning nr 2024/118734 manglar videolenke',
  'pt lives at 22 Larch Close, no broadband until Friday',
  'Pasient ¦ Kirkev 33, 6813 Førde ¦ ønsker utstyr levert hjem',
  'navn=Bjørg Haukeland ¦ født=1943',
  'Ring Olav Hansen på 91234567 om timen hans',
  'Ring Olav Hansen på 912 34 567 om konsultasjonen hans i morgon',
  'Please call Olav Hansen on 91234567 about his appointment',
  'HADDAL MARGIT 1931 skal ha besøk av hjemmesykepleien med nettbrett',
  'Julie Vik 1931 fekk ikkje lenka',
  'har de nummeret til Torbjørn Aurdal? han er frå 1947, sende feil skjema til han',
  'we admitted lars-erik to the wrong room, he is the one from 91 (Lars-Erik Brekke)',
  'j. hallworth aged 71 - consent form came up in norwegian only',
  'a=Avlyst time ¦ b=e. langlo ¦ c=f 1939 ¦ d=falt hjemme',
  'a=fnr delt på to linjer i eksporten: {dd} {mm} ¦ b={yy} {3} {2}, derfor kom ikke skjemaet fram',
  'navn=Per Chr. Wøien ¦ født=1955',
  'a=Navn: Bjørg Haukeland ¦ b=Født: 1943 ¦ c=Hva skjedde: skjermen svart',
  'a=Dag: {dd} ¦ b=Mnd: {mm} ¦ c=År: {yy} ¦ d=Siste: {5} ¦ e=Hendelse: falt ut',
])('stopped: %s', line => {
  expect(stopped(line)).toBe(true)
})

test.each([
  'Helpdesk for patients and next of kin is 22 11 80 80, weekdays 8 to 15.30',
  'Servicesenteret for brukere og pårørende svarer på 22 11 80 80',
  'pårørende som lurer på alarm skal til responssenteret, 915 09 442 (døgnåpent)',
  'hvem svarer på dho@heimetenesta.example i ferien? brukere skriver dit',
  'Kontoret for tildeling i Rådhusgata 9 tar imot søknader fra brukere',
  'halvparten av brukarane våre er fødde før 1945, treng større skrift',
  'avtalen om bruk av møterommet gjelder visst fortsatt, 17.05.87 står det nederst',
  'p.g.a. -40 grader frøys kameraet',
  'Ring Olav Hansen på 91234567 om timelistene',
  'الصوت لا يعمل في غرفة 3',
  'غرفة رقم 12',
  'العرض في الساعة 16',
  'нет звука в комнате 12',
  'немає звуку 12',
  'στο δωμάτιο 14 δεν ακούγεται',
  'helsestasjon.nord@kommunen.example sender framleis påminningar til foreldra klokka 03 om natta',
  'han er fra 1947-bygget og skal skifte lås',
  'a=rom {dd} {mm} ¦ b=12 345 678 er serienummeret',
  'kontonr 4750 12 33816 er det vi bruker for egenandel, plakaten har feil',
  'Henvisninger 2024/2025 skal telles',
  'patients can use 22 rooms close to the ward',
  'møte om Isak-prosjektet, sak 07.01.1981 er arkivert',
  'a=Navn: rom 4 ¦ b=Dato: 12.05.2003 ¦ c=Versjon: 3',
])('passes: %s', line => {
  expect(stopped(line)).toBe(false)
})
