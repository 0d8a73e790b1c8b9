/** `/f/:code/plakat`: what hangs on the wall, stands on the table or is handed over, to print from the browser in each language. */

import type { House } from '../../../core/house/house.ts'
import { type Language, languages } from '../../../core/language.ts'
import { own } from '../../../core/own.ts'
import type { Page } from '../../../core/webPages.ts'
import type { FormNeeds } from '../form/needs.ts'
import { findForm } from '../form/open.ts'
import type { Tongue } from '../form/tongue.ts'
import { formPath } from './paths.ts'
import { printed } from './qr.ts'

/** A sheet for the wall, four cards for tables, and one that tells patients that they may ask for video. */
const sheets = ['plakat', 'kort', 'video'] as const
type Sheet = (typeof sheets)[number]

const readSheet = (text: string | undefined): Sheet => sheets.find(sheet => sheet === text) ?? 'plakat'

const cardsOnPage = 4

/** What only our own languages say; in others the poster says less, and nothing in a language that its reader did not choose. */
const ownOf = ({ language }: Tongue): Language | null => languages.find(own => own === language) ?? null

type Needs = FormNeeds & Pick<House, 'say' | 'ourAddress'>

export const poster = (needs: Needs): Page => ({
  path: '/f/:code/plakat',
  get: async request => {
    const found = await findForm(needs, request)
    if (!('open' in found)) return found.instead
    const { code, unit, phone, set, offered, tongue } = found.open
    const language = ownOf(tongue)
    const sheet = language ? readSheet(request.query.ark) : readSheet('plakat')
    const say = (name: string) => (language ? needs.say(language, `feedback:poster.${name}`) : '')
    const word = (key: string) => own(tongue.words, key) ?? ''
    const address = needs.ourAddress(formPath(code.id))
    const at = (lang: string, ark: Sheet) => `${formPath(code.id)}/plakat?lang=${lang}&ark=${ark}`
    const card = {
      title: word('title'),
      about: own(tongue.sets, set.set)?.about ?? '',
      short: word('short'),
      anonymous: word('anonymous'),
      camera: say('camera'),
      unit: unit.name,
      qr: await printed(`${address}?lang=${tongue.language}`),
      qrSays: address,
      shown: address.replace(/^https?:\/\//, ''),
    }
    return {
      status: 200,
      frame: 'poster',
      template: 'poster',
      data: {
        lang: tongue.tag,
        dir: tongue.dir,
        title: card.title,
        how: say('how'),
        print: language ? needs.say(language, 'web:tab.print') : '',
        chosen: sheet,
        sheets: language
          ? sheets.map(ark => ({ href: at(tongue.language, ark), says: say(ark), isChosen: ark === sheet }))
          : [],
        languages: offered.map(other => ({
          href: at(other.language, sheet),
          name: other.name,
          tag: other.tag,
          isChosen: other === tongue,
        })),
        isWall: sheet === 'plakat',
        isAsking: sheet === 'video',
        card,
        cards: sheet === 'kort' ? Array.from({ length: cardsOnPage }, () => card) : [],
        others: offered.filter(other => other !== tongue).map(({ tag, dir, name }) => ({ tag, dir, name })),
        ask: { title: say('ask.title'), lines: ['ask.how', 'ask.need', 'ask.together', 'ask.free'].map(say) },
        phone,
        phoneSays: say(phone ? 'ask.phone' : 'ask.here'),
      },
    }
  },
})
