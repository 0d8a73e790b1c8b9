/** The form that a story is told in, and what is kept of it: a draft that only its author reads. */

import { again } from '../../../core/again.ts'
import { barriers, readBarrier } from '../../../core/barriers.ts'
import { anew, notice, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isSite } from '../../../core/desk.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { id } from '../../../core/ids.ts'
import { rowOfForm } from '../../../core/once.ts'
import { isUntouched, laidOn, shownOf } from '../../../core/shown.ts'
import { insert, type Read, update } from '../../../core/store.ts'
import type { StoryNeeds } from '../needs.ts'
import {
  fields,
  isAuthor,
  longest,
  nothing,
  parts,
  readField,
  type Story,
  stories,
  type Told,
  toldIn,
} from '../story.ts'
import { showPreview } from './preview.ts'

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 900

type FormProblem = {
  readonly code: 'empty' | 'too-long' | 'field' | 'picture' | 'changed'
  readonly part: string
}

const empty: Told = { ...nothing, specialty: '', answers: '' }

const lengthen = (told: Told) => parts.map(part => ({ part, length: told[part].length, of: longest[part] }))

export const showForm = (
  ask: Ask,
  /** The row that is changed; empty while there is none. */
  story: string,
  told: Told = empty,
  problems: readonly FormProblem[] = [],
  { known = told, hints = [] }: { readonly known?: Told; readonly hints?: readonly string[] } = {},
): Show =>
  show('stories/form', {
    story,
    ...Object.fromEntries(parts.map(part => [part, told[part].slice(0, longestReturned)])),
    specialty: told.specialty,
    fields: fields.map(code => ({ code })),
    answers: told.answers || 'none',
    barriers: barriers.map(code => ({ code })),
    problems: problems.map(problem => ({
      ...problem,
      length: told[problem.part as (typeof parts)[number]]?.length ?? 0,
      longest: longest[problem.part as (typeof parts)[number]] ?? 0,
    })),
    hints: hints.map(code => ({ code })),
    shown: story === '' ? '' : shownOf(toldIn(known)),
    once: ask.once,
  })

const problemsIn = (told: Told): readonly FormProblem[] => [
  ...(['title', 'happened'] as const)
    .filter(part => told[part] === '')
    .map(part => ({ code: 'empty', part }) as const),
  ...(told.specialty === '' ? [{ code: 'field', part: 'specialty' } as const] : []),
  ...lengthen(told)
    .filter(({ length, of }) => length > of)
    .map(({ part }) => ({ code: 'too-long', part }) as const),
  ...(told.picture !== '' && !isSite(told.picture) ? [{ code: 'picture', part: 'picture' } as const] : []),
]

export const ownStory = async (ask: Ask): Promise<Read<Story> | null> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  return story && isAuthor(ask, story) && story.unit === ask.who.unit ? story : null
}

export const openForm = inPrivate(async (_: StoryNeeds, ask) => {
  if (ask.who.unit === null) return noUnit()
  if (!ask.input.story) return showForm(ask, '')
  const story = await ownStory(ask)
  if (!story) return notice('old-card')
  return story.state === 'draft' || story.state === 'proposed'
    ? showForm(ask, story.id, toldIn(story))
    : notice('old-card')
})

const isSame = (one: Told, other: Told): boolean =>
  [...parts, 'specialty' as const].every(part => one[part] === other[part]) &&
  (one.answers || '') === (other.answers || '')

const readTold = ({ input }: Ask): Told => ({
  ...(Object.fromEntries(parts.map(part => [part, (input[part] ?? '').trim()])) as Record<
    (typeof parts)[number],
    string
  >),
  specialty: readField(input.specialty),
  answers: readBarrier(input.answers),
})

/** Other words are looked at anew: whether somebody can be known again, and whether their author says yes to them. */
const rewritten = (story: Read<Story>, told: Told, at: Story['at']): Read<Story> => ({
  ...story,
  ...told,
  state: 'draft',
  checked: false,
  consent: '',
  signed: '',
  at,
})

const change = (needs: StoryNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const story = await ownStory(ask)
    if (!story || story.state === 'published' || story.state === 'withdrawn') return notice('old-card')
    const given = readTold(ask)
    const { parts: laid, contended } = laidOn(ask.input.shown, toldIn(story), given)
    const told = {
      ...(laid as Told),
      specialty: readField(laid.specialty),
      answers: readBarrier(laid.answers),
    }
    const problems = problemsIn(told)
    const known = toldIn(story)
    if (contended.length > 0)
      return anew(showForm(ask, story.id, told, [{ code: 'changed', part: 'title' }], { known }))
    if (problems.length > 0) return showForm(ask, story.id, told, problems, { known })
    if (isUntouched(ask.input.shown, given)) return unchanged(await showPreview(needs, ask, story))
    if (isSame(told, story)) return showPreview(needs, ask, story)
    const changed = rewritten(story, told, needs.clock.now())
    await write([update(stories, changed)])
    return showPreview(needs, ask, changed)
  })

/** The draft is kept, so that later buttons carry an id and never the text. */
export const save = inPrivate(async (needs: StoryNeeds, ask) => {
  const { unit, person } = ask.who
  if (unit === null) return noUnit()
  if (ask.input.story) return change(needs, ask)
  const told = readTold(ask)
  const problems = problemsIn(told)
  if (problems.length > 0) return showForm(ask, '', told, problems)
  return again(ask.store, async write => {
    const { id: own, there } = await rowOfForm(needs, ask, {
      said: JSON.stringify(told),
      get: known => ask.store.get(stories, known),
      isSame: known => isAuthor(ask, known) && known.unit === unit && isSame(known, told),
    })
    if (there) return showPreview(needs, ask, there)
    const story: Story = {
      id: id(own),
      unit,
      by: person,
      ...told,
      state: 'draft',
      checked: false,
      consent: '',
      signed: '',
      word: '',
      wordBy: '',
      at: needs.clock.now(),
    }
    await write([insert(stories, story)])
    return showPreview(needs, ask, story)
  })
})
