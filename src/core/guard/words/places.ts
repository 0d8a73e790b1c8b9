/**
 * Municipalities and places of a few thousand and less, where an age or an office tells who it is; without those that are
 * words or names as well. Written from memory, no register was at hand: the municipalities under about 5,000 people of
 * today and of before 2020, some just above, and some villages. One that is missing lets an age beside it pass.
 */

import { noNames } from './noNames.ts'

const names = `
  agdenes alstahaug alvdal andøy aremark askvoll audnedal aukra aure aurland austevoll austrheim averøy
  balestrand balsfjord bardu barentsburg beiarn berlevåg bindal birkenes bjerkreim bjugn bokn bortelid
  bremanger brønnøy bygland bykle båtsfjord deatnu dombås dovre drangedal dyrøy dønna eidfjord eidskog
  engerdal etne etnedal evenes evje fedje finnøy fitjar fjaler flakstad flatanger flesberg flå folldal
  forsand fosnes frosta frøya fusa fyresdal gamvik gaular geilo gildeskål giske gjemnes gjerstad gjesvær
  gloppen granvin gratangen grong gulen guovdageaidnu gáivuotna hallingdal halsa hamarøy hareid hasvik
  hattfjelldal hemnes hemsedal herøy hitra hjartdal hjelmeland holtålen honningsvåg hornindal hornnes
  hurdal hvaler hyllestad hægebostad høyanger høylandet hábmer ibestad inderøy iveland jondal jølster
  karasjok karlsøy kautokeino krødsherad kvalsund kvinesdal kviteseid kvitsøy kvæfjord kvænangen kåfjord
  kárášjohka lavangen lebesby leikanger leirfjord leka leksvik lesja lierne loabák lom longyearbyen
  loppa lurøy luster lyngen lærdal lødingen marnardal masfjorden meløy meråker midsund myken modalen moskenes
  målselv måsøy namdalseid namsskogan naustdal nesbyen nesna nesseby nesset nissedal norddal nordkapp
  nordreisa nord-aurdal nord-fron nord-odal nore ny-ålesund osen otta overhalla porsanger porsáŋgu
  raarvihke radøy ramberg rauma reine rendalen rennebu rennesøy rindal ringebu rjukan roan rollag rødøy
  rømskog røros røst røyrvik salangen saltdal samnanger sandøy sauda selbu selje seljord sigdal siljan
  sirdal skaun skiptvet skjervøy skjåk slidre smøla snillfjord snåase snåsa sokndal solund steigen
  stordal storfjord stor-elvdal stryn suldal sulitjelma surnadal sykkylven sømna sørfold sørreisa
  sørvågen sør-aurdal sør-fron tana tingvoll tjeldsund tokke tolga torsken tranøy trysil træna tydal
  tynset tysfjord tysnes ullensvang ulvik unjárga utsira uvdal vaksdal vanylven vardø vega vegårshei
  verran vevelstad vikna vinje vinstra værøy vågan vågå våler øksnes øyer åfjord ål åmli åmot årdal
  åseral`

const small: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Words or names as well: a place only behind a word that says so, and with a capital. */
const namesakes: ReadonlySet<string> = new Set(
  'Bø Eide Fjord Gol Grane Grue Hol Hovden Lista Lund Marker Nes Os Sande Sel Stranda Tinn Valle Vang Vik'.split(
    ' ',
  ),
)

export const isSmallPlace = (word: string): boolean => small.has(word.toLowerCase())

/** Of a word behind `i` or `fra`. */
export const isSmallPlaceThere = (word: string): boolean => namesakes.has(word) || isSmallPlace(word)

/** Towns that stand among the words that are no names. */
const town =
  /^(?:oslo|bergen|trondheim|stavanger|tromsø|bodø|ålesund|molde|førde|haugesund|drammen|skien|hamar|lillehammer|sør|nord|øst|vest)/i

/** Called as a place may be, small or not. */
export const isPlaceName = (word: string): boolean => !noNames.has(word.toLowerCase()) || town.test(word)
