/** A story as its readers see it, with as much of its author as the author lets them. */

import type { StoryNeeds } from './needs.ts'
import type { Story } from './story.ts'

export const signedBy = async (
  needs: Pick<StoryNeeds, 'nameOf' | 'unitName'>,
  { signed, by, unit }: Pick<Story, 'signed' | 'by' | 'unit'>,
) =>
  signed === 'ask' || signed === 'name'
    ? { name: await needs.nameOf(by), unitName: await needs.unitName(unit) }
    : // In a small unit its name would say who it is.
      { name: '', unitName: '' }

export const toldOf = async (needs: StoryNeeds, story: Story) => {
  const { title, happened, patient, clinician, surprised, picture, specialty } = story
  const more = (['patient', 'clinician', 'surprised'] as const)
    .map(part => ({ part, text: { patient, clinician, surprised }[part] }))
    .filter(({ text }) => text !== '')
  return {
    title,
    specialty,
    happened,
    more,
    pictures: picture === '' ? [] : [{ url: picture }],
    hasMore: more.length > 0 || picture !== '',
    ...(await signedBy(needs, story)),
  }
}
