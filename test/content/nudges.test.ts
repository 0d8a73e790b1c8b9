/** The nudges taken together: whom they are for, what they answer, what sets them off, and that they point at what is there. */

import { describe, expect, it, test } from 'vitest'
import { readContent } from '../../src/content.ts'
import { barriers } from '../../src/core/barriers.ts'
import { languages } from '../../src/core/language.ts'
import { specialties } from '../../src/core/specialties.ts'
import { faultIn } from '../../src/core/wording/faultIn.ts'
import { action, known } from '../../src/features/nudges/answers.ts'
import { classes } from '../../src/features/nudges/barriers.ts'
import { canBeSent, type Nudge } from '../../src/features/nudges/nudge.ts'
import { defaults, triggers, waiting } from '../../src/features/nudges/triggers.ts'
import { readText } from '../support/sources.ts'

const content = readContent()
const { nudges } = content.nudges
const sent = nudges.filter(canBeSent)

const { guides } = content.roadmap
const phases = guides.flatMap(({ guide, phases }) => phases.map(({ phase }) => `${guide}.${phase}`))
const steps = guides.flatMap(({ guide, phases }) =>
  phases.flatMap(({ steps }) => steps.map(({ step }) => `${guide}.${step}`)),
)
const checklists = content.checklists.checklists.map(({ checklist }) => checklist)

const withValue = (nudge: Nudge, key: string): readonly unknown[] =>
  [nudge.trigger, nudge.action, nudge.known].flatMap(part =>
    Object.entries(part).flatMap(([name, value]) => (name === key ? [value] : [])),
  )

describe('the nudges', () => {
  it('would each pass as words of somebody’s own, in whichever language they are written', () => {
    const texts = nudges.flatMap(({ wordings }) => wordings.flatMap(({ nb, nn, en }) => [nb, nn, en]))
    expect(texts.filter(text => faultIn(text) !== null)).toEqual([])
  })

  it('are few enough to earn their places, and six or more are for follow-up at home', () => {
    expect(nudges.length).toBeGreaterThanOrEqual(24)
    expect(nudges.length).toBeLessThanOrEqual(30)
    const home = nudges.filter(({ for: { services } }) => services.every(service => service === 'home'))
    expect(home.length).toBeGreaterThanOrEqual(6)
  })

  it('that bring a text to send on are five or more, and go to those who can change structure', () => {
    const structural = nudges.filter(({ trigger }) => trigger.on === 'defaults-open')
    expect(structural.length).toBeGreaterThanOrEqual(5)
    const roles = new Set(structural.flatMap(nudge => nudge.for.roles))
    expect([...roles].sort()).toEqual(['leader', 'project', 'secretary'])
  })

  it.each(['video', 'home'] as const)(
    'ask for each of the four defaults where the service is %s',
    service => {
      const asked = sent
        .filter(nudge => nudge.for.services.includes(service))
        .flatMap(({ trigger }) => (trigger.on === 'defaults-open' ? [trigger.default] : []))
      expect(asked.toSorted()).toEqual([...defaults].sort())
    },
  )

  it.each(barriers)('answer a clinician who names %s in two ways or more', barrier => {
    const answers = sent.filter(
      nudge => nudge.for.roles.includes('clinician') && nudge.barrier.named.includes(barrier),
    )
    expect(answers.length).toBeGreaterThanOrEqual(2)
  })

  it.each(classes)('answer what lacks in %s', kind => {
    expect(sent.some(({ barrier }) => barrier.class === kind)).toBe(true)
  })

  it('use every trigger but those that wait for a feature, and none of these can be sent', () => {
    const used = new Set(nudges.map(({ trigger }) => trigger.on))
    expect(triggers.filter(on => !used.has(on) && !(on in waiting))).toEqual([])
    expect(sent.filter(({ trigger }) => trigger.on in waiting)).toEqual([])
    expect(sent.map(({ action }) => action.opens)).toContain('story')
  })

  it('use every action and every way to know, so that none is there for show', () => {
    const opened = new Set(nudges.map(nudge => nudge.action.opens))
    expect(action.options.map(({ shape }) => shape.opens.value).filter(one => !opened.has(one))).toEqual([])
    const seen = new Set(nudges.map(nudge => nudge.known.by))
    expect(known.options.map(({ shape }) => shape.by.value).filter(one => !seen.has(one))).toEqual([])
  })

  it('say nothing twice', () => {
    for (const language of languages) {
      const said = nudges.flatMap(({ wordings }) => wordings.map(wording => wording[language]))
      expect(said.filter((text, nth) => said.indexOf(text) !== nth)).toEqual([])
    }
  })
})

describe.each(nudges)('$nudge', nudge => {
  it('points at phases, steps, specialties and checklists that are there', () => {
    expect((nudge.for.phases ?? []).filter(phase => !phases.includes(phase))).toEqual([])
    expect(withValue(nudge, 'step').filter(step => !steps.some(one => one === step))).toEqual([])
    expect(withValue(nudge, 'checklist').filter(list => !checklists.some(one => one === list))).toEqual([])
    const known: readonly string[] = specialties
    expect((nudge.for.specialties ?? []).filter(specialty => !known.includes(specialty))).toEqual([])
  })

  it('asks for, opens and looks for one thing', () => {
    for (const key of ['step', 'checklist', 'default'])
      expect(new Set(withValue(nudge, key)).size).toBeLessThanOrEqual(1)
  })
})

test('docs/nudges.md tells of each nudge what its file says', () => {
  const rows = nudges.map(({ title, nudge, for: to, barrier, trigger, action, known, evidence }) =>
    [
      '',
      `${title.en} \`${nudge}\``,
      to.roles.join(', '),
      barrier.named.join(', ') || 'any',
      trigger.on in waiting ? `${trigger.on}, waits` : trigger.on,
      action.opens,
      known.by,
      `${evidence.strength}: ${evidence.source.en}`,
      '',
    ]
      .join(' | ')
      .trim(),
  )
  const told = readText('docs/nudges.md')
    .split('\n')
    .filter(line => /^\| .*`[a-z-]+` \|/.test(line))
  expect(told).toEqual(rows)
  const toUnits = nudges.filter(({ channel }) => channel === 'unit').map(({ nudge }) => `\`${nudge}\``)
  const named = `${toUnits
    .toSorted()
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ')} are for a unit's channel`
  expect(readText('docs/nudges.md')).toContain(named)
})
