/** Who is met by the kin, the office or the mark that a place knows them by, and what stands right beside that. */

import { expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { fieldsOf } from './lines.ts'

const isStopped = (line: string): boolean => {
  const fields = fieldsOf(line)
  return (fields === null ? screen(line) : screenAll(fields)) !== null
}

test.each([
  'kona til Ola Bakke logga på i staden',
  'pasienten er mora til avdelingsleder Trude Vik',
  'mother of Emma Strand joined from work',
  'the patients husband Tom Erik Hagen answered for her',
  'samboer av overlege Nilsen ble innlagt via video',
  'a=pasient kom ikke inn ¦ b=pårørende: Lars Hagen, sønn',
  'ordføreren i Modalen hadde ikke lyd',
  'ordføreren i modalen hadde ikke lyd',
  'helseministeren hadde time i går',
  'a=pasient: ordfører ¦ b=bosted: Leka',
  'ukrainsk tannlege bosatt i Berlevåg, ingen lyd',
  'den døve fiskeren i Hasvik trengte tolk',
  'pasient med cystinose fra Røyrvik kom ikke opp',
  'pasienten er han som drepte kona i Vinje i 2019',
  'a=eldste dama i Namsskogan ¦ b=fikk ikke til bankid',
  'pasientens mail er marit@hotmail.com',
  'pasient benedikt@gmail.com',
  'pasientens mail phelps@gmail.com',
  'pasientens mail ito@gmail.com',
  'pasient per@gunnes.no',
  'pasient kari@sunnfjordnett.no',
  'kortnummer 4925 1234 5678 9012 lest opp i møtet',
  'pasient sitt løpenr 33018 i systemet',
  'journalnummer fire fire sju en åtte to tre',
  'pasienten Kari Nordmann fra Øyer',
  'pasienten Kari Nordmann fra Dagali',
  'pasienten Kari Nordmann fra Minnesund',
])('%s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'mor Kari og far Per var på video',
  'moren Kari Dahl fikk 2 lenker',
  'kona til Per Berg kommer med kake',
  'mannen til Kari Dahl på IKT har fikset kamera',
  'kollegaen vår Kari Dahl ble mor til Emil Dahl i går',
  'kona til pasienten på Avdeling Nord logget på',
  'pårørende til pasienter i Helse Nord fikk lenke',
  'barnet til mor i Bodø fikk ikke lyd',
  'presten i Lom hadde møte om video, ingen lyd',
  'rektor i dag: ingen lyd',
  'pasienten Kari fra Dagkirurgi',
  'pasienten hadde med mor, Per Berg hjalp med lyd',
  'snakket med mannen: Ola Bakke fra IKT, pasienten kom inn til slutt',
  'a=Verge ¦ b=Statsforvalteren i Nordland ¦ c=pasienten trenger verge',
  'a=Møte med kommunen ¦ b=ordføreren i Lom åpner ¦ c=kl 12',
  'helseministeren besøkte oss og prøvde video',
  'eldste skjermen i Lom fikk ikke lyd',
  'eneste skjerm i Lom mangler lyd',
  'pasienter skriver til video.it@nord.com',
  'pasienten skriver til help1@nord.com',
  'pasienten skriver til kari@unn.no',
  'pasienten skriver til kari@ahus.no',
  'pasienten skriver til ikt@nord.com',
  'kortnummer på skap 12 er 4925',
  'pasienten sitt romnr 3301 er feil',
])('passes: %s', line => {
  expect(isStopped(line)).toBe(false)
})
