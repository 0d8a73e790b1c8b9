/** Who may say yes to what goes to many: never whoever wrote it. */

import { expect, it } from 'vitest'
import { id, type PersonId } from '../../../src/core/ids.ts'
import { othersWhoMaySayYes } from '../../../src/features/campaigns/approval/approval.ts'

const people = (...names: readonly string[]): readonly PersonId[] => names.map(name => id<'person'>(name))

it.each([
  ['the others who lead', ['lars', 'ingrid'], ['ada'], ['ingrid'], false],
  ['the administrators where nobody else leads', ['lars'], ['ada', 'bo'], ['ada', 'bo'], true],
  ['the other administrators where one of them wrote it', [], ['ada', 'lars'], ['ada'], true],
  ['nobody where only they look after Dult', ['lars'], ['lars'], [], true],
])('it is %s', async (_, leaders, admins, may, areAdmins) => {
  const house = { audienceOf: async () => people(...leaders), administrators: async () => people(...admins) }
  const asked = { unit: id<'unit'>('hud'), by: id<'person'>('lars') }
  expect(await othersWhoMaySayYes(house, asked)).toEqual({ people: people(...may), areAdmins })
})
