/** Every verb that a card was ever released with. A wire contract: verbs are added, never reused or dropped. */

export const verbs = [
  'campaign.change',
  'campaign.form',
  'campaign.list',
  'campaign.preview',
  'campaign.retry',
  'campaign.show',
  'campaign.start',
  'campaign.thanks',
  'campaign.withdraw',
  'deviation.close',
  'deviation.correct',
  'deviation.form',
  'deviation.list',
  'deviation.reopen',
  'deviation.report',
  'deviation.restore',
  'deviation.show',
  'deviation.withdraw',
  'letter.mine',
  'letter.set',
  'letter.why',
  'menu.run',
  'menu.show',
  'people.language',
  'unit.choose',
  'unit.form',
  'unit.list',
  'unit.setup',
] as const

export type Verb = (typeof verbs)[number]

export const isVerb = (text: string): text is Verb => (verbs as readonly string[]).includes(text)
