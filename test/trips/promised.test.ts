/** What somebody was told would come comes, whoever moves, leaves or hands something on before it is due. */

import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert, update } from '../../src/core/store.ts'
import { memberships } from '../../src/features/people/person.ts'
import { type Story, stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { seven } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })
const { press, tickAt } = waitingIn(trust)

const entra = 'eeeeeeee-0000-4000-8000-000000000011'
const nina = () => trust().stranger(entra, 'Nina Nyland')
const arrive = async (...who: readonly string[]) => {
  for (const one of who) await trust().person(one).says('meny')
}

/** Of this kind, the oldest first: whom each went to, and what became of it. */
const became = async (series: string) =>
  (await trust().store.list(letters, { where: { series } as never, limit: 99 })).map(
    ({ person, state, reason }) => [person, state, reason].filter(word => word).join(' '),
  )

const restsUntilNoon = (who: string) =>
  press(who, 'letter.set', { wish: 'quiet', from: '18:00', to: '12:00' })

const takenOut = (who: string) => press('lars', 'people.takeOut', { person: who })
const putBack = (who: string) => press('lars', 'newcomer.undo', { person: who, of: 'out' })

const moves = async (who: string) => {
  await press(who, 'unit.choose', { unit: 'sar' })
  await press('berit', 'newcomer.admit', { person: who, sure: 'yes', unit: 'sar' })
  return press(who, 'unit.leave', { from: 'hud' })
}

const told: Omit<Story, 'id' | 'state' | 'at'> = {
  unit: id('hud'),
  by: id('kari'),
  specialty: 'dermatology',
  title: 'Skiltet på døren',
  happened: 'Døren gikk opp midt i en samtale.',
  patient: '',
  clinician: '',
  surprised: '',
  picture: '',
  checked: true,
  consent: 'Ja, gjerne.',
  signed: 'name',
  word: '',
  wordBy: '',
}

describe('what somebody asked the directory to remind them of', () => {
  const asked = async () => {
    const card = await press('kari', 'directory.remind', { system: 'record', reminder: 'schedule' })
    expect(card.text).toContain('Jeg minner deg på det.\nDet blir onsdag 25. november')
  }
  const onItsDay = async () => {
    await tickAt('2026-11-25T08:30')
    expect(await became('directory-reminder')).toEqual(['kari delivered'])
  }

  it('comes where they were taken out of the unit and put back', async () => {
    await arrive('kari', 'lars')
    await asked()
    await takenOut('kari')
    await putBack('kari')
    await onItsDay()
  })

  it('comes where they work in another unit by then, also where they asked for it there once more', async () => {
    await arrive('kari', 'lars', 'berit')
    await asked()
    await moves('kari')
    await press('kari', 'directory.remind', { system: 'record', reminder: 'schedule', unit: 'sar' })
    await onItsDay()
  })
})

describe('who chose a unit', () => {
  it('is told where the team took them in before anybody answered', async () => {
    await arrive('lars')
    await nina().says('meny')
    await nina().press('unit.choose', { unit: 'hud' })
    await trust().inTeam('membersAdded', entra, 'Nina Nyland')
    await tickAt('2026-11-20T11:00')
    expect(await became('newcomer-answered')).toHaveLength(1)
    const told = JSON.stringify(trust().connector.sent.at(-1)?.activity)
    expect(told).toContain('Nå er du med i Hudpoliklinikken')
    expect(told).toContain('Du er lagt til')
    expect(told).not.toContain('sagt ja')
  })
})

describe('a row’s reminder', () => {
  const row = async () => {
    const form = await (await press('pia', 'sheet.show', { sheet: 'risks' })).press('Legg til en hendelse')
    expect(form.text).toContain('Den som følger opp, får en påminnelse')
    await form.press('Lagre', {
      'risks-event': 'Lyden faller ut på rom tre',
      'risks-likelihood': '4',
      'risks-consequence': '3',
      'risks-function': 'superuser',
      'risks-revise': '2026-11-24',
    })
    return (await trust().store.list(sheetRows, { limit: 1 }))[0]?.id ?? ''
  }

  it('comes late where the row was removed over its day and put back', async () => {
    await arrive('pia', 'samir')
    const id = await row()
    await tickAt('2026-11-23T12:00')
    const gone = await press('pia', 'sheet.remove', { sheet: 'risks', row: id })
    expect(gone.text).toContain('Fjernet. Du kan angre i 7 dager.')
    await tickAt('2026-11-25T09:00')
    await press('pia', 'sheet.restore', { sheet: 'risks', row: id })
    for (const moment of ['25T09:01', '26T09:00', '27T09:00']) await tickAt(`2026-11-${moment}`)
    expect(await became('worksheet-reminder')).toEqual(['samir delivered'])
  })

  describe('whose reader was taken out before it left', () => {
    const waits = async () => {
      await arrive('pia', 'samir', 'lars')
      const id = await row()
      await restsUntilNoon('samir')
      await tickAt('2026-11-24T09:00')
      await takenOut('samir')
      return id
    }
    const later = async () => {
      for (const moment of ['24T09:10', '24T13:00', '25T09:00', '26T09:00']) await tickAt(`2026-11-${moment}`)
      return became('worksheet-reminder')
    }

    it('comes to the leader', async () => {
      await waits()
      expect(await later()).toEqual(['samir suppressed left', 'lars delivered'])
    })

    it('comes to nobody on the day of before where its row is of another day by now', async () => {
      const table = await press('pia', 'sheet.form', { sheet: 'risks', row: await waits() })
      await table.press('Lagre', { 'risks-revise': '2026-12-08' })
      expect(await later()).toEqual(['samir suppressed left'])
    })

    it('comes to nobody where its row was removed, which can be taken back for as long as was said', async () => {
      const id = await waits()
      await press('pia', 'sheet.remove', { sheet: 'risks', row: id })
      const until = (await trust().store.get(sheetRows, id))?.due
      expect(await later()).toEqual(['samir suppressed left'])
      expect((await trust().store.get(sheetRows, id))?.due).toBe(until)
    })
  })

  it('that came is not sent once more where the row is removed and put back on its day', async () => {
    await arrive('pia', 'samir')
    const id = await row()
    await tickAt('2026-11-24T09:00')
    await press('pia', 'sheet.remove', { sheet: 'risks', row: id })
    await press('pia', 'sheet.restore', { sheet: 'risks', row: id })
    for (const moment of ['24T09:10', '25T09:00']) await tickAt(`2026-11-${moment}`)
    expect(await became('worksheet-reminder')).toEqual(['samir delivered'])
  })
})

it('that somebody left is told each time that they were let in since', async () => {
  await arrive('kari', 'lars', 'berit')
  for (const minutes of [10, 20]) {
    const left = await moves('kari')
    expect(left.text).toContain('Lederen får vite det')
    await tickAt(`2026-11-20T10:${minutes}`)
    await press('kari', 'unit.choose', { unit: 'hud' })
    await press('lars', 'newcomer.admit', { person: 'kari', sure: 'yes' })
    await tickAt(`2026-11-20T10:${minutes + 5}`)
  }
  expect(await became('person-left')).toEqual(['lars delivered', 'lars delivered'])
})

it('what somebody waits to be answered comes where they are taken out by a slip, once that is taken back', async () => {
  await arrive('kari', 'lars')
  await restsUntilNoon('kari')
  await tickAt('2026-11-20T20:00')
  await trust().store.write([
    insert(stories, { ...told, id: id<'story'>('told'), state: 'proposed', at: trust().at() }),
  ])
  const read = await press('lars', 'story.show', { story: 'told' })
  expect((await read.press('Publiser')).text).toContain('Publisert')
  await takenOut('kari')
  await putBack('kari')
  await tickAt('2026-11-21T12:30')
  expect(await became('story-answered')).toEqual(['kari delivered'])
})

it('a yes is asked of who may give it by then, where nobody who was asked may any more', async () => {
  await arrive('kari', 'ingrid', 'samir', 'lars', 'ada')
  await chooseSettings(trust().store, { letters: { secondLeaderAbove: 3 } })
  const ingrid = await trust().store.get(memberships, 'hud:ingrid')
  if (ingrid)
    await trust().store.write([update(memberships, { ...ingrid, roles: [...ingrid.roles, 'leader'] })])
  await tickAt('2026-11-20T21:30')
  const message = { text: 'Kurset er på fredag.', audience: 'everyone', time: 'now' }
  const preview = await press('lars', 'campaign.preview', message)
  const asked = await (await preview.press('Svar på sju spørsmål')).press('Be om et ja', seven)
  expect(asked.text).toContain(
    'får beskjed hvis de har åpnet Dult. Si gjerne fra selv også. Du får vite svaret.',
  )
  await moves('ingrid')
  for (const moment of ['20T21:40', '21T08:00', '21T09:00', '23T09:00']) await tickAt(`2026-11-${moment}`)
  expect(await became('approval-asked')).toEqual(['ingrid suppressed left', 'ada delivered'])
})
