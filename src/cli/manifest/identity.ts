/** What of the environment Teams is told: who the bot is, and where it lives. None of its secrets is asked for. */

import { readConfig } from '../../config.ts'

export type Identity = { readonly publicUrl: string; readonly appId: string }

type Environment = Parameters<typeof readConfig>[0]
type Problems = Extract<ReturnType<typeof readConfig>, { problems: unknown }>

const told = ['PUBLIC_URL', 'MicrosoftAppId']

export const readIdentity = (env: Environment): Identity | Problems => {
  const reading = readConfig(env)
  const all = 'problems' in reading ? reading.problems : []
  const problems = all.filter(({ variable }) => told.includes(variable))
  if (problems.length > 0) return { problems }
  const { PUBLIC_URL = '', MicrosoftAppId = '' } = env
  return {
    // Android signs in to the tab only where the host is in small letters, as this writes it.
    publicUrl: new URL(PUBLIC_URL.trim()).href.replace(/\/+$/, ''),
    appId: MicrosoftAppId.trim().toLowerCase(),
  }
}
