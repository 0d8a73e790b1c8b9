/** What a trial sends that is not its leader's own words: as it was read when the trial was written, and sealed with it. */

import { hash } from 'node:crypto'
import type { Content, ContentKind } from '../../../core/contents.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import type { Said, Words } from '../../../core/packs.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { TrialNeeds } from './needs.ts'

export type TrialContent = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: Words
  /** What is sent is what was sealed: an author who mends a wording meanwhile changes no trial. */
  readonly wordings: readonly Words[]
}

type Sends = { readonly wordings: readonly string[]; readonly content?: TrialContent }

export const contentOf = (kind: ContentKind, { id, title, wordings }: Content): TrialContent => ({
  kind,
  id,
  title,
  wordings,
})

const lenderOf = ({ contents }: Pick<TrialNeeds, 'contents'>, { kind }: Pick<TrialContent, 'kind'>) =>
  contents().find(one => one.kind === kind)

export const standing = async (
  needs: Pick<TrialNeeds, 'contents'>,
  content: Pick<TrialContent, 'kind' | 'id'>,
): Promise<Content | null> => (await lenderOf(needs, content)?.standing(content.id)) ?? null

/** Own words stand for as long as they are there. */
export const isStanding = async (needs: Pick<TrialNeeds, 'contents'>, { content }: Sends): Promise<boolean> =>
  content === undefined || (await standing(needs, content)) !== null

/** Whether somebody gets it, as its own feature sees it. */
export const isContentFor = async (
  needs: Pick<TrialNeeds, 'contents'>,
  { content }: Sends,
  person: PersonId,
  unit: UnitId,
  day: Day,
): Promise<boolean> =>
  content === undefined || ((await lenderOf(needs, content)?.isFor(content.id, person, unit, day)) ?? false)

/** Each of what it may say. */
export const saidIn = ({ wordings, content }: Sends): readonly Said[] => content?.wordings ?? wordings

/** The same, for who reads it now. */
export const wordsIn = (sends: Sends, language: Language): readonly string[] =>
  saidIn(sends).map(said => (typeof said === 'string' ? said : said[language]))

/** What it is called in a list. */
export const titleIn = (sends: Sends, language: Language): string =>
  sends.content?.title[language] ?? sends.wordings[0] ?? ''

/** What is sealed of it: which one it is, and what it says. */
export const sealedContent = ({ kind, id, title, wordings }: TrialContent) => ({
  kind,
  id,
  digest: hash('sha256', JSON.stringify([title, ...wordings].map(({ nb, nn, en }) => [nb, nn, en]))),
})
