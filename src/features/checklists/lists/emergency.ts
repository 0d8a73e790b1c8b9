/** The emergency procedure as its authors write it, in `cards/checklists/emergency.yaml`. Kept in memory from the start. */

import { z } from 'zod'
import { phone } from '../../../core/desk.ts'
import { code, covers, readPack, refuseDoubles, type Source, words } from '../../../core/packs.ts'

const shape = z.strictObject({
  emergency: code,
  edition: z.int().min(1),
  title: words,
  /** Whoever writes one of these, wherever in a line, is shown it at once. */
  words: z.array(z.string().regex(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u)).min(1),
  /** The one thing to do first. */
  first: words,
  parts: z
    .array(
      z.strictObject({
        part: code,
        title: words,
        /** Belongs before the meeting: there to open, and not in the way. */
        folded: z.boolean().default(false),
        items: z.array(z.strictObject({ item: code, says: words, call: phone.optional(), covers })).min(1),
      }),
    )
    .min(1),
  covers,
})
export type Emergency = z.infer<typeof shape>

export const readEmergency = (source: Source): Emergency => {
  const emergency = readPack(source, shape)
  refuseDoubles(
    source,
    emergency.parts.flatMap((part, p) =>
      part.items.map((item, i) => ({ code: item.item, path: ['parts', p, 'items', i, 'item'] })),
    ),
  )
  return emergency
}
