/** The tiles of the checklists: the list before a consultation, who helps now, what rooms lack, and the emergency. */

import type { Asker } from '../../core/conversation.ts'
import type { UnitId } from '../../core/ids.ts'
import { commandTile, type Tile } from '../../core/tile.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { usualIn } from './consultation/open.ts'
import { readChosen, shortLines } from './lists/lists.ts'
import type { ChecklistNeeds } from './needs.ts'
import { equipmentTested, roomsReady } from './places/places.ts'

const meetPatients = ['clinician', 'secretary', 'champion'] as const

const listTile = async (needs: ChecklistNeeds, { language }: Asker, unit: UnitId): Promise<Tile[]> => {
  const [list, chosen] = await Promise.all([usualIn(needs, needs.store, unit), readChosen(needs.store)])
  if (!list) return []
  return [
    commandTile(needs.say, language, 'sjekkliste', {
      emoji: '☑️',
      badge: needs.say(language, 'checklists:tile.lines', { lines: shortLines(list, chosen, '').length }),
      tone: 'accent',
      line: list.title[language],
      first: meetPatients,
    }),
  ]
}

const helpTile = async (needs: ChecklistNeeds, { language }: Asker, unit: UnitId): Promise<Tile> => {
  const onDuty = await needs.onDuty(unit, needs.clock.now())
  const names = (await Promise.all(onDuty.map(person => needs.nameOf(person)))).filter(Boolean)
  const [first] = names
  return commandTile(needs.say, language, 'hjelp', {
    emoji: '🛟',
    badge:
      first === undefined
        ? needs.say(language, 'checklists:tile.nobody')
        : needs.say(language, 'checklists:tile.on-duty', { name: first, more: names.length - 1 }),
    tone: first === undefined ? 'emphasis' : 'good',
    line: '',
    first: meetPatients,
  })
}

const mostNamed = 4

const placesTile = async (needs: ChecklistNeeds, { language }: Asker, unit: UnitId): Promise<Tile> => {
  const { say, store, clock } = needs
  const [rooms, equipment] = await Promise.all([
    roomsReady(store, unit),
    equipmentTested(store, unit, dayOf(clock.now())),
  ])
  const room = say(language, 'checklists:tile.room')
  const missing = [...rooms.missing.map(name => `${room} ${name}`), ...equipment.missing]
  const names = missing.slice(0, mostNamed).join(', ')
  const isUnseen = rooms.known + equipment.known === 0
  const badge = isUnseen
    ? say(language, 'checklists:tile.unseen')
    : say(language, 'checklists:tile.ready', {
        ready: rooms.ready,
        rooms: rooms.known,
        tested: equipment.ready,
        devices: equipment.known,
        both: rooms.known * equipment.known,
      })
  return commandTile(say, language, 'rom-og-utstyr', {
    emoji: '🚪',
    badge,
    tone: isUnseen ? 'emphasis' : missing.length === 0 ? 'good' : 'warning',
    line:
      missing.length === 0
        ? ''
        : say(language, 'checklists:tile.missing', { names, more: Math.max(missing.length - mostNamed, 0) }),
    first: ['superuser'],
  })
}

const emergencyTile = ({ say }: ChecklistNeeds, { language }: Asker): Tile =>
  commandTile(say, language, 'nod', {
    emoji: '🚨',
    badge: '113',
    call: { says: say(language, 'checklists:emergency.number'), number: '113' },
    tone: 'attention',
    line: '',
    first: 'always',
  })

/** Whoever does not belong to the unit has the lists that are for anyone, and the emergency. */
export const checklistTiles =
  (needs: ChecklistNeeds, forAnyone: ChecklistNeeds) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const { unit, stands } = who
    const urgent = emergencyTile(needs, who)
    if (unit === null) return [urgent]
    if (stands !== 'inside') return [...(await listTile(forAnyone, who, unit)), urgent]
    const [list, help, places] = await Promise.all([
      listTile(needs, who, unit),
      helpTile(needs, who, unit),
      placesTile(needs, who, unit),
    ])
    return [...list, help, places, urgent]
  }
