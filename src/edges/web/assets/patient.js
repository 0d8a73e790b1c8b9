/** The form's script, as the browser runs it: one question at a time, and a look at the answers before they are sent. Without it the page is whole too. */

const form = document.querySelector('form:not(.carried)')
const problem = document.querySelector('.problem')
// What came along from the page in another language. A window's name is in no address, is sent nowhere, and is gone once it is read.
const carried = new URLSearchParams(window.name)
window.name = ''

/** Reading and listening begin where the page has changed. */
const focusOn = element => {
  element?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
  // Enlarged, what stands above it fills the window.
  if (element?.getBoundingClientRect().top > innerHeight / 2)
    (element.closest('.screen') ?? element).scrollIntoView()
}

const make = (tag, properties = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...inside)
  return made
}

/** What only the script needs is made by it: who has none, or a browser that shows text alone, is not told of it. */
const furnish = () => {
  const { byPress, progress, review, back, next } = form.dataset
  const intro = document.querySelector('.intro')
  intro.append(make('p', {}, byPress))
  const says = make('p', { id: 'progress' })
  const bar = make('progress')
  bar.setAttribute('aria-labelledby', 'progress')
  const way = make('div', { className: 'progress' }, says, bar)
  form.before(way)
  const answers = make('dl')
  const look = make('section', { className: 'screen review' })
  const whatNow = make('p')
  look.append(make('h2', { tabIndex: -1 }, review), whatNow, answers)
  const moves = form.querySelector('.moves')
  moves.before(look)
  const buttons = [make('button', { type: 'button', className: 'back' }, back)]
  buttons.push(make('button', { type: 'button', className: 'next' }, next))
  moves.prepend(...buttons)
  const tellProgress = (at, of, isBetween) => {
    says.textContent = progress.replace('{n}', isBetween ? `${at}b` : at).replace('{of}', of)
    Object.assign(bar, { max: of, value: isBetween ? at - 0.5 : at - 1 })
  }
  return { intro, way, tellProgress, review: look, whatNow, answers, back: buttons[0], next: buttons[1] }
}

const begin = () => {
  const { intro, way, tellProgress, review, whatNow, answers, back, next } = furnish()
  const screens = [...form.querySelectorAll('.screen')]
  const title = document.querySelector('h1')
  const send = form.querySelector('.send')
  const nameOf = screen => screen.dataset.name ?? 'review'
  const headOf = screen => screen.querySelector('legend, .asks, h2')
  const chosenIn = screen => screen.querySelector('input:checked')
  const textIn = screen => screen.querySelector('textarea')?.value.trim()

  /** What hangs on another answer is asked only of who gave that. */
  const isAsked = ({ dataset: { after, choices } }) =>
    !after || choices.split(' ').includes(form.querySelector(`input[name="${after}"]:checked`)?.value)
  const asked = () => screens.filter(isAsked)
  const isShown = screen => nameOf(screen) === now
  /** Who answers alone is no answer yet, as where it is sent. */
  const isAnswered = screen => nameOf(screen) !== 'who' && (chosenIn(screen)?.value || textIn(screen))
  /** The goal stays where it is: what hangs on an answer is counted with it. */
  const counted = some => some.filter(({ dataset }) => dataset.name && !dataset.after).length
  let now = ''
  /** The latest press of a finger or a mouse; none once a key was. */
  let press = null
  /** When the question that is asked now came, and by which press. */
  let moved = { at: 0, by: null }

  const tellReview = () => {
    const { reviewText, nothing } = form.dataset
    whatNow.textContent = asked().some(isAnswered) ? reviewText : nothing
    answers.replaceChildren(
      ...asked()
        .filter(screen => screen !== review)
        .flatMap(screen => {
          const { textContent: asks } = headOf(screen)
          const text = textIn(screen)
          const said = text || chosenIn(screen)?.nextElementSibling.textContent
          const change = make('button', { type: 'button' }, form.dataset.change)
          change.setAttribute('aria-label', `${form.dataset.change}: ${asks}`)
          change.addEventListener('click', () => go(nameOf(screen), true))
          const given = make('span', { className: said ? '' : 'none' }, said || form.dataset.skipped)
          if (text) given.dir = 'auto'
          return [make('dt', {}, asks), make('dd', {}, given, ' ', change)]
        }),
    )
  }

  const show = (name, isMoved) => {
    now = name
    const all = asked()
    const at = Math.max(0, all.findIndex(isShown))
    const screen = all[at]
    now = nameOf(screen)
    if (screen === review) tellReview()
    for (const one of screens) one.hidden = one !== screen
    tellProgress(counted(all.slice(0, at + 1)), counted(screens), screen.dataset.after)
    way.hidden = screen === review
    intro.hidden = at > 0
    title.classList.toggle('unseen', at > 0)
    back.hidden = at === 0
    next.hidden = screen === review
    send.hidden = screen !== review || !all.some(isAnswered)
    if (isMoved) {
      moved = { at: performance.now(), by: press }
      if (problem) problem.hidden = true
      focusOn(headOf(screen))
    }
  }

  /** The phone's own way back leads to the question before, and not out of the form. */
  const go = (name, returns = false) => {
    history.pushState({ name, returns, depth: (history.state?.depth ?? 0) + 1 }, '')
    show(name, true)
  }

  const goNext = () => {
    const all = asked()
    const following = all[all.findIndex(isShown) + 1] ?? review
    const isNew = following.dataset.after && !chosenIn(following)
    go(nameOf(history.state?.returns && !isNew ? review : following), history.state?.returns && isNew)
  }

  const goBack = () => {
    if (history.state?.depth > 0) return history.back()
    const all = asked()
    show(nameOf(all[Math.max(0, all.findIndex(isShown) - 1)]), true)
  }

  addEventListener('pointerdown', ({ target, clientX: x, clientY: y, timeStamp: at }) => {
    press = { on: target.closest('.choice, button'), x, y, at }
  })
  addEventListener('keydown', () => {
    press = null
  })
  /** Who taps twice, slowly, means what they saw, and not what has come under the finger since. */
  const isForFormer = () =>
    press &&
    moved.by &&
    press !== moved.by &&
    press.at - moved.at < 450 &&
    Math.hypot(press.x - moved.by.x, press.y - moved.by.y) < 40 &&
    [press, moved.by].some(({ on }) => on?.matches('.choice'))
  const dropSecond = event => {
    // What a program presses for somebody is pressed once.
    if (event.detail === 0 || !isForFormer()) return
    event.preventDefault()
    event.stopPropagation()
  }
  form.addEventListener('click', dropSecond, true)
  // Arrows move among the answers, so only a press moves on; and only after the eye has seen what was chosen.
  let waiting = 0
  form.addEventListener('click', ({ target }) => {
    clearTimeout(waiting)
    if (press && target.matches('input[type="radio"]')) waiting = setTimeout(goNext, 300)
  })
  back.addEventListener('click', goBack)
  next.addEventListener('click', goNext)
  addEventListener('popstate', ({ state }) => {
    clearTimeout(waiting)
    show(state?.name ?? nameOf(screens[0]), true)
  })
  form.addEventListener('submit', event => {
    if (now === 'review' && !send.hidden) {
      send.disabled = true
      return
    }
    event.preventDefault()
    if (now !== 'review') goNext()
  })
  addEventListener('pageshow', () => {
    send.disabled = false
    window.name = ''
  })
  document.querySelector('.tongues').addEventListener('click', ({ target }) => {
    if (!target.matches('a')) return
    const along = new URLSearchParams([...new FormData(form)])
    along.delete('page')
    along.set('at', now)
    along.set('from', location.pathname)
    window.name = along
  })

  const isCarried = carried.get('from') === location.pathname
  if (isCarried) {
    for (const [field, value] of carried) if (form.elements[field]) form.elements[field].value = value
  }
  for (const hint of form.querySelectorAll('[data-after] .hint')) hint.hidden = true
  // Back, a browser would scroll to where the question before was left.
  history.scrollRestoration = 'manual'
  document.documentElement.classList.add('one-by-one')
  const start = isCarried ? carried.get('at') : (history.state?.name ?? form.dataset.at ?? nameOf(screens[0]))
  show(start, isCarried)
}

if (form) begin()
if (problem) focusOn(problem)

// Of what is unfolded at the top, one at a time, and none once somebody goes on.
const folds = [...document.querySelectorAll('header details')]
const fold = except => {
  for (const one of folds) if (one !== except) one.open = false
}
for (const one of folds) one.addEventListener('toggle', () => one.open && fold(one))
document.querySelector('main').addEventListener('click', () => fold())
addEventListener('keydown', ({ key }) => {
  const open = folds.find(one => one.open)
  if (key !== 'Escape' || !open) return
  fold()
  open.querySelector('summary').focus()
})
