/** Finds the form that an address names, or the page that says why there is none. */

import type { PageAnswer, PageRequest } from '../../../core/webPages.ts'
import { setIn } from '../asks.ts'
import { feedbackCodes, readCode } from '../code.ts'
import { askedOf } from '../questions.ts'
import { phoneOf } from '../share/unitForm.ts'
import { formAt, told } from './frame.ts'
import type { Carried } from './given.ts'
import type { FormNeeds } from './needs.ts'
import { chosenOf, offeredOf } from './tongue.ts'
import type { Open } from './view.ts'

type Found = { readonly open: Open } | { readonly instead: PageAnswer }

const tongueFor = ({ tongues }: FormNeeds, request: PageRequest, ticked: readonly string[]) => {
  const { query, wished, language: otherwise } = request
  const offered = offeredOf(tongues, ticked)
  return { offered, tongue: chosenOf(offered, { asked: query.lang ?? '', wished, otherwise }) }
}

const statusOf = { paused: 403, replaced: 410 } as const

export const findForm = async (needs: FormNeeds, request: PageRequest): Promise<Found> => {
  const typed = readCode(request.params.code)
  const code = typed === '' ? null : await needs.store.get(feedbackCodes, typed)
  const facts = code && (await needs.unitFacts(code.unit))
  if (!code || !facts) {
    const nowhere = { ...tongueFor(needs, request, []), hrefIn: formAt(''), unit: '', phone: '', code: '' }
    return { instead: told(nowhere, 404, 'dead') }
  }
  const phone = await phoneOf(needs.store, code)
  const { offered, tongue } = tongueFor(needs, request, code.languages)
  if (code.state !== 'open') {
    const there = { offered, tongue, hrefIn: formAt(code.id), unit: facts.name, phone, code: code.id }
    return { instead: told(there, statusOf[code.state], code.state) }
  }
  const set = await setIn(needs.store, needs.questions, facts)
  return { open: { code, unit: facts, phone, set, asked: askedOf(set, code.extras), offered, tongue } }
}

/**
 * Where nothing of the form could be read, or nothing may be looked up any more. Who sent something read the form in the
 * language that it was sent in.
 */
export const refusedPage = (
  needs: FormNeeds,
  request: PageRequest,
  status: number,
  what: string,
  carried: Carried = [],
): PageAnswer => {
  return told(
    {
      ...tongueFor(needs, request, carried.length > 0 ? [request.query.lang ?? ''] : []),
      hrefIn: formAt(readCode(request.params.code)),
      unit: '',
      phone: '',
      code: '',
    },
    status,
    what,
    carried,
  )
}
