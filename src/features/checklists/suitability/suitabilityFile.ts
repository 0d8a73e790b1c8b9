/** What a unit has decided about its groups of patients, as a table to keep in its own procedures. */

import { toCsv } from '../../../core/csv.ts'
import type { Handout } from '../../../core/handouts.ts'
import { id } from '../../../core/ids.ts'
import { isLanguage } from '../../../core/language.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { decisionsIn, settingSays } from './suitable.ts'

/** `about` is the reader's language and the unit. */
export const suitabilityFile = (needs: ChecklistNeeds): Handout => ({
  what: 'suitability',
  make: async about => {
    const [tongue = '', ...rest] = about.split(':')
    const language = isLanguage(tongue) ? tongue : 'nb'
    const say = (key: string) => needs.say(language, key)
    const found = await decisionsIn(needs.store, id<'unit'>(rest.join(':')))
    const rows = await Promise.all(
      found.map(async decision => {
        const group = needs.suitability.groups.find(one => one.group === decision.group)
        return {
          [say('checklists:file.group')]: group?.says[language] ?? decision.group,
          [say('checklists:file.choice')]: say(`checklists:choice.${decision.choice}`),
          [say('checklists:file.setting')]: settingSays(needs, decision.setting)?.[language] ?? '',
          [say('checklists:file.decided')]: dayOf(decision.at),
          [say('checklists:file.by')]: await needs.nameOf(decision.by),
          [say('checklists:file.revise')]: decision.revise,
        }
      }),
    )
    const name = say('checklists:file.name')
    return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: toCsv(rows) }
  },
})
