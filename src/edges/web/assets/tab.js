/**
 * The tab's script, as the browser runs it: signs the reader in and puts their page in place of this one.
 * In Teams the token comes from Teams; in the demo whoever is chosen is who reads.
 */

/** Teams waits a whole minute for an answer from a frame around us that is not Teams. */
const patienceMs = 5000

const guests = document.querySelector('.guest')
const chosen = guests?.elements.namedItem('guest')
const again = document.querySelector('[data-again]')

const show = state => {
  for (const one of document.querySelectorAll('[data-state]')) one.hidden = one.dataset.state !== state
  again.hidden = !['outside', 'stranger', 'trouble'].includes(state)
}

class Stopped extends Error {
  constructor(state) {
    super(state)
    this.state = state
  }
}

const within = (promise, state) =>
  Promise.race([
    promise.catch(() => {
      throw new Stopped(state)
    }),
    new Promise((_, late) => setTimeout(() => late(new Stopped(state)), patienceMs)),
  ])

const readLibrary = () =>
  new Promise((loaded, failed) => {
    const script = document.createElement('script')
    script.src = document.body.dataset.teams
    script.onload = loaded
    script.onerror = failed
    document.head.append(script)
  })

let teams = null

/** A frame or a window of Teams', or on a phone a view of its own that only this gives away. */
const mayBeInTeams = () => window.parent !== window || window.opener || window.nativeInterface

const meetTeams = async () => {
  if (!mayBeInTeams()) throw new Stopped('outside')
  if (!window.microsoftTeams) await within(readLibrary(), 'trouble')
  const library = window.microsoftTeams
  await within(library.app.initialize(), 'outside')
  const wear = theme => {
    document.documentElement.dataset.theme = theme === 'default' ? 'light' : 'dark'
  }
  wear((await within(library.app.getContext(), 'outside')).app.theme)
  library.app.registerOnThemeChangeHandler(wear)
  return library
}

const authorization = async () => {
  if (guests) {
    if (chosen.value === '') throw new Stopped('guest')
    return `Demo ${chosen.value}`
  }
  teams ??= await meetTeams()
  // Asked for each time: Teams keeps it for as long as it is good.
  const token = await teams.authentication.getAuthToken().catch(() => {
    throw new Stopped('stranger')
  })
  return `Bearer ${token}`
}

const put = html => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.querySelector('main').replaceWith(page.querySelector('main'))
}

const stateOf = error => (error instanceof Stopped ? error.state : 'trouble')

/** Only the last one that was asked for is shown, whichever answers last. */
let asked = 0

const load = async ({ focus }) => {
  asked += 1
  const mine = asked
  show('loading')
  try {
    const headers = { authorization: await authorization() }
    const response = await fetch(location.pathname + location.search, { headers, cache: 'no-store' })
    if (!response.ok) throw new Stopped(response.status === 401 ? 'stranger' : 'trouble')
    const html = await response.text()
    if (mine !== asked) return
    put(html)
    show('none')
    if (focus) document.querySelector('main').focus()
  } catch (error) {
    if (mine === asked) show(stateOf(error))
  }
}

/** Who is chosen stands in the address, so that it stays when the page is loaded again. */
const go = (to, guest) => {
  const address = new URL(to, location.href)
  if (guest) address.searchParams.set('as', guest)
  history.pushState(null, '', address)
  return load({ focus: true })
}

const readGuest = () => {
  if (chosen) chosen.value = new URL(location.href).searchParams.get('as') ?? ''
}

guests?.addEventListener('submit', event => {
  event.preventDefault()
  void go('/tab', chosen.value)
})

again.addEventListener('click', () => load({ focus: true }))

document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print()
  const link = event.target.closest('a')
  if (link?.pathname !== '/tab' || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  void go(link.href, chosen?.value)
})

window.addEventListener('popstate', () => {
  readGuest()
  void load({ focus: false })
})

readGuest()
void load({ focus: false })
