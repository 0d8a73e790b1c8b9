/**
 * What somebody wrote is looked up in a map, or among what a record has of its own: in an object literal `constructor` and
 * `__proto__` are always found. The compiler knows the types, so it is asked for every look-up by a text that may be any.
 */

import { join } from 'node:path'
import { type Node, SyntaxKind } from 'typescript/unstable/ast'
import { isBinaryExpression, isDeleteExpression, isElementAccessExpression } from 'typescript/unstable/ast/is'
import { API, type Checker, TypeFlags } from 'typescript/unstable/sync'
import { describe, expect, it } from 'vitest'
import { filesIn, root, sourcesIn } from '../support/sources.ts'

/** Names here come from code and from cards only, or are those of the environment. */
const ours = /^src\/(?:edges\/cards|edges\/store|core\/own\.ts|config\.ts)/

const anyText = TypeFlags.String | TypeFlags.Any | TypeFlags.TemplateLiteral | TypeFlags.StringMapping

const mayBeAnything = (checker: Checker, key: Node): boolean => {
  const type = checker.getTypeAtLocation(key)
  const parts = type?.isUnionType() ? type.getTypes() : [type]
  return parts.some(part => part !== undefined && (part.flags & anyText) !== 0)
}

/** A value that is put there or taken away is not looked up. */
const isChanged = (node: Node, parent: Node): boolean =>
  isDeleteExpression(parent) ||
  (isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === SyntaxKind.EqualsToken)

const keyOf = (node: Node, parent: Node): Node | null => {
  if (isElementAccessExpression(node)) return isChanged(node, parent) ? null : node.argumentExpression
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword ? node.left : null
}

describe('a look-up', () => {
  it('by a text that may be any is among what the record has of its own', () => {
    const compiler = new API({ cwd: root })
    try {
      const [project] = compiler.updateSnapshot({ openProject: join(root, 'tsconfig.json') }).getProjects()
      const found: string[] = []
      const look = (file: string, node: Node, parent: Node) => {
        const key = keyOf(node, parent)
        if (key && project && mayBeAnything(project.checker, key)) found.push(`${file}: ${node.getText()}`)
        node.forEachChild(child => look(file, child, node))
      }
      const files = filesIn('src', '.ts').filter(file => !ours.test(file))
      for (const file of files) {
        const source = project?.program.getSourceFile(join(root, file))
        if (source) look(file, source, source)
      }
      expect(files.length).toBeGreaterThan(300)
      expect(found, 'Use a Map, or `own` of src/core/own.ts:').toEqual([])
    } finally {
      compiler.close()
    }
  })

  it('by what a client brings as a person or a unit is by an id that we may have given out', () => {
    const taken = sourcesIn('src').flatMap(({ file, text }) =>
      Array.from(text.matchAll(/\bid<'\w+'>\([^)]*\binput\b.*/g), ([line]) => `${file}: ${line}`),
    )
    expect(taken, 'Use `idFrom` of src/core/ids.ts:').toEqual([])
  })
})
