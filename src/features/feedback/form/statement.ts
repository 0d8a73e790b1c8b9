/** `/tilgjengelighet`: the statement that Norwegian law asks for, of what was tried and what was not, and whom to tell. */

import type { House } from '../../../core/house/house.ts'
import { languages } from '../../../core/language.ts'
import type { Page } from '../../../core/webPages.ts'
import { feedbackCodes, readCode } from '../code.ts'
import { phoneOf } from '../share/unitForm.ts'
import { statementAt, statementPage } from './frame.ts'
import type { FormNeeds } from './needs.ts'
import { chosenOf, offeredOf } from './tongue.ts'

export const statement = (needs: FormNeeds & Pick<House, 'say'>): Page => ({
  path: '/tilgjengelighet',
  get: async ({ query, language }) => {
    const offered = offeredOf(needs.tongues, languages)
    const tongue = chosenOf(offered, { asked: language, wished: [], otherwise: language })
    const typed = readCode(query.f)
    const code = typed === '' ? null : await needs.store.get(feedbackCodes, typed)
    const facts = code && (await needs.unitFacts(code.unit))
    const phone = code ? await phoneOf(needs.store, code) : ''
    const known = facts && code ? { unit: facts.name, code: code.id } : { unit: '', code: '' }
    const hrefIn = (one: string) => statementAt(one, known.code)
    return statementPage(
      { tongue, offered, hrefIn, phone, ...known },
      needs.say(language, 'feedback:statement.title'),
    )
  },
})
