/** Municipalities and places of a few thousand and less, where an age tells who it is; without those that are words or names as well. */

const names = `
  agdenes alstahaug alvdal andøy aremark askvoll aukra aure aurland austevoll austrheim balsfjord bardu
  beiarn berlevåg bindal birkenes bjerkreim bokn bortelid bremanger brønnøy bygland bykle båtsfjord
  dombås dovre drangedal dyrøy dønna eidfjord engerdal etne etnedal evenes evje fedje fitjar fjaler
  flakstad flatanger flå folldal frosta frøya fyresdal gamvik gaular geilo giske gjemnes gjerstad gjesvær
  gloppen gratangen grong gulen guovdageaidnu hallingdal hamarøy hareid hasvik hattfjelldal hemsedal
  herøy hitra hjartdal hjelmeland holtålen honningsvåg hornnes hurdal hyllestad hægebostad høyanger
  høylandet ibestad inderøy iveland karasjok karlsøy kautokeino krødsherad kvalsund kvinesdal kviteseid
  kvitsøy kvænangen kåfjord lavangen lebesby leirfjord leka lesja lierne lom loppa lurøy luster lærdal
  lødingen marnardal masfjorden meløy meråker modalen moskenes måsøy namsskogan nesbyen nesna nesseby
  nissedal nordkapp nordreisa nore osen otta overhalla porsanger ramberg rauma reine rendalen rennebu
  rindal ringebu rjukan rollag rødøy rømskog røros røst røyrvik salangen saltdal samnanger sauda selbu
  seljord sigdal siljan sirdal skaun skjervøy skjåk smøla snåsa sokndal solund storfjord stor-elvdal
  stryn suldal sulitjelma surnadal sykkylven sømna sørfold sørreisa sørvågen tana tingvoll tjeldsund
  tokke tolga torsken tranøy trysil træna tydal tynset tysfjord tysnes ullensvang ulvik utsira vaksdal
  vanylven vardø vega vegårshei vevelstad vikna vinje vinstra værøy vågan vågå øksnes åfjord ål åmli åmot
  årdal åseral`

const small: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Words or names as well: a place only behind a word that says so, and with a capital. */
const namesakes: ReadonlySet<string> = new Set(
  'Gol Grane Hol Hovden Lista Nes Sel Tinn Valle Vang'.split(' '),
)

export const isSmallPlace = (word: string): boolean => small.has(word.toLowerCase())

/** Of a word behind `i` or `fra`. */
export const isSmallPlaceThere = (word: string): boolean => namesakes.has(word) || isSmallPlace(word)
