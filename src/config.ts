/** From the environment to a Config, or to the list of all that is wrong with it, named by variable and never by value. */

import { z } from 'zod'
import { entraFrom } from './core/ids.ts'
import { languages } from './core/language.ts'

/** All that an operator's command needs to know of the environment: where the data lies, and where it may be sent. */
export type Place = {
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly serviceHosts: readonly string[]
  readonly secrets: readonly string[]
  readonly before: string | null
}

/** What all processes of one bot know and their store does not. */
const secrets = ['MicrosoftAppPassword', 'CertificatePrivateKey', 'DATABASE_URL', 'DULT_METRICS_TOKEN']
const listOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)

export const readPlace = (env: Readonly<Record<string, string | undefined>>): Place => ({
  dataDir: env.DATA_DIR || '.data',
  databaseUrl: env.DATABASE_URL || null,
  serviceHosts: listOf((env.DULT_SERVICE_HOSTS ?? '').toLowerCase()),
  secrets: secrets.flatMap(name => env[name]?.trim() || []),
  before: env.DULT_SECRET_BEFORE?.trim() || null,
})

/** Each variable with what docs/operating.md says about it; a test keeps the two equal. */
export const variables = {
  PORT: 'Port to listen on (3978)',
  PUBLIC_URL: 'The address that patients and Teams reach Dult at, https',
  DATA_DIR: 'Where the file store lives (.data)',
  DATABASE_URL: 'PostgreSQL; unset means the file store',
  MicrosoftAppId: 'The bot’s app id in Entra',
  MicrosoftAppPassword: 'Its client secret, unless a certificate or a managed identity is used',
  MicrosoftAppTenantId: 'The tenant that Dult serves; every other one is refused',
  MicrosoftAppType: 'SingleTenant (default) or UserAssignedMSI',
  CertificateThumbprint: 'Certificate instead of a secret, with the private key',
  CertificatePrivateKey: 'The certificate’s private key, PEM',
  DULT_TIMEZONE: 'Europe/Oslo, the only one so far',
  DULT_LANGUAGE: 'Language of those whose own is not known: nb (default), nn or en',
  DULT_SEND_RATE: 'Requests a second to Teams, for the whole tenant (45; Teams allows 50)',
  DULT_SERVICE_HOSTS: 'Hosts that Teams may be reached at beside the known ones, separated by commas',
  DULT_ADMINS: 'Entra object ids of the administrators, separated by commas',
  DULT_LOG_LEVEL: 'error, warn, info (default) or debug',
  DULT_METRICS_TOKEN: 'Bearer token that /metrics asks for',
  DULT_SECRET_BEFORE: 'What the only secret of these was until it was changed, for one start',
} as const

/** An empty variable is an unset one: `.env` files are full of them. */
const optional = z.string().optional()
const guid = z.guid('must be a GUID')
const host = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?$/

const shape = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(65_535, 'must be 65535 or less')
    .default(3978),
  PUBLIC_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  MicrosoftAppId: guid,
  MicrosoftAppPassword: optional,
  MicrosoftAppTenantId: guid,
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  CertificateThumbprint: optional,
  CertificatePrivateKey: optional,
  DULT_TIMEZONE: z.literal('Europe/Oslo', 'must be Europe/Oslo').default('Europe/Oslo'),
  DULT_LANGUAGE: z.enum(languages, 'must be nb, nn or en').default('nb'),
  DULT_SEND_RATE: z.coerce
    .number('must be a number')
    .min(1, 'must be 1 or more')
    .max(50, 'must be 50 or less, as Teams allows')
    .default(45),
  DULT_SERVICE_HOSTS: z
    .string()
    .default('')
    .transform(text => listOf(text.toLowerCase()))
    .pipe(z.array(z.string().regex(host, 'must be names of hosts separated by commas, without https://'))),
  DULT_ADMINS: z
    .string()
    .default('')
    .transform(text => listOf(text).map(entraFrom))
    .pipe(z.array(z.guid('must be Entra object ids separated by commas'))),
  DULT_LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], 'must be error, warn, info or debug')
    .default('info'),
  DULT_METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
})

type BotConfig = {
  readonly appId: string
  readonly tenantId: string
  readonly appType: 'SingleTenant' | 'UserAssignedMSI'
  readonly password?: string
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
}

export type Config = Omit<Place, 'secrets' | 'before'> & {
  readonly mode: 'production' | 'demo'
  readonly host: string
  readonly port: number
  readonly publicUrl: string
  /** `null` in demo only: without an app id the Bot Framework asks nobody for a token. */
  readonly bot: BotConfig | null
  readonly language: (typeof languages)[number]
  readonly admins: readonly string[]
  /** Requests a second to Teams, for the whole tenant. */
  readonly sendRate: number
  readonly metricsToken: string | null
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug'
}

type Problem = { readonly variable: string; readonly problem: string }
type Reading = { readonly config: Config } | { readonly problems: readonly Problem[] }

type Environment = Readonly<Record<string, string | undefined>>

export const readConfig = (env: Environment): Reading => {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap(name => (env[name]?.trim() ? [[name, env[name]?.trim()]] : [])),
  )
  const read = shape.safeParse(given)
  const problems: Problem[] = [
    ...unknownNames(env),
    ...(read.error?.issues ?? []).map(({ path, message }) => {
      const variable = String(path[0])
      return { variable, problem: variable in given ? message : 'is missing' }
    }),
    ...credentialProblems(given),
  ]
  if (!read.success || problems.length > 0) return { problems }
  return { config: toConfig(read.data) }
}

const unknownNames = (env: Environment): Problem[] =>
  Object.keys(env)
    .filter(name => name.startsWith('DULT_') && !(name in variables))
    .map(variable => ({ variable, problem: 'is not a variable that Dult knows; is it misspelt?' }))

const credentialProblems = (given: Environment): Problem[] => {
  const { MicrosoftAppPassword: secret, CertificateThumbprint: print, CertificatePrivateKey: key } = given
  const managed = given.MicrosoftAppType === 'UserAssignedMSI'
  const one = (variable: string, problem: string): Problem[] => [{ variable, problem }]
  if (Boolean(print) !== Boolean(key)) {
    const variable = print ? 'CertificatePrivateKey' : 'CertificateThumbprint'
    return one(variable, 'is missing; a certificate needs both its thumbprint and its key')
  }
  if (managed && (secret || print))
    return one('MicrosoftAppType', 'is UserAssignedMSI, which must have no secret and no certificate')
  if (!managed && !secret && !print)
    return one('MicrosoftAppPassword', 'is missing, and there is no certificate or managed identity either')
  return []
}

const toConfig = (env: z.infer<typeof shape>): Config => ({
  mode: 'production',
  host: '0.0.0.0',
  port: env.PORT,
  publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
  dataDir: env.DATA_DIR,
  databaseUrl: env.DATABASE_URL ?? null,
  bot: {
    appId: env.MicrosoftAppId,
    tenantId: env.MicrosoftAppTenantId,
    appType: env.MicrosoftAppType,
    ...(env.MicrosoftAppPassword ? { password: env.MicrosoftAppPassword } : {}),
    ...(env.CertificateThumbprint && env.CertificatePrivateKey
      ? { certificate: { thumbprint: env.CertificateThumbprint, privateKey: env.CertificatePrivateKey } }
      : {}),
  },
  language: env.DULT_LANGUAGE,
  serviceHosts: env.DULT_SERVICE_HOSTS,
  admins: env.DULT_ADMINS,
  sendRate: env.DULT_SEND_RATE,
  metricsToken: env.DULT_METRICS_TOKEN ?? null,
  logLevel: env.DULT_LOG_LEVEL,
})
