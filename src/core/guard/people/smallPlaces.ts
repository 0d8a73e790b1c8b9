/** Municipalities and places of a few thousand and less, where an age tells who it is; without those that are words or names as well. */

const names = `
  agdenes alstahaug alvdal andøy aremark askvoll aukra aure aurland austevoll austrheim balsfjord beiarn
  berlevåg bindal birkenes bjerkreim bokn bremanger brønnøy bygland bykle båtsfjord dombås dovre dyrøy
  dønna engerdal etne etnedal evenes evje fedje fjaler flakstad flatanger flå folldal frosta frøya
  fyresdal gamvik gaular geilo giske gjemnes gjerstad gjesvær gloppen gratangen grong gulen
  guovdageaidnu hallingdal hamarøy hareid hasvik hattfjelldal hemsedal herøy hitra hjartdal hjelmeland
  holtålen honningsvåg hornnes høyanger høylandet ibestad inderøy iveland karasjok karlsøy kautokeino
  kvinesdal kviteseid kvitsøy kvænangen kåfjord lavangen lebesby leirfjord leka lesja lierne lom loppa
  lurøy luster lærdal lødingen masfjorden meløy meråker modalen moskenes namsskogan nesbyen nesseby
  nissedal nordkapp nordreisa nore osen otta overhalla porsanger ramberg rauma reine rendalen rennebu
  rindal rjukan rollag rødøy røros røst røyrvik samnanger sauda selbu seljord sigdal siljan sirdal skaun
  skjervøy skjåk smøla snåsa solund stor-elvdal storfjord stryn suldal sulitjelma surnadal sykkylven
  sømna sørfold sørreisa sørvågen tana tingvoll tjeldsund tokke tolga torsken trysil træna tydal tynset
  tysnes ullensvang ulvik utsira vaksdal vanylven vardø vega vegårshei vevelstad vikna vinje vinstra
  vågan vågå værøy åfjord ål åmli åmot årdal åseral`

const small: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

export const isSmallPlace = (word: string): boolean => small.has(word.toLowerCase())
