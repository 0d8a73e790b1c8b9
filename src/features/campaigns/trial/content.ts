/** What a trial sends that is not its leader's own words: as it was read when the trial was written, and sealed with it. */

import { hash } from 'node:crypto'
import type { Content, ContentKind } from '../../../core/contents.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import type { Said, Words } from '../../../core/packs.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { CampaignNeeds } from '../needs.ts'

/**
 * What authors of Dult wrote stands here, so that what is sent is what was sealed, whoever mends a wording meanwhile. What
 * somebody told stays where it can be withdrawn, and is known by its digest: where that has changed, it is sent no more.
 */
export type TrialContent = { readonly id: string } & (
  | { readonly kind: 'nudge'; readonly title: Words; readonly wordings: readonly Words[] }
  | { readonly kind: 'story'; readonly digest: string }
)

type Sends = { readonly wordings: readonly string[]; readonly content?: TrialContent }
type Lent = Pick<Content, 'title' | 'wordings'>
type Needs = Pick<CampaignNeeds, 'contents'>

const digestOf = ({ title, wordings }: Lent): string =>
  hash('sha256', JSON.stringify([title, ...wordings].map(({ nb, nn, en }) => [nb, nn, en])))

export const contentOf = (kind: ContentKind, content: Content): TrialContent => {
  const { id, title, wordings } = content
  return kind === 'nudge' ? { kind, id, title, wordings } : { kind, id, digest: digestOf(content) }
}

/** What is sealed of it: which one it is, and what it says. */
export const sealedContent = (content: TrialContent) => ({
  kind: content.kind,
  id: content.id,
  digest: content.kind === 'nudge' ? digestOf(content) : content.digest,
})

const lenderOf = ({ contents }: Needs, { kind }: TrialContent) => contents().find(one => one.kind === kind)

/** `null` once it is sent no more. */
export const stillLent = async (needs: Needs, content: TrialContent): Promise<Content | null> => {
  const found = (await lenderOf(needs, content)?.standing(content.id)) ?? null
  if (found === null || content.kind === 'nudge') return found && { ...found, ...content }
  return digestOf(found) === content.digest ? found : null
}

/** Own words stand for as long as they are there. */
export const isStillSent = async (needs: Needs, { content }: Sends): Promise<boolean> =>
  content === undefined || (await stillLent(needs, content)) !== null

/** Whether somebody gets it, as its own feature sees it. */
export const isContentFor = async (
  needs: Needs,
  { content }: Sends,
  person: PersonId,
  unit: UnitId,
  day: Day,
): Promise<boolean> =>
  content === undefined || ((await lenderOf(needs, content)?.isFor(content.id, person, unit, day)) ?? false)

const lentTo = async (needs: Needs, content: TrialContent): Promise<Lent | null> =>
  content.kind === 'nudge' ? content : stillLent(needs, content)

/** Each of what it may say; nothing of what was withdrawn. */
export const saidIn = async (needs: Needs, { wordings, content }: Sends): Promise<readonly Said[]> =>
  content ? ((await lentTo(needs, content))?.wordings ?? []) : wordings

/** The same, for who reads it now. */
export const wordsIn = async (needs: Needs, sends: Sends, language: Language): Promise<readonly string[]> =>
  (await saidIn(needs, sends)).map(said => (typeof said === 'string' ? said : said[language]))

/** What it is called in a list. */
export const titleIn = async (
  needs: Needs,
  { wordings, content }: Sends,
  language: Language,
): Promise<string> => (content ? (await lentTo(needs, content))?.title[language] : wordings[0]) ?? ''
