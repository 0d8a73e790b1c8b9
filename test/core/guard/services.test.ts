/** What somebody is called at a service of their own is theirs; what the clinic has there, and what is told of the services, is nobody's. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'

test.each([
  'Instagram @kari_nordmann',
  'Snap: kjell_87',
  'snap kjell_87',
  'pasienten skrev til oss på Instagram @lise_marie92',
  'pas heter @oleole på snap',
  'hun ga oss tiktok @dansedronning',
  'pasienten er på facebook som Lise Marie Haugen',
  'messenger til pasienten: kjell.haug',
  'skype-navnet til pasienten er live:kari.h',
  'brukar på discord: grisen#1234',
  'brukaren heiter siljemor på Snapchat',
  'WhatsApp til pasienten under navnet farida_k',
  'mor er på snapchat som mammatilfire',
  'Facebook-profilen til pasienten: Lise Haugen',
  'The patient is @mike_w on Twitter',
  'facebook-profil: Kari Nordmann, pasient',
  'pasienten heter Kari Nordmann på Messenger',
  'TikTok @kari.nordmann',
  'ig: @kari_87',
])('stopped: %s', line => {
  expect(screen(line)).toMatchObject({ kind: 'contact', hard: false })
})

test.each([
  'følg oss på Instagram @helsenord',
  'insta-kontoen vår @sykehuset har tips',
  'Instagram @sykehusetvest deler filmen',
  'snap og tiktok tar all båndbredde',
  'pasienten ville bruke Messenger i stedet',
  'pasienten spurte om Facebook Messenger er trygt',
  'Messenger v8.2 krasjer',
  'Skype er bedre',
  'pasienten brukte Skype på iOS17',
  'pasienten hadde sett filmen på Facebook og TikTok',
  'mor ville bruke FaceTime eller WhatsApp',
  'barnet så på TikTok hele timen',
  'Facebook er sperret på rom 12',
  'Messenger: ikke lov for pasienter',
  'pasienten ringte på Messenger: lyden var bra',
  'datteren sendte bilde på snap',
  'Teams eller Skype, hun valgte Teams',
  'vi la ut film på Facebook: Videotime hjemme',
  'snap: ikke tillatt',
  'lege @kari.hansen tagget meg',
  'pasienten er på Facebook hele dagen',
  'facebook-gruppa til avdelingen heter Videonerdene',
  'gutten ville vise snapchat',
  'instagrammer ikke i timen',
])('passes: %s', line => {
  expect(screen(line)).toBeNull()
})
