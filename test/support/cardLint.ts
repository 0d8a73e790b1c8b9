/** What every card keeps to, whoever wrote it: readable on a phone, by a screen reader, and by a card from last year. */

import { isVerb } from '../../src/core/verbs.ts'
import { isNode, leavesIn, type Node, nodesIn, typeOf } from './cardJson.ts'

type Rule = (card: Node, nodes: readonly Node[]) => readonly string[]

const said = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const each =
  (type: RegExp, problemOf: (node: Node) => string | null): Rule =>
  (_, nodes) =>
    nodes
      .filter(node => type.test(typeOf(node)))
      .map(problemOf)
      .filter(problem => problem !== null)

// Teams on mobile is officially at 1.2; these are safe there.
const old = new Set(
  `AdaptiveCard TextBlock Image Media RichTextBlock TextRun Container ColumnSet Column FactSet ImageSet ActionSet
  Input.Text Input.Number Input.Date Input.Time Input.Toggle Input.ChoiceSet
  Action.OpenUrl Action.Submit Action.ShowCard Action.ToggleVisibility`.split(/\s+/),
)

// May be dropped without a word, as what they show is said in text beside them.
const decorative = /^(?:Chart\.|Icon$|Progress)/

const textIn = (node: Node): boolean =>
  nodesIn(node).some(inner => [inner.text, inner.title, inner.value, inner.altText, inner.label].some(said))

const rules: Readonly<Record<string, Rule>> = {
  version: card => (card.version === '1.5' ? [] : ['version is not 1.5']),
  speak: card => (said(card.speak) ? [] : ['speak is empty']),
  lang: card => (said(card.lang) ? [] : ['lang is missing']),
  heading: (_, nodes) => {
    const title = nodes.find(node => typeOf(node) === 'TextBlock')
    return title?.style === 'heading' ? [] : ['the first TextBlock is no heading']
  },
  wrap: each(/^TextBlock$/, node => (node.wrap === true ? null : 'a TextBlock does not wrap')),
  label: each(/^Input\./, node => (said(node.label) ? null : `input ${node.id} has no label`)),
  id: (_, nodes) => {
    const ids = nodes.flatMap(node => (typeOf(node).startsWith('Input.') ? [node.id] : []))
    const unnamed = ids.every(said) ? [] : ['an input has no id']
    return new Set(ids).size === ids.length ? unnamed : [...unnamed, 'two inputs share an id']
  },
  errorMessage: each(/^Input\./, node =>
    (node.isRequired || node.regex) && !said(node.errorMessage)
      ? `input ${node.id} has no errorMessage`
      : null,
  ),
  altText: each(/^Image$/, node => (said(node.altText) ? null : 'an Image has no altText')),
  open: (_, nodes) =>
    nodes
      .map(({ actions }) => (Array.isArray(actions) ? actions.filter(isNode) : []))
      // A letter asks for nothing more than what is in it.
      .filter(row => row.some(({ verb }) => !/^letter\.|^campaign\.why$/.test(String(verb))))
      .filter(row => row.every(({ mode }) => mode === 'secondary'))
      .map(row => `a row has nothing but … in it: ${row.map(({ title }) => title).join(', ')}`),
  title: each(/^Action\./, node =>
    said(node.title) || said(node.tooltip) ? null : 'an action has no title',
  ),
  execute: each(/^Action\.Execute$/, node => {
    const { fallback } = node
    if (!isNode(fallback) || fallback.type !== 'Action.Submit')
      return `${node.verb} has no Action.Submit to fall back to`
    const same = JSON.stringify(fallback.data) === JSON.stringify(node.data) && fallback.title === node.title
    return same && isNode(node.data) && node.data.verb === node.verb
      ? null
      : `${node.verb} falls back to something else`
  }),
  verb: (_, nodes) =>
    nodes.flatMap(({ verb }) => (verb === undefined || isVerb(String(verb)) ? [] : [`${verb} is no verb`])),
  newer: (_, nodes) =>
    nodes
      .filter(node => /^[A-Z]/.test(typeOf(node)) && !old.has(typeOf(node)) && node.type !== 'Action.Execute')
      .filter(node => /^(?:Table(?:Row|Cell)|CarouselPage)$/.test(typeOf(node)) === false)
      .filter(
        ({ fallback, ...node }) =>
          !isNode(fallback) && !(fallback === 'drop' && decorative.test(typeOf(node))),
      )
      .map(node => `${node.type} is newer than 1.2 and has no fallback`),
  colour: (_, nodes) =>
    nodes
      .filter(
        node =>
          said(node.color) || (/^(?:Container|Column|TableCell)$/.test(typeOf(node)) && said(node.style)),
      )
      .filter(node => !textIn(node) && !decorative.test(typeOf(node)))
      .map(node => `${node.type} says something by colour alone`),
  // A table is for figures, which are narrow; everything else gets as much of a phone as a line of text needs.
  columns: (_, nodes) =>
    nodes.flatMap(node =>
      Array.isArray(node.columns) && node.columns.length > (node.type === 'Table' ? 5 : 3)
        ? ['more columns than a phone is wide']
        : [],
    ),
  // The one thing that the card asks for; two of a kind would be no help to who has ten seconds.
  primary: (_, nodes) => {
    const first = nodes.filter(({ type, style }) => type === 'Action.Execute' && style === 'positive')
    return first.length > 1 ? ['more than one button stands out'] : []
  },
  // Teams shows six in a row and leaves out the rest without a word.
  buttons: (_, nodes) =>
    nodes.flatMap(({ actions }) =>
      Array.isArray(actions) && actions.length > 6 ? ['more than six buttons in a row'] : [],
    ),
  size: card => (Buffer.byteLength(JSON.stringify(card)) <= 25_000 ? [] : ['larger than 25 KB']),
}

/** Holds for what people typed too, so it asks for nothing that hostile text could break. */
export const lintCard = (card: Node): readonly string[] =>
  Object.entries(rules).flatMap(([rule, check]) =>
    check(card, nodesIn(card)).map(problem => `${rule}: ${problem}`),
  )

const isMarkdown = (holder: string, key: string): boolean =>
  `${holder}.${key}` === 'TextBlock.text' || holder === 'Fact' || key === 'errorMessage'

/** A screen reader says the title of what is pressed, and nothing of what stands in it. */
const sameNames = (card: Node): readonly string[] => {
  const pressed = nodesIn(card).flatMap(node => {
    const { selectAction: action, items = [] } = node
    if (!isNode(action) || action.type !== 'Action.Execute') return []
    // So many on one card that their words do not fit in it once more.
    if (action.verb === 'maturity.adopt') return []
    const shown = nodesIn(items).flatMap(({ text }) => (said(text) ? [String(text)] : []))
    const isItsText = shown.some(text => text.includes(String(action.title))) && shown.length > 1
    return [{ title: String(action.title), does: JSON.stringify([action.verb, action.data]), isItsText }]
  })
  // What people themselves call alike is told apart by nobody.
  const unlike = pressed.filter(
    one => !one.isItsText && pressed.some(other => other.title === one.title && other.does !== one.does),
  )
  return [...new Set(unlike.map(({ title }) => title))].map(title => `names: two are called ${title}`)
}

/** Holds for believable data only: what a mistake in a template leaves behind. */
export const lintWording = (card: Node): readonly string[] => [
  ...sameNames(card),
  ...leavesIn(card).flatMap(({ holder, key, text }) => [
    ...(/\{\{|\bundefined\b|\[object|\bNaN\b/.test(text) ? [`leftover: ${text}`] : []),
    ...(/\*\*|\]\(/.test(text) && !isMarkdown(holder, key)
      ? [`markdown: ${holder}.${key} does not read it`]
      : []),
    ...(/^(?:text|title|label|speak)$/.test(key) && text.includes('!') ? [`calm: ${text}`] : []),
  ]),
]
