// Runs in a browser beside Microsoft's renderer: draws a card as Teams would, and measures what a reader meets.

/* global AdaptiveCards, markdownit, document, getComputedStyle, NodeFilter */

const markdown = markdownit({ breaks: true })

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}

/** The card as an element, and what the renderer complained about. */
const draw = (content, config) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(config)
  const context = new AdaptiveCards.SerializationContext()
  card.parse(content, context)
  const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  return { element: card.render(), complaints }
}

const isSeen = element => element.getClientRects().length > 0

const seen = (place, selector) => [...place.querySelectorAll(selector)].filter(isSeen)

/** An example that stands in a field of one line, and is longer than it. */
const examplesCutIn = place =>
  seen(place, 'input[placeholder]')
    .filter(field => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d')
      pen.font = font
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      return pen.measureText(field.placeholder).width > room
    })
    .map(field => field.placeholder)

/** Words that end before they are said: wider than their box, or outside the card. */
const cutIn = place => {
  const { right } = place.getBoundingClientRect()
  return seen(place, 'button, p, .ac-textBlock, .ac-textRun, label, select, [role=button]')
    .filter(element => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      const hides = overflowX !== 'visible' || textOverflow === 'ellipsis'
      return (
        (hides && element.scrollWidth > element.clientWidth + 1) ||
        element.getBoundingClientRect().right > right + 1
      )
    })
    .map(element => element.textContent.trim())
}

const pressable = 'button, [role=button], .ac-selectable, input, textarea, select'

/** What of a drawn card a test keeps to a budget. */
const measure = place => {
  const { top } = place.getBoundingClientRect()
  // What gathers the others has no class of its own, only its dots.
  const buttons = seen(place, '.ac-pushButton').filter(button => button.textContent.trim() !== '...')
  const firstPress = seen(place, pressable)[0]
  const primary = seen(place, '.style-positive')
  const bottomOf = element => (element ? Math.round(element.getBoundingClientRect().bottom - top) : 0)
  return {
    height: Math.ceil(place.getBoundingClientRect().height),
    buttons: buttons.map(button => button.textContent.trim()),
    primaries: primary.length,
    toFirst: bottomOf(firstPress),
    toPrimary: bottomOf(primary[0]),
    cut: [...cutIn(place), ...examplesCutIn(place)],
  }
}

/** A picture has no height until it is decoded. */
const decoded = place => Promise.all([...place.querySelectorAll('img')].map(image => image.decode()))

/** All of them under one another, and what each measures. */
const hang = async (contents, config, theme, width) => {
  document.body.className = theme
  const main = document.querySelector('main')
  main.replaceChildren()
  const hung = contents.map(content => {
    const place = Object.assign(document.createElement('div'), { className: 'card' })
    place.style.width = `${width}px`
    main.append(place)
    const { element, complaints } = draw(content, config)
    place.append(element)
    return { place, complaints }
  })
  await decoded(main)
  return hung.map(({ place, complaints }) => ({ ...measure(place), complaints }))
}

const backsOf = element =>
  element && element !== document.body
    ? `${getComputedStyle(element).backgroundColor} ${backsOf(element.parentElement)}`
    : ''

/** Takes away the cards that show no letters on a ground that the cards before them did not: what is left says it all. */
const keepDistinct = () => {
  const known = new Set()
  for (const place of document.querySelectorAll('.card')) {
    const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    let isNew = false
    while (words.nextNode()) {
      const holder = words.currentNode.parentElement
      const { color, fontSize, fontWeight } = getComputedStyle(holder)
      const looks = `${color} ${fontSize} ${fontWeight} ${backsOf(holder)}`
      isNew ||= !known.has(looks)
      known.add(looks)
    }
    if (!isNew) place.remove()
  }
  return document.querySelectorAll('.card').length
}

globalThis.gallery = { draw, measure, hang, keepDistinct }
