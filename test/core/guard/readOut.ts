/** Two digits as somebody reads them out: a year or a day in words, for the lines of the tables. */

const words = (all: string): readonly string[] => all.split(' ')

const small = words(
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
)
const tens = words('- - tjue tretti førti femti seksti sytti åtti nitti')
const smallEnglish = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tensEnglish = words('- - twenty thirty forty fifty sixty seventy eighty ninety')
const ordinals = words(
  'nullte første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende',
)
const ordinalsEnglish = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
)

const inTwo =
  (below: readonly string[], above: readonly string[], sign: string) =>
  (digits: string): string => {
    const number = Number(digits)
    if (number < 10) return `${below[0]} ${below[number]}`
    if (number < 20) return below[number] ?? ''
    const last = number % 10
    return `${above[Math.floor(number / 10)]}${last === 0 ? '' : `${sign}${below[last]}`}`
  }

/** `åttitre`, `null seks`; `eighty-three`, `zero six`. */
export const twoRead = inTwo(small, tens, '')
export const twoReadEnglish = inTwo(smallEnglish, tensEnglish, '-')

const inOrder =
  (all: readonly string[], twenty: string, twentieth: string) =>
  (digits: string): string => {
    const number = Number(digits)
    if (number < 20) return all[number] ?? ''
    return number === 20 ? twentieth : `${twenty}${all[number - 20]}`
  }

/** Of a day until the 29th. */
export const dayRead = inOrder(ordinals, 'tjue', 'tjuende')
export const dayReadEnglish = inOrder(ordinalsEnglish, 'twenty-', 'twentieth')
