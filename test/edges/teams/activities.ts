/** Activities as Teams posts them, for tests to change what they are about. */

export const tenantId = '72f98800-0000-4000-8000-000000000001'
export const appId = '11110000-0000-4000-8000-00000000000b'

let last = 0

export const nurse = {
  id: '29:nurse',
  name: 'Kari Nordvik',
  aadObjectId: 'aaaa0000-0000-4000-8000-000000000001',
} as const

export const botAccount = { id: `28:${appId}`, name: 'Dult' } as const

type Activity = Record<string, unknown>

const base = (serviceUrl: string): Activity => {
  last += 1
  return {
    id: `activity-${last}`,
    timestamp: '2026-11-20T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: nurse,
    recipient: botAccount,
    locale: 'nb-NO',
    conversation: { id: 'a:personal-1', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  }
}

export const message = (serviceUrl: string, text: string, more: Activity = {}): Activity => ({
  ...base(serviceUrl),
  type: 'message',
  textFormat: 'plain',
  text,
  ...more,
})

export const submit = (serviceUrl: string, value: unknown, more: Activity = {}): Activity => ({
  ...base(serviceUrl),
  type: 'message',
  value,
  replyToId: 'card-1',
  ...more,
})

export const execute = (
  serviceUrl: string,
  verb: unknown,
  data: unknown = {},
  more: Activity = {},
): Activity => ({
  ...base(serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  ...more,
})

export const event = (serviceUrl: string, type: string, more: Activity = {}): Activity => ({
  ...base(serviceUrl),
  type,
  ...more,
})
