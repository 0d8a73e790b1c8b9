/** The parts of a Bot Framework activity that we read, checked once at the door. What we don't know is left alone. */

import { z } from 'zod'
import { holdsNumber } from '../../core/guard/ids.ts'
import { entraFrom } from '../../core/ids.ts'

/** Ids end up in rows, which hold no control characters, no halves of characters, and nobody's identity number. */
const id = z
  .string()
  .min(1)
  .max(1000)
  .refine(text => text.isWellFormed() && !/\p{Cc}/u.test(text) && !holdsNumber(text))

/** Something that may be missing, or be of a kind that we can do without. */
const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null)

const named = z.object({ id: soft(id), name: soft(z.string()) })

const account = z.object({
  id: soft(id),
  name: soft(z.string()),
  aadObjectId: soft(id.max(128).transform(entraFrom)),
  /** Of those who are added to a team. */
  tenantId: soft(z.string()),
  userRole: soft(z.string()),
  userPrincipalName: soft(z.string()),
})

const entity = z.object({
  type: soft(z.string()),
  text: soft(z.string()),
  mentioned: soft(named),
  locale: soft(z.string()),
})

const activity = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().nullish(),
  action: soft(z.string()),
  timestamp: soft(z.string()),
  channelId: soft(z.string()),
  serviceUrl: id,
  locale: soft(z.string().max(35)),
  text: z.string().nullish(),
  textFormat: soft(z.string()),
  value: z.unknown().optional(),
  replyToId: soft(id),
  from: account.nullish(),
  recipient: soft(named),
  conversation: z.object({
    id,
    /** Said back to Teams with each answer. */
    conversationType: z
      .string()
      .regex(/^[a-z]{0,40}$/i)
      .nullish(),
    isGroup: soft(z.boolean()),
    tenantId: soft(id),
  }),
  entities: soft(z.array(soft(entity))),
  membersAdded: soft(z.array(account)),
  membersRemoved: soft(z.array(account)),
  channelData: soft(
    z.object({
      eventType: soft(z.string()),
      tenant: soft(named),
      team: soft(named),
      channel: soft(named),
      teamsChannelId: soft(id),
    }),
  ),
})

export type Incoming = z.infer<typeof activity>
export type Account = z.infer<typeof account>

type Checked =
  | { readonly ok: true; readonly incoming: Incoming }
  | { readonly ok: false; readonly field: string }

/** Somebody speaks in these; the others are told by Teams itself, which may leave out who. */
const spoken = new Set(['message', 'invoke'])

/** A wrong field is named by our own name for it; nothing that was posted is repeated. */
export const checkActivity = (body: unknown): Checked => {
  const parsed = activity.safeParse(body)
  if (!parsed.success) return { ok: false, field: String(parsed.error.issues[0]?.path[0] ?? 'body') }
  const incoming = parsed.data
  if (spoken.has(incoming.type) && !incoming.from?.aadObjectId) return { ok: false, field: 'from' }
  return { ok: true, incoming }
}
