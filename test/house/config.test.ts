import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoConfig } from '../../src/cli/demoConfig.ts'
import { readConfig, variables } from '../../src/config.ts'

const complete = {
  PUBLIC_URL: 'https://dult.example.no/',
  MicrosoftAppId: '11110000-0000-4000-8000-00000000000b',
  MicrosoftAppPassword: 'a-secret-that-nobody-may-see',
  MicrosoftAppTenantId: '72f98800-0000-4000-8000-000000000001',
} as const

const problemsOf = (env: Readonly<Record<string, string | undefined>>): string[] => {
  const reading = readConfig(env)
  return 'problems' in reading
    ? reading.problems.map(({ variable, problem }) => `${variable} ${problem}`)
    : []
}

describe('the environment', () => {
  it('needs four variables, and the rest has defaults', () => {
    const reading = readConfig(complete)
    expect(reading).toMatchObject({
      config: {
        mode: 'production',
        port: 3978,
        publicUrl: 'https://dult.example.no',
        dataDir: '.data',
        databaseUrl: null,
        language: 'nb',
      },
    })
  })

  it('is refused with every problem at once, by name', () => {
    const problems = problemsOf({ PORT: 'many', DULT_LANGUAGE: 'sv', DULT_LANGAUGE: 'nn' })
    expect(problems.map(problem => problem.split(' ')[0]).sort()).toEqual(
      [
        'DULT_LANGAUGE',
        'DULT_LANGUAGE',
        'MicrosoftAppId',
        'MicrosoftAppPassword',
        'MicrosoftAppTenantId',
        'PORT',
        'PUBLIC_URL',
      ].sort(),
    )
  })

  it('never prints a value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(variables)),
        fc.stringMatching(/^[a-zA-Z0-9]{12,40}$/),
        (name, value) =>
          !problemsOf({ ...complete, [name]: value, DULT_X: value })
            .join()
            .includes(value),
      ),
    )
  })

  it.each([
    ['no app id', { MicrosoftAppId: '' }, 'MicrosoftAppId is missing'],
    ['an app id that is no GUID', { MicrosoftAppId: 'dult' }, 'MicrosoftAppId must be a GUID'],
    ['no tenant', { MicrosoftAppTenantId: undefined }, 'MicrosoftAppTenantId is missing'],
    ['no credential at all', { MicrosoftAppPassword: ' ' }, 'MicrosoftAppPassword is missing'],
    [
      'a misspelt app type',
      { MicrosoftAppType: 'Singletenant' },
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI',
    ],
    ['a bot for many tenants', { MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType must be'],
    [
      'a managed identity with a secret',
      { MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppType is UserAssignedMSI',
    ],
    ['half a certificate', { CertificateThumbprint: 'ab' }, 'CertificatePrivateKey is missing'],
    [
      'a public address without https',
      { PUBLIC_URL: 'http://dult.example.no' },
      'PUBLIC_URL must be an https address',
    ],
    ['a send rate above what Teams allows', { DULT_SEND_RATE: '60' }, 'DULT_SEND_RATE must be 50 or less'],
    ['an administrator by e-mail', { DULT_ADMINS: 'kari@example.no' }, 'DULT_ADMINS must be'],
    ['a host with its https://', { DULT_SERVICE_HOSTS: 'https://x.no' }, 'DULT_SERVICE_HOSTS must be'],
    ['any host at all', { DULT_SERVICE_HOSTS: 'teams.example *' }, 'DULT_SERVICE_HOSTS must be'],
    ['another time zone', { DULT_TIMEZONE: 'Europe/Stockholm' }, 'DULT_TIMEZONE must be Europe/Oslo'],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be'],
    ['a misspelt variable', { DULT_ADMIN: 'x' }, 'DULT_ADMIN is not a variable that Dult knows'],
  ])('with %s is refused', (_what, more, problem) => {
    expect(problemsOf({ ...complete, ...more }).join()).toContain(problem)
  })

  it('takes a certificate or a managed identity instead of a secret', () => {
    const { MicrosoftAppPassword: _secret, ...rest } = complete
    expect(problemsOf({ ...rest, CertificateThumbprint: 'ab', CertificatePrivateKey: 'pem' })).toEqual([])
    expect(problemsOf({ ...rest, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([])
  })

  it('takes several administrators', () => {
    const reading = readConfig({
      ...complete,
      DULT_ADMINS: `${complete.MicrosoftAppId.toUpperCase()}, ${complete.MicrosoftAppTenantId}`,
    })
    expect(reading).toMatchObject({
      config: { admins: [complete.MicrosoftAppId, complete.MicrosoftAppTenantId] },
    })
  })
})

describe('hosts of Teams', () => {
  it('are those that the trust names too, however they are written', () => {
    const reading = readConfig({ ...complete, DULT_SERVICE_HOSTS: 'Teams.Example, smba.example:8443' })
    expect(reading).toMatchObject({ config: { serviceHosts: ['teams.example', 'smba.example:8443'] } })
  })
})

describe('the demo', () => {
  it('listens on this machine only and has no bot account', () => {
    expect(demoConfig(3978, '.data/demo')).toMatchObject({ host: '127.0.0.1', bot: null, mode: 'demo' })
  })
})
