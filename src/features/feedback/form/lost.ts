/** An address that leads nowhere, as a person types it: a form whose `/f/` was left out, or what to do about the rest. */

import type { House } from '../../../core/house/house.ts'
import type { Lost } from '../../../core/webPages.ts'
import { readCode } from '../code.ts'
import { formPath } from '../share/paths.ts'
import { formAt, toldPage } from './frame.ts'
import type { FormNeeds } from './needs.ts'
import { chosenOf, offeredOf } from './tongue.ts'

/** None for what holds a sign that no address may. */
const typedIn = (path: string): string => {
  try {
    return decodeURIComponent(path.replace(/^\/|\/$/g, ''))
  } catch {
    return ''
  }
}

export const lostOf =
  ({ tongues, say }: Pick<FormNeeds, 'tongues'> & Pick<House, 'say'>): Lost =>
  ({ query, language }, path) => {
    const code = readCode(typedIn(path))
    if (code !== '') return { moved: query.lang === language ? formAt(code)(language) : formPath(code) }
    const offered = offeredOf(tongues, [])
    const tongue = chosenOf(offered, { asked: language, wished: [], otherwise: language })
    const around = { tongue, offered, hrefIn: formAt(''), unit: '', phone: '', code: '' }
    return toldPage(around, 404, [say(language, 'feedback:lost.title'), say(language, 'feedback:lost.text')])
  }
