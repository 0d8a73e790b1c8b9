/** A patient's own name as people write it in a form: in small letters, turned round, with an initial, as two who sign; and a phone glued to its label. */

import { expect, test } from 'vitest'
import { screenSelf } from '../../../src/core/guard/self.ts'

const isStopped = (line: string): boolean => screenSelf(line) !== null

test.each([
  'kari nordmann',
  'nordmann, kari',
  'Nordmann, Kari',
  'Hansen, K.',
  'olav hansen skrev dette',
  'skrevet av olav hansen',
  'Skrevet av Kari',
  'jeg olav hansen fikk ikke lyd',
  'jeg fyller 74 på lørdag, olav hansen',
  'Alt fungerte -kari n',
  'Lyden var dårlig\nkari',
  'veldig bra, olav',
  'olav',
  'Olav H, Vågå',
  'Hei, Olav her. Lyden forsvant',
  'hei olav her',
  'de kaller meg Olav',
  'Takk fra oss, Per og Åse',
  'Tusen takk til dere alle, Olav og Kari',
  'Takk, fra kari på Hamar',
  'Hilsen farmor Kari',
  't.41234567',
  'tlf:41234567',
])('%s', line => {
  expect(isStopped(line)).toBe(true)
})

test.each([
  'Lyd og bilde var bra',
  'veldig bra, takk',
  'alt fint her',
  'Alt bra her. Takk',
  'God lyd, bilde og kontakt',
  'tusen takk, og lykke til',
  'Skrevet av noen som likte video',
  'Skrevet av legen sto det feil tid',
  'De kaller meg inn for ofte',
  'Kall meg inn tidligere',
  'Takk fra oss alle',
  'Mer video, mindre kø',
  'Legen, sykepleieren og jeg',
  'versjon 1.41234567',
  'bra lyd -men dårlig bilde',
  'Fint, trygt og enkelt',
  'For lang tid, per telefon',
  'en god dag',
  'Videoen er best ute, ute',
  'Ikke ring i helgene, helga',
  'Lett å flytte, endre',
  'Good sound. else',
  'For mye støy, stein og storm',
])('passes: %s', line => {
  expect(isStopped(line)).toBe(false)
})
