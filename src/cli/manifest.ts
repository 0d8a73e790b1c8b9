/** `npm run manifest`: writes manifest/dult.zip, with which this environment's Dult becomes an app in Teams. */

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readIdentity } from './manifest/identity.ts'
import { makePackage } from './manifest/package.ts'

const root = path.join(import.meta.dirname, '..', '..')
const file = path.join(root, 'manifest', 'dult.zip')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

const identity = readIdentity(process.env)
if ('problems' in identity) {
  console.error('The package cannot be made: the environment is incomplete.')
  for (const { variable, problem } of identity.problems) console.error(`  ${variable} ${problem}`)
  console.error('docs/install.md says where they come from.')
  process.exitCode = 1
} else {
  writeFileSync(file, makePackage(identity, version))
  console.log(`manifest/dult.zip is version ${version} of Dult at ${identity.publicUrl}`)
  console.log('docs/install.md says where in Teams it is uploaded.')
}
