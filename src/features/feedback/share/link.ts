/** The unit's form, as staff hand it on: its address and QR code, the poster, and how many have answered. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Role } from '../../../core/roles.ts'
import { responseOf } from '../answers/response.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { formPath } from './paths.ts'
import { squaresOf } from './qr.ts'
import { formOf } from './unitForm.ts'

/** Who answers for the form: makes it, pauses it, and reads what patients wrote before others do. */
export const keepers: readonly Role[] = ['superuser', 'leader', 'project']

const colours = { none: 'emphasis', open: 'good', paused: 'warning', replaced: 'emphasis' } as const

export type Tone = 'made' | 'paused' | 'resumed' | 'renewed' | 'chosen' | 'renewing' | ''

export const showLink = async (
  needs: FeedbackNeeds,
  ask: Ask,
  unit: UnitId,
  tone: Tone = '',
): Promise<Show> => {
  const [unitName, known, response] = await Promise.all([
    needs.unitName(unit),
    formOf(ask.store, unit),
    responseOf(needs, unit),
  ])
  const mayKeep = mayUse(keepers, ask.who.roles)
  const { language } = ask.who
  const code = known?.code.id ?? ''
  const address = needs.ourAddress(formPath(code))
  const shown = address.replace(/^https?:\/\//, '')
  const state = known?.code.state ?? 'none'
  return show('feedback/link', {
    unit: unitName,
    state,
    colour: colours[state],
    tone: tone === 'renewing' ? '' : tone,
    renewing: tone === 'renewing',
    code,
    forms: known
      ? [
          {
            address,
            shown,
            site: shown.slice(0, -code.length),
            preview: needs.ourAddress(`${formPath(code)}?lang=${language}`),
            poster: needs.ourAddress(`${formPath(code)}/plakat?lang=${language}`),
            qr: squaresOf(address),
          },
        ]
      : [],
    mayKeep,
    ...response,
  })
}

export const openLink = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showLink(needs, ask, ask.who.unit) : noUnit()

/** A new address can't be taken back, so it is asked first. */
export const askRenew = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showLink(needs, ask, ask.who.unit, 'renewing') : noUnit()
