// Runs in the gallery's page: hangs the cards, draws each when it comes into sight, and again when another look is chosen.

/* global hung, looks, gallery, document, IntersectionObserver, localStorage */

const languages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
const choices = {
  language: languages,
  theme: { light: 'Lyst', dark: 'Mørkt' },
  width: { 330: 'Telefon', 640: 'Skrivebord' },
}

const remembered = JSON.parse(localStorage.getItem('gallery') ?? '{}')
const chosen = { language: 'nb', theme: 'light', width: '330', find: '', ...remembered }

const element = (tag, fields = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), fields)
  made.append(...children)
  return made
}

const figures = hung.flatMap(({ card, drawn }) =>
  drawn.map((content, at) => {
    const place = element('div', { className: 'card' })
    const says = element('figcaption')
    return { card, at, content, place, says, frame: element('figure', {}, place, says) }
  }),
)

const drawOne = ({ card, at, content, place, says }) => {
  place.style.width = `${chosen.width}px`
  const drawn = gallery.draw(content[chosen.language], looks[chosen.theme].config)
  place.replaceChildren(drawn.element)
  const { height, buttons, cut } = gallery.measure(place)
  says.textContent = `${card} ${at + 1} · ${height} px · ${buttons.length} knapper${cut.length ? ` · kuttet: ${cut.join(', ')}` : ''}`
}

const inSight = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      inSight.unobserve(target)
      drawOne(figures.find(({ frame }) => frame === target))
    }
  },
  { rootMargin: '600px' },
)

const hangAll = () => {
  localStorage.setItem('gallery', JSON.stringify(chosen))
  document.body.className = chosen.theme
  const shelves = hung
    .filter(({ card }) => card.includes(chosen.find))
    .map(({ card }) =>
      element(
        'section',
        {},
        element('h2', { textContent: card, id: card }),
        element(
          'div',
          { className: 'shelf' },
          ...figures.filter(one => one.card === card).map(({ frame }) => frame),
        ),
      ),
    )
  document.querySelector('main').replaceChildren(...shelves)
  for (const { frame } of figures) {
    inSight.unobserve(frame)
    inSight.observe(frame)
  }
}

const select = (name, words) => {
  const made = element(
    'select',
    { name, onchange: ({ target }) => hangAll(Object.assign(chosen, { [name]: target.value })) },
    ...Object.entries(words).map(([value, textContent]) => element('option', { value, textContent })),
  )
  made.value = chosen[name]
  return made
}

document.querySelector('header').append(
  element('strong', { textContent: `Dult · ${hung.length} kort` }),
  ...Object.entries(choices).map(([name, words]) => select(name, words)),
  element('input', {
    type: 'search',
    placeholder: 'Finn et kort',
    value: chosen.find,
    oninput: ({ target }) => hangAll(Object.assign(chosen, { find: target.value })),
  }),
)
hangAll()
