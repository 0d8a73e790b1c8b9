/** Reads lines of the guard's tables in a process of its own and prints which are stopped: `node guardLines.ts 3`, every third of them. */

import { globSync } from 'node:fs'
import { join } from 'node:path'
import { screen, screenAll } from '../../src/core/guard/guard.ts'
import { fieldsOf, type Lines, linesIn } from '../core/guard/lines.ts'
import { filled, personOf } from '../core/guard/person.ts'
import { root } from './sources.ts'

/** What was read otherwise once. */
const always = [
  'Hei Oddvar Lie, lenken til timen din sendes på nytt',
  'Dear Anna Walker, we are sorry your appointment dropped',
  'Til: Hanne Rød. Din time til video er avlyst pga feil',
  'Liv M., 58, fikk svart skjerm',
]

const everyNth = Number(process.argv[2])
const person = personOf(3)

const isSet = (value: unknown): value is Lines =>
  typeof value === 'object' && value !== null && 'stop' in value && 'pass' in value

const isStopped = (text: string): boolean => {
  const fields = fieldsOf(text)
  return (fields === null ? screen(`avvik ${text}`) : screenAll(fields)) !== null
}

const modules = await Promise.all(
  globSync('test/core/guard/*.ts', { cwd: root })
    .filter(file => !file.endsWith('.test.ts'))
    .toSorted()
    .map(file => import(join(root, file))),
)
const lines = modules
  .flatMap(module => Object.values(module).filter(isSet))
  .flatMap(({ stop, pass }) => [...Object.values(stop), ...Object.values(pass)].flatMap(linesIn))
  .filter((_, nth) => nth % everyNth === 0)

process.stdout.write(
  JSON.stringify([...always, ...lines].map(line => [filled(line, person), isStopped(filled(line, person))])),
)
