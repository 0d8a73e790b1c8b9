/** `npm run gallery`: one page with every card, in three languages, light and dark, phone and desktop width, to look at. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { languages } from '../core/language.ts'
import { openCards } from '../edges/cards/engine.ts'
import { createDraw } from '../edges/pictures/pictures.ts'
import { galleryPage, type Hung } from './gallery/page.ts'
import { readSamples } from './gallery/samples.ts'

const root = join(import.meta.dirname, '..', '..')
const cardsDir = join(root, 'cards')
const file = join(root, '.data', 'gallery.html')

const cards = openCards({ dir: cardsDir, origins: ['https://dult.example.no'], draw: createDraw() })

const hung: readonly Hung[] = [...readSamples(cardsDir)].map(([card, samples]) => ({
  card,
  drawn: samples.map(data => {
    const inLanguage = (language: (typeof languages)[number]) => cards.render({ card, data }, language).card
    return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') }
  }),
}))

mkdirSync(join(root, '.data'), { recursive: true })
writeFileSync(file, galleryPage(hung))
console.log(`${hung.length} cards hang in ${pathToFileURL(file)}`)
