/** `node bin/drawIcons.mjs`: draws the icons of the Teams package anew, after somebody changed their SVG in manifest/. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const folder = path.join(import.meta.dirname, '..', 'manifest')

for (const name of ['color', 'outline']) {
  const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
  writeFileSync(path.join(folder, `${name}.png`), new Resvg(svg).render().asPng())
}
