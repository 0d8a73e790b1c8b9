/**
 * The tab's script, as the browser runs it: signs the reader in and puts their page in place of this one.
 * In Teams the token, the colours and the way to the chat come from Teams; in the demo whoever is chosen is who reads.
 */

/** Teams waits a whole minute for an answer from a frame around us that is not Teams. */
const patienceMs = 5000
/** What was left for longer and is looked at again, is read again. */
const staleMs = 60_000

const themes = ['default', 'dark', 'contrast', 'glass']

const guests = document.querySelector('.guest')
const chosen = guests?.elements.namedItem('guest')
const again = document.querySelector('[data-again]')
const wayIn = document.querySelector('[data-way-in]')

const show = state => {
  for (const one of document.querySelectorAll('[data-state]')) one.hidden = one.dataset.state !== state
  again.hidden = !['outside', 'stranger', 'unknown', 'trouble'].includes(state)
  if (wayIn) wayIn.hidden = !['outside', 'unknown'].includes(state)
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
/** The part of the page that a link in Teams named. */
let named = ''

/** A frame or a window of Teams', or on a phone a view of its own that only this gives away. */
const mayBeInTeams = () => window.parent !== window || window.opener || window.nativeInterface

const wear = theme => {
  document.documentElement.dataset.theme = themes.includes(theme) ? theme : 'default'
}

const meetTeams = async () => {
  if (!mayBeInTeams()) throw new Stopped('outside')
  if (!window.microsoftTeams) await within(readLibrary(), 'trouble')
  const library = window.microsoftTeams
  await within(library.app.initialize(), 'outside')
  const context = await within(library.app.getContext(), 'outside')
  wear(context.app.theme)
  named ||= context.page.subPageId ?? ''
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

/** What was unfolded stays so. */
const put = html => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const open = [...document.querySelectorAll('main details[open]')].map(({ id }) => id)
  for (const id of open) page.getElementById(id)?.setAttribute('open', '')
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.querySelector('main').replaceWith(page.querySelector('main'))
}

const unfold = element => {
  for (let one = element; one; one = one.parentElement) if (one.localName === 'details') one.open = true
}

/** Shows a part of the page; `false` where this page has none of that name. */
const goTo = id => {
  const found = id === '' ? null : document.getElementById(id)
  if (!found) return false
  unfold(found)
  // Never a summary: the key that was pressed on the link would close it again.
  if (found.tabIndex < 0) found.tabIndex = -1
  found.focus({ preventScroll: true })
  found.scrollIntoView({ block: 'start' })
  return true
}

const states = { 401: 'stranger', 403: 'unknown' }

/** Only the last one that was asked for is shown, whichever answers last. */
let asked = 0
let readAt = 0

const load = async ({ focus, quietly = false }) => {
  asked += 1
  const mine = asked
  if (!quietly) show('loading')
  try {
    const headers = { authorization: await authorization() }
    const response = await fetch(location.pathname + location.search, { headers, cache: 'no-store' })
    const refused = states[response.status]
    const html = await response.text()
    if (mine !== asked) return
    // Who may not read it any more is left with nothing of what they read.
    if (refused && readAt > 0) document.querySelector('main').replaceChildren()
    if (!response.ok) throw new Stopped(refused ?? 'trouble')
    put(html)
    readAt = performance.now()
    show('ready')
    if (!goTo(named) && focus) document.querySelector('main').focus()
    named = ''
  } catch (error) {
    if (mine === asked) show(error instanceof Stopped ? error.state : 'trouble')
  }
}

/** Who is chosen stands in the address, so that it stays when the page is loaded again. */
const go = (to, guest) => {
  const address = new URL(to, location.href)
  named = address.hash.slice(1)
  address.hash = ''
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

/** Teams opens its own places itself; a frame would leave them to the browser. */
const openChat = link => {
  teams.app.openLink(link.href).catch(() => window.open(link.href, '_blank', 'noopener'))
}

document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print()
  const link = event.target.closest('a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (link.dataset.chat !== undefined) {
    if (!teams) return
    event.preventDefault()
    openChat(link)
  } else if (link.pathname === '/tab') {
    event.preventDefault()
    if (link.hash === '' || !goTo(link.hash.slice(1))) void go(link.href, chosen?.value)
  }
})

/** What is looked for on the page stands in its address, like everything else that the page is of. */
document.addEventListener('submit', event => {
  if (!event.target.matches('.search')) return
  event.preventDefault()
  const address = new URL(event.target.action)
  address.search = new URLSearchParams(new FormData(event.target)).toString()
  void go(address, chosen?.value)
})

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && readAt > 0 && performance.now() - readAt > staleMs)
    void load({ focus: false, quietly: true })
})

window.addEventListener('popstate', () => {
  readGuest()
  void load({ focus: false })
})

readGuest()
named = location.hash.slice(1)
void load({ focus: false })
