/** All notes as a table, to take to a meeting: which unit and step, never who wrote it. */

import { type Show, showFile } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { toCsv } from '../../core/csv.ts'
import type { Handout } from '../../core/handouts.ts'
import { type Language, languages } from '../../core/language.ts'
import { all, fitting, gathered } from '../../core/walk.ts'
import type { ExperienceNeeds } from './needs.ts'
import { hasWords, type Note, notes } from './note.ts'
import { placeOf } from './places.ts'

const what = 'experience'

/** A line for each unit is looked up once, however many notes it has. */
const unitNames = async ({ unitName }: ExperienceNeeds, found: readonly Note[]) => {
  const units = [...new Set(found.map(({ unit }) => unit))]
  return new Map(await Promise.all(units.map(async unit => [unit, await unitName(unit)] as const)))
}

const readLanguage = (about: string): Language => languages.find(language => language === about) ?? 'nb'

export const experienceFile = (needs: ExperienceNeeds): Handout => ({
  what,
  make: async about => {
    const language = readLanguage(about)
    const say = (name: string) => needs.say(language, name)
    const kept = all(needs.store, notes, { where: { state: 'shown' }, order: 'newest' })
    const found = await gathered(fitting(kept, hasWords))
    const names = await unitNames(needs, found)
    const rows = found.map(({ unit, day, guide, step, helped, text }) => {
      const place = placeOf(needs.guides, guide, step)
      return {
        [say('experience:column.day')]: day,
        [say('experience:column.unit')]: names.get(unit) ?? '',
        [say('experience:column.guide')]: place?.guideTitle[language] ?? guide,
        [say('experience:column.step')]: place?.title[language] ?? step,
        [say('experience:form.helped')]: say(`experience:helped.${helped}`),
        [say('experience:column.text')]: text,
      }
    })
    const name = say('experience:file.name')
    return { name: `${name}.csv`, type: 'text/csv', body: toCsv(rows) }
  },
})

export const layOutFile = async (needs: ExperienceNeeds, ask: Ask): Promise<Show> => {
  const link = await needs.layOut(ask.who.person, what, ask.who.language, needs.clock.now())
  return showFile('experience/file', {}, link)
}
